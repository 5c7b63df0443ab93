// The node's lines of the master, as the sheet shows them, for the terminal.

import type {Output} from '../../contract/procedures';
import {displayText} from '../runtime/display-text';
import type {BookSnapshot} from '../store/book-snapshot';
import {bookWords} from './command-messages.vi';
import {readKeyedTab, withoutMark} from './keyed-tab';
import {type TextColumn, textTable} from './text-table';

const shown: readonly {readonly key: string; readonly align: TextColumn['align']}[] = [
  {key: 'indicator', align: 'left'},
  {key: 'target', align: 'right'},
  {key: 'value', align: 'right'},
  {key: 'cumulative', align: 'right'},
  {key: 'achievement', align: 'right'},
  {key: 'status', align: 'left'},
];

const missingKey = 'missing';

/**
 * Lines of text; slices follow their indicator, indented.
 *
 * @param rolled - the answer of the run that wrote the master: it counts the units that are missing
 * @throws BadInput when the master tab lacks a column
 */
export function masterTable(
  book: BookSnapshot,
  rolled: Output<'rollUp'>,
  file: string,
): readonly string[] {
  const keys = ['unit_code', 'slice', missingKey, ...shown.map(({key}) => key)];
  const tab = readKeyedTab(book, {mark: 'master', name: bookWords.masterTab, keys}, file);
  const node = rolled.lines[0]?.unit;
  // The master's rows are the lines of the run, one each and in their order.
  const rows = tab.rows.slice(0, rolled.lines.length).flatMap((row, at) => {
    const line = rolled.lines[at];
    if (line === undefined || line.unit !== node) return [];
    const textOf = (key: string): string => {
      const cell = row.get(key);
      return cell === undefined ? '' : withoutMark(displayText(cell.value, cell.style ?? {}, book));
    };
    const cells = shown.map(({key}) => textOf(key));
    if (line.slice !== '') cells[0] = `   ${textOf('slice')}`;
    return [[...cells, line.slice === '' ? String(line.missing.length) : '']];
  });
  const columns = [...shown, {key: missingKey, align: 'right' as const}];
  return textTable(
    columns.map(({key, align}) => ({header: tab.headers.get(key) ?? key, align})),
    rows,
  );
}
