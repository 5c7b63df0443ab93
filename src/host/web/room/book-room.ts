// One book and the pages that show it: what changes in the store goes to all of them, as soon as the tick is over.

import type {Book, BookChange} from '../../store/book';
import {pageCharts} from '../grid/page-charts';
import type {HostMessage, PageChart} from '../page-wire';
import {BookImage} from './book-image';

/** A page that follows a book. */
export interface Follower {
  tell(message: HostMessage): void;
  /** The book has changed in a way that mutations do not tell. */
  startOver(): void;
}

/** What comes within this time goes out together. */
const GATHER_MS = 15;
/** A run writes on and on: pages see it move, and are not told each cell of a new tab once for every look that it gets. */
const BUSY_GATHER_MS = 150;

export class BookRoom {
  readonly #followers = new Set<Follower>();
  readonly #stop: () => void;
  #visitors = 0;
  #image: BookImage;
  #timer: NodeJS.Timeout | null = null;
  #toldAtMs = 0;
  /** By tab, as text: what the pages draw now. */
  #charts = new Map<number, string>();

  constructor(
    readonly book: Book,
    private readonly onEmpty: () => void,
  ) {
    this.#image = new BookImage(book);
    this.#charts = this.#drawn();
    this.#stop = book.onChange(change => this.#note(change));
  }

  /** For a page that is on its way in: the room stays until it has left. */
  enter(): this {
    this.#visitors++;
    return this;
  }

  /** From here on the page is told of every change. */
  join(follower: Follower): void {
    this.#followers.add(follower);
  }

  /** Once for each {@link enter}. */
  leave(follower: Follower): void {
    this.#followers.delete(follower);
    this.#visitors--;
    if (this.#visitors > 0) return;
    this.#stop();
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.onEmpty();
  }

  charts(): {readonly sheetId: number; readonly charts: readonly PageChart[]}[] {
    return this.book.sheets.flatMap(sheet => {
      const charts = pageCharts(this.book, sheet);
      return charts.length === 0 ? [] : [{sheetId: sheet.id, charts}];
    });
  }

  /** Tells at once what was gathered: before a page starts, and before an edit is settled. */
  flush(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const mutations = this.#image.follow();
    if (mutations === null) {
      for (const follower of this.#followers) follower.startOver();
      this.#charts = this.#drawn();
      return;
    }
    if (mutations.length === 0) return;
    this.#toldAtMs = Date.now();
    this.#tellAll({kind: 'mutations', mutations});
    this.#tellCharts();
  }

  /** Mutations that put a page right which has shown something else. */
  cells(areas: Parameters<BookImage['cells']>[0]): HostMessage | null {
    const mutations = this.#image.cells(areas);
    if (mutations.length === 0) return null;
    return {kind: 'mutations', mutations};
  }

  #note(change: BookChange): void {
    this.#image.note(change);
    const isBusy = Date.now() - this.#toldAtMs < BUSY_GATHER_MS;
    this.#timer ??= setTimeout(() => this.flush(), isBusy ? BUSY_GATHER_MS : GATHER_MS);
  }

  #tellCharts(): void {
    const now = this.#drawn();
    for (const {id: sheetId} of this.book.sheets) {
      const text = now.get(sheetId) ?? '[]';
      if (text === (this.#charts.get(sheetId) ?? '[]')) continue;
      // The text was made of the same charts a moment ago.
      this.#tellAll({kind: 'charts', sheetId, charts: JSON.parse(text) as PageChart[]});
    }
    this.#charts = now;
  }

  #drawn(): Map<number, string> {
    return new Map(this.charts().map(({sheetId, charts}) => [sheetId, JSON.stringify(charts)]));
  }

  #tellAll(message: HostMessage): void {
    for (const follower of this.#followers) follower.tell(message);
  }
}
