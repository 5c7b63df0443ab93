// Puts into a form the rows that it has not got yet, each where its plan has it; what was typed moves along with its row.

import type {TabPlan} from '../ports/book';
import {lock, setLooks, shutter} from './build-tab';
import {toSheet} from './safe-text';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @returns whether any was lacking; nothing was written if not */
export function widenTab(sheet: Sheet, plan: TabPlan): boolean {
  const ids = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues().map(idOf);
  const wanted = plan.cells.map(idOf);
  const isLacking = wanted.map(id => id !== '' && !ids.includes(id));
  wanted.forEach((_, at) => {
    if (isLacking[at] !== true || isLacking[at - 1] === true) return;
    const end = isLacking.indexOf(false, at);
    const count = (end === -1 ? wanted.length : end) - at;
    // The header has no id; below a row that a hand took away the plan's own place is as good as any.
    const before = wanted[at - 1] === '' ? -1 : ids.indexOf(wanted[at - 1] ?? '');
    insertRows(sheet, plan, {from: at, count, after: before === -1 ? at : before + 1});
    ids.splice(before === -1 ? at : before + 1, 0, ...wanted.slice(at, at + count));
  });
  if (!isLacking.includes(true)) return false;
  // Where a hand has moved rows, locks stay with the cells that they moved with.
  if (wanted.every((id, at) => id === '' || id === ids[at])) lockAnew(sheet, plan);
  return true;
}

function idOf(row: readonly unknown[]): string {
  return String(row[0]);
}

interface Run {
  /** 0-based row of the plan. */
  readonly from: number;
  readonly count: number;
  /** 1-based row of the sheet behind which they come. */
  readonly after: number;
}

/** Texts as all of a form, and without what they would take over from the row above: its colour, its weight, its size. */
function insertRows(sheet: Sheet, plan: TabPlan, {from, count, after}: Run): void {
  sheet.insertRowsAfter(after, count);
  const cells = plan.cells.slice(from, from + count).map(row => row.map(toSheet));
  sheet
    .getRange(after + 1, 1, count, plan.columns.length)
    .setBackground(null)
    .setFontWeight('normal')
    .setFontSize(10)
    .setNumberFormat('@')
    .setValues(cells);
  const inRun = <T extends {readonly row: number; readonly count: number}>(one: T): T[] => {
    const first = Math.max(one.row, from + 1);
    const rows = Math.min(one.row + one.count, from + count + 1) - first;
    return rows > 0 ? [{...one, row: first - from + after, count: rows}] : [];
  };
  setLooks(sheet, {...plan, looks: plan.looks.flatMap(inRun)});
  for (const one of plan.hiddenRows.flatMap(inRun)) sheet.hideRows(one.row, one.count);
}

/** A lock that reached over the place where rows came in now reaches over them, too. */
function lockAnew(sheet: Sheet, plan: TabPlan): void {
  for (const one of sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE))
    if (one.getDescription() === plan.lockProtection) one.remove();
  const shut = shutter();
  for (const area of plan.locked) lock(sheet, area, plan, shut);
}
