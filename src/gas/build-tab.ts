// Makes tabs from their plans: cells, looks, drop-downs, protection. Tabs that look alike are copies of the first.

import type {Area, Choice, ColumnLook, RowLook, TabPlan} from '../ports/book';
import {cellAddress} from '../tables/columns';
import {formColors} from '../tables/form-colors';
import {toSheet} from './safe-text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

interface Look {
  readonly background?: string;
  readonly isBold?: boolean;
  readonly size?: number;
}

/** Only what differs from a new cell: a book of a hundred units sets thousands of looks, and each is a call. */
const looks: Readonly<Record<RowLook['look'], Look>> = {
  title: {isBold: true, size: 14},
  headline: {isBold: true, size: 12},
  caption: {isBold: true, size: 11},
  note: {},
  lead: {},
  status: {isBold: true},
  header: {background: '#d9e2f3', isBold: true},
  total: {background: formColors.total, isBold: true},
  slice: {size: 9},
};

/**
 * Sheets by plan key, behind all others but for those that an earlier run has finished. Some 60 calls make a unit's tab, and a
 * run has six minutes: the first is made so, the others are copies of it, for which cells, names and protections remain to be set.
 *
 * @param place - how many sheets there are @param done - finished sheets by plan key
 */
export function buildTabs(
  spreadsheet: Spreadsheet,
  plans: readonly TabPlan[],
  {place, done}: {readonly place: number; readonly done: ReadonlyMap<string, Sheet>},
): Map<string, Sheet> {
  const models = new Map<string, {readonly plan: TabPlan; readonly sheet: Sheet}>();
  const shut = shutter();
  let last = place;
  return new Map(
    plans.map(plan => {
      const shape = JSON.stringify({...plan, ...own, cells: plan.cells.length});
      const model = models.get(shape);
      const sheet =
        done.get(plan.key) ??
        (model === undefined
          ? buildTab(spreadsheet, plan, last++, shut)
          : copyTab(spreadsheet, model, plan, shut));
      if (model === undefined) models.set(shape, {plan, sheet});
      else if (!done.has(plan.key)) last++;
      return [plan.key, sheet];
    }),
  );
}

/** What tabs that look alike do not share. */
const own = {key: '', name: '', editors: [], protection: '', charts: []};

/** A copy has all that its model looks like, but no protection (fact 77); it comes last. */
function copyTab(
  spreadsheet: Spreadsheet,
  model: {readonly plan: TabPlan; readonly sheet: Sheet},
  plan: TabPlan,
  shut: Shut,
): Sheet {
  const sheet = model.sheet.copyTo(spreadsheet).setName(plan.name);
  const differs = plan.cells.map((row, at) =>
    row.map((cell, column) => cell !== model.plan.cells[at]?.[column]),
  );
  const rows = differs.flatMap((row, at) => (row.includes(true) ? [at] : []));
  const columns = differs.flatMap(row => row.flatMap((is, at) => (is ? [at] : [])));
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const right = Math.max(...columns);
  if (rows.length > 0) {
    const block = plan.cells
      .slice(top, Math.max(...rows) + 1)
      .map(row => row.slice(left, right + 1).map(toSheet));
    sheet.getRange(top + 1, left + 1, block.length, right - left + 1).setValues(block);
  }
  shutTab(sheet, plan, shut);
  return sheet;
}

/** The new sheet, at a 0-based place among the others. */
export function buildTab(
  spreadsheet: Spreadsheet,
  plan: TabPlan,
  place: number,
  shut: Shut = shutter(),
): Sheet {
  const sheet = spreadsheet.insertSheet(plan.name, place);
  const rows = Math.max(plan.rows, plan.cells.length);
  fitGrid(sheet, rows, plan.columns.length);
  setColumns(sheet, plan, rows);
  setLooks(sheet, plan);
  // Formats come first, so that a text column takes its cells as typed.
  const width = plan.cells[0]?.length ?? 0;
  if (width > 0) {
    const cells = plan.cells.map(row => row.map(toSheet));
    sheet.getRange(1, 1, cells.length, width).setValues(cells);
  }
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.frozenColumns > 0) sheet.setFrozenColumns(plan.frozenColumns);
  for (const {row, count} of plan.hiddenRows) sheet.hideRows(row, count);
  if (plan.color !== null) sheet.setTabColor(plan.color);
  for (const choice of plan.choices) addChoice(sheet, choice);
  addHighlights(sheet, plan);
  if (plan.locked.length > 0)
    sheet.getRangeList(plan.locked.map(notation)).setBackground(formColors.locked);
  shutTab(sheet, plan, shut);
  return sheet;
}

/** A new sheet has 1000 rows and 26 columns; a book of ours has what it needs. */
function fitGrid(sheet: Sheet, rows: number, columns: number): void {
  const [maxRows, maxColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  if (rows < maxRows) sheet.deleteRows(rows + 1, maxRows - rows);
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
  if (columns < maxColumns) sheet.deleteColumns(columns + 1, maxColumns - columns);
}

/** Neighbouring columns that are alike, 1-based, so that a form's months take one call and not twenty-four. */
function runs<T>(
  columns: readonly ColumnLook[],
  of: (column: ColumnLook) => T,
): {readonly value: T; readonly first: number; count: number}[] {
  const found: ReturnType<typeof runs<T>> = [];
  columns.forEach((column, at) => {
    const value = of(column);
    const last = found[found.length - 1];
    if (last?.value === value) last.count++;
    else found.push({value, first: at + 1, count: 1});
  });
  return found;
}

type Placed<L extends string = string> = readonly (readonly [look: L | '', area: Area])[];

/** A look is set in one call wherever its ranges lie; `''` is none. */
function set<L extends string>(
  sheet: Sheet,
  placed: Placed<L>,
  paint: (ranges: RangeList, look: L) => void,
): void {
  for (const look of new Set(placed.map(one => one[0]))) {
    const areas = placed.flatMap(([own, area]) => (own === look ? [notation(area)] : []));
    if (look !== '') paint(sheet.getRangeList(areas), look);
  }
}

function setColumns(sheet: Sheet, {columns, lookRows}: TabPlan, height: number): void {
  const placed = <L extends string>(
    of: (column: ColumnLook) => L | '',
    rows = lookRows,
  ): Placed<L> =>
    runs(columns, of).map(({value, first, count}) => [
      value,
      {row: 1, column: first, rows, columns: count},
    ]);
  const format = (isTall: boolean) => (column: ColumnLook) =>
    (column.isTall ?? false) === isTall ? (column.format ?? '') : '';
  const setFormat = (ranges: RangeList, look: string) => void ranges.setNumberFormat(look);
  for (const {value, first, count} of runs(columns, one => one.width))
    sheet.setColumnWidths(first, count, value);
  set(sheet, placed(format(false)), setFormat);
  set(sheet, placed(format(true), height), setFormat);
  set(
    sheet,
    placed(({align = 'left'}) => (align === 'left' ? '' : align)),
    (ranges, look) => void ranges.setHorizontalAlignment(look),
  );
  set(
    sheet,
    placed(one => (one.wrap === true ? 'wrap' : '')),
    ranges => void ranges.setWrap(true),
  );
  for (const {value, first, count} of runs(columns, one => one.hidden === true))
    if (value) sheet.hideColumns(first, count);
}

export function setLooks(sheet: Sheet, plan: TabPlan): void {
  const columns = plan.columns.length;
  const whole = ({row, count}: RowLook): Area => ({...{row, column: 1, rows: count}, columns});
  const labels = (one: RowLook): Area => ({...whole(one), column: 2, columns: 1});
  // A line of words runs on over its neighbours; a header keeps to its column.
  set(
    sheet,
    plan.looks.map(one => [isLine(one) ? 'line' : '', whole(one)]),
    ranges => void ranges.setWrap(false).setHorizontalAlignment('left'),
  );
  set(
    sheet,
    plan.looks.map(one => [one.look, isKept(one.look) ? labels(one) : whole(one)]),
    (ranges, look) => {
      const {background, isBold, size} = looks[look];
      if (background !== undefined) ranges.setBackground(background);
      if (isBold === true) ranges.setFontWeight('bold');
      if (size !== undefined) ranges.setFontSize(size);
      if (look === 'header' || isKept(look)) ranges.setWrap(true);
    },
  );
}

function isLine({look}: RowLook): boolean {
  return look !== 'header' && look !== 'total' && look !== 'slice';
}

/** Its words keep to the frozen column. */
function isKept(look: RowLook['look']): boolean {
  return look === 'caption' || look === 'lead' || look === 'status';
}

export function addChoice(sheet: Sheet, choice: Choice): void {
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choice.values], true)
    .setAllowInvalid(false)
    .setHelpText(choice.help)
    .build();
  rangeOf(sheet, choice).setDataValidation(rule);
}

export function rangeOf(
  sheet: Sheet,
  {row, column, rows, columns}: Area,
): GoogleAppsScript.Spreadsheet.Range {
  return sheet.getRange(row, column, rows, columns);
}

/** A tab has all its rules in one call. */
export function addHighlights(sheet: Sheet, plan: TabPlan): void {
  if (plan.highlights.length === 0) return;
  const rules = plan.highlights.map(highlight =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(highlight.startsWith)
      .setBackground(highlight.background)
      .setRanges([rangeOf(sheet, highlight)])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

/** As Google writes it: `A1`, `A1:B2`. */
export function notation({row, column, rows, columns}: Area): string {
  const [first, last] = [
    cellAddress(row, column),
    cellAddress(row + rows - 1, column + columns - 1),
  ];
  return first === last ? first : `${first}:${last}`;
}

export function lock(sheet: Sheet, area: Area, plan: TabPlan, shut: Shut): void {
  const range = rangeOf(sheet, area).setBackground(formColors.locked);
  shut(range.protect(), plan.lockProtection ?? plan.protection, plan.lockEditors);
}

/** The tab's own protection comes last, and its words last of all: a tab that says them is finished. */
function shutTab(sheet: Sheet, plan: TabPlan, shut: Shut): void {
  const {protection, lockProtection = protection, lockEditors, locked} = plan;
  const ranges = locked.length > 0 ? sheet.getRangeList(locked.map(notation)).getRanges() : [];
  for (const range of ranges) shut(range.protect(), lockProtection, lockEditors);
  shut(sheet.protect(), protection, plan.editors);
}

/** Leaves a protection to the people named, and to whoever owns the book: Google takes no owner off (fact 172). */
export type Shut = (
  protection: Protection,
  description: string,
  editors: readonly string[],
) => void;

/**
 * A new protection lets in everyone who may edit the file, and in an organisation's account everybody there. Who that is does not
 * change in a run, so the first protection is asked and the others are not. Who runs it is in already and stays in (fact 172).
 */
export function shutter(): Shut {
  let found: {readonly others: string[]; readonly isOpen: boolean; readonly person: string} | null =
    null;
  return (protection, description, editors) => {
    found ??= {
      others: protection.getEditors().map(user => user.getEmail()),
      isOpen: protection.canDomainEdit(),
      person: Session.getEffectiveUser().getEmail().toLowerCase(),
    };
    const {others, isOpen, person} = found;
    const missing = editors.filter(email => email !== person);
    if (others.length > 0) protection.removeEditors(others);
    if (isOpen) protection.setDomainEdit(false);
    if (missing.length > 0) protection.addEditors(missing);
    protection.setDescription(description);
  };
}
