// Rows of a list tab out of a book at rest: columns by the keys in the hidden first row, wherever people have moved them.

import {messageText} from '../../contract/message-text';
import type {BookSnapshot, CellSnapshot, CellValue} from '../store/book-snapshot';
import {BadInput} from './bad-input';

/** The rows above a list's first record: keys, title, note, header. */
const headRows = 4;

export interface KeyedTab {
  /** As people see them, by key. */
  readonly headers: ReadonlyMap<string, string>;
  /** Cells by key, top to bottom; a blank cell is absent. Row ids stand under the tab's own mark. */
  readonly rows: readonly ReadonlyMap<string, CellSnapshot>[];
}

/**
 * The tab whose A1 holds the mark.
 *
 * @param tab - which one: its mark, its name for a message, and the keys that it must have
 * @param file - the book's, for a message
 * @throws BadInput when the tab is gone, or has one of the keys not once
 */
export function readKeyedTab(
  book: BookSnapshot,
  tab: {readonly mark: string; readonly name: string; readonly keys: readonly string[]},
  file: string,
): KeyedTab {
  const refuse = (sentence: string): BadInput => new BadInput([{file, lines: [], sentence}]);
  const sheet = book.sheets.find(one =>
    one.cells.some(cell => cell.row === 1 && cell.column === 1 && cell.value === tab.mark),
  );
  if (sheet === undefined) {
    throw refuse(messageText({code: 'TAB_MISSING', facts: {tab: tab.name}}));
  }
  const keys = sheet.cells.filter(cell => cell.row === 1);
  for (const key of tab.keys) {
    const {length} = keys.filter(cell => cell.value === key);
    const facts = {tab: sheet.name, header: key};
    if (length === 0) throw refuse(messageText({code: 'HEADER_MISSING', facts}));
    if (length > 1) throw refuse(messageText({code: 'HEADER_REPEATED', facts}));
  }
  const keyOf = new Map(keys.map(cell => [cell.column, plainText(cell.value)]));
  const rows = new Map<number, Map<string, CellSnapshot>>();
  for (const cell of sheet.cells) {
    const key = keyOf.get(cell.column);
    if (key === undefined || cell.value === null) continue;
    const row = rows.get(cell.row) ?? new Map<string, CellSnapshot>();
    rows.set(cell.row, row.set(key, cell));
  }
  const headers = [...(rows.get(headRows) ?? [])].map(
    ([key, cell]) => [key, plainText(cell.value)] as const,
  );
  const records = [...rows].filter(([row]) => row > headRows).sort(([one], [other]) => one - other);
  return {headers: new Map(headers), rows: records.map(([, row]) => row)};
}

/** The text of a cell that holds words or a number; `''` for a date, an error and a blank. */
export function plainText(value: CellValue | null | undefined): string {
  return value === null || value === undefined || typeof value === 'object'
    ? ''
    : withoutMark(String(value));
}

/** A cell in text format may have kept the apostrophe that keeps a text from being read as something else. */
export function withoutMark(text: string): string {
  return text.replace(/^'/, '');
}
