// What the page has asked and not heard of yet. Edits are kept through a lost connection; runs and calls are not repeated.

import type {GridMutation, PageMessage} from '../../host/web/page-wire';

export type Ask = Exclude<PageMessage, {readonly kind: 'again'}>;
type Edit = Extract<Ask, {readonly kind: 'edit'}>;

interface Waiting {
  readonly ask: Ask;
  isSent: boolean;
}

export class Outbox {
  readonly #waiting = new Map<number, Waiting>();
  #isOpen = false;
  #last = 0;

  /** @param send - is called only between {@link open} and {@link close} */
  constructor(private readonly send: (ask: Ask) => void) {}

  /** Edits that are not known to be on disk, in the order of doing. */
  get edits(): GridMutation[] {
    return [...this.#waiting.values()]
      .map(({ask}) => ask)
      .filter((ask): ask is Edit => ask.kind === 'edit')
      .flatMap(({mutations}) => mutations);
  }

  /** How many edits are under way or wait for the connection. */
  get editCount(): number {
    return [...this.#waiting.values()].filter(({ask}) => ask.kind === 'edit').length;
  }

  /** A number that no former ask of this page has had. */
  takeNumber(): number {
    this.#last += 1;
    return this.#last;
  }

  /** Sends it now, or when the connection is there. */
  put(ask: Ask): void {
    const waiting = {ask, isSent: this.#isOpen};
    this.#waiting.set(ask.ask, waiting);
    if (this.#isOpen) this.send(ask);
  }

  /** The host has answered; an answer to something unknown is passed over. */
  settle(ask: number): void {
    this.#waiting.delete(ask);
  }

  /**
   * The host listens: what has not been sent goes out, and edits without an answer once more, under their old number and in their old
   * order. Cells are set to what was typed, so an edit that had arrived changes nothing the second time.
   */
  open(): void {
    this.#isOpen = true;
    for (const waiting of this.#waiting.values()) {
      if (waiting.isSent && waiting.ask.kind !== 'edit') continue;
      waiting.isSent = true;
      this.send(waiting.ask);
    }
  }

  /**
   * The connection is lost.
   *
   * @returns numbers of the runs and calls that were under way: nobody knows how they ended, and they are forgotten here
   */
  close(): number[] {
    this.#isOpen = false;
    const lost = [...this.#waiting.values()].filter(
      ({ask, isSent}) => isSent && ask.kind !== 'edit',
    );
    for (const {ask} of lost) this.#waiting.delete(ask.ask);
    return lost.map(({ask}) => ask.ask);
  }
}
