// The cells of one tab out of the file, as a person may have left them.

import type {Cell, Style, Worksheet} from '@cj-tech-master/excelts';

import type {CellSnapshot, CellStyle} from '../store/book-snapshot';
import type {KeptNote, KeptValue} from './book-metadata';
import {excelFormatOf, fromExcelStyle} from './cell-style';
import {fromExcelValue, isSameValue, valueAfterFile} from './cell-value';
import {excelText} from './excel-text';
import {fromExcelFormula} from './formula-text';
import {fromExcelFormat, isDateFormat} from './number-format';
import type {WallClock} from './wall-clock';

interface Format {
  /** `null` for the format of a new cell. */
  readonly google: string | null;
  readonly isDate: boolean;
}

/** What the cells of all tabs share. */
export class CellReader {
  /** By Excel's spelling. Whole looks of the file are not remembered: the library makes each cell its own. */
  private readonly known = new Map<string, Format>();
  /** By its text, one object for each look, as the book's own cells share theirs. */
  private readonly looks = new Map<string, CellStyle>();

  /** @param formats - see {@link CellWriter.ambiguousFormats} */
  constructor(
    private readonly clock: WallClock,
    private readonly formats: Readonly<Record<string, string>>,
  ) {}

  /**
   * All cells that hold or look like anything, by row, then column.
   *
   * @param keptValues - given back where the file still has what was written for them; so are notes
   */
  read(
    worksheet: Worksheet,
    keptValues: readonly KeptValue[],
    keptNotes: readonly KeptNote[],
  ): CellSnapshot[] {
    const values = new Map(keptValues.map(kept => [placeKey(kept), kept.value]));
    const notes = new Map(keptNotes.map(kept => [placeKey(kept), kept.note]));
    const cells: CellSnapshot[] = [];
    for (let row = 1; row <= worksheet.rowCount; row++) {
      const line = worksheet.findRow(row);
      for (let column = 1; column <= (line?.cellCount ?? 0); column++) {
        const cell = line?.findCell(column);
        if (cell === undefined) continue;
        const place = placeKey({row, column});
        const read = this.readCell(cell, values.get(place), notes.get(place));
        if (read !== null) cells.push({row, column, ...read});
      }
    }
    return cells;
  }

  private readCell(
    cell: Cell,
    keptValue: KeptValue['value'] | undefined,
    keptNote: string | undefined,
  ): Omit<CellSnapshot, 'row' | 'column'> | null {
    const {google, isDate} = this.formatOf(excelFormatOf(cell.style));
    const style = this.lookOf(cell.style, google);
    // A covered cell of a merged area answers with the value of its corner.
    const isCovered = cell.isMerged && cell.master !== cell;
    const found = isCovered ? null : fromExcelValue(cell.value, isDate, this.clock);
    const isKept =
      keptValue !== undefined && isSameValue(found, valueAfterFile(keptValue, isDate, this.clock));
    const value = isKept ? keptValue : found;
    const formula = isCovered ? undefined : cell.formula;
    const text = noteText(cell);
    const note = keptNote !== undefined && text === excelText(keptNote) ? keptNote : text;
    if (value === null && formula === undefined && note === '' && style === null) return null;
    return {
      value,
      ...(formula !== undefined && {formula: fromExcelFormula(formula)}),
      ...(note !== '' && {note}),
      ...(style !== null && {style}),
    };
  }

  private formatOf(excel: string): Format {
    const known = this.known.get(excel);
    if (known !== undefined) return known;
    const google = this.formats[excel] ?? fromExcelFormat(excel);
    const format = {google, isDate: isDateFormat(excel)};
    this.known.set(excel, format);
    return format;
  }

  /** `null` for a cell that looks like a new one. */
  private lookOf(style: Partial<Style>, numberFormat: string | null): CellStyle | null {
    const found = {...(numberFormat !== null && {numberFormat}), ...fromExcelStyle(style)};
    if (Object.keys(found).length === 0) return null;
    const text = JSON.stringify(found);
    const look = this.looks.get(text) ?? found;
    this.looks.set(text, look);
    return look;
  }
}

function placeKey({row, column}: {row: number; column: number}): string {
  return `${row},${column}`;
}

function noteText(cell: Cell): string {
  const {note} = cell;
  if (note === undefined || typeof note === 'string') return note ?? '';
  const text = (note.texts ?? []).map(run => run.text).join('');
  // The library guards what looks like Excel's escapes when it writes a note, and not when it reads.
  return text.replace(/_x005F_(?=x[0-9a-f]{4}_)/gi, '_');
}
