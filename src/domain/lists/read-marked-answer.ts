// The answer of a line of figures, from its value and its mark (commands.md, "figures").

import type {Answer} from '../answers/answer';
import {problemAt, type Problem} from '../finding';
import {parseNumber} from '../numbers/parse-number';
import type {Month} from '../periods/month';
import {field, type ListLine, problemOf} from './list-line';

export interface MarkedAnswer {
  readonly answer: Answer | null;
  readonly problems: readonly Problem[];
}

/** @param month - through which an opening counts; `null` when the period was not readable */
export function readMarkedAnswer(line: ListLine, month: Month | null): MarkedAnswer {
  const mark = field(line, 'mark');
  const value = field(line, 'value');
  switch (mark) {
    case 'none':
      return value === '' || value === '0'
        ? answered({kind: 'none'})
        : markWithValue(line, mark, value);
    case 'na':
      return value === '' ? answered({kind: 'notApplicable'}) : markWithValue(line, mark, value);
    case '':
    case 'estimate':
    case 'opening':
      return readNumber(line, mark, month);
    default:
      return {
        answer: null,
        problems: [problemAt(line.line, 'MARK_UNKNOWN', {text: mark})],
      };
  }
}

function readNumber(
  line: ListLine,
  mark: '' | 'estimate' | 'opening',
  month: Month | null,
): MarkedAnswer {
  const text = field(line, 'value');
  if (text === '') return {answer: null, problems: [problemAt(line.line, 'VALUE_EMPTY', {mark})]};
  const number = parseNumber(text);
  if (!number.ok) return {answer: null, problems: [problemOf(line.line, number)]};
  const {value} = number;
  if (mark === 'estimate') return answered({kind: 'estimate', value});
  if (mark === '') return answered(value === 0 ? {kind: 'none'} : {kind: 'number', value});
  return month === null
    ? {answer: null, problems: []}
    : answered({kind: 'opening', value, through: month});
}

function answered(answer: Answer): MarkedAnswer {
  return {answer, problems: []};
}

function markWithValue(line: ListLine, mark: string, value: string): MarkedAnswer {
  return {
    answer: null,
    problems: [problemAt(line.line, 'MARK_WITH_VALUE', {mark, value})],
  };
}
