// How a tab comes out of a printer: A4 on its side (upright where its charts ask for it), one page wide, its head on every page.

import {PaperSize, type PageSetup, type Worksheet} from '@cj-tech-master/excelts';

import type {SheetSnapshot} from '../store/book-snapshot';
import {areaText} from './areas';
import {paperArea} from './paper-area';
import {DEFAULT_COLUMN_PIXELS, DEFAULT_ROW_POINTS} from './sheet-measures';

const ROW_PIXELS = (DEFAULT_ROW_POINTS * 4) / 3;

/** In inches; the outer edge is beyond what an office printer reaches. */
const MARGINS = {left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3};

/** The tab's name on the left, on the right which page of how many; the figure is their size. */
const FOOTER = '&L&8&A&R&8Trang &P/&N';

export function pageSetupOf(sheet: SheetSnapshot): Partial<PageSetup> {
  const head = headRows(sheet);
  const hasCharts = sheet.charts.length > 0;
  // Programs print the charts of a tab without an area by themselves, however far they reach; a hidden tab with one LibreOffice prints.
  const isMeasured = !hasCharts && !sheet.hidden;
  const area = isMeasured ? paperArea(filledCells(sheet), sheet.frozenRows) : null;
  return {
    paperSize: PaperSize.A4,
    orientation: hasCharts && isUpright(sheet) ? 'portrait' : 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    // As many pages high as it takes; but no chart is cut in two.
    fitToHeight: hasCharts ? 1 : 0,
    // A form without lines is hard to read on paper; Google prints them too.
    showGridLines: !hasCharts,
    margins: MARGINS,
    ...(head !== null && {printTitlesRow: head}),
    ...(area !== null && {printArea: areaText(area)}),
  };
}

/** The charts reach further down than across: on a page on its side they would be small, half of it blank. */
function isUpright({charts, columnWidths}: SheetSnapshot): boolean {
  const left = (column: number): number =>
    Array.from(
      {length: column - 1},
      (_, at) => columnWidths[at + 1] ?? DEFAULT_COLUMN_PIXELS,
    ).reduce((sum, width) => sum + width, 0);
  const ends = charts.map(({position: {row, column, offsetX, offsetY}, options}) => ({
    right: left(column) + offsetX + Number(options['width'] ?? 0),
    bottom: (row - 1) * ROW_PIXELS + offsetY + Number(options['height'] ?? 0),
  }));
  return Math.max(...ends.map(one => one.bottom)) > Math.max(...ends.map(one => one.right));
}

export function writeFooter(worksheet: Worksheet): void {
  worksheet.headerFooter.oddFooter = FOOTER;
}

function filledCells({cells}: SheetSnapshot): SheetSnapshot['cells'] {
  return cells.filter(({value, formula}) => value !== null || formula !== undefined);
}

/** The frozen rows from the first that is to be seen to the last, `2:4`; `null` when none is. */
function headRows({frozenRows, hiddenRows}: SheetSnapshot): string | null {
  const shown = Array.from({length: frozenRows}, (_, at) => at + 1).filter(
    row => !hiddenRows.includes(row),
  );
  const [first] = shown;
  const last = shown.at(-1);
  return first === undefined || last === undefined ? null : `${first}:${last}`;
}
