// Sheet: rows and columns that are put in, taken away, hidden, frozen or sized.

import type {Area} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {shiftLines} from '../../store/shift-lines';
import {formulaCells, dependsOn} from '../../store/stale-results';
import type {CallArguments} from '../call-arguments';
import {GoogleRefusal, NotImplemented, WORDS} from '../google-words';
import type {SheetHandle} from '../handles';
import {guardRemoval, guardSheet} from '../protection-guard';
import type {ScriptRun} from '../script-run';
import {valueResult, type ServiceMethods} from '../service';

type LineMethods =
  | `Sheet.${'insert' | 'hide' | 'show'}${string}s${'' | 'After'}`
  | `Sheet.delete${string}s`
  | `Sheet.is${string}HiddenByUser`
  | `Sheet.${'set' | 'get'}Frozen${'Rows' | 'Columns'}`
  | 'Sheet.setColumnWidth'
  | 'Sheet.setColumnWidths';

/** Fact 92. */
const MOST_CELLS = 10_000_000;

interface Call {
  readonly run: ScriptRun;
  readonly self: SheetHandle;
  readonly args: CallArguments;
}

export const sheetLineMethods: Pick<
  ServiceMethods<'Sheet'>,
  Extract<keyof ServiceMethods<'Sheet'>, LineMethods>
> = {
  'Sheet.insertRowsAfter': call => insertAfter(call, 'row'),
  'Sheet.insertColumnsAfter': call => insertAfter(call, 'column'),
  'Sheet.deleteRows': call => removeLines(call, 'row'),
  'Sheet.deleteColumns': call => removeLines(call, 'column'),
  'Sheet.hideRows': call => setHidden(call, 'row', true),
  'Sheet.hideColumns': call => setHidden(call, 'column', true),
  'Sheet.showRows': call => setHidden(call, 'row', false),
  'Sheet.showColumns': call => setHidden(call, 'column', false),
  'Sheet.isRowHiddenByUser': ({run, self, args}) =>
    valueResult(run.sheet(self).head.hiddenRows.includes(args.number(0))),
  'Sheet.isColumnHiddenByUser': ({run, self, args}) =>
    valueResult(run.sheet(self).head.hiddenColumns.includes(args.number(0))),
  'Sheet.getFrozenRows': ({run, self}) => valueResult(run.sheet(self).head.frozenRows),
  'Sheet.getFrozenColumns': ({run, self}) => valueResult(run.sheet(self).head.frozenColumns),
  'Sheet.setFrozenRows': ({run, self, args}) => {
    const frozenRows = args.number(0);
    const sheet = open(run, self);
    if (frozenRows < 0 || frozenRows >= sheet.head.maxRows) throw outOfBounds('row');
    run.book.change(() => sheet.amend({frozenRows}));
  },
  'Sheet.setFrozenColumns': ({run, self, args}) => {
    const frozenColumns = args.number(0);
    const sheet = open(run, self);
    if (frozenColumns < 0 || frozenColumns >= sheet.head.maxColumns) throw outOfBounds('column');
    run.book.change(() => sheet.amend({frozenColumns}));
  },
  'Sheet.setColumnWidth': ({run, self, args}) =>
    setWidths(run, self, args.number(0), 1, args.number(1)),
  'Sheet.setColumnWidths': ({run, self, args}) =>
    setWidths(run, self, args.number(0), args.number(1), args.number(2)),
};

/** The tab of a call that changes it as a whole. */
function open(run: ScriptRun, self: SheetHandle): Sheet {
  const sheet = run.sheet(self);
  guardSheet(run.book, sheet, run.user, null);
  return sheet;
}

function sizeOf(sheet: Sheet, axis: 'row' | 'column'): number {
  return axis === 'row' ? sheet.head.maxRows : sheet.head.maxColumns;
}

function linesOf(sheet: Sheet, axis: 'row' | 'column', first: number, count: number): Area {
  const {maxRows: rows, maxColumns: columns} = sheet.head;
  return axis === 'row'
    ? {row: first, column: 1, rows: count, columns}
    : {row: 1, column: first, rows, columns: count};
}

function outOfBounds(axis: 'row' | 'column'): GoogleRefusal {
  return new GoogleRefusal(axis === 'row' ? WORDS.rowsOutOfBounds : WORDS.columnsOutOfBounds);
}

function insertAfter({run, self, args}: Call, axis: 'row' | 'column'): SheetHandle {
  const [after, count] = [args.number(0), args.number(1)];
  const sheet = open(run, self);
  if (after < 1 || after > sizeOf(sheet, axis) || count < 1) throw outOfBounds(axis);
  refuseTooManyCells(run, count * sizeOf(sheet, axis === 'row' ? 'column' : 'row'));
  refuseFormulas(
    run,
    sheet,
    axis,
    after + 1,
    `Sheet.insert${axis === 'row' ? 'Row' : 'Column'}sAfter`,
  );
  run.book.change(() => {
    shiftLines(run.book, sheet, axis, after + 1, count);
  });
  return self;
}

function removeLines({run, self, args}: Call, axis: 'row' | 'column'): void {
  const [first, count] = [args.number(0), args.number(1)];
  const sheet = open(run, self);
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, axis)) throw outOfBounds(axis);
  guardRemoval(run.book, sheet, run.user, linesOf(sheet, axis, first, count));
  const frozen = axis === 'row' ? sheet.head.frozenRows : sheet.head.frozenColumns;
  if (first <= frozen + 1 && first + count > sizeOf(sheet, axis)) {
    throw new GoogleRefusal(axis === 'row' ? WORDS.allRows : WORDS.allColumns);
  }
  refuseFormulas(run, sheet, axis, first, `Sheet.delete${axis === 'row' ? 'Row' : 'Column'}s`);
  run.book.change(() => {
    shiftLines(run.book, sheet, axis, first, -count);
  });
}

/** Google rewrites the formulas that name cells which move; the host does not. */
function refuseFormulas(
  run: ScriptRun,
  sheet: Sheet,
  axis: 'row' | 'column',
  first: number,
  method: string,
): void {
  const moved = linesOf(sheet, axis, first, sizeOf(sheet, axis) - first + 1);
  if (moved.rows < 1 || moved.columns < 1) return;
  if (formulaCells(run.book).some(cell => dependsOn(cell, sheet, moved))) {
    throw new NotImplemented(`${method} before cells that a formula reads`);
  }
}

/** @param more - cells that would come in @throws GoogleRefusal above ten million in the book (fact 92) */
export function refuseTooManyCells(run: ScriptRun, more: number): void {
  const cells = run.book.sheets.map(({head}) => head.maxRows * head.maxColumns);
  if (cells.reduce((sum, count) => sum + count, more) > MOST_CELLS) {
    throw new GoogleRefusal(WORDS.tooManyCells);
  }
}

function setHidden({run, self, args}: Call, axis: 'row' | 'column', hidden: boolean): void {
  const first = args.number(0);
  const count = args.count > 1 ? args.number(1) : 1;
  const sheet = open(run, self);
  if (first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, axis)) throw outOfBounds(axis);
  const lines = Array.from({length: count}, (_, index) => first + index);
  const old = axis === 'row' ? sheet.head.hiddenRows : sheet.head.hiddenColumns;
  const others = old.filter(line => !lines.includes(line));
  const next = (hidden ? [...others, ...lines] : others).sort((one, other) => one - other);
  run.book.change(() => sheet.amend(axis === 'row' ? {hiddenRows: next} : {hiddenColumns: next}));
}

function setWidths(
  run: ScriptRun,
  self: SheetHandle,
  first: number,
  count: number,
  pixels: number,
): SheetHandle {
  const sheet = open(run, self);
  if (first < 1 || count < 1 || first + count - 1 > sheet.head.maxColumns) {
    throw outOfBounds('column');
  }
  const widths = Array.from({length: count}, (_, index) => [first + index, pixels] as const);
  run.book.change(() =>
    sheet.amend({columnWidths: {...sheet.head.columnWidths, ...Object.fromEntries(widths)}}),
  );
  return self;
}
