// Reads figures from a file or a pasted block into the cells of units' forms, changing nothing: 1 read.

import type {FigureDraft} from '../contract/book-calls';
import type {Input, Output} from '../contract/procedures';
import {type PlacedFigure, readFigures as readFigureList} from '../domain/lists/read-figures';
import type {ServerContext} from './context';
import {historyOf, openBook} from './open-book';

/** Drafts by unit in list order, then slot; or every problem of the list, and no drafts. */
export function readFigures(
  context: ServerContext,
  input: Input<'readFigures'>,
): Output<'readFigures'> {
  const book = openBook(context);
  const read = readFigureList(input.rows, {
    year: book.year,
    tree: book.tree,
    book: book.indicators,
    forms: book.forms,
    crosswalk: historyOf(book).crosswalk,
  });
  if (!read.ok) return {problems: read.problems, drafts: []};
  const columns = new Map<string, PlacedFigure[]>();
  for (const figure of read.value) {
    const key = `${String(figure.unit).padStart(6, '0')}|${figure.slot}`;
    const column = columns.get(key);
    if (column === undefined) columns.set(key, [figure]);
    else column.push(figure);
  }
  const keys = [...columns.keys()].sort();
  return {problems: [], drafts: keys.map(key => draftOf(columns.get(key) ?? []))};

  function draftOf(figures: readonly PlacedFigure[]): FigureDraft {
    const [first] = figures;
    return {
      unit: book.tree.versions[first?.unit ?? -1]?.key ?? '',
      slot: first?.slot ?? '',
      cells: Object.fromEntries(figures.map(one => [one.row, one.cell])),
      lines: Object.fromEntries(figures.map(one => [one.row, one.line])),
      reasons: Object.fromEntries(
        figures.filter(one => one.reason !== '').map(one => [one.row, one.reason]),
      ),
    };
  }
}
