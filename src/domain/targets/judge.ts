// Judges a figure against a target of any form. The one place where "đạt" is decided.

import type {IndicatorKind} from '../indicators/indicator';
import {type Goal, goalOf} from './goal';
import type {Status, Target} from './target';

export interface JudgedFigure {
  /** `null`: there is no row that assigns one. */
  readonly target: Target | null;
  /** The cumulative figure, in the target's measure; rates as fractions, unrounded. `null`: nobody reported. */
  readonly actual: number | null;
  readonly kind: IndicatorKind;
  /** Whether the period ends with the year. */
  readonly atYearEnd: boolean;
  /** Share of the year's days that have passed at the end of the period, up to 1. */
  readonly elapsedShare: number;
}

export interface Judgement {
  /** `actual` over the target's number, 1 being "met"; `null` where either is unknown, or the number is 0 or none. */
  readonly ratio: number | null;
  readonly status: Status;
}

/**
 * How the figure stands to its target.
 *
 * @remarks Source: commands.md, `ratio` and `status` of `--json`; requirements §1.6 (the forms).
 */
export function judge(figure: JudgedFigure): Judgement {
  const goal = goalOf(figure.target);
  if (goal === null) return {ratio: null, status: 'noTarget'};
  const {actual} = figure;
  if (actual === null) return {ratio: null, status: 'noData'};
  return {ratio: ratioOf(goal, actual), status: statusOf(goal, actual, figure)};
}

function ratioOf(goal: Goal, actual: number): number | null {
  if (goal.form === 'zero') return null;
  const divisor = 'min' in goal ? goal.min : goal.max;
  return divisor === 0 ? null : actual / divisor;
}

function statusOf(goal: Goal, actual: number, figure: JudgedFigure): Status {
  switch (goal.form) {
    case 'count':
    case 'exceed':
      if (actual < goal.min) return shortOf(goal.min, actual, figure);
      return actual > goal.min ? 'exceeded' : 'met';
    case 'range':
      if (actual < goal.min) return shortOf(goal.min, actual, figure);
      return actual > goal.max ? 'aboveRange' : 'met';
    case 'rate':
    case 'atLeastRate':
      return actual >= goal.min ? 'met' : 'notMet';
    case 'lower':
    case 'quota':
      return actual <= goal.max ? 'met' : 'notMet';
    case 'zero':
      return actual === 0 ? 'met' : 'notMet';
  }
}

/** Only what adds up through the year has a pace; a stock or a rate below its target is simply below it. */
function shortOf(
  min: number,
  actual: number,
  {kind, atYearEnd, elapsedShare}: JudgedFigure,
): Status {
  if (kind !== 'flow' || atYearEnd) return 'notMet';
  // Corrections can bring a sum below a target of 0, where there is nothing to divide by.
  return min !== 0 && actual / min >= elapsedShare ? 'onPace' : 'behind';
}
