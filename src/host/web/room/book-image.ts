// What the pages show of a book, and the mutations that bring them to what the store holds.

import type {Book, BookChange} from '../../store/book';
import type {Area} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {gridStyle, type GridStyle} from '../grid/cell-style';
import {wholeCell} from '../grid/grid-cell';
import {tabOf} from '../grid/workbook';
import type {GridMutation} from '../page-wire';
import {headMutations} from './head-mutations';
import {ruleMutations} from './rule-mutations';
import {cellMutation, heightMutations, noteMutation, rowMutations} from './row-mutations';
import {imageOf, type TabImage} from './tab-image';

export class BookImage {
  #name: string;
  #locale: string;
  /** In tab order. */
  #tabs: Map<number, TabImage>;
  /** Rows that have changed since, by tab; 1-based. */
  readonly #rows = new Map<number, Set<number>>();
  #isStale = false;

  constructor(private readonly book: Book) {
    this.#name = book.head.name;
    this.#locale = localeText(book);
    this.#tabs = new Map(book.sheets.map(sheet => [sheet.id, imageOf(sheet, book.head)]));
  }

  note(change: BookChange): void {
    this.#isStale ||= change.head || change.removedSheetIds.length + change.sheets.length > 0;
    for (const {id, rows} of change.sheets) {
      const known = this.#rows.get(id) ?? new Set<number>();
      for (const row of rows) known.add(row);
      this.#rows.set(id, known);
    }
  }

  /** What has changed since the last time; `null` when every cell is to be written anew. */
  follow(): GridMutation[] | null {
    if (!this.#isStale) return [];
    this.#isStale = false;
    if (localeText(this.book) !== this.#locale) {
      this.#locale = localeText(this.book);
      this.#tabs = new Map(
        this.book.sheets.map(sheet => [sheet.id, imageOf(sheet, this.book.head)]),
      );
      this.#rows.clear();
      return null;
    }
    const mutations = [...this.#nameMutations(), ...this.#newTabs()];
    for (const sheet of this.book.sheets) mutations.push(...this.#tabMutations(sheet));
    mutations.push(...this.#goneTabs(), ...this.#orderMutations());
    this.#rows.clear();
    return mutations;
  }

  /** Values, looks and notes of whole areas, as the store has them. */
  cells(areas: readonly {readonly sheetId: number; readonly area: Area}[]): GridMutation[] {
    return areas.flatMap(({sheetId, area}) => {
      const sheet = this.book.sheetById(sheetId);
      if (sheet === null) return [];
      const matrix: Record<number, Record<number, ReturnType<typeof wholeCell>>> = {};
      const notes: GridMutation[] = [];
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          (matrix[row - 1] ??= {})[column - 1] = wholeCell(sheet, row, column, this.book.head);
          const note = sheet.noteAt(row, column);
          if (note !== null) notes.push(noteMutation(sheet, row, column, note));
        }
      }
      return [...cellMutation(sheet, matrix), ...notes];
    });
  }

  #nameMutations(): GridMutation[] {
    const {name} = this.book.head;
    if (name === this.#name) return [];
    this.#name = name;
    return [{id: 'sheet.mutation.set-workbook-name', params: {name}}];
  }

  /** At the end; the order comes last of all. */
  #newTabs(): GridMutation[] {
    return this.book.sheets
      .filter(({id}) => !this.#tabs.has(id))
      .flatMap(sheet => {
        const index = this.#tabs.size;
        this.#tabs.set(sheet.id, imageOf(sheet, this.book.head));
        this.#rows.delete(sheet.id);
        return [insertion(sheet, index, this.book), ...contentOf(sheet)];
      });
  }

  #tabMutations(sheet: Sheet): GridMutation[] {
    const image = this.#tabs.get(sheet.id);
    if (image === undefined) return [];
    const rows = [...(this.#rows.get(sheet.id) ?? [])].sort((one, other) => one - other);
    const mutations = [
      ...headMutations(image.head, sheet),
      ...rowMutations(image, sheet, rows, this.book.head),
      ...heightMutations(image.heights, sheet, this.#rowsToFit(image, sheet, rows), this.book.head),
    ];
    for (const row of rows) {
      while (image.rows.length < row) image.rows.push(undefined);
      image.rows[row - 1] = sheet.rows[row - 1];
    }
    this.#tabs.set(sheet.id, {...image, head: sheet.head});
    return mutations;
  }

  /** How texts are broken into lines changes with the columns, too. */
  #rowsToFit({head}: TabImage, sheet: Sheet, changed: readonly number[]): readonly number[] {
    const {columnWidths, merges} = sheet.head;
    if (head.columnWidths === columnWidths && head.merges === merges) return changed;
    return sheet.rows.map((_, at) => at + 1);
  }

  #goneTabs(): GridMutation[] {
    const gone = [...this.#tabs].filter(([id]) => this.book.sheetById(id) === null);
    return gone.map(([id, {head}]) => {
      this.#tabs.delete(id);
      const params = {subUnitId: String(id), subUnitName: head.name};
      return {id: 'sheet.mutation.remove-sheet', params};
    });
  }

  #orderMutations(): GridMutation[] {
    const order = [...this.#tabs.keys()];
    const mutations: GridMutation[] = [];
    this.book.sheets.forEach(({id}, toOrder) => {
      const fromOrder = order.indexOf(id);
      if (fromOrder === toOrder) return;
      order.splice(fromOrder, 1);
      order.splice(toOrder, 0, id);
      const params = {subUnitId: String(id), fromOrder, toOrder};
      mutations.push({id: 'sheet.mutation.set-worksheet-order', params});
    });
    if (mutations.length > 0) {
      this.#tabs = new Map(order.flatMap(id => [...this.#tabs].filter(([own]) => own === id)));
    }
    return mutations;
  }
}

/** Both change how every cell is written. */
function localeText({head}: Book): string {
  return `${head.locale} ${head.timeZone}`;
}

/** The page's list of styles is as old as the page: a new tab brings its own along, each made once. */
function insertion(sheet: Sheet, index: number, {head, styles}: Book): GridMutation {
  const known = new Map<number, GridStyle>();
  const lookOf = (key: number): GridStyle => {
    const look = known.get(key) ?? gridStyle(styles.get(key));
    known.set(key, look);
    return look;
  };
  const params = {index, sheet: tabOf(sheet, head, lookOf)};
  return {id: 'sheet.mutation.insert-sheet', params};
}

function contentOf(sheet: Sheet): GridMutation[] {
  const rules = ruleMutations(null, sheet.head, String(sheet.id));
  const notes = sheet.rows.flatMap((row, at) =>
    [...(row?.notes ?? [])].map(([column, note]) => noteMutation(sheet, at + 1, column + 1, note)),
  );
  return [...rules, ...notes];
}
