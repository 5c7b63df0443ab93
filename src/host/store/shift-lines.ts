// Rows and columns that come in or go: cells, sizes, and everything that stands at a place moves along.

import {shifted} from './area';
import type {Area, ChartSnapshot} from './book-snapshot';
import type {Book} from './book';
import {shiftRow, type Row} from './row';
import type {Sheet} from './sheet';

type Axis = 'row' | 'column';

/**
 * Puts blank lines in, or takes lines away. Within {@link Book.change}.
 *
 * @param at - 1-based: the line before which they come in, or the first that goes
 * @param count - lines that come in, or as a negative number those that go
 */
export function shiftLines(book: Book, sheet: Sheet, axis: Axis, at: number, count: number): void {
  if (axis === 'row') shiftRows(sheet, at, count);
  else shiftColumns(sheet, at, count);
  const {head} = sheet;
  const moveAreas = (areas: readonly Area[]): Area[] =>
    areas.flatMap(area => shifted(area, axis, at, count) ?? []);
  const protection = head.protection && {
    ...head.protection,
    unprotected: moveAreas(head.protection.unprotected),
  };
  sheet.amend({
    ...(axis === 'row'
      ? {
          maxRows: head.maxRows + count,
          frozenRows: movedFrozen(head.frozenRows, at, count),
          hiddenRows: moveLines(head.hiddenRows, at, count),
        }
      : {
          maxColumns: head.maxColumns + count,
          frozenColumns: movedFrozen(head.frozenColumns, at, count),
          hiddenColumns: moveLines(head.hiddenColumns, at, count),
          columnWidths: moveWidths(head.columnWidths, at, count),
        }),
    merges: moveAreas(head.merges).filter(area => area.rows * area.columns > 1),
    validations: head.validations.flatMap(rule => {
      const area = shifted(rule.area, axis, at, count);
      return area === null ? [] : [{...rule, area}];
    }),
    protection,
    lockedRanges: head.lockedRanges.flatMap(locked => {
      const area = shifted(locked.area, axis, at, count);
      return area === null ? [] : [{...locked, area}];
    }),
    conditionalFormats: head.conditionalFormats
      .map(format => ({...format, areas: moveAreas(format.areas)}))
      .filter(format => format.areas.length > 0),
  });
  for (const home of book.sheets) moveCharts(home, sheet, axis, at, count);
}

function shiftRows(sheet: Sheet, at: number, count: number): void {
  if (sheet.rows.length < at) return;
  const rest = sheet.rows.slice(at - 1);
  const moved: (Row | undefined)[] =
    count > 0
      ? [...Array.from({length: count}, () => undefined), ...rest]
      : rest.slice(Math.min(rest.length, -count));
  sheet.replaceRows(at, moved);
}

function shiftColumns(sheet: Sheet, at: number, count: number): void {
  sheet.replaceRows(
    1,
    sheet.rows.map(row => row && shiftRow(row, at - 1, count)),
  );
}

function moveLines(lines: readonly number[], at: number, count: number): number[] {
  return lines.flatMap(line => {
    if (line < at) return [line];
    return line < at - count ? [] : [line + count];
  });
}

/** Lines that come in right below the frozen ones are not frozen. */
function movedFrozen(frozen: number, at: number, count: number): number {
  if (frozen < at) return frozen;
  return count > 0 ? frozen + count : Math.max(at - 1, frozen + count);
}

function moveWidths(
  widths: Readonly<Record<number, number>>,
  at: number,
  count: number,
): Record<number, number> {
  return Object.fromEntries(
    Object.entries(widths).flatMap(([key, width]) =>
      moveLines([Number(key)], at, count).map(column => [column, width]),
    ),
  );
}

/** Charts stand on `home`; their ranges may lie on the tab whose lines moved. */
function moveCharts(home: Sheet, moved: Sheet, axis: Axis, at: number, count: number): void {
  const charts = home.head.charts.map((chart): ChartSnapshot => {
    const {row, column} = chart.position;
    const anchor = shifted({row, column, rows: 1, columns: 1}, axis, at, count);
    return {
      ...chart,
      ranges: chart.ranges.flatMap(range => {
        const area = range.sheetId === moved.id ? shifted(range.area, axis, at, count) : range.area;
        return area === null ? [] : [{...range, area}];
      }),
      position:
        home !== moved
          ? chart.position
          : {
              ...chart.position,
              ...(anchor ? {row: anchor.row, column: anchor.column} : {[axis]: at}),
            },
    };
  });
  if (charts.length > 0) home.amend({charts});
}
