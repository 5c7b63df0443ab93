// Which charts a book has, decided once when it is made: by what its targets are, so that none of them stays empty.

import type {Indicator} from '../indicators/indicator';
import type {IndicatorBook} from '../indicators/indicator-book';
import {type Goal, goalOf} from '../targets/goal';
import {type AssignedTarget, isOfYear} from '../targets/target';
import {targetInForce} from '../targets/target-in-force';
import {abroad, jobs} from './chart-blocks';

/**
 * The five of a book of jobs: `progress`, `nested`, `share` (units by share of their plan) twice, `jobs` (months against the plan);
 * with a target of departures a sixth, `markets`.
 * Of any other target: `line` (months against one number), `band` (against a range), `pace`, `part`, `share`, `figure` (units by
 * their figure, where they have no targets of their own); of departures that are a goal by themselves `markets` and `stock`.
 */
export type ChartForm =
  | 'progress'
  | 'nested'
  | 'share'
  | 'jobs'
  | 'line'
  | 'band'
  | 'pace'
  | 'part'
  | 'figure'
  | 'markets'
  | 'stock';

export interface ChartSpec {
  readonly form: ChartForm;
  /** Codes of the indicators that it draws, in its order. */
  readonly of: readonly string[];
}

export interface ChosenCharts {
  /** Indicators of the first chart, the two headings of the plan for jobs first. */
  readonly planned: readonly string[];
  readonly list: readonly ChartSpec[];
  /** Indicators that a line of words speaks of above all charts, beside the three lines of a book of jobs. */
  readonly told: readonly string[];
}

/** More bars than this no leader reads in five seconds. */
const mostPlanned = 6;
const mostTold = 12;
const mostRankings = 2;

/** Returns by month, and how many stay: what departures are set against. */
export const returned = 'nn_ve_nuoc';
export const staying = 'nn_o_nuoc_ngoai';

/** The charts of a plan for jobs. */
export function jobCharts(planned: readonly string[]): readonly ChartSpec[] {
  return [
    {form: 'progress', of: planned},
    {form: 'nested', of: [jobs, abroad]},
    {form: 'share', of: [jobs]},
    {form: 'share', of: [abroad]},
    {form: 'jobs', of: [jobs]},
  ];
}

/**
 * A book whose node has a target of jobs, or no target at all, has the five; every further target adds its own. A target of no
 * case at all, or a ceiling, is a line of words, since a chart of nothing shows nothing.
 */
export function chartsOf({
  indicators,
  targets,
  node,
}: {
  readonly indicators: IndicatorBook;
  readonly targets: readonly AssignedTarget[];
  readonly node: string;
}): ChosenCharts {
  const yearly = targets.filter(one => one.unit === node && isOfYear(one));
  const own = [...new Set(yearly.map(one => one.indicator))];
  const isOfJobs = own.includes(jobs) || (own.length === 0 && indicators.byCode.has(jobs));
  const others = isOfJobs ? own.filter(code => code !== jobs && code !== abroad) : own;
  const told = isOfJobs || others.length > 0 ? others : firstOf(indicators);
  const inForce = targetInForce(targets);
  const goal = (code: string): Goal | null => goalOf(inForce(node, code));
  const planned = (isOfJobs ? [...new Set([jobs, abroad, ...own])] : told)
    .filter(code => !isLimit(goal(code)))
    .slice(0, mostPlanned);
  const list = [
    ...(isOfJobs ? jobCharts(planned).map(spec => rankable(spec, targets, node)) : []),
    ...(isOfJobs && own.includes(abroad) ? marketCharts(indicators) : []),
    ...ownCharts(
      told.filter(code => !isCeiling(goal(code))),
      own,
      {indicators, targets, node},
    ),
  ];
  return {planned, list, told: told.slice(0, mostTold)};
}

/** Where no number is assigned and nobody counts jobs: what the form begins with. */
function firstOf({all}: IndicatorBook): string[] {
  return all
    .filter(one => one.parent === null && !one.isAdjustment)
    .slice(0, mostRankings)
    .map(one => one.code);
}

function ownCharts(
  told: readonly string[],
  own: readonly string[],
  {indicators, targets, node}: Parameters<typeof chartsOf>[0],
): ChartSpec[] {
  const inForce = targetInForce(targets);
  const goal = (code: string): Goal | null => goalOf(inForce(node, code));
  const drawn = told.flatMap(code => indicators.byCode.get(code) ?? []).slice(0, mostPlanned);
  const paced = drawn.filter(one => one.kind === 'flow' && isCounted(goal(one.code)));
  return [
    ...(paced.length === 0 ? [] : [{form: 'pace' as const, of: paced.map(one => one.code)}]),
    ...drawn.map(({code}): ChartSpec => {
      return {form: goal(code)?.form === 'range' ? 'band' : 'line', of: [code]};
    }),
    ...drawn.flatMap(one => partOf(one, own, {indicators, goal})),
    ...abroadCharts(drawn, indicators),
    ...drawn
      .slice(0, mostRankings)
      .map(({code}) => rankable({form: 'share', of: [code]}, targets, node)),
  ];
}

/**
 * Of whom nothing is asked by number, or of one alone, no shares can be compared: then units stand by their figures. So they do
 * where less is better, since the largest share of a limit is the worst.
 */
function rankable(spec: ChartSpec, targets: readonly AssignedTarget[], node: string): ChartSpec {
  const shared = targets.filter(
    one =>
      one.unit !== node && one.indicator === spec.of[0] && isOfYear(one) && isReached(goalOf(one)),
  );
  const isShared = new Set(shared.map(one => one.unit)).size > 1;
  return spec.form === 'share' && !isShared ? {...spec, form: 'figure'} : spec;
}

/** A number to come up to, as a share of which a figure can be shown. */
function isReached(goal: Goal | null): boolean {
  return goal !== null && !isLimit(goal);
}

/** Less is better, or nothing more is allowed: 40 % of it is no way to go. */
function isLimit(goal: Goal | null): boolean {
  return goal?.form === 'lower' || isCeiling(goal);
}

/** Not to be passed, or not to happen at all: told by a lamp, since there is nothing to draw on the way to it. */
function isCeiling(goal: Goal | null): boolean {
  return goal?.form === 'zero' || goal?.form === 'quota';
}

/** "Trong đó" of the nearest whole that has a number too. */
function partOf(
  part: Indicator,
  own: readonly string[],
  {
    indicators,
    goal,
  }: {readonly indicators: IndicatorBook; readonly goal: (code: string) => Goal | null},
): ChartSpec[] {
  if (!isCounted(goal(part.code))) return [];
  for (let whole = part.parent; whole !== null;) {
    if (own.includes(whole) && isCounted(goal(whole)))
      return [{form: 'part', of: [whole, part.code]}];
    whole = indicators.byCode.get(whole)?.parent ?? null;
  }
  return [];
}

/** @remarks Source: DH-18. */
function marketCharts({byCode}: IndicatorBook): ChartSpec[] {
  const markets = byCode.get(abroad)?.sets[0] ?? [];
  return markets.length > 1 ? [{form: 'markets', of: [abroad, ...markets]}] : [];
}

/** Departures by market, and those who stay: of departures that are a goal by themselves, and no part of jobs. */
function abroadCharts(drawn: readonly Indicator[], indicators: IndicatorBook): ChartSpec[] {
  const {byCode} = indicators;
  if (!drawn.some(one => one.code === abroad)) return [];
  return [
    ...marketCharts(indicators),
    ...(byCode.has(returned) && byCode.has(staying)
      ? [{form: 'stock' as const, of: [abroad, returned, staying]}]
      : []),
  ];
}

/** Rates have no pace and no remainder. */
function isCounted(goal: Goal | null): boolean {
  return goal?.form === 'count' || goal?.form === 'exceed' || goal?.form === 'range';
}
