// A book on the desk of the command line: in memory, with the built add-on to act on it, until it is written to a file.

import type {Input, Output, ProcedureName, Refusal, Reply} from '../../contract/procedures';
import {messageText} from '../../contract/message-text';
import {Host} from '../runtime/host';
import type {BookSnapshot} from '../store/book-snapshot';
import {BookStore} from '../store/book-store';
import {type BuiltFiles, readAddOn} from './add-on-files';

/** A request that the add-on refuses; its message is the sentence to show. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly refusal: Refusal) {
    super(messageText(refusal));
  }
}

/** Refusals that no input can be the cause of here: a defect of ours. */
const faults: readonly Refusal['code'][] = [
  'INTERNAL',
  'INPUT_INVALID',
  'UNKNOWN_PROCEDURE',
  'LOCK_BUSY',
  'OTHERS_WROTE',
];

export interface Answer<N extends ProcedureName> {
  readonly value: Output<N>;
  /** Service calls of this one run, as the host counts them. */
  readonly calls: {readonly reads: number; readonly writes: number; readonly other: number};
}

export class BookDesk {
  /** What the add-on's clock shows when a call begins; the machine's time while it is `null`. */
  nowMs: number | null = null;
  /** E-mail of the book's owner. */
  readonly owner: string;
  readonly #store = BookStore.open(':memory:');
  readonly #host: Host;
  readonly #bookId: string;

  constructor(snapshot: BookSnapshot, {addOnFolder, workerPath, bookUrl = ''}: BuiltFiles) {
    this.owner = snapshot.owner;
    this.#bookId = this.#store.createBook(snapshot);
    this.#host = new Host({
      ...{store: this.#store, addOn: readAddOn(addOnFolder), workerPath},
      clock: () => this.nowMs ?? Date.now(),
      urlOf: () => bookUrl,
    });
  }

  /** The book as it stands now: a copy of every cell, which takes its time. */
  get snapshot(): BookSnapshot {
    return this.#store.snapshot(this.#bookId);
  }

  /**
   * One call of the add-on, as a page would make it. Calls at the same time run side by side.
   *
   * @param user - e-mail of the person at the keyboard
   * @throws Refused when the add-on says no; Error when it broke
   */
  async call<N extends ProcedureName>(user: string, name: N, input: Input<N>): Promise<Answer<N>> {
    const {outcome, calls, log} = await this.#host.run({
      ...{bookId: this.#bookId, user, name: 'rpc', args: [name, JSON.stringify(input)]},
    });
    if (!outcome.ok) throw new Error(`${name}: ${outcome.message}`);
    // The add-on's door writes every answer as the JSON text of a reply.
    const reply = JSON.parse(String(outcome.value)) as Reply<Output<N>>;
    if (reply.ok) return {value: reply.value, calls};
    if (!faults.includes(reply.code)) throw new Refused(reply);
    const details = log.map(({text}) => text).join('\n');
    throw new Error(`${name}: ${messageText(reply)}`, {cause: details});
  }

  /** Puts texts below what a tab holds, as a person types them: its first column is for ids. @param mark - in the tab's A1 */
  type(mark: string, rows: readonly (readonly string[])[]): void {
    const book = this.#store.load(this.#bookId);
    const sheet = book.sheets.find(one => one.valueAt(1, 1) === mark);
    if (sheet === undefined) throw new Error(`no tab ${mark}`);
    book.change(() => {
      const below = sheet.lastRow + 1;
      rows.forEach((texts, down) => {
        texts.forEach((text, across) => {
          sheet.setCell(below + down, 2 + across, text === '' ? null : text, null);
        });
      });
    });
  }

  async close(): Promise<void> {
    await this.#host.close();
    this.#store.close();
  }
}
