// A tab in memory: cells copied in and out, every write counted.

import type {Cell, Tab} from '../../src/ports/book';

export class MemoryTab implements Tab {
  readonly id = 1;
  reads = 0;
  writes = 0;
  /** By `row,column`, 1-based. */
  readonly notes = new Map<string, string>();
  readonly colors = new Map<string, string | null>();
  private cells: Cell[][];

  constructor(
    readonly name: string,
    cells: readonly (readonly Cell[])[],
    private readonly rows = 200,
  ) {
    this.cells = cells.map(row => [...row]);
  }

  read(): Cell[][] {
    this.reads += 1;
    const width = Math.max(1, ...this.cells.map(row => row.length));
    const used = this.cells.findLastIndex(row => row.some(cell => cell !== ''));
    return this.cells.slice(0, used + 1).map(row => padded(row, width));
  }

  readFormulas(): string[][] {
    return this.read().map(row => row.map(() => ''));
  }

  write(row: number, column: number, block: readonly (readonly Cell[])[]): void {
    this.writes += 1;
    block.forEach((cells, down) => {
      while (this.cells.length < row + down) this.cells.push([]);
      const own = padded(this.cells[row + down - 1] ?? [], column + cells.length - 1);
      cells.forEach((cell, across) => (own[column - 1 + across] = cell));
      this.cells[row + down - 1] = own;
    });
  }

  append(cells: readonly Cell[]): void {
    this.write(this.read().length + 1, 1, [cells]);
  }

  readNotes(): string[][] {
    return this.read().map((row, down) =>
      row.map((_, across) => this.notes.get(`${down + 1},${across + 1}`) ?? ''),
    );
  }

  annotate(row: number, column: number, notes: readonly (readonly string[])[]): void {
    this.writes += 1;
    forEachCell(notes, (note, down, across) =>
      this.notes.set(`${row + down},${column + across}`, note),
    );
  }

  paint(row: number, column: number, colors: readonly (readonly (string | null)[])[]): void {
    this.writes += 1;
    forEachCell(colors, (color, down, across) =>
      this.colors.set(`${row + down},${column + across}`, color),
    );
  }

  size(): {rows: number; columns: number} {
    return {rows: Math.max(this.rows, this.cells.length), columns: 40};
  }

  /** What a hand does: moves one column, 0-based, before another. */
  moveColumn(from: number, to: number): void {
    this.cells = this.cells.map(row => {
      const cells = padded(row, Math.max(from, to) + 1);
      cells.splice(to, 0, ...cells.splice(from, 1));
      return cells;
    });
  }

  /** What a hand does: puts a cell, both 0-based. */
  put(row: number, column: number, cell: Cell): void {
    this.write(row + 1, column + 1, [[cell]]);
  }
}

function padded(row: readonly Cell[], width: number): Cell[] {
  return Array.from({length: Math.max(width, row.length)}, (_, at) => row[at] ?? '');
}

function forEachCell<T>(
  block: readonly (readonly T[])[],
  act: (value: T, down: number, across: number) => void,
): void {
  block.forEach((row, down) => row.forEach((value, across) => act(value, down, across)));
}
