// One page with one book: brings together what the person does, what the host says, and what is seen.

import type {CallEnd, HostMessage, PageBook, RunEnd} from '../host/web/page-wire';
import type {ChartLayer} from './charts/chart-layer';
import type {BookGrid, GridListener} from './grid/grid';
import {Connection} from './link/connection';
import {Outbox} from './link/outbox';
import {bookGone, cutLine, running, shutOut, waitingEdits, words} from './page-words.vi';
import {askNewBook, download, openFile, showBooks, type FilesSetting} from './shell/files';
import {buildFrame, type PageFrame} from './shell/page-frame';
import {pageMenus} from './shell/page-menus';

/** What is loaded while the page already stands. */
export interface LateParts {
  makeGrid(place: HTMLElement, listener: GridListener): BookGrid;
  makeCharts(grid: BookGrid, place: HTMLElement): ChartLayer;
}

/** A run may end badly without words. */
const NO_WORDS = words.failed;

export class Page {
  readonly #frame: PageFrame;
  readonly #outbox = new Outbox(ask => this.#connection.send(ask));
  readonly #answers = new Map<number, (outcome: RunEnd | CallEnd | null) => void>();
  readonly #connection: Connection;
  #book: PageBook | null = null;
  #grid: BookGrid | null = null;
  #charts: ChartLayer | null = null;
  /** What changes the grid, in the order heard; it stops before a new book while a cell is being edited. */
  readonly #coming: HostMessage[] = [];
  #isWaiting = false;

  constructor(
    place: HTMLElement,
    private readonly late: Promise<LateParts>,
  ) {
    this.#frame = buildFrame(place, {
      call: (functionName, args) => this.#call(functionName, args),
      backToGrid: () => this.#focusTab(),
      chooseTab: sheetId => {
        this.#grid?.bringToFront(sheetId, null);
        this.#focusTab();
      },
    });
    this.#connection = new Connection({
      heard: message => this.#hear(message),
      lost: () => this.#lose(),
      refused: () => this.#frame.notices.tellConnection(bookGone(this.#outbox.editCount)),
      shutOut: () => this.#frame.notices.tellConnection(shutOut(this.#outbox.editCount)),
    });
    window.addEventListener('beforeunload', event => {
      if (this.#outbox.editCount > 0) event.preventDefault();
    });
    window.addEventListener('hashchange', () => this.#showTabOfAddress());
  }

  #hear(message: HostMessage): void {
    const {notices, panels} = this.#frame;
    switch (message.kind) {
      case 'settled':
        this.#outbox.settle(message.ask);
        if (message.refusal !== null) {
          const told = {title: words.notKept, message: message.refusal};
          notices.show({...told, seconds: 12, isProblem: true});
        }
        return;
      case 'ran':
      case 'returned':
        this.#outbox.settle(message.ask);
        this.#answer(message.ask, message.outcome);
        return;
      case 'toast':
        notices.show(message.toast);
        return;
      case 'panel':
        panels.show(message.panel);
        return;
      case 'book':
      case 'mutations':
      case 'charts':
      case 'front':
        this.#coming.push(message);
        if (!this.#isWaiting) void this.#takeNext();
    }
  }

  async #takeNext(): Promise<void> {
    this.#isWaiting = true;
    for (let next = this.#coming.shift(); next !== undefined; next = this.#coming.shift()) {
      if (next.kind === 'book') await this.#openBook(next.book);
      else if (next.kind === 'mutations') {
        this.#grid?.apply(next.mutations);
        this.#charts?.textsChanged();
      } else if (next.kind === 'charts') this.#charts?.show(next.sheetId, next.charts);
      else if (next.kind === 'front') this.#grid?.bringToFront(next.sheetId, next.cell);
    }
    this.#isWaiting = false;
  }

  async #openBook(book: PageBook): Promise<void> {
    const isFirst = this.#book === null;
    this.#book = book;
    const {titleBar, menuBar, notices, place, chartPlace} = this.#frame;
    titleBar.show(book);
    menuBar.show(
      pageMenus(book.menus, this.#fileActions(book), (name, label) => void this.#run(name, label)),
    );
    const parts = await this.late.catch(() => null);
    if (parts === null) {
      notices.tellConnection(words.noHost);
      return;
    }
    const grid = (this.#grid ??= parts.makeGrid(place, {
      edited: mutations =>
        this.#tellWaiting(() =>
          this.#outbox.put({kind: 'edit', ask: this.#outbox.takeNumber(), mutations}),
        ),
      shown: () => this.#showTabs(),
      cut: ({rows, columns}) =>
        notices.show({title: words.pasteTitle, message: cutLine(rows, columns), seconds: 12}),
      resized: () => this.#connection.send({kind: 'again'}),
    }));
    await new Promise<void>(free => grid.whenFree(free));
    grid.open(book, isFirst ? (tabOfAddress() ?? book.person.tab) : null);
    // What has not reached the store yet stays on the screen.
    grid.apply(this.#outbox.edits);
    this.#charts ??= parts.makeCharts(grid, chartPlace);
    this.#charts.replace(book.charts, grid.front);
    this.#showTabs();
    if (isFirst) await grid.drawn();
    this.#frame.ready();
    if (isFirst) this.#focusTab();
    this.#outbox.open();
    notices.tellConnection(null);
  }

  /** Puts the keys on the cells, or on the charts of a phone, which scroll by them. */
  #focusTab(): void {
    const {chartPlace} = this.#frame;
    if (chartPlace.hasAttribute('tabindex')) chartPlace.focus();
    else this.#grid?.focus();
  }

  #showTabs(): void {
    const [tabs, front] = [this.#grid?.tabs ?? [], this.#grid?.front ?? null];
    this.#frame.sheetTabs.show(tabs, front);
    if (front !== null) this.#charts?.showTab(front);
  }

  #lose(): void {
    for (const ask of this.#outbox.close()) this.#answer(ask, null);
    this.#tellWaiting(() => this.#frame.notices.tellConnection(words.reconnecting));
  }

  /** While the host is away, says that what is typed waits. */
  #tellWaiting(change: () => void): void {
    change();
    const {notices} = this.#frame;
    if (!notices.line.hidden && this.#outbox.editCount > 0) {
      notices.tellConnection(waitingEdits(this.#outbox.editCount));
    }
  }

  #answer(ask: number, outcome: RunEnd | CallEnd | null): void {
    this.#answers.get(ask)?.(outcome);
    this.#answers.delete(ask);
  }

  async #run(functionName: string, label: string): Promise<void> {
    const {notices} = this.#frame;
    const ask = this.#outbox.takeNumber();
    const selection = this.#grid?.selection() ?? null;
    const done = notices.show({title: '', message: running(label), seconds: null});
    const outcome = await new Promise<RunEnd | CallEnd | null>(answer => {
      this.#answers.set(ask, answer);
      this.#outbox.put({kind: 'run', ask, functionName, selection});
    });
    done();
    if (outcome !== null && (!('isDone' in outcome) || outcome.isDone)) return;
    const message = outcome === null ? words.answerLost : outcome.message;
    const title = `${words.failed}: ${label}`;
    notices.show({title, message: message || NO_WORDS, seconds: null, isProblem: true});
  }

  async #call(functionName: string, args: readonly unknown[]): Promise<CallEnd> {
    const ask = this.#outbox.takeNumber();
    const selection = this.#grid?.selection() ?? null;
    const outcome = await new Promise<RunEnd | CallEnd | null>(answer => {
      this.#answers.set(ask, answer);
      this.#outbox.put({kind: 'call', ask, functionName, args, selection});
    });
    if (outcome !== null && 'ok' in outcome) return outcome;
    return {ok: false, message: words.answerLost};
  }

  #fileActions(book: PageBook): Parameters<typeof pageMenus>[1] {
    const {notices} = this.#frame;
    const setting: FilesSetting = {bookId: book.id, person: book.person.email, notices};
    return {
      books: () => void showBooks(setting),
      newBook: () => askNewBook(setting),
      openFile: () => openFile(setting),
      download: () => download(`/book/${encodeURIComponent(book.id)}.xlsx`),
      backup: () => download('/backup'),
      print: () => {
        const sheetId = this.#grid?.selection()?.sheetId;
        if (sheetId !== undefined) window.open(`/print/${encodeURIComponent(book.id)}/${sheetId}`);
      },
    };
  }

  #showTabOfAddress(): void {
    const sheetId = tabOfAddress();
    if (sheetId !== null) this.#grid?.bringToFront(sheetId, null);
  }
}

/** The tab that `#gid=…` names, as in Google Sheets' own addresses. */
function tabOfAddress(): number | null {
  const gid = new URLSearchParams(location.hash.slice(1)).get('gid') ?? '';
  return /^\d+$/.test(gid) ? Number(gid) : null;
}
