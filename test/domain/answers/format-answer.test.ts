// Answers as they stand in a cell, and the number of each that counts as actual.

import {type Answer, actualOf} from '../../../src/domain/answers/answer';
import {formatAnswer} from '../../../src/domain/answers/format-answer';
import {monthOf} from '../../../src/domain/periods/month';

it.each<[Answer | null | undefined, string, number | null]>([
  [{kind: 'number', value: 1300}, '1.300', 1300],
  [{kind: 'number', value: 12.5}, '12,5', 12.5],
  [{kind: 'number', value: -5}, '-5', -5],
  [{kind: 'none'}, '0', 0],
  [{kind: 'notApplicable'}, 'x', null],
  [{kind: 'estimate', value: 1300}, 'ước 1.300', null],
  [{kind: 'opening', value: 216, through: monthOf(2025, 9)}, '216 đến 09/2025', 216],
  [undefined, '', null],
])('%j stands as %j and counts as %j', (answer, text, actual) => {
  expect(formatAnswer(answer)).toBe(text);
  expect(actualOf(answer ?? undefined)).toBe(actual);
});

it('a blank is an empty text, not a zero', () => {
  expect(formatAnswer(null)).toBe('');
});
