// Which units still owe a figure: listed by name, never counted as zero.

import type {Indicator} from '../indicators/indicator';
import {monthNumber, windowOfMonth} from '../periods/month';
import type {Period} from '../periods/period';
import {owedMonths} from '../periods/rhythm';
import type {UnitTree} from '../units/unit-tree';
import type {Accumulators} from './accumulate';
import {type Frame, indicatorAt} from './frame';

interface OwedLine {
  readonly line: number;
  /** By unit: a bit for each owed month, placed as in the fact table. */
  readonly months: Int32Array;
}

/**
 * Answers, for any unit and indicator, who under it has an owed month of the period without a complete figure.
 *
 * A leaf owes a month when it stands on the last day of the month's window. An opening in full answers for every month that it
 * covers, also where the period ends before it: those months are never reported. An answer "không áp dụng" is complete. What is
 * not on a leaf's form it never owes.
 */
export class MissingUnits {
  private readonly tree: UnitTree;
  private readonly asks: (leaf: number, indicator: number) => boolean;
  private readonly owedBy: readonly (readonly OwedLine[])[];
  private readonly leavesByUnit = new Map<number, readonly number[]>();

  constructor(
    {model, lines, parts, period}: Frame,
    private readonly totals: Accumulators,
  ) {
    this.tree = model.tree;
    this.asks = model.asks ?? (() => true);
    const monthsOf = owedMonthsByUnit(model.tree, period);
    this.owedBy = model.indicators.map((_, at) => {
      const total = lines.totalOf[at] ?? -1;
      const ratio = parts[total] ?? null;
      const owed = ratio === null ? [total] : [ratio.numerator, ratio.denominator];
      return owed.map(line => ({
        line,
        months: monthsOf(indicatorAt(model, lines.indicatorOf[line] ?? -1)),
      }));
    });
  }

  /**
   * Codes of the leaf units, sorted, each once; of a ratio, those that lack either part.
   *
   * @param indicator - its place in the model's list
   */
  of(unit: number, indicator: number): string[] {
    const owed = this.owedBy[indicator] ?? [];
    const codes: string[] = [];
    for (const leaf of this.leavesByCode(unit)) {
      const code = this.tree.versions[leaf]?.code ?? '';
      if (code === codes[codes.length - 1] || !this.asks(leaf, indicator)) continue;
      if (owed.some(one => this.lacks(leaf, one))) codes.push(code);
    }
    return codes;
  }

  private lacks(leaf: number, {line, months}: OwedLine): boolean {
    const answered = this.totals.answered[leaf * this.totals.width + line] ?? 0;
    return ((months[leaf] ?? 0) & ~answered) !== 0;
  }

  private leavesByCode(unit: number): readonly number[] {
    const known = this.leavesByUnit.get(unit);
    if (known !== undefined) return known;
    const codeOf = (leaf: number) => this.tree.versions[leaf]?.code ?? '';
    const leaves = [...this.tree.leavesOf(unit)].sort((a, b) =>
      codeOf(a) < codeOf(b) ? -1 : Number(codeOf(a) > codeOf(b)),
    );
    this.leavesByUnit.set(unit, leaves);
    return leaves;
  }
}

/** Owed months by unit, worked out once for each rhythm and calendar. */
function owedMonthsByUnit(tree: UnitTree, period: Period): (indicator: Indicator) => Int32Array {
  const known = new Map<string, Int32Array>();
  return ({rhythm, calendar}) => {
    const key = `${rhythm} ${calendar}`;
    const months = known.get(key) ?? new Int32Array(tree.versions.length);
    if (known.has(key)) return months;
    known.set(key, months);
    for (const month of owedMonths(rhythm, period)) {
      const lastDay = windowOfMonth(month, calendar).to;
      const bit = 1 << (11 + monthNumber(month));
      for (let unit = 0; unit < months.length; unit += 1) {
        if (tree.validOn(unit, lastDay)) months[unit] = (months[unit] ?? 0) | bit;
      }
    }
    return months;
  };
}
