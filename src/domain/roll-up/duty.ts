// How each unit stands with its reports, judged by what they hold and not by the button pressed.

import {askedIndicators} from '../checks/check-blanks';
import type {Rhythm} from '../indicators/indicator';
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

export const rhythms = ['month', 'quarter', 'half', 'year'] as const;

/** Whether a form asks for anything in the month: a school of half-yearly figures owes nothing in May. */
export function owesIn(form: IndicatorBook, month: Month): boolean {
  return rhythmsIn(form, month).length > 0;
}

/** The rhythms whose figures a form asks for in the month, shortest first. */
export function rhythmsIn(form: IndicatorBook, month: Month): Rhythm[] {
  const owed = new Set(askedIndicators(form).map(one => one.rhythm));
  return rhythms.filter(rhythm => owed.has(rhythm) && isOwed(rhythm, month));
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

/** The figures of one rhythm that a month closes: a duty of its own, done when all of them are there. */
export interface RhythmDuty {
  readonly rhythm: Rhythm;
  readonly isOnTime: boolean;
}

/**
 * A month's duties by rhythm, each rhythm of the form at most once: however often a unit sends, no more is done than was owed.
 *
 * @remarks Source: issue 4 §6, per unit × form × rhythm; HL-20, HL-21, HL-26.
 */
export function rhythmDuties(facts: DutyFacts, book: IndicatorBook): RhythmDuty[] {
  const {report, month, firstSent, due} = facts;
  const asked = askedIndicators(book).filter(one => isOwed(one.rhythm, month));
  const figures = report === null ? null : resolveTotals(report.answers, book);
  const isTimely = !facts.isFaulty && firstSent !== null && firstSent <= due;
  return rhythms.flatMap(rhythm => {
    const owed = asked.filter(one => one.rhythm === rhythm);
    if (owed.length === 0) return [];
    return [{rhythm, isOnTime: isTimely && owed.every(one => figures?.has(one.code) === true)}];
  });
}
