// Writes the lines of a roll-up, as commands.md defines them, from its sums.

import type {Calendar} from '../periods/calendar';
import {asOf, elapsedShare} from '../periods/period';
import {judge} from '../targets/judge';
import type {UnitTree} from '../units/unit-tree';
import type {Accumulators, Span} from './accumulate';
import {type Frame, indicatorAt} from './frame';
import type {RollUpLine} from './line';
import {MissingUnits} from './missing-units';

/** A line, and where its unit and line stand in the tree and in the line index. */
export interface PlacedLine {
  readonly line: RollUpLine;
  /** `value` of the period before; `null` if none. The annex table asks for it, `--json` does not. */
  readonly previous: number | null;
  readonly unitAt: number;
  readonly lineAt: number;
}

/** What one window says of a line; the parts are those of a ratio. */
interface Figure {
  readonly figure: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
}

/**
 * All lines: the node, then the units in the order of the list, each with the indicators in the order of the book, each
 * indicator's total followed by its reported slices in the order of the slice list.
 *
 * A unit version has lines where it stands on the period's last day by the indicator's own calendar.
 *
 * @param shows - another view's choice of versions, asked with that last day
 */
export function buildLines(
  frame: Frame,
  totals: Accumulators,
  shows: UnitTree['validOn'] = (unit, day) => frame.model.tree.validOn(unit, day),
): PlacedLine[] {
  const {tree, indicators} = frame.model;
  const writer = new LineWriter(frame, totals, shows);
  const units = [tree.node, ...[...tree.versions.keys()].filter(unit => unit !== tree.node)];
  return units.flatMap(unit => indicators.flatMap((_, at) => writer.linesOf(unit, at)));
}

class LineWriter {
  private readonly missing: MissingUnits;
  private readonly lastDay: Readonly<Record<Calendar, string>>;
  private readonly elapsed: Readonly<Record<Calendar, number>>;

  constructor(
    private readonly frame: Frame,
    private readonly totals: Accumulators,
    private readonly shows: UnitTree['validOn'],
  ) {
    const {period} = frame;
    this.missing = new MissingUnits(frame, totals);
    this.lastDay = {admin: asOf(period, 'admin'), calendar: asOf(period, 'calendar')};
    this.elapsed = {
      admin: elapsedShare(period, 'admin'),
      calendar: elapsedShare(period, 'calendar'),
    };
  }

  /** The total's line and those of its reported slices; none where the unit does not stand. */
  linesOf(unitAt: number, indicator: number): PlacedLine[] {
    const {model, lines} = this.frame;
    const {calendar} = indicatorAt(model, indicator);
    if (!this.shows(unitAt, this.lastDay[calendar])) return [];
    const total = lines.totalOf[indicator] ?? 0;
    const end = lines.totalOf[indicator + 1] ?? 0;
    const placed = [this.place(unitAt, total)];
    for (let lineAt = total + 1; lineAt < end; lineAt += 1) {
      const {numerator, denominator} = this.frame.parts[lineAt] ?? {
        ...{numerator: lineAt, denominator: lineAt},
      };
      if (this.isReported(unitAt, numerator) && this.isReported(unitAt, denominator))
        placed.push(this.place(unitAt, lineAt));
    }
    return placed;
  }

  private isReported(unitAt: number, lineAt: number): boolean {
    return this.totals.reported[unitAt * this.totals.width + lineAt] === 1;
  }

  private place(unitAt: number, lineAt: number): PlacedLine {
    const previous = this.figureOf(this.totals.previous, unitAt, lineAt).figure;
    return {line: this.write(unitAt, lineAt), previous, unitAt, lineAt};
  }

  private write(unitAt: number, lineAt: number): RollUpLine {
    const {model, lines, period} = this.frame;
    const at = lines.indicatorOf[lineAt] ?? -1;
    const {code, kind, calendar} = indicatorAt(model, at);
    const unit = model.tree.versions[unitAt]?.code ?? '';
    const slice = lines.sliceOf[lineAt] ?? '';
    const target = slice === '' ? model.target(unit, code, unitAt) : null;
    const {
      figure: cumulative,
      numerator,
      denominator,
    } = this.figureOf(this.totals.cumulative, unitAt, lineAt);
    const atYearEnd = period.lastMonth === 12;
    const elapsed = this.elapsed[calendar];
    return {
      unit,
      indicator: code,
      slice,
      value: this.figureOf(this.totals.value, unitAt, lineAt).figure,
      cumulative,
      numerator,
      denominator,
      target,
      ...judge({target, actual: cumulative, kind, atYearEnd, elapsedShare: elapsed}),
      samePeriodLastYear: this.figureOf(this.totals.lastYear, unitAt, lineAt).figure,
      // Only the totals are owed: a slice says more of a figure, it is none of its own.
      missing: slice === '' ? this.missing.of(unitAt, at) : [],
    };
  }

  private figureOf(span: Span, unit: number, line: number): Figure {
    const parts = this.frame.parts[line] ?? null;
    if (parts === null)
      return {figure: this.read(span, unit, line), numerator: null, denominator: null};
    const numerator = this.read(span, unit, parts.numerator);
    const denominator = this.read(span, unit, parts.denominator);
    const isKnown = numerator !== null && denominator !== null && denominator !== 0;
    return {figure: isKnown ? numerator / denominator : null, numerator, denominator};
  }

  private read(span: Span, unit: number, line: number): number | null {
    const cell = unit * this.totals.width + line;
    return span.known[cell] === 1 ? (span.sum[cell] ?? null) : null;
  }
}
