// A workbook between its two forms: the plain data that files and tests hold, and the model that the store keeps.

import type {BookState, PropertyScope} from './book';
import type {BookSnapshot, CellSnapshot, CellStyle, SheetSnapshot} from './book-snapshot';
import type {Row} from './row';
import {Sheet} from './sheet';
import {StyleList} from './style-list';

export function stateOfSnapshot(snapshot: BookSnapshot): BookState {
  const styles = new StyleList();
  const {name, locale, timeZone, owner, editors = [], viewers = []} = snapshot;
  const charts = snapshot.sheets.flatMap(sheet => sheet.charts);
  return {
    head: {
      ...{name, locale, timeZone, owner, editors: [...editors], viewers: [...viewers]},
      nextSheetId: nextAfter(snapshot.sheets.map(sheet => sheet.id)),
      nextChartId: Math.max(1, nextAfter(charts.map(chart => chart.id))),
    },
    sheets: snapshot.sheets.map(sheet => sheetOfSnapshot(sheet, styles)),
    styles,
    properties: {
      document: new Map(Object.entries(snapshot.documentProperties)),
      script: new Map(Object.entries(snapshot.scriptProperties)),
    },
  };
}

/** The first sheet id of a new book is 0 (fact 76). */
function nextAfter(ids: readonly number[]): number {
  return ids.reduce((next, id) => Math.max(next, id + 1), 0);
}

function sheetOfSnapshot(snapshot: SheetSnapshot, styles: StyleList): Sheet {
  const {id, cells, ...head} = snapshot;
  // The head's lists are only ever replaced, never written into, so a copy of the outer lists will do.
  const sheet = new Sheet(
    id,
    {
      ...head,
      columnWidths: {...head.columnWidths},
      hiddenRows: [...head.hiddenRows],
      hiddenColumns: [...head.hiddenColumns],
      merges: [...head.merges],
      validations: [...head.validations],
      lockedRanges: [...(head.lockedRanges ?? [])],
      conditionalFormats: [...(head.conditionalFormats ?? [])],
      charts: [...head.charts],
    },
    styles,
  );
  const keyOf = keysOf(styles);
  for (const cell of cells) {
    const formula = cell.formula ?? null;
    if (cell.value !== null || formula !== null) {
      sheet.setCell(cell.row, cell.column, cell.value, formula);
    }
    if (cell.note !== undefined) sheet.setNote(cell.row, cell.column, cell.note);
    if (cell.style !== undefined) sheet.setStyleKey(cell.row, cell.column, keyOf(cell.style));
  }
  sheet.headChanged = true;
  return sheet;
}

/** Cells of one look mostly share one object: it is looked up once. */
function keysOf(styles: StyleList): (style: CellStyle) => number {
  const known = new Map<CellStyle, number>();
  return style => {
    const key = known.get(style) ?? styles.keyOf(style);
    known.set(style, key);
    return key;
  };
}

/** The whole book as plain data. What it shares with the model is only ever replaced there, so it stays as it is. */
export function snapshotOfState(state: Readonly<BookState>): BookSnapshot {
  const {name, locale, timeZone, owner, editors, viewers} = state.head;
  const propertiesOf = (scope: PropertyScope): Record<string, string> =>
    Object.fromEntries(
      [...state.properties[scope]].sort(([one], [other]) => (one < other ? -1 : 1)),
    );
  return {
    ...{name, locale, timeZone, owner},
    ...(editors.length > 0 ? {editors} : {}),
    ...(viewers.length > 0 ? {viewers} : {}),
    documentProperties: propertiesOf('document'),
    scriptProperties: propertiesOf('script'),
    sheets: state.sheets.map(snapshotOfSheet),
  };
}

/** One tab of it. */
export function snapshotOfSheet(sheet: Sheet): SheetSnapshot {
  const {lockedRanges, conditionalFormats, ...head} = sheet.head;
  return {
    ...{id: sheet.id, ...head, cells: cellsOf(sheet)},
    ...(lockedRanges.length > 0 ? {lockedRanges} : {}),
    ...(conditionalFormats.length > 0 ? {conditionalFormats} : {}),
  };
}

function cellsOf(sheet: Sheet): CellSnapshot[] {
  const cells: CellSnapshot[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    if (row === undefined) continue;
    const columns = columnsOf(row);
    for (let at = 0; at < columns; at++) {
      const value = row.values[at] ?? null;
      const styleKey = row.styles[at] ?? 0;
      const formula = row.formulas.get(at);
      const note = row.notes.get(at);
      if (value === null && formula === undefined && note === undefined && styleKey === 0) continue;
      // Books have hundreds of thousands of cells: one object each, and nothing beside it.
      const cell: Writable<CellSnapshot> = {row: index + 1, column: at + 1, value};
      if (formula !== undefined) cell.formula = formula;
      if (note !== undefined) cell.note = note;
      if (styleKey !== 0) cell.style = sheet.styles.get(styleKey);
      cells.push(cell);
    }
  }
  return cells;
}

type Writable<T> = {-readonly [K in keyof T]: T[K]};

function columnsOf({values, styles, formulas, notes}: Row): number {
  let columns = Math.max(values.length, styles.length);
  for (const map of [formulas, notes]) {
    for (const at of map.keys()) columns = Math.max(columns, at + 1);
  }
  return columns;
}
