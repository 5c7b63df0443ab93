// Makes tabs from their plans: cells, looks, drop-downs, protection. Tabs that look alike are copies of the first.

import type {Area, Choice, ColumnLook, RowLook, TabPlan} from '../ports/book';
import {formColors} from '../tables/form-colors';
import {toSheet} from './safe-text';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
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
  note: {},
  lead: {},
  status: {isBold: true},
  header: {background: '#d9e2f3', isBold: true},
  total: {background: formColors.total, isBold: true},
  slice: {size: 9},
};

/**
 * The new sheets behind all others, by plan key. Some 90 calls make a unit's tab, and a run has six minutes: the first is made
 * so, the others are copies of it, for which its cells, names and protections remain to be set.
 */
export function buildTabs(
  spreadsheet: Spreadsheet,
  plans: readonly TabPlan[],
  place: number,
): Map<string, Sheet> {
  const models = new Map<string, {readonly plan: TabPlan; readonly sheet: Sheet}>();
  const shut = shutter();
  return new Map(
    plans.map((plan, at) => {
      const shape = JSON.stringify({...plan, ...own, cells: plan.cells.length});
      const model = models.get(shape);
      if (model !== undefined) return [plan.key, copyTab(spreadsheet, model, plan, shut)];
      const sheet = buildTab(spreadsheet, plan, place + at, shut);
      models.set(shape, {plan, sheet});
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
  shut(sheet.protect(), plan.protection, plan.editors);
  for (const area of plan.locked) shutArea(sheet, area, plan, shut);
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
  fitGrid(sheet, Math.max(plan.rows, plan.cells.length), plan.columns.length);
  for (const run of columnRuns(plan.columns)) setColumns(sheet, run, plan.lookRows);
  for (const look of plan.looks) setLook(sheet, look, plan.columns.length);
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
  shut(sheet.protect(), plan.protection, plan.editors);
  for (const area of plan.locked) lock(sheet, area, plan, shut);
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

interface ColumnRun {
  readonly look: ColumnLook;
  /** 1-based. */
  readonly first: number;
  readonly count: number;
}

/** Neighbouring columns of one look, so that a form's months take one call and not twenty-four. */
function columnRuns(columns: readonly ColumnLook[]): ColumnRun[] {
  const runs: ColumnRun[] = [];
  columns.forEach((column, at) => {
    const look: ColumnLook = pickLook(column);
    const last = runs[runs.length - 1];
    if (last !== undefined && JSON.stringify(last.look) === JSON.stringify(look)) {
      runs[runs.length - 1] = {...last, count: last.count + 1};
    } else {
      runs.push({look, first: at + 1, count: 1});
    }
  });
  return runs;
}

/** A column's look without the key and header that a table's columns carry beside it. */
function pickLook(column: ColumnLook): ColumnLook {
  const {width, hidden = false, align = 'left', format = '', wrap = false, isTall = false} = column;
  return {width, hidden, align, format, wrap, isTall};
}

function setColumns(sheet: Sheet, {look, first, count}: ColumnRun, rows: number): void {
  sheet.setColumnWidths(first, count, look.width);
  const range = sheet.getRange(1, first, rows, count);
  const tall = look.isTall === true ? sheet.getRange(1, first, sheet.getMaxRows(), count) : range;
  if (look.format !== undefined && look.format !== '') tall.setNumberFormat(look.format);
  if (look.align !== 'left') range.setHorizontalAlignment(look.align ?? 'left');
  if (look.wrap === true) range.setWrap(true);
  if (look.hidden === true) sheet.hideColumns(first, count);
}

function setLook(sheet: Sheet, {row, count, look}: RowLook, columns: number): void {
  const {background, isBold, size} = looks[look];
  const range = sheet.getRange(row, 1, count, columns);
  if (background !== undefined) range.setBackground(background);
  if (isBold === true) range.setFontWeight('bold');
  if (size !== undefined) range.setFontSize(size);
  // A line of words runs on over its neighbours; a header keeps to its column.
  if (look === 'header') range.setWrap(true);
  else if (look !== 'total' && look !== 'slice') {
    range.setWrap(false).setHorizontalAlignment('left');
    if (look === 'lead' || look === 'status') sheet.getRange(row, 2, count, 1).setWrap(true);
  }
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

export function lock(sheet: Sheet, area: Area, plan: TabPlan, shut: Shut): void {
  rangeOf(sheet, area).setBackground(formColors.locked);
  shutArea(sheet, area, plan, shut);
}

function shutArea(sheet: Sheet, area: Area, plan: TabPlan, shut: Shut): void {
  const {protection, lockProtection = protection, lockEditors} = plan;
  shut(rangeOf(sheet, area).protect(), lockProtection, lockEditors);
}

/** Leaves a protection to the people named, and to whoever owns the book: Google takes no owner off (fact 172). */
export type Shut = (
  protection: Protection,
  description: string,
  editors: readonly string[],
) => void;

/**
 * A new protection lets in everyone who may edit the file, and in an organisation's account everybody there. Who that is does not
 * change in a run, so the first protection is asked and the others are not.
 */
export function shutter(): Shut {
  let found: {readonly others: readonly string[]; readonly isDomainOpen: boolean} | null = null;
  return (protection, description, editors) => {
    protection.setDescription(description);
    found ??= {
      others: protection.getEditors().map(user => user.getEmail()),
      isDomainOpen: protection.canDomainEdit(),
    };
    if (found.others.length > 0) protection.removeEditors([...found.others]);
    if (found.isDomainOpen) protection.setDomainEdit(false);
    if (editors.length > 0) protection.addEditors([...editors]);
  };
}
