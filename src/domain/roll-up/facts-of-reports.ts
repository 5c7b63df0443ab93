// Turns the reports in force into the facts of a roll-up: totals worked out, estimates and blanks left behind.

import type {Answer} from '../answers/answer';
import {type IndicatorBook, slicesOfIndicator} from '../indicators/indicator-book';
import {type Month, monthNumber, yearOf} from '../periods/month';
import type {Answers, Report} from '../reports/report';
import {resolveTotals} from '../reports/resolve-totals';
import {isOpening, monthOfSlot, type Slot} from '../reports/slot';
import type {AssignedTarget, Target} from '../targets/target';
import type {TargetLookup} from '../targets/target-in-force';
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
  readonly targetOf: TargetLookup;
}): RollUpModel {
  const {all} = book.indicators;
  return {
    year: book.year,
    tree: book.tree,
    indicators: all,
    slices: all.map(slicesOfIndicator),
    target: (unit, indicator) => valueOf(book.targetOf(unit, indicator)),
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
    const month = monthOfSlot(placed.slot);
    const parts = isOpening(placed.slot)
      ? openingsByMonth(placed.report.answers)
      : [{month, answers: placed.report.answers}];
    for (const part of parts) {
      if (part.month !== null)
        addFigures({facts, book, model}, placed, part.month, part.answers, at);
    }
  });
  return facts;
}

interface FactBook {
  readonly facts: FactTable;
  readonly book: IndicatorBook;
  readonly model: RollUpModel;
}

function addFigures(
  target: FactBook,
  placed: PlacedReport,
  month: Month,
  answers: Answers,
  report: number,
): void {
  const {facts, book, model} = target;
  const place = monthNumber(month) - 1 + (yearOf(month) === model.year ? 12 : 0);
  for (const [id, figure] of resolveTotals(answers, book)) {
    const row = book.rowById.get(id);
    const line = row === undefined ? -1 : lineOf(facts.lines, row.indicator.code, row.slice);
    if (line < 0) continue;
    facts.addFact({
      unit: placed.unit,
      month: place,
      line,
      value: figure.value,
      partial: figure.partial,
      opening: isOpening(placed.slot),
      report,
    });
  }
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
