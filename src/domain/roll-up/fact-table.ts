// The figures of a book as typed columns: one row each, its keys already turned into small integers.

import {monthsOfYear} from '../periods/month';
import type {UnitKey} from '../units/unit';
import {CARRIED, type Fact, type FactRow, NOT_APPLICABLE, OPENING, PARTIAL} from './fact';
import {type LineIndex, indexLines} from './line-index';
import type {RollUpModel} from './model';

/**
 * Growable columns, in the order of adding.
 *
 * Which report is in force for a unit and month is decided before its figures come here: at most one fact per unit, month and
 * line. Should there be several all the same, their numbers add up. Of openings there is at most one per unit, line and year.
 */
export class FactTable {
  readonly lines: LineIndex;
  /** Rows that hold openings, which must be known before the months they cover. */
  readonly openings: number[] = [];
  length = 0;
  unit = new Int32Array(64);
  month = new Uint8Array(64);
  line = new Int32Array(64);
  value = new Float64Array(64);
  flags = new Uint8Array(64);
  report = new Int32Array(64);
  private readonly unitIds: ReadonlyMap<UnitKey, number>;
  private readonly monthIds: ReadonlyMap<string, number>;

  /** @param like - a table of the same model, whose dictionaries serve this one too */
  constructor(model: RollUpModel, like?: FactTable) {
    this.lines = like?.lines ?? indexLines(model);
    this.unitIds = like?.unitIds ?? new Map(model.tree.versions.map((one, at) => [one.key, at]));
    this.monthIds = like?.monthIds ?? monthPlaces(model.year);
  }

  addFact(fact: Fact): void {
    const row = this.length;
    this.reserve(1);
    if (fact.opening) this.openings.push(row);
    this.unit[row] = fact.unit;
    this.month[row] = fact.month;
    this.line[row] = fact.line;
    this.value[row] = fact.value ?? 0;
    this.flags[row] =
      (fact.value === null ? NOT_APPLICABLE : 0) |
      (fact.partial ? PARTIAL : 0) |
      (fact.opening ? OPENING : 0) |
      (fact.carried === true ? CARRIED : 0);
    this.report[row] = fact.report;
    this.length += 1;
  }

  /**
   * Adds plain figures of one report, each key cell looked up once.
   *
   * @throws RangeError when a row names a unit, indicator, month or slice that the book does not have: callers check first
   */
  addRows(rows: readonly FactRow[], report: number): void {
    this.reserve(rows.length);
    const {unit, month, line, value, unitIds, monthIds} = this;
    const {indicatorIds, sliceIds, lines} = this.lines;
    const width = sliceIds.size;
    let at = this.length;
    for (const cells of rows) {
      const unitId = unitIds.get(cells[0]);
      const indicatorId = indicatorIds.get(cells[1]);
      const monthId = monthIds.get(cells[2]);
      const sliceId = sliceIds.get(cells[3]);
      if (unitId === undefined || monthId === undefined) throw unknownRow(cells);
      if (indicatorId === undefined || sliceId === undefined) throw unknownRow(cells);
      const lineId = lines[indicatorId * width + sliceId] ?? -1;
      if (lineId < 0) throw unknownRow(cells);
      unit[at] = unitId;
      month[at] = monthId;
      line[at] = lineId;
      value[at] = cells[4];
      at += 1;
    }
    this.report.fill(report, this.length, at);
    this.length = at;
  }

  /** Makes room for so many rows more; the columns at least double, so that adding stays linear. */
  private reserve(rows: number): void {
    const needed = this.length + rows;
    if (needed <= this.unit.length) return;
    const size = Math.max(needed, 2 * this.unit.length);
    this.unit = copyInto(new Int32Array(size), this.unit);
    this.month = copyInto(new Uint8Array(size), this.month);
    this.line = copyInto(new Int32Array(size), this.line);
    this.value = copyInto(new Float64Array(size), this.value);
    this.flags = copyInto(new Uint8Array(size), this.flags);
    this.report = copyInto(new Int32Array(size), this.report);
  }
}

/** The year before is 0..11, the book's own 12..23. */
function monthPlaces(year: number): Map<string, number> {
  const months = [...monthsOfYear(year - 1), ...monthsOfYear(year)];
  return new Map(months.map((one, at) => [one, at]));
}

function copyInto<C extends {set: (from: C) => void}>(larger: C, column: C): C {
  larger.set(column);
  return larger;
}

function unknownRow(cells: FactRow): RangeError {
  return new RangeError(`the book has no such line: ${cells.join(' ')}`);
}
