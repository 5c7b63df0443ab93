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
  /** By line; `null` for all but ratios and their slices. */
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
  const parts = lines.sliceOf.map((slice, line) =>
    ratioParts(indicatorAt(model, lines.indicatorOf[line] ?? -1), slice, lines),
  );
  return {model, lines, period, parts};
}

/** The indicator that a line index names by its place. */
export function indicatorAt(model: RollUpModel, at: number): Indicator {
  const indicator = model.indicators[at];
  if (indicator === undefined) throw new RangeError(`no indicator stands at ${at}`);
  return indicator;
}

/** A slice of a ratio is made of the same slice of both its parts. */
function ratioParts(
  {code, ratioOf}: Indicator,
  slice: string,
  lines: LineIndex,
): RatioParts | null {
  if (ratioOf === null) return null;
  const numerator = lineOf(lines, ratioOf.numerator, slice);
  const denominator = lineOf(lines, ratioOf.denominator, slice);
  if (numerator < 0 || denominator < 0)
    throw new Error(`a part of ratio ${code} is not in the book`);
  return {numerator, denominator};
}
