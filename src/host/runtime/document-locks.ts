// The document lock of each book: one run has it at a time, others stand in line for as long as they said.

interface Waiting {
  readonly run: object;
  readonly timer: NodeJS.Timeout;
  readonly answer: (got: boolean) => void;
}

interface Lock {
  holder: object | null;
  readonly line: Waiting[];
}

export class DocumentLocks {
  readonly #locks = new Map<string, Lock>();

  isHeldBy(bookId: string, run: object): boolean {
    return this.#locks.get(bookId)?.holder === run;
  }

  /**
   * Whether the run got the lock. Having it already counts (fact 225).
   *
   * @param waitMs - 0 or less: not at all
   */
  acquire(bookId: string, run: object, waitMs: number): Promise<boolean> {
    const lock = this.#locks.get(bookId) ?? {holder: null, line: []};
    this.#locks.set(bookId, lock);
    if (lock.holder === null || lock.holder === run) {
      lock.holder = run;
      return Promise.resolve(true);
    }
    if (waitMs <= 0) return Promise.resolve(false);
    return new Promise(answer => {
      const timer = setTimeout(() => {
        this.#leaveLine(lock, run);
        answer(false);
      }, waitMs);
      lock.line.push({run, timer, answer});
    });
  }

  /** Gives the lock to the next in line; nothing happens when the run does not have it. */
  release(bookId: string, run: object): void {
    const lock = this.#locks.get(bookId);
    if (lock === undefined || lock.holder !== run) return;
    const next = lock.line.shift();
    lock.holder = next?.run ?? null;
    if (next === undefined) return;
    clearTimeout(next.timer);
    next.answer(true);
  }

  /** For a run that is over, however it ended: its lock is free and it waits for none (fact 228). */
  forget(bookId: string, run: object): void {
    const lock = this.#locks.get(bookId);
    if (lock !== undefined) this.#leaveLine(lock, run);
    this.release(bookId, run);
  }

  #leaveLine(lock: Lock, run: object): void {
    const at = lock.line.findIndex(waiting => waiting.run === run);
    if (at < 0) return;
    clearTimeout(lock.line[at]?.timer);
    lock.line.splice(at, 1);
  }
}
