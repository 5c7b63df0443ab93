// What the steps of one roll-up all read: the book, its lines, the period.

import {DomainError} from '../domain-error';
import type {Indicator} from '../indicators/indicator';
import type {Period} from '../periods/period';
import {type LineIndex, lineOf} from './line-index';
import type {RollUpModel} from './model';

/** The lines of a ratio's numerator and denominator. */
export interface RatioParts {
  readonly numerator: number;
  readonly denominator: number;
}

export interface Frame {
  readonly model: RollUpModel;
  readonly lines: LineIndex;
  readonly period: Period;
  /** By indicator; `null` for all but ratios. */
  readonly parts: readonly (RatioParts | null)[];
}

/**
 * @throws DomainError `YEAR_OUTSIDE_BOOK` when the period is not of the book's year
 * @throws Error when a ratio's part is not an indicator of the book, which the making of the book rules out
 */
export function frameOf(model: RollUpModel, lines: LineIndex, period: Period): Frame {
  if (period.year !== model.year) {
    throw new DomainError('YEAR_OUTSIDE_BOOK', {period: period.id, year: model.year});
  }
  return {model, lines, period, parts: model.indicators.map(one => ratioParts(one, lines))};
}

/** The indicator that a line index names by its place. */
export function indicatorAt(model: RollUpModel, at: number): Indicator {
  const indicator = model.indicators[at];
  if (indicator === undefined) throw new RangeError(`no indicator stands at ${at}`);
  return indicator;
}

function ratioParts({code, ratioOf}: Indicator, lines: LineIndex): RatioParts | null {
  if (ratioOf === null) return null;
  const numerator = lineOf(lines, ratioOf.numerator, '');
  const denominator = lineOf(lines, ratioOf.denominator, '');
  if (numerator < 0 || denominator < 0)
    throw new Error(`a part of ratio ${code} is not in the book`);
  return {numerator, denominator};
}
