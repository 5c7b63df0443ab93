// Puts a tab's looks and locks right where a hand has been at them. Each kind is read first; what is as planned is not written.

import type {Area, TabPart, TabPlan} from '../ports/book';
import {formColors} from '../tables/form-colors';
import {addCharts} from './add-charts';
import {addChoice, addHighlights, lock, notation, rangeOf, shutter} from './build-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** Whom protections need not list: the person at the keyboard, who cannot be shut out (fact 172), and, once found, the owner (165). */
export interface Keyboard {
  readonly unlisted: Set<string>;
}

/** The kinds that were broken. @param sheets - all tabs by plan key, for charts; @param who - never counted as missing */
export function mendTab(
  sheet: Sheet,
  plan: TabPlan,
  sheets: () => ReadonlyMap<string, Sheet>,
  who: Keyboard,
): TabPart[] {
  const mends: readonly (readonly [TabPart, () => boolean])[] = [
    ['hidden', () => mendHidden(sheet, plan)],
    ['formats', () => mendFormats(sheet, plan)],
    ['choices', () => mendChoices(sheet, plan)],
    ['highlights', () => mendHighlights(sheet, plan)],
    ['protection', () => mendProtection(sheet, plan, who)],
    ['locks', () => mendLocks(sheet, plan, who)],
    ['charts', () => plan.charts.length > 0 && mendCharts(plan, sheets())],
  ];
  return mends.flatMap(([part, mend]) => (mend() ? [part] : []));
}

/** Keys, ids and the tab itself where it is hidden; frozen heads. Rows and columns that people show are theirs to show. */
function mendHidden(sheet: Sheet, plan: TabPlan): boolean {
  const rows = plan.hiddenRows.filter(({row}) => !sheet.isRowHiddenByUser(row));
  const isIdShown = plan.columns[0]?.hidden === true && !sheet.isColumnHiddenByUser(1);
  const isShown = plan.hidden && !sheet.isSheetHidden();
  const isLoose = sheet.getFrozenRows() !== plan.frozenRows;
  for (const {row, count} of rows) sheet.hideRows(row, count);
  if (isIdShown) sheet.hideColumns(1, 1);
  if (isShown) sheet.hideSheet();
  if (isLoose) sheet.setFrozenRows(plan.frozenRows);
  return rows.length > 0 || isIdShown || isShown || isLoose;
}

function mendFormats(sheet: Sheet, plan: TabPlan): boolean {
  const height = Math.min(plan.lookRows, sheet.getMaxRows());
  const width = Math.min(plan.columns.length, sheet.getMaxColumns());
  const formats = sheet.getRange(1, 1, height, width).getNumberFormats();
  const broken = plan.columns
    .slice(0, width)
    .flatMap(({format = ''}, at) =>
      format !== '' && formats.some(row => row[at] !== format) ? [{at, format}] : [],
    );
  for (const {at, format} of broken) sheet.getRange(1, at + 1, height).setNumberFormat(format);
  return broken.length > 0;
}

function mendChoices(sheet: Sheet, plan: TabPlan): boolean {
  // A list that has grown since asks for more rows than its grid has.
  const height = plan.choices.length > 0 ? sheet.getMaxRows() : 0;
  const choices = plan.choices.map(one => ({
    ...one,
    rows: Math.min(one.rows, height - one.row + 1),
  }));
  const broken = choices.filter(choice => {
    const wanted = JSON.stringify(choice.values);
    return rangeOf(sheet, choice)
      .getDataValidations()
      .some(row =>
        // Typed as always there, and null where a cell has none.
        row.some(
          (rule: GoogleAppsScript.Spreadsheet.DataValidation | null) =>
            rule === null ||
            rule.getAllowInvalid() ||
            JSON.stringify(rule.getCriteriaValues()[0]) !== wanted,
        ),
      );
  });
  for (const choice of broken) addChoice(sheet, choice);
  return broken.length > 0;
}

/** A tab's rules are set in one call, so what people added goes with ours that are broken; none of theirs while ours are whole. */
function mendHighlights(sheet: Sheet, plan: TabPlan): boolean {
  if (plan.highlights.length === 0) return false;
  if (sheet.getConditionalFormatRules().length >= plan.highlights.length) return false;
  addHighlights(sheet, plan);
  return true;
}

function mendProtection(sheet: Sheet, plan: TabPlan, who: Keyboard): boolean {
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (found === undefined) {
    shutter()(sheet.protect(), plan.protection, plan.editors);
    return true;
  }
  return mendEditors(found, {description: plan.protection, editors: plan.editors, who});
}

function mendLocks(sheet: Sheet, plan: TabPlan, who: Keyboard): boolean {
  if (plan.locked.length === 0) return false;
  const found = new Map(
    sheet
      .getProtections(SpreadsheetApp.ProtectionType.RANGE)
      .map(one => [one.getRange().getA1Notation(), one]),
  );
  const colors = sheet.getDataRange().getBackgrounds();
  const shut = shutter();
  const broken = plan.locked.filter(area => {
    const protection = found.get(notation(area));
    if (protection === undefined) {
      lock(sheet, area, plan, shut);
      return true;
    }
    const isPlain = !isGrey(colors, area);
    if (isPlain) rangeOf(sheet, area).setBackground(formColors.locked);
    const description = plan.lockProtection ?? plan.protection;
    const wanted = {description, editors: plan.lockEditors, who};
    return mendEditors(protection, wanted) || isPlain;
  });
  return broken.length > 0;
}

function isGrey(
  colors: readonly (readonly string[])[],
  {row, column, rows, columns}: Area,
): boolean {
  return colors
    .slice(row - 1, row - 1 + rows)
    .every(line =>
      line.slice(column - 1, column - 1 + columns).every(color => color === formColors.locked),
    );
}

interface Wanted {
  readonly description: string;
  readonly editors: readonly string[];
  readonly who: Keyboard;
}

function mendEditors(protection: Protection, {description, editors, who}: Wanted): boolean {
  const emails = (): string[] => protection.getEditors().map(user => user.getEmail().toLowerCase());
  const before = emails();
  const others = before.filter(email => !editors.includes(email) && !who.unlisted.has(email));
  const missing = editors.filter(email => !before.includes(email) && !who.unlisted.has(email));
  const isOtherText = protection.getDescription() !== description;
  if (isOtherText) protection.setDescription(description);
  if (others.length > 0) protection.removeEditors(others);
  if (missing.length > 0) protection.addEditors(missing);
  const now = missing.length > 0 ? emails() : [];
  for (const email of missing) if (!now.includes(email)) who.unlisted.add(email);
  return isOtherText || others.length > 0 || missing.some(email => now.includes(email));
}

/** Charts of the plan's tab where any is missing; all are made anew. */
export function mendCharts(plan: TabPlan, sheets: ReadonlyMap<string, Sheet>): boolean {
  const sheet = sheets.get(plan.key);
  if (plan.charts.length === 0 || sheet === undefined) return false;
  const charts = sheet.getCharts();
  if (charts.length >= plan.charts.length) return false;
  for (const chart of charts) sheet.removeChart(chart);
  addCharts(plan, sheets);
  return true;
}
