// Small builders of reports for tests: answers as an officer would type them.

import type {Answer} from '../../../src/domain/answers/answer';
import {parseAnswer} from '../../../src/domain/answers/parse-answer';
import {jobIndicators} from '../indicators/job-indicators';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import type {Report} from '../../../src/domain/reports/report';

/** Jobs and departures. */
export const fullBook = indicatorBook(jobIndicators);

/** What is typed, by row id: `{vl_tu_tao: '5'}`. */
export type Typed = Readonly<Record<string, string>>;

export function answersOf(typed: Typed): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  for (const [row, text] of Object.entries(typed)) {
    const answer = parseAnswer(text);
    if (!answer.ok) throw new Error(`${row}: ${text} is no answer`);
    if (answer.value !== null) answers.set(row, answer.value);
  }
  return answers;
}

/** @param reasons - by code and row, `JUMP|vl_tu_tao` */
export function reportOf(typed: Typed, reasons: Readonly<Record<string, string>> = {}): Report {
  return {answers: answersOf(typed), reasons: new Map(Object.entries(reasons))};
}
