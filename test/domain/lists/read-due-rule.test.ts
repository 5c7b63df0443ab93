// "Quy định hạn gửi" as people type it.

import {readDueRule} from '../../../src/domain/lists/read-due-rule';
import {newDueRule} from '../../../src/domain/periods/due-day';
import {linesOf, problemsOf} from './lines';

const known = newDueRule('commune');
const read = (...rows: string[]) => readDueRule(linesOf('rule,value,note', ...rows), known);

it('days of each rhythm and days off; what is not listed stays as it was, but for the days off', () => {
  expect(
    read('Quý,6,', 'gửi cấp trên,8,', 'Ngày nghỉ,2/9/2021; 30/4/2021,', 'ngày nghỉ,2/9/2021,'),
  ).toEqual({
    ok: true,
    value: {
      graceDays: {month: 3, quarter: 6, half: 3, year: 3, superior: 8},
      holidays: ['2021-04-30', '2021-09-02'],
    },
  });
  expect(read()).toEqual({ok: true, value: known});
});

it.each([
  ['Tuần,3,', ['2 FIELD_UNKNOWN_VALUE']],
  ['Tháng,ba,', ['2 NUMBER_MALFORMED']],
  ['Tháng,-1,', ['2 FIGURE_NEGATIVE']],
  ['Tháng,367,', ['2 FIGURE_TOO_LARGE']],
  ['Ngày nghỉ,31/4/2021,', ['2 DATE_IMPOSSIBLE']],
  ['Ngày nghỉ,,', ['2 DATE_MALFORMED']],
])('%s: %s', (row, problems) => {
  expect(problemsOf(read(row))).toEqual(problems);
});

it('half a day is none', () => {
  const half = readDueRule([{line: 9, fields: {rule: 'Tháng', value: '1,5'}}], known);
  expect(problemsOf(half)).toEqual(['9 FIGURE_NOT_WHOLE']);
});

it('a rhythm that is listed twice is named with its first line, and no day is the last allowed', () => {
  expect(read('Tháng,2,', 'month,4,')).toMatchObject({
    problems: [{line: 3, code: 'ROW_REPEATED', facts: {first: 2, key: 'month'}}],
  });
  expect(read('Tháng,0,', 'Năm,366,')).toMatchObject({
    value: {graceDays: {month: 0, year: 366}},
  });
});
