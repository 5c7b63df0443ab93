// How each unit stands with its reports, judged by what they hold and not by the button pressed.

import {askedIndicators} from '../checks/check-blanks';
import type {IndicatorBook} from '../indicators/indicator-book';
import {type Month} from '../periods/month';
import {isOwed} from '../periods/rhythm';
import type {Report} from '../reports/report';
import {resolveTotals} from '../reports/resolve-totals';
import {daysBetween} from '../dates/civil-day';
import type {IsoDate} from '../units/unit';

/** `faulty`: what stands in the log is not what was received; `returned`: sent back, and nothing else counts. */
export type DutyState = 'none' | 'empty' | 'partial' | 'faulty' | 'returned' | 'full';

export interface Duty {
  readonly state: DutyState;
  /** Days between the due day and the first sending; 0 when in time or not sent. */
  readonly lateDays: number;
  /** Owed figures still blank, of those that a form asks for: a total is made by its parts and not counted again. */
  readonly blank: number;
}

export interface DutyFacts {
  readonly month: Month;
  readonly due: IsoDate;
  /** The report in force; `null` when none was received. */
  readonly report: Report | null;
  /** Day of the first sending of the month; `null` with `report`. */
  readonly firstSent: IsoDate | null;
  readonly isFaulty: boolean;
  /** Something was sent back. */
  readonly isReturned?: boolean;
}

/** Whether a form asks for anything in the month: a school of half-yearly figures owes nothing in May. */
export function owesIn(form: IndicatorBook, month: Month): boolean {
  return askedIndicators(form).some(one => isOwed(one.rhythm, month));
}

/** A unit's duty for one month. Source: requirements, "Report-due board by content". */
export function dutyOf(facts: DutyFacts, book: IndicatorBook): Duty {
  const {report, month} = facts;
  if (facts.isFaulty) return {state: 'faulty', lateDays: 0, blank: 0};
  if (report === null)
    return {state: facts.isReturned === true ? 'returned' : 'none', lateDays: 0, blank: 0};
  const lateDays =
    facts.firstSent === null ? 0 : Math.max(0, daysBetween(facts.due, facts.firstSent));
  const figures = resolveTotals(report.answers, book);
  const owed = askedIndicators(book).filter(one => isOwed(one.rhythm, month));
  const blank = owed.filter(one => !figures.has(one.code)).length;
  if (report.answers.size === 0 || figures.size === 0) return {state: 'empty', lateDays, blank};
  return {state: blank > 0 ? 'partial' : 'full', lateDays, blank};
}
