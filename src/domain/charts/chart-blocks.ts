// What the five charts draw, as blocks of cells with names in the first row and categories in the first column.

import type {IndicatorBook} from '../indicators/indicator-book';
import {shiftDecimal} from '../numbers/decimal';
import {formatNumber, formatPercent} from '../numbers/format-number';
import {shownRate, shownShare} from '../targets/shown-share';
import type {RollUpLine} from '../roll-up/line';
import {goalOf} from '../targets/goal';
import type {UnitVersion} from '../units/unit';

/** A blank stays blank in a chart; it is never drawn as 0. */
export type BlockCell = string | number;
export type Block = readonly (readonly BlockCell[])[];

/** The plan's two headings; all charts but the first speak of them. */
export const jobs = 'vl_giai_quyet';
export const domestic = 'vl_trong_nuoc';
export const abroad = 'nn_xuat_canh';

export interface ChartFacts {
  readonly book: IndicatorBook;
  /** @param slice - the figure as a whole when left out */
  readonly lineOf: (unit: string, indicator: string, slice?: string) => RollUpLine | null;
  readonly node: string;
  /** Units valid on the day on whose forms the indicator stands, in list order. */
  readonly unitsOf: (indicator: string) => readonly UnitVersion[];
  /** Indicators of the first chart, fixed when the book was made. */
  readonly planned: readonly string[];
  /** Jobs at the end of each month so far. */
  readonly byMonth: readonly (number | null)[];
}

/** ① Each planned indicator in percent of its own target, beside the 100 % line. Its label holds the counts. */
export function progressBlock(facts: ChartFacts): Block {
  const rows = facts.planned.map((code): BlockCell[] => {
    const line = facts.lineOf(facts.node, code);
    const name = facts.book.byCode.get(code)?.name ?? code;
    const isRatio = facts.book.byCode.get(code)?.kind === 'ratio';
    return [`${name}: ${countsText(line, isRatio)}`, percentOf(line), 100];
  });
  return [['', 'Thực hiện (% kế hoạch)', 'Kế hoạch (100 %)'], ...rows];
}

/** ② Plan and actual at true scale, each split into home and abroad. The plan for home is what the plan leaves over. */
export function nestedBlock(facts: ChartFacts): Block {
  const total = facts.lineOf(facts.node, jobs);
  const part = facts.lineOf(facts.node, abroad);
  const plannedTotal = planOf(total);
  const plannedPart = planOf(part);
  const plannedRest =
    plannedTotal === null || plannedPart === null ? null : plannedTotal - plannedPart;
  const home = facts.lineOf(facts.node, domestic)?.cumulative ?? null;
  return [
    ['', 'Trong nước', 'Đi làm việc ở nước ngoài'],
    [
      `Kế hoạch (trong nước: ${plannedTotal === null ? 'chưa giao chỉ tiêu việc làm' : 'suy ra'})`,
      ...[plannedRest ?? '', plannedPart ?? ''],
    ],
    ['Thực hiện', home ?? '', part?.cumulative ?? ''],
  ];
}

/**
 * ③ ④ Units by share of their plan, best first; then those that owe the period's report, whose share lacks it, then those
 * without a target. Each label says which.
 *
 * @param room - rows that the chart stands over; where units outnumber them, the last row says how many are not drawn
 */
export function rankingBlock(facts: ChartFacts, indicator: string, room = Infinity): Block {
  const ranked = facts
    .unitsOf(indicator)
    .map(unit => ({unit, line: facts.lineOf(unit.code, indicator)}));
  ranked.sort((one, other) => rankOf(other.line) - rankOf(one.line));
  const isRatio = facts.book.byCode.get(indicator)?.kind === 'ratio';
  const rows = ranked.map(({unit, line}): BlockCell[] => [
    `${unit.name}: ${countsText(line, isRatio)}${owesMore(line) ? ', chưa báo cáo kỳ này' : ''}`,
    percentOf(line),
  ]);
  const left = rows.length - room + 1;
  const drawn = left > 1 ? [...rows.slice(0, room - 1), [`và ${left} đơn vị khác`, '']] : rows;
  return [['', '% kế hoạch'], ...drawn];
}

/** Higher stands further up. A share is never as much as the step between the three groups. */
function rankOf(line: RollUpLine | null): number {
  const step = 1e9;
  if (line === null || planOf(line) === null) return -3 * step;
  if (line.cumulative === null) return -2 * step;
  return (line.ratio ?? 0) - (line.missing.length > 0 ? step : 0);
}

/** Reported before, and not for this period: the figure stands, yet is not all of it. */
function owesMore(line: RollUpLine | null): boolean {
  return line !== null && line.cumulative !== null && line.missing.length > 0;
}

/** ⑤ Jobs so far at the end of each month, beside the year's plan. */
export function byMonthBlock(facts: ChartFacts): Block {
  const plan = planOf(facts.lineOf(facts.node, jobs)) ?? '';
  const rows = Array.from({length: 12}, (_, at): BlockCell[] => [
    `T${at + 1}`,
    facts.byMonth[at] ?? '',
    plan,
  ]);
  const words = plan === '' ? 'chưa giao chỉ tiêu' : `${formatNumber(plan)} lao động`;
  return [['', 'Lũy kế thực hiện', `Kế hoạch cả năm: ${words}`], ...rows];
}

/**
 * `905/1.300 (69,6 %)`, `chưa báo cáo (kế hoạch 120)`, `12, chưa giao chỉ tiêu`; under a ceiling `3 (không quá 5)`, and where nothing
 * may happen `0 (không để xảy ra)`.
 *
 * @param isRatio - rates are fractions, and shown as percents
 */
export function countsText(line: RollUpLine | null, isRatio = false): string {
  const actual = line?.cumulative ?? null;
  const target = line?.target ?? null;
  const goal = goalOf(target);
  const shown = (value: number): string =>
    isRatio ? shownRate(value, target).replace('%', ' %') : formatNumber(value);
  if (goal === null)
    return actual === null ? 'chưa giao chỉ tiêu' : `${shown(actual)}, chưa giao chỉ tiêu`;
  if (!('min' in goal)) {
    const ceiling = goal.form === 'zero' ? 'không để xảy ra' : `không quá ${shown(goal.max)}`;
    return `${actual === null ? 'chưa báo cáo' : shown(actual)} (${ceiling})`;
  }
  if (actual === null) return `chưa báo cáo (kế hoạch ${shown(goal.min)})`;
  const share = line?.ratio ?? null;
  return `${shown(actual)}/${shown(goal.min)}${share === null ? '' : ` (${percentText(share)})`}`;
}

/** `69,6 %`, cut as everywhere. */
export function percentText(ratio: number): string {
  return formatPercent(ratio).replace('%', ' %');
}

/** The number that a count is to reach; `null` where none is assigned. */
export function planOf(line: RollUpLine | null): number | null {
  const goal = goalOf(line?.target ?? null);
  return goal !== null && 'min' in goal ? goal.min : null;
}

/** In percent, cut to a tenth: no bar reaches 100 before its figure does. */
export function percentOf(line: RollUpLine | null): BlockCell {
  const share = line === null ? null : shownShare(line);
  return share === null ? '' : shiftDecimal(share, 2);
}
