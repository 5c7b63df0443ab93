// Turns the reports in force into the facts of a roll-up: totals worked out, estimates and blanks left behind.

import type {Answer} from '../answers/answer';
import {type IndicatorBook, type RowId, slicesOfIndicator} from '../indicators/indicator-book';
import type {UnitForms} from '../indicators/unit-forms';
import {type Month, monthNumber, yearOf} from '../periods/month';
import type {Answers, Report} from '../reports/report';
import {type Figure, resolveTotals, sumOf} from '../reports/resolve-totals';
import {isOpening, monthOfSlot, type Slot, yearOfSlot} from '../reports/slot';
import type {AssignedTarget, Target} from '../targets/target';
import type {VersionTargets} from '../targets/version-targets';
import type {UnitTree} from '../units/unit-tree';
import {FactTable} from './fact-table';
import {lineOf} from './line-index';
import type {RollUpModel} from './model';

/** A report in force: the latest of its unit and slot. */
export interface PlacedReport {
  /** Place of the unit version in the tree. */
  readonly unit: number;
  readonly slot: Slot;
  readonly report: Report;
}

/** What a roll-up is told of a book. */
export function modelOf(book: {
  readonly year: number;
  readonly tree: UnitTree;
  readonly indicators: IndicatorBook;
  readonly targetOf: VersionTargets;
  readonly forms?: UnitForms;
}): RollUpModel {
  const {all} = book.indicators;
  return {
    year: book.year,
    tree: book.tree,
    indicators: all,
    slices: all.map(slicesOfIndicator),
    target: (_, indicator, unitAt) => valueOf(book.targetOf(unitAt, indicator)),
    ...(book.forms === undefined ? {} : {asks: book.forms.asks}),
  };
}

/** The target alone, without the decision that assigned it. */
function valueOf(assigned: AssignedTarget | null): Target | null {
  return assigned === null ? null : {form: assigned.form, min: assigned.min, max: assigned.max};
}

/** The facts of all reports; a fact's report is its place in `reports`. */
export function factsOfReports(
  reports: readonly PlacedReport[],
  book: IndicatorBook,
  model: RollUpModel,
): FactTable {
  const facts = new FactTable(model);
  reports.forEach((placed, at) => {
    for (const [id, {month, figure}] of datedFigures(placed, book)) {
      const row = book.rowById.get(id);
      const line = row === undefined ? -1 : lineOf(facts.lines, row.indicator.code, row.slice);
      if (line < 0) continue;
      facts.addFact({
        unit: placed.unit,
        month: monthNumber(month) - 1 + (yearOf(month) === model.year ? 12 : 0),
        line,
        value: figure.value,
        partial: figure.partial,
        opening: isOpening(placed.slot),
        carried:
          isOpening(placed.slot) &&
          row?.indicator.kind === 'stock' &&
          yearOf(month) < yearOfSlot(placed.slot),
        report: at,
      });
    }
  });
  return facts;
}

export interface DatedFigure {
  readonly month: Month;
  readonly figure: Figure;
}

/** A report’s known figures by row, each with the month it is of; of an opening the month it runs through. */
export function datedFigures(
  {slot, report}: PlacedReport,
  book: IndicatorBook,
): Map<RowId, DatedFigure> {
  const month = monthOfSlot(slot);
  if (month === null)
    return isOpening(slot) ? openingFigures(report.answers, book) : new Map<RowId, DatedFigure>();
  const figures = [...resolveTotals(report.answers, book)];
  return new Map(figures.map(([id, figure]) => [id, {month, figure}]));
}

/** One figure for each row, since a line has one opening a year. */
function openingFigures(answers: Answers, book: IndicatorBook): Map<RowId, DatedFigure> {
  const figures = new Map<RowId, DatedFigure>();
  for (const {month, answers: same} of openingsByMonth(answers)) {
    for (const [id, figure] of resolveTotals(same, book)) {
      const known = figures.get(id);
      const own = {month, figure};
      figures.set(id, known === undefined ? own : together(known, own));
    }
  }
  return figures;
}

/**
 * A total whose parts run through different months: what it has reached by the later one as far as is known, still partial. A
 * whole figure stands before a partial one; of two whole ones the later.
 */
function together(one: DatedFigure, other: DatedFigure): DatedFigure {
  const [earlier, later] = one.month < other.month ? [one, other] : [other, one];
  if (!later.figure.partial) return later;
  if (!earlier.figure.partial) return earlier;
  const value = sumOf([earlier.figure.value ?? 0, later.figure.value ?? 0]);
  return {month: later.month, figure: {value, partial: true}};
}

/** Totals are worked out among openings through one and the same month. */
function openingsByMonth(answers: Answers): {month: Month; answers: Answers}[] {
  const months = new Map<Month, Map<string, Answer>>();
  for (const [row, answer] of answers) {
    if (answer.kind !== 'opening') continue;
    const same = months.get(answer.through) ?? new Map<string, Answer>();
    months.set(answer.through, same.set(row, answer));
  }
  return [...months].map(([month, same]) => ({month, answers: same}));
}
