// The cell that the person has selected, by the hidden ids of its row and column, wherever people have moved them.

import {DomainError} from '../domain/domain-error';
import type {Cell} from '../ports/book';
import {cellText} from '../tables/cell-text';
import type {ServerContext} from './context';
import type {OpenBook} from './open-book';

export interface Selected {
  /** Key of the tab: `master`, `view`, `due`, `unit:08707@`. */
  readonly tab: string;
  /** Row id and column key. */
  readonly row: string;
  readonly column: string;
  readonly cell: Cell;
}

/**
 * Reads its tab: 1 read.
 *
 * @throws DomainError `CELL_NOT_TRACED` in any tab but the master, its views, the due board and the units' own
 */
export function readSelected({book: sheet}: ServerContext, book: OpenBook): Selected {
  const at = sheet.selection();
  const found = Object.entries(book.data.tabs).find(([, id]) => id === at?.tab)?.[0] ?? '';
  const tab = at === null ? null : sheet.tab(at.tab);
  if (at === null || tab === null || !/^(master|view|due|unit:.*)$/.test(found))
    throw new DomainError('CELL_NOT_TRACED', {});
  const cells = tab.read();
  const row = cells[at.row - 1] ?? [];
  return {
    tab: found,
    row: cellText(row[0] ?? ''),
    column: cellText(cells[0]?.[at.column - 1] ?? ''),
    cell: row[at.column - 1] ?? '',
  };
}

/** With the address, since two people may share a name. */
export function personName(book: OpenBook, email: string): string {
  const person = book.data.people.find(one => one.email === email);
  return person === undefined ? email : `${person.name} (${email})`;
}
