// The cells of a form's column as answers; what cannot be read becomes findings beside the field.

import type {Answer} from '../answers/answer';
import {parseAnswer} from '../answers/parse-answer';
import {errorAt, type FigureFinding} from '../finding';
import type {RowId} from '../indicators/indicator-book';
import {isOpening, type Slot, yearOfSlot} from '../reports/slot';
import {yearOf} from '../periods/month';

export interface ReadCells {
  readonly answers: ReadonlyMap<RowId, Answer>;
  readonly findings: readonly FigureFinding[];
}

/** Answers in the order of the cells; blank cells are absent. */
export function readCells(
  unit: string,
  slot: Slot,
  cells: Readonly<Record<RowId, string>>,
): ReadCells {
  const answers = new Map<RowId, Answer>();
  const findings: FigureFinding[] = [];
  for (const [row, text] of Object.entries(cells)) {
    const answer = parseAnswer(text);
    const place = {unit, slot, row};
    if (!answer.ok) {
      // A refusal is a message; with a place and a severity it is a finding of the same code.
      const {code, facts} = answer;
      findings.push({code, facts, severity: 'error', place} as FigureFinding);
    } else if (answer.value !== null && !belongs(answer.value, slot)) {
      findings.push(errorAt(place, 'OPENING_MALFORMED', {text}));
    } else if (answer.value !== null) {
      answers.set(row, answer.value);
    }
  }
  return {answers, findings};
}

/** Opening figures stand in the opening's column of their year, and nothing else does. */
function belongs(answer: Answer, slot: Slot): boolean {
  if (answer.kind !== 'opening') return !isOpening(slot);
  return isOpening(slot) && yearOf(answer.through) === yearOfSlot(slot);
}
