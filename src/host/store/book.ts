// A workbook in memory. A change is acknowledged only when the file has it: it happened whole or not at all.

import {Sheet, type SheetHead} from './sheet';
import type {StyleList} from './style-list';

export type PropertyScope = 'document' | 'script';

/** All of a book but its tabs and properties. */
export interface BookHead {
  name: string;
  locale: string;
  timeZone: string;
  owner: string;
  /** Whom the file is shared with, sorted; nobody is in both lists, the owner in neither. */
  editors: string[];
  viewers: string[];
  /** Ids are never given twice, even when the tab or chart that had one is gone. */
  nextSheetId: number;
  nextChartId: number;
}

/** What one change touched. */
export interface BookChange {
  /** Name, locale, zone, or the tabs' order. */
  readonly head: boolean;
  readonly removedSheetIds: readonly number[];
  readonly sheets: readonly {
    readonly id: number;
    /** Anything of the tab but its cells. */
    readonly head: boolean;
    /** 1-based numbers of the rows with changed cells. */
    readonly rows: readonly number[];
  }[];
  readonly properties: readonly {readonly scope: PropertyScope; readonly key: string}[];
}

/** What a book holds; the store reads it whole and writes it in parts. */
export interface BookState {
  head: BookHead;
  /** In tab order. */
  sheets: Sheet[];
  styles: StyleList;
  properties: Record<PropertyScope, Map<string, string>>;
}

/** Where a book's changes go. `save` has them on disk when it returns. */
export interface BookFile {
  save(book: Book, change: BookChange): void;
  read(): BookState;
}

export class Book {
  #state: BookState;
  #headChanged = false;
  #changing = false;
  readonly #removedSheetIds = new Set<number>();
  readonly #changedProperties = new Map<string, {scope: PropertyScope; key: string}>();
  readonly #listeners = new Set<(change: BookChange) => void>();

  constructor(
    readonly id: string,
    private readonly file: BookFile,
  ) {
    this.#state = file.read();
  }

  get head(): Readonly<BookHead> {
    return this.#state.head;
  }

  /** The model itself, to copy from; only {@link change} may write in it. */
  get state(): Readonly<BookState> {
    return this.#state;
  }

  /** In tab order. */
  get sheets(): readonly Sheet[] {
    return this.#state.sheets;
  }

  get styles(): StyleList {
    return this.#state.styles;
  }

  properties(scope: PropertyScope): ReadonlyMap<string, string> {
    return this.#state.properties[scope];
  }

  sheetById(id: number): Sheet | null {
    return this.sheets.find(sheet => sheet.id === id) ?? null;
  }

  /**
   * Carries out one change and saves it in one transaction.
   *
   * @throws whatever `act` or the disk throws; the book is then as it was before
   */
  change<T>(act: () => T): T {
    if (this.#changing) return act();
    this.#changing = true;
    try {
      const result = act();
      const change = this.#collectChange();
      if (isEmpty(change)) return result;
      this.file.save(this, change);
      this.#forgetChange();
      for (const listener of this.#listeners) listener(change);
      return result;
    } catch (error) {
      const half = this.#collectChange();
      this.#forgetChange();
      if (!isEmpty(half)) this.#state = this.file.read();
      throw error;
    } finally {
      this.#changing = false;
    }
  }

  /** Calls `listener` after each saved change; the result ends that. */
  onChange(listener: (change: BookChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Only within {@link change}, as all that follow. */
  amend(parts: Partial<BookHead>): void {
    this.#state.head = {...this.#state.head, ...parts};
    this.#headChanged = true;
  }

  /** @param index - 0-based place in the tab order */
  insertSheet(head: SheetHead, index: number): Sheet {
    const id = this.head.nextSheetId;
    this.amend({nextSheetId: id + 1});
    const sheet = new Sheet(id, head, this.styles);
    sheet.headChanged = true;
    this.#state.sheets.splice(index, 0, sheet);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    this.#state.sheets = this.#state.sheets.filter(other => other !== sheet);
    this.#removedSheetIds.add(sheet.id);
    this.#headChanged = true;
  }

  takeChartId(): number {
    const id = this.head.nextChartId;
    this.amend({nextChartId: id + 1});
    return id;
  }

  /** @param value - `null` takes the property away */
  setProperty(scope: PropertyScope, key: string, value: string | null): void {
    if (value === null) this.#state.properties[scope].delete(key);
    else this.#state.properties[scope].set(key, value);
    this.#changedProperties.set(`${scope} ${key}`, {scope, key});
  }

  #collectChange(): BookChange {
    return {
      head: this.#headChanged,
      removedSheetIds: [...this.#removedSheetIds],
      sheets: this.sheets
        .filter(sheet => sheet.headChanged || sheet.changedRows.size > 0)
        .map(({id, headChanged, changedRows}) => ({id, head: headChanged, rows: [...changedRows]})),
      properties: [...this.#changedProperties.values()],
    };
  }

  #forgetChange(): void {
    this.#headChanged = false;
    this.#removedSheetIds.clear();
    this.#changedProperties.clear();
    for (const sheet of this.sheets) sheet.forgetChange();
  }
}

function isEmpty({head, removedSheetIds, sheets, properties}: BookChange): boolean {
  return !head && removedSheetIds.length + sheets.length + properties.length === 0;
}
