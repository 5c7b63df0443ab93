// Saves what is typed, in order, one call at a time: what is not yet on the server is never told as saved.

export type SaveState =
  | {readonly kind: 'idle'}
  | {readonly kind: 'saved'}
  | {readonly kind: 'saving'}
  /** `why`: a sentence for the officer. `isLost`: no answer came at all. */
  | {readonly kind: 'failed'; readonly why: string; readonly isLost: boolean};

/** Cells by slot, then by row. */
export type Columns = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `false` and a sentence when nothing was written; `again`: it may go better in a moment. */
export type Written =
  {readonly ok: true} | {readonly ok: false; readonly why: string; readonly again: boolean};

/** A pause in typing, after which a save sets out. */
const pauseMs = 250;
const firstRetryMs = 2000;
const longestRetryMs = 30_000;

export class SaveQueue {
  private waiting = new Map<string, Map<string, string>>();
  private flying: Map<string, Map<string, string>> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;
  private settlers: ((isSaved: boolean) => void)[] = [];

  /**
   * @param write - one call; a rejected promise is a lost answer, and is tried again
   * @param tell - hears each new state
   * @param lost - the sentence for a lost answer
   */
  constructor(
    private readonly write: (columns: Columns) => Promise<Written>,
    private readonly tell: (state: SaveState) => void,
    private readonly lost: string,
  ) {}

  /** Takes a text to be saved; the latest of a cell counts. */
  put(slot: string, row: string, text: string): void {
    const column = this.waiting.get(slot) ?? new Map<string, string>();
    this.waiting.set(slot, column.set(row, text));
    this.tell({kind: 'saving'});
    this.startIn(pauseMs);
  }

  /** Sets out at once with what waits, unless a call is under way: that one's end does it. */
  flush(): void {
    clearTimeout(this.timer);
    if (this.flying !== null || this.waiting.size === 0) return;
    this.flying = this.waiting;
    this.waiting = new Map();
    this.tell({kind: 'saving'});
    const columns = Object.fromEntries(
      [...this.flying].map(([slot, cells]) => [slot, Object.fromEntries(cells)]),
    );
    this.write(columns).then(
      written => {
        this.land(written);
      },
      () => {
        this.land({ok: false, why: this.lost, again: true}, true);
      },
    );
  }

  /** Resolves once everything is saved, or with `false` once an attempt has failed. */
  settle(): Promise<boolean> {
    if (this.flying === null && this.waiting.size === 0) return Promise.resolve(true);
    this.flush();
    return new Promise(resolve => this.settlers.push(resolve));
  }

  /** Whether a cell's text is not yet known to be on the server. */
  isUnsaved(slot: string, row: string): boolean {
    return (
      (this.waiting.get(slot)?.has(row) ?? false) || (this.flying?.get(slot)?.has(row) ?? false)
    );
  }

  /** Whether a text of the cell was typed after the call under way set out. */
  isWaiting(slot: string, row: string): boolean {
    return this.waiting.get(slot)?.has(row) ?? false;
  }

  private land(written: Written, isLost = false): void {
    const flown = this.flying ?? new Map<string, Map<string, string>>();
    this.flying = null;
    if (written.ok) {
      this.failures = 0;
      if (this.waiting.size > 0) {
        this.flush();
        return;
      }
      this.tell({kind: 'saved'});
      this.settled(true);
      return;
    }
    this.putBack(flown);
    this.tell({kind: 'failed', why: written.why, isLost});
    this.settled(false);
    if (!written.again) return;
    this.startIn(Math.min(longestRetryMs, firstRetryMs * 2 ** this.failures));
    this.failures += 1;
  }

  /** What was typed meanwhile is newer. */
  private putBack(flown: ReadonlyMap<string, ReadonlyMap<string, string>>): void {
    for (const [slot, cells] of flown) {
      this.waiting.set(slot, new Map([...cells, ...(this.waiting.get(slot) ?? [])]));
    }
  }

  private startIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.flush();
    }, ms);
  }

  private settled(isSaved: boolean): void {
    for (const settle of this.settlers.splice(0)) settle(isSaved);
  }
}
