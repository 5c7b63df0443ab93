// One tab of the file as the book has it: what a person sees from the tab, the rest from its metadata.

import type {Worksheet} from '@cj-tech-master/excelts';

import type {Area, CellSnapshot, SheetSnapshot} from '../store/book-snapshot';
import type {TabMetadata} from './book-metadata';
import {fromColor} from './cell-style';
import type {ChoiceLists} from './hidden-tab';
import {readValidations} from './list-validations';
import type {CellReader} from './read-cells';
import {DEFAULT_COLUMN_PIXELS, DIGIT_PIXELS} from './sheet-measures';

/** The size of a new tab in Google Sheets. */
const NEW_TAB = {maxRows: 1000, maxColumns: 26};

/**
 * A tab as a snapshot.
 *
 * @param metadata - `null` for a tab that a person added
 */
export function readTab(
  worksheet: Worksheet,
  metadata: TabMetadata | null,
  id: number,
  tools: {readonly cellReader: CellReader; readonly lists: ChoiceLists},
): SheetSnapshot {
  const {keptValues = [], keptNotes = [], validations = []} = metadata ?? {};
  const cells = tools.cellReader.read(worksheet, keptValues, keptNotes);
  const size = sizeOf(metadata ?? NEW_TAB, cells);
  return {
    id,
    name: worksheet.name,
    hidden: worksheet.state !== 'visible',
    ...size,
    ...frozenPart(worksheet.views),
    tabColor: fromColor(worksheet.properties.tabColor),
    ...readColumns(worksheet, size.maxColumns),
    hiddenRows: range(1, worksheet.rowCount).filter(row => worksheet.findRow(row)?.hidden),
    merges: mergesOf(worksheet),
    cells,
    validations: readValidations(worksheet, validations, tools.lists),
    protection: metadata?.protection ?? null,
    ...(metadata?.lockedRanges && {lockedRanges: metadata.lockedRanges}),
    ...(metadata?.conditionalFormats && {conditionalFormats: metadata.conditionalFormats}),
    charts: metadata?.charts ?? [],
  };
}

/** @param views - absent, against the library's type, in a file that has none */
function frozenPart(
  views: Worksheet['views'] | undefined,
): Pick<SheetSnapshot, 'frozenRows' | 'frozenColumns'> {
  const view = views?.find(({state}) => state === 'frozen');
  if (view?.state !== 'frozen') return {frozenRows: 0, frozenColumns: 0};
  return {frozenRows: view.ySplit ?? 0, frozenColumns: view.xSplit ?? 0};
}

/** As large as it was, or larger where a person wrote beyond that. */
function sizeOf(
  known: {readonly maxRows: number; readonly maxColumns: number},
  cells: readonly CellSnapshot[],
): {maxRows: number; maxColumns: number} {
  return cells.reduce(
    (size, {row, column}) => ({
      maxRows: Math.max(size.maxRows, row),
      maxColumns: Math.max(size.maxColumns, column),
    }),
    {maxRows: known.maxRows, maxColumns: known.maxColumns},
  );
}

function readColumns(
  worksheet: Worksheet,
  maxColumns: number,
): Pick<SheetSnapshot, 'columnWidths' | 'hiddenColumns'> {
  const columnWidths: Record<number, number> = {};
  const hiddenColumns: number[] = [];
  for (const column of range(1, maxColumns)) {
    const {width, hidden} = worksheet.getColumn(column);
    const pixels = width === undefined ? DEFAULT_COLUMN_PIXELS : Math.round(width * DIGIT_PIXELS);
    if (pixels !== DEFAULT_COLUMN_PIXELS) columnWidths[column] = pixels;
    if (hidden) hiddenColumns.push(column);
  }
  return {columnWidths, hiddenColumns};
}

function mergesOf(worksheet: Worksheet): Area[] {
  return worksheet.mergedRegions
    .map(({top, left, bottom, right}) => ({
      row: top,
      column: left,
      rows: bottom - top + 1,
      columns: right - left + 1,
    }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function range(first: number, last: number): number[] {
  return Array.from({length: Math.max(0, last - first + 1)}, (_, at) => first + at);
}
