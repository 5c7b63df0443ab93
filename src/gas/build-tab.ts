// Makes one tab from its plan: cells, looks, drop-downs, protection.

import type {ColumnLook, RowLook, TabPlan} from '../ports/book';
import {formColors} from '../tables/form-colors';
import {toSheet} from './safe-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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
  header: {background: '#d9e2f3', isBold: true},
  total: {background: formColors.total, isBold: true},
  slice: {size: 9},
};

/** The new sheet, at a 0-based place among the others. */
export function buildTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  plan: TabPlan,
  place: number,
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
  addChoices(sheet, plan);
  addHighlights(sheet, plan);
  protect(sheet, plan);
  lock(sheet, plan);
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
  else if (look === 'title' || look === 'headline' || look === 'note') {
    range.setWrap(false).setHorizontalAlignment('left');
  }
}

function addChoices(sheet: Sheet, plan: TabPlan): void {
  for (const choice of plan.choices) {
    const rule = SpreadsheetApp.newDataValidation()
      .requireValueInList([...choice.values], true)
      .setAllowInvalid(false)
      .setHelpText(choice.help)
      .build();
    sheet.getRange(choice.row, choice.column, choice.rows, choice.columns).setDataValidation(rule);
  }
}

/** A tab has all its rules in one call. */
function addHighlights(sheet: Sheet, plan: TabPlan): void {
  if (plan.highlights.length === 0) return;
  const rules = plan.highlights.map(({row, column, rows, columns, startsWith, background}) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenTextStartsWith(startsWith)
      .setBackground(background)
      .setRanges([sheet.getRange(row, column, rows, columns)])
      .build(),
  );
  sheet.setConditionalFormatRules(rules);
}

function lock(sheet: Sheet, plan: TabPlan): void {
  for (const {row, column, rows, columns} of plan.locked) {
    const range = sheet.getRange(row, column, rows, columns).setBackground(formColors.locked);
    shut(range.protect().setDescription(plan.lockProtection ?? plan.protection), plan.lockEditors);
  }
}

/** Whoever makes the book stays an editor of its tabs: Google takes no owner off (fact 172). */
function protect(sheet: Sheet, plan: TabPlan): void {
  shut(sheet.protect().setDescription(plan.protection), plan.editors);
}

function shut(protection: GoogleAppsScript.Spreadsheet.Protection, editors: readonly string[]) {
  const others = protection.getEditors().map(user => user.getEmail());
  if (others.length > 0) protection.removeEditors(others);
  // In an organisation's account everybody there could otherwise still edit.
  if (protection.canDomainEdit()) protection.setDomainEdit(false);
  if (editors.length > 0) protection.addEditors([...editors]);
}
