// Steps 7 and 8 of a figure's walk: from the sendings in force to the lines of the master. Pure.

import type {Period} from '../domain/periods/period';
import {decodeReport} from '../domain/reports/report';
import type {FactTable} from '../domain/roll-up/fact-table';
import {slotsOfBook} from '../domain/reports/slot';
import {factsOfReports, modelOf, type PlacedReport} from '../domain/roll-up/facts-of-reports';
import type {RollUpModel} from '../domain/roll-up/model';
import {rollUp, type RollUpResult} from '../domain/roll-up/roll-up';
import {type Collected, inForce} from '../tables/collected-tab';
import {type OpenBook, unitIndex} from './open-book';

export interface Sendings {
  /** In force, those of units that have left the list too. */
  readonly sendings: readonly Collected[];
  /** Those that count, with their reports read. */
  readonly placed: readonly (PlacedReport & {readonly sending: Collected})[];
}

export interface Figures extends Sendings {
  readonly model: RollUpModel;
  readonly facts: FactTable;
  readonly result: RollUpResult;
}

/** What was collected, oldest first, and which of it was sent back, as `unit|slot|sequence`. */
export interface Gathered {
  readonly rows: readonly Collected[];
  readonly returned: ReadonlySet<string>;
}

export function computeFigures(book: OpenBook, period: Period, gathered: Gathered): Figures {
  const own = placeSendings(book, gathered);
  const model = modelOf(book);
  const facts = factsOfReports(own.placed, book.indicators, model);
  return {...own, model, facts, result: rollUp(model, facts, period)};
}

/** A sending of a year before the last counts in no roll-up; its row stays in "Báo cáo đã nhận". */
export function placeSendings(book: OpenBook, gathered: Gathered): Sendings {
  const slots = new Set(slotsOfBook(book.year));
  const sendings = sendingsInForce(gathered).filter(one => slots.has(one.slot));
  return {sendings, placed: placedReports(book, sendings)};
}

/** Of any year. */
export function sendingsInForce({rows, returned}: Gathered): Collected[] {
  return [...inForce(rows, returned).values()];
}

/** Their reports. A sending whose unit has left the list counts nowhere. */
export function placedReports(book: OpenBook, sendings: readonly Collected[]): Sendings['placed'] {
  return sendings.flatMap(sending => {
    const unit = unitIndex(book, sending.unit);
    const report = decodeReport(sending.reportText);
    return unit === -1 || report === null ? [] : [{unit, slot: sending.slot, report, sending}];
  });
}
