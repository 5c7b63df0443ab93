// A unit's report for one slot: its answers by row of the form, and the reasons written for its warnings.

import type {Answer} from '../answers/answer';
import {formatAnswer} from '../answers/format-answer';
import {parseAnswer} from '../answers/parse-answer';
import type {RowId} from '../indicators/indicator-book';

export type Answers = ReadonlyMap<RowId, Answer>;

export interface Report {
  readonly answers: Answers;
  /** By {@link reasonKey}. */
  readonly reasons: ReadonlyMap<string, string>;
}

/** Under what a warning's reason is kept: the rule and the row. */
export function reasonKey(code: string, row: RowId): string {
  return `${code}|${row}`;
}

/**
 * The whole report as one cell's text: `{"a":{"nn_xuat_canh_nb":"5","vl_tu_tao":"x"},"r":{…}}`. Answers stand as they would in
 * the form, so that a person can read a log entry and the same reader takes it back.
 */
export function encodeReport(report: Report): string {
  const answers = Object.fromEntries(
    [...report.answers].map(([row, answer]) => [row, formatAnswer(answer)]),
  );
  return JSON.stringify({a: answers, r: Object.fromEntries(report.reasons)});
}

/** The report of a log entry; `null` when the text is not one of ours, as after a hand has been at it. */
export function decodeReport(text: string): Report | null {
  const raw = parseObject(text);
  if (raw === null || !isTextRecord(raw['a']) || !isTextRecord(raw['r'])) return null;
  const answers = new Map<RowId, Answer>();
  for (const [row, cell] of Object.entries(raw['a'])) {
    const answer = parseAnswer(cell);
    if (!answer.ok || answer.value === null) return null;
    answers.set(row, answer.value);
  }
  return {answers, reasons: new Map(Object.entries(raw['r']))};
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    // A JSON object has string keys and unknown values; arrays and null are refused here.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

function isTextRecord(value: unknown): value is Record<string, string> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every(one => typeof one === 'string')
  );
}
