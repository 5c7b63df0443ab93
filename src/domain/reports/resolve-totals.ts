// The figures of one report with its totals worked out from their parts (design: "Totals").

import {actualOf} from '../answers/answer';
import type {Indicator} from '../indicators/indicator';
import type {IndicatorBook, RowId} from '../indicators/indicator-book';
import {shiftDecimal} from '../numbers/decimal';
import type {Answers} from './report';

export interface Figure {
  /** `null`: answered as not applicable. */
  readonly value: number | null;
  /** A total built from some of its parts only: its number stands, yet the unit still owes it. */
  readonly partial: boolean;
}

/**
 * Every row that is known, by row id, in the order of the form; blank rows and estimates are absent.
 *
 * All parts of a total's first set given: the total is their sum. Some given: a typed total stands, else their sum, partial.
 * None given: a typed total, or unknown. A total typed as not applicable hides no number of its parts. Slices stand as typed.
 *
 * @remarks Source: README, "Quy tắc tổng hợp", rule 4; VY-01, VY-02, P4-03.
 */
export function resolveTotals(answers: Answers, book: IndicatorBook): ReadonlyMap<RowId, Figure> {
  const figures = new Map<RowId, Figure>();
  for (const row of book.rows) {
    const figure =
      row.slice === '' ? figureOf(row.indicator, answers, book) : typedFigure(answers, row.id);
    if (figure !== null) figures.set(row.id, figure);
  }
  return figures;
}

/** The figure of one indicator; `null` when nothing is known of it. */
function figureOf(indicator: Indicator, answers: Answers, book: IndicatorBook): Figure | null {
  const typed = typedFigure(answers, indicator.code);
  const set = indicator.sets[0];
  if (set === undefined) return typed;
  const parts = set.map(code => partFigure(code, answers, book));
  const known = parts.filter(part => part !== null);
  const numbers = known.map(part => part.value).filter(value => value !== null);
  const allGiven = known.length === parts.length && known.every(part => !part.partial);
  const sum = numbers.length === 0 ? null : sumOf(numbers);
  if (allGiven) return {value: sum, partial: false};
  if (typed !== null && (typed.value !== null || sum === null)) return typed;
  return sum === null ? null : {value: sum, partial: true};
}

/** The decimal sum: at 15 digits 0,1 + 0,2 is 0,3 again. */
export function sumOf(numbers: readonly number[]): number {
  return settled(numbers.reduce((sum, value) => sum + value, 0));
}

/** A binary sum as the decimal sum; of people it is one already. */
export function settled(sum: number): number {
  return Number.isInteger(sum) ? sum : shiftDecimal(sum, 0);
}

function partFigure(code: string, answers: Answers, book: IndicatorBook): Figure | null {
  const indicator = book.byCode.get(code);
  return indicator === undefined ? null : figureOf(indicator, answers, book);
}

function typedFigure(answers: Answers, row: RowId): Figure | null {
  const answer = answers.get(row);
  if (answer === undefined || answer.kind === 'estimate') return null;
  return {value: actualOf(answer), partial: false};
}
