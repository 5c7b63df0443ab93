// One tab of the book into the file: its frame, cells, choices and protection. Charts come after all tabs.

import type {Workbook, Worksheet} from '@cj-tech-master/excelts';

import type {SheetSnapshot} from '../store/book-snapshot';
import {areaText} from './areas';
import type {TabMetadata} from './book-metadata';
import {toColor} from './cell-style';
import {writeConditionalFormats} from './conditional-formats';
import type {ChoiceLists} from './hidden-tab';
import {writeValidations} from './list-validations';
import {pageSetupOf, writeFooter} from './page-set-up';
import {tallRows} from './row-heights';
import {DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS, DIGIT_PIXELS} from './sheet-measures';
import {writeIdentity} from './tab-identity';
import type {CellWriter} from './write-cells';

/** Excel's limit for the name of a tab. */
const LONGEST_NAME = 31;

/** Adds the tab; returns what travels beside it. */
export function writeTab(
  workbook: Workbook,
  sheet: SheetSnapshot,
  cellWriter: CellWriter,
  lists: ChoiceLists,
): TabMetadata {
  // The library would shorten it: formulas and charts would then point nowhere.
  if (sheet.name.length > LONGEST_NAME) throw new Error(`tab name "${sheet.name}" is too long`);
  const worksheet = workbook.addWorksheet(sheet.name, {
    state: sheet.hidden ? 'hidden' : 'visible',
    properties: {
      defaultColWidth: DEFAULT_COLUMN_PIXELS / DIGIT_PIXELS,
      ...(sheet.tabColor !== null && {tabColor: toColor(sheet.tabColor)}),
    },
    pageSetup: pageSetupOf(sheet),
  });
  writeFooter(worksheet);
  writeIdentity(workbook, worksheet, sheet.id);
  writeFrame(worksheet, sheet);
  const kept = cellWriter.write(sheet, worksheet);
  for (const area of sheet.merges) worksheet.mergeCellsWithoutStyle(areaText(area));
  writeValidations(worksheet, sheet.validations, lists);
  writeConditionalFormats(worksheet, sheet.conditionalFormats ?? []);
  if (sheet.protection !== null) protect(worksheet);
  const {id, name, maxRows, maxColumns, validations, protection, charts} = sheet;
  const {lockedRanges, conditionalFormats} = sheet;
  const shared = {
    ...{id, name, maxRows, maxColumns, validations, protection, charts},
    ...{lockedRanges, conditionalFormats},
  };
  return {...shared, marker: markerOf(sheet), keptValues: kept.values, keptNotes: kept.notes};
}

function writeFrame(worksheet: Worksheet, sheet: SheetSnapshot): void {
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
    worksheet.views = [{state: 'frozen', ySplit: sheet.frozenRows, xSplit: sheet.frozenColumns}];
  }
  for (const [column, pixels] of Object.entries(sheet.columnWidths)) {
    worksheet.getColumn(Number(column)).width = digits(pixels);
  }
  for (const column of sheet.hiddenColumns) {
    const {[column]: pixels = DEFAULT_COLUMN_PIXELS} = sheet.columnWidths;
    // The library gives a hidden column without a width one of its own.
    worksheet.getColumn(column).width = digits(pixels);
    worksheet.getColumn(column).hidden = true;
  }
  for (const [row, points] of tallRows(sheet)) worksheet.getRow(row).height = points;
  for (const row of sheet.hiddenRows) {
    // The library leaves out a row that has neither cells nor a height.
    worksheet.getRow(row).height = DEFAULT_ROW_POINTS;
    worksheet.getRow(row).hidden = true;
  }
}

/** A column's width in the file's unit. The library takes 9 for a column that nobody resized. */
function digits(pixels: number): number {
  const width = pixels / DIGIT_PIXELS;
  return width === 9 ? 9.01 : width;
}

/** Locked on opening, without a password: it guards against a slip, not against a will. */
function protect(worksheet: Worksheet): void {
  worksheet.sheetProtection = {sheet: true, formatColumns: true, formatRows: true};
}

function markerOf(sheet: SheetSnapshot): string | null {
  const corner = sheet.cells.find(cell => cell.row === 1 && cell.column === 1);
  return typeof corner?.value === 'string' ? corner.value : null;
}
