// A tab of the port over a Google sheet: whole reads, block writes.

import type {Cell, Tab} from '../ports/book';
import {fromSheet, toSheet} from './safe-text';

const spareRows = 200;

export class GoogleTab implements Tab {
  constructor(private readonly sheet: GoogleAppsScript.Spreadsheet.Sheet) {}

  get id(): number {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getName();
  }

  read(): Cell[][] {
    // getValues types its cells as any; they are numbers, texts, logical values and dates (fact 2).
    const values = this.sheet.getDataRange().getValues() as Cell[][];
    return values.map(row => row.map(fromSheet));
  }

  readFormulas(): string[][] {
    return this.sheet.getDataRange().getFormulas();
  }

  write(row: number, column: number, cells: readonly (readonly Cell[])[]): void {
    const height = cells.length;
    const width = cells[0]?.length ?? 0;
    this.makeRoom(row + height - 1, column + width - 1);
    this.sheet.getRange(row, column, height, width).setValues(cells.map(one => one.map(toSheet)));
  }

  append(cells: readonly Cell[]): void {
    this.makeRoom(this.sheet.getLastRow() + 1, cells.length);
    this.sheet.appendRow(cells.map(toSheet));
  }

  readNotes(): string[][] {
    return this.sheet.getDataRange().getNotes();
  }

  annotate(row: number, column: number, notes: readonly (readonly string[])[]): void {
    const width = notes[0]?.length ?? 0;
    this.sheet.getRange(row, column, notes.length, width).setNotes(notes.map(one => [...one]));
  }

  paint(row: number, column: number, colors: readonly (readonly (string | null)[])[]): void {
    const width = colors[0]?.length ?? 0;
    this.sheet
      .getRange(row, column, colors.length, width)
      .setBackgrounds(colors.map(one => [...one]));
  }

  size(): {rows: number; columns: number} {
    return {rows: this.sheet.getMaxRows(), columns: this.sheet.getMaxColumns()};
  }

  /**
   * A range outside the grid is refused (fact 46), so the grid grows first, in large steps. The tables that can outgrow their
   * grid hold texts, and new rows must not read `2021-09` as a day.
   */
  private makeRoom(rows: number, columns: number): void {
    const size = this.size();
    if (rows > size.rows) {
      const count = rows - size.rows + spareRows;
      this.sheet.insertRowsAfter(size.rows, count);
      this.sheet.getRange(size.rows + 1, 1, count, size.columns).setNumberFormat('@');
    }
    if (columns > size.columns) this.sheet.insertColumnsAfter(size.columns, columns - size.columns);
  }
}
