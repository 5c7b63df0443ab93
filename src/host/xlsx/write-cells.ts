// The cells of one tab into the file: values, formulas, looks, notes.

import type {CellFormulaValue, Style, Worksheet} from '@cj-tech-master/excelts';

import type {Area, CellSnapshot, CellStyle, SheetSnapshot} from '../store/book-snapshot';
import {cutOut} from './areas';
import type {KeptNote, KeptValue} from './book-metadata';
import {toExcelStyle} from './cell-style';
import {type ExcelValue, isSameValue, toExcelValue, valueAfterFile} from './cell-value';
import {excelText} from './excel-text';
import {toExcelFormula} from './formula-text';
import {fromExcelFormat, isDateFormat, toExcelFormat, UNFORMATTED_DATE} from './number-format';
import type {WallClock} from './wall-clock';

const NEW_CELL: CellStyle = {};
/** In points; a note's box does not grow with its text. */
const NOTE_BOX = {width: 200, lineHeight: 14, lineLength: 34, padding: 10};

/** What the cells of all tabs share: looks are made once each, since the library knows them by identity. */
export class CellWriter {
  /** Google's number formats by Excel's, of all cells written. */
  private readonly formats = new Map<string, string>();
  private readonly dateFormats = new Map<string, boolean>();
  private readonly styles = new Map<string, Partial<Style>>();
  /** The same by the book's own objects, of which it has one for each look: ten thousand cells need no ten thousand texts. */
  private readonly ofObjects = new Map<CellStyle, Map<string, Partial<Style>>>();
  private readonly excelFormats = new Map<string, string>();

  constructor(private readonly clock: WallClock) {}

  /** Writes all cells; returns what the file cannot hold. */
  write(sheet: SheetSnapshot, worksheet: Worksheet): {values: KeptValue[]; notes: KeptNote[]} {
    const unlocked = openAreas(sheet);
    this.unlock(sheet, worksheet, unlocked);
    const kept = {values: [] as KeptValue[], notes: [] as KeptNote[]};
    for (const snapshot of sheet.cells) {
      const {row, column, value, note} = snapshot;
      const cell = worksheet.getRow(row).getCell(column);
      const format = this.formatOf(snapshot);
      cell.style = this.styleOf(
        snapshot.style ?? NEW_CELL,
        format,
        isWithin(unlocked, row, column),
      );
      const written = value === null ? null : toExcelValue(value, this.clock);
      cell.value =
        snapshot.formula === undefined ? written : formulaCell(snapshot.formula, written);
      if (value !== null && !this.survives(value, format)) kept.values.push({row, column, value});
      if (note === undefined) continue;
      const text = excelText(note);
      cell.note = {texts: [{text}], width: NOTE_BOX.width, height: noteHeight(text)};
      if (text !== note) kept.notes.push({row, column, note});
    }
    return kept;
  }

  /** Those of Google's formats that Excel's spelling alone does not lead back to. */
  ambiguousFormats(): Record<string, string> {
    const entries = [...this.formats].filter(
      ([excel, google]) => fromExcelFormat(excel) !== google,
    );
    return Object.fromEntries(entries);
  }

  /** Cells that may be filled on a protected tab, blank ones too. */
  private unlock(sheet: SheetSnapshot, worksheet: Worksheet, areas: readonly Area[]): void {
    const style = this.styleOf(NEW_CELL, 'General', true);
    for (const area of areas) {
      const lastRow = Math.min(area.row + area.rows - 1, sheet.maxRows);
      const lastColumn = Math.min(area.column + area.columns - 1, sheet.maxColumns);
      for (let row = area.row; row <= lastRow; row++) {
        const cells = worksheet.getRow(row);
        for (let column = area.column; column <= lastColumn; column++) {
          cells.getCell(column).style = style;
        }
      }
    }
  }

  private formatOf({value, style}: CellSnapshot): string {
    const google = style?.numberFormat;
    const excel = google === undefined ? 'General' : this.excelFormat(google);
    if (google !== undefined && excel !== 'General' && !this.formats.has(excel)) {
      this.formats.set(excel, google);
    }
    const isDate = typeof value === 'object' && value !== null && 'dateMs' in value;
    return isDate && excel === 'General' ? UNFORMATTED_DATE : excel;
  }

  private isDate(format: string): boolean {
    const known = this.dateFormats.get(format) ?? isDateFormat(format);
    this.dateFormats.set(format, known);
    return known;
  }

  private excelFormat(google: string): string {
    const known = this.excelFormats.get(google) ?? toExcelFormat(google);
    this.excelFormats.set(google, known);
    return known;
  }

  private styleOf(style: CellStyle, format: string, unlocked: boolean): Partial<Style> {
    const looks = this.ofObjects.get(style) ?? new Map<string, Partial<Style>>();
    this.ofObjects.set(style, looks);
    const look = unlocked ? `open ${format}` : format;
    const known = looks.get(look) ?? this.madeOnce(style, format, unlocked);
    looks.set(look, known);
    return known;
  }

  private madeOnce(style: CellStyle, format: string, unlocked: boolean): Partial<Style> {
    const key = JSON.stringify([style, format, unlocked]);
    const known = this.styles.get(key);
    if (known !== undefined) return known;
    const made = toExcelStyle(style, format, unlocked);
    this.styles.set(key, made);
    return made;
  }

  private survives(value: NonNullable<CellSnapshot['value']>, format: string): boolean {
    if (typeof value === 'string') return excelText(value) === value;
    if (typeof value === 'boolean') return true;
    // JSON holds no such figure either: it stays the #NUM! that Google makes of it.
    if (typeof value === 'number' && !Number.isFinite(value)) return true;
    return isSameValue(valueAfterFile(value, this.isDate(format), this.clock), value);
  }
}

function formulaCell(formula: string, result: ExcelValue): CellFormulaValue {
  return {formula: toExcelFormula(formula), ...(result !== null && {result})};
}

function isWithin(areas: readonly Area[], row: number, column: number): boolean {
  return areas.some(
    area =>
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}

function noteHeight(text: string): number {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / NOTE_BOX.lineLength)), 0);
  return NOTE_BOX.padding + NOTE_BOX.lineHeight * Math.max(lines, 2);
}

/** What may be filled on a protected tab: its open areas without the ranges that are shut within them. */
function openAreas({protection, lockedRanges = []}: SheetSnapshot): Area[] {
  const open = protection?.unprotected ?? [];
  return open.flatMap(area =>
    lockedRanges.reduce<Area[]>(
      (left, locked) => left.flatMap(part => cutOut(part, locked.area)),
      [area],
    ),
  );
}
