// What the charts of any target draw. The plan's own words stand in the names of their series.

import type {Indicator} from '../indicators/indicator';
import {shiftDecimal} from '../numbers/decimal';
import {formatNumber} from '../numbers/format-number';
import type {Calendar} from '../periods/calendar';
import {monthsBetween} from '../periods/rhythm';
import type {RollUpLine} from '../roll-up/line';
import {amount, describeTarget} from '../targets/describe-target';
import {goalOf} from '../targets/goal';
import {
  type Block,
  type BlockCell,
  byMonthBlock,
  type ChartFacts,
  nestedBlock,
  percentOf,
  percentText,
  planOf,
  progressBlock,
  rankingBlock,
} from './chart-blocks';
import type {ChartSpec} from './charts-of';

export interface PlanFacts extends ChartFacts {
  /** The node's cumulative figure at the end of each month so far. */
  readonly monthsOf: (indicator: string) => readonly (number | null)[];
  /** Share of the year that has passed. */
  readonly elapsed: Readonly<Record<Calendar, number>>;
}

/** @param room - units that a ranking stands over */
export function blockOf({form, of}: ChartSpec, facts: PlanFacts, room: number): Block {
  const [first = '', second = ''] = of;
  switch (form) {
    case 'progress':
      return progressBlock(facts);
    case 'nested':
      return nestedBlock(facts);
    case 'jobs':
      return byMonthBlock(facts);
    case 'share':
      return rankingBlock(facts, first, room);
    case 'line':
      return lineBlock(facts, first);
    case 'band':
      return bandBlock(facts, first);
    case 'pace':
      return paceBlock(facts, of);
    case 'part':
      return partBlock(facts, first, second);
    case 'figure':
      return figureBlock(facts, first, room);
    case 'markets':
      return marketsBlock(facts, of.slice(1));
    case 'stock':
      return stockBlock(facts, of);
  }
}

/** Months against one number: a plan, a floor, a rate at the year's end, a ceiling. */
export function lineBlock(facts: PlanFacts, code: string): Block {
  const one = facts.book.byCode.get(code);
  const target = facts.lineOf(facts.node, code)?.target ?? null;
  const goal = goalOf(target);
  const words = describeTarget(target, one?.measure ?? '');
  const figures = closing(facts, code);
  const isAtEnd = goal?.form === 'rate';
  const level = goal === null || goal.form === 'zero' ? null : 'min' in goal ? goal.min : goal.max;
  const isCeiling = goal?.form === 'lower' || goal?.form === 'quota';
  // As assigned, to its last decimal; only figures are cut.
  const plan = level === null ? '' : one?.measure === '%' ? shiftDecimal(level, 2) : level;
  return [
    [
      '',
      one?.measure === '%' ? lastName(figures, one, isCeiling) : doneName(one),
      `Kế hoạch${isAtEnd ? ' đến hết năm' : ''}: ${words}`,
    ],
    ...monthRows(figures, figure => [drawn(figure, one, isCeiling), plan]),
  ];
}

/** Months against a range: its lower line and its upper one. */
export function bandBlock(facts: PlanFacts, code: string): Block {
  const one = facts.book.byCode.get(code);
  const measure = one?.measure ?? '';
  const goal = goalOf(facts.lineOf(facts.node, code)?.target ?? null);
  const low = goal !== null && 'min' in goal ? goal.min : null;
  const high = goal !== null && 'max' in goal ? goal.max : null;
  const name = (words: string, level: number | null): string =>
    `${words}: ${level === null ? 'chưa giao' : amount(level, measure)}`;
  // As assigned, to its last decimal; only figures are cut.
  const drawnLevel = (level: number | null): BlockCell =>
    level === null ? '' : measure === '%' ? shiftDecimal(level, 2) : level;
  return [
    ['', doneName(one), name('Mức thấp nhất', low), name('Mức cao nhất', high)],
    ...monthRows(closing(facts, code), figure => [
      drawn(figure, one, false),
      drawnLevel(low),
      drawnLevel(high),
    ]),
  ];
}

/** Of what adds up through the year: its share of the plan beside the share of the time. */
export function paceBlock(facts: PlanFacts, codes: readonly string[]): Block {
  const rows = codes.map((code): BlockCell[] => {
    const one = facts.book.byCode.get(code);
    const line = facts.lineOf(facts.node, code);
    const elapsed = facts.elapsed[one?.calendar ?? 'admin'];
    return [
      `${one?.name ?? code}: ${figureAndPlan(line, one)}`,
      percentOf(line),
      shiftDecimal(cut(elapsed), 2),
    ];
  });
  return [['', 'Thực hiện (% kế hoạch)', 'Thời gian đã qua (%)'], ...rows];
}

/** Plan and actual of a whole, each split into "trong đó" and what is left. */
export function partBlock(facts: PlanFacts, whole: string, part: string): Block {
  const [all, some] = [whole, part].map(code => facts.lineOf(facts.node, code));
  const rest = (of: number | null, less: number | null): BlockCell =>
    of === null || less === null ? '' : shiftDecimal(of - less, 0);
  const [planned, plannedPart] = [planOf(all ?? null), planOf(some ?? null)];
  const [done, donePart] = [all?.cumulative ?? null, some?.cumulative ?? null];
  return [
    ['', 'Phần còn lại', facts.book.byCode.get(part)?.name ?? part],
    ['Kế hoạch (phần còn lại: suy ra)', rest(planned, plannedPart), plannedPart ?? ''],
    ['Thực hiện', rest(done, donePart), donePart ?? ''],
  ];
}

/** Units by their figure, best first; then those that owe the period's report, then those without a figure. */
export function figureBlock(facts: PlanFacts, code: string, room = Infinity): Block {
  const one = facts.book.byCode.get(code);
  const sign = one?.lowerIsBetter === true ? -1 : 1;
  const ranked = facts.unitsOf(code).map(unit => ({unit, line: facts.lineOf(unit.code, code)}));
  const step = 1e15;
  const rank = (line: RollUpLine | null): number => {
    if (line === null || line.cumulative === null) return -3 * step;
    return sign * line.cumulative - (line.missing.length > 0 ? step : 0);
  };
  ranked.sort((left, right) => rank(right.line) - rank(left.line));
  const rows = ranked.map(({unit, line}): BlockCell[] => {
    const figure = line?.cumulative ?? null;
    const owing = figure !== null && (line?.missing.length ?? 0) > 0 ? ', chưa báo cáo kỳ này' : '';
    const text = figure === null ? 'chưa báo cáo' : shown(figure, one);
    return [`${unit.name}: ${text}${owing}`, drawn(figure, one, false)];
  });
  const left = rows.length - room + 1;
  const kept = left > 1 ? [...rows.slice(0, room - 1), [`và ${left} đơn vị khác`, '']] : rows;
  return [['', one?.measure ?? ''], ...kept];
}

/** Departures by market, most first, the rest of the world last, each with its share of all. */
export function marketsBlock(facts: PlanFacts, markets: readonly string[]): Block {
  const rows = markets.map(code => {
    const one = facts.book.byCode.get(code);
    return {code, one, figure: facts.lineOf(facts.node, code)?.cumulative ?? null};
  });
  const all = rows.reduce((sum, {figure}) => sum + (figure ?? 0), 0);
  const rank = ({code, figure}: {code: string; figure: number | null}): number =>
    code === markets[markets.length - 1] ? -2 : (figure ?? -1);
  rows.sort((left, right) => rank(right) - rank(left));
  return [
    ['', 'Đã xuất cảnh'],
    ...rows.map(({code, one, figure}): BlockCell[] => {
      const share = figure === null || all === 0 ? '' : ` (${percentText(figure / all)})`;
      const text = figure === null ? 'chưa báo cáo' : `${shown(figure, one)}${share}`;
      return [`${one?.name ?? code}: ${text}`, figure ?? ''];
    }),
  ];
}

/** Who has left and who has come back since January, and how many are abroad, at the end of each quarter. */
export function stockBlock(facts: PlanFacts, codes: readonly string[]): Block {
  const [gone = [], back = [], stay = []] = codes.map(code => facts.monthsOf(code));
  const rows = ['I', 'II', 'III', 'IV'].map((quarter, at): BlockCell[] => {
    const cells = [gone, back, stay].map(months => months[3 * at + 2] ?? '');
    return [`Hết quý ${quarter}`, ...cells];
  });
  const last = rows.map(row => row[3]).filter(cell => typeof cell === 'number');
  const now = last.length === 0 ? '' : `: ${formatNumber(last[last.length - 1] ?? 0)} người`;
  return [['', 'Đã đi (lũy kế)', 'Đã về (lũy kế)', `Đang ở nước ngoài${now}`], ...rows];
}

/** `640 người; kế hoạch 600 đến 800 người`. */
export function figureAndPlan(line: RollUpLine | null, one: Indicator | undefined): string {
  const figure = line?.cumulative ?? null;
  const target = line?.target ?? null;
  const isCeiling = target?.form === 'lower' || target?.form === 'quota';
  const words = describeTarget(target, one?.measure ?? '');
  const plan = goalOf(target) === null ? words : `kế hoạch ${words}`;
  return `${figure === null ? 'chưa báo cáo' : shown(figure, one, isCeiling)}; ${plan}`;
}

/** A figure stands in the months that close its rhythm: between them a rate would set new parts against old ones. */
function closing(facts: PlanFacts, code: string): (number | null)[] {
  const step = monthsBetween[facts.book.byCode.get(code)?.rhythm ?? 'month'];
  return facts.monthsOf(code).map((figure, at) => ((at + 1) % step === 0 ? figure : null));
}

function monthRows(
  figures: readonly (number | null)[],
  cellsOf: (figure: number | null) => readonly BlockCell[],
): BlockCell[][] {
  return Array.from({length: 12}, (_, at) => [`T${at + 1}`, ...cellsOf(figures[at] ?? null)]);
}

/** `Thực hiện: 59,9 %`, the last that is known. */
function lastName(figures: readonly (number | null)[], one: Indicator, isCeiling: boolean): string {
  const known = figures.filter(figure => figure !== null);
  const last = known[known.length - 1];
  return last === undefined ? doneName(one) : `${doneName(one)}: ${shown(last, one, isCeiling)}`;
}

function doneName(one: Indicator | undefined): string {
  return one?.kind === 'flow' ? 'Lũy kế thực hiện' : 'Thực hiện';
}

/** Rates in percent, cut so that no bar reaches a line before its figure does. */
function drawn(figure: number | null, one: Indicator | undefined, isCeiling: boolean): BlockCell {
  if (figure === null) return '';
  return one?.measure === '%' ? shiftDecimal(cut(figure, isCeiling), 2) : figure;
}

function shown(figure: number, one: Indicator | undefined, isCeiling = false): string {
  if (one?.measure === '%') return percentText(cut(figure, isCeiling));
  return `${formatNumber(figure)} ${one?.measure ?? ''}`.trim();
}

/** To a thousandth, down, and upwards where less is allowed. */
function cut(share: number, isCeiling = false): number {
  const thousandths = shiftDecimal(share, 3);
  return shiftDecimal(isCeiling ? Math.ceil(thousandths) : Math.floor(thousandths), -3);
}
