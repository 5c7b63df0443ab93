// "Hạn gửi, ngưỡng kiểm tra" as people type it.

import {usualLimits} from '../../../src/domain/checks/check-limits';
import {readRules} from '../../../src/domain/lists/read-rules';
import {newDueRule} from '../../../src/domain/periods/due-day';
import {linesOf, problemsOf} from './lines';

const known = {dueRule: newDueRule('commune'), limits: usualLimits};
const read = (...rows: string[]) => readRules(linesOf('rule,value,note', ...rows), known);

it('days of each rhythm and days off; what is not listed stays as it was, but for the days off', () => {
  expect(
    read('Quý,6,', 'gửi cấp trên,8,', 'Ngày nghỉ,2/9/2021; 30/4/2021,', 'ngày nghỉ,2/9/2021,'),
  ).toEqual({
    ok: true,
    value: {
      dueRule: {
        graceDays: {month: 3, quarter: 6, half: 3, year: 3, superior: 8},
        holidays: ['2021-04-30', '2021-09-02'],
      },
      limits: usualLimits,
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
  ['Lệch kỳ trước quá (%),nửa,', ['2 NUMBER_MALFORMED']],
  ['Số tiền quá (triệu đồng),-1,', ['2 FIGURE_NEGATIVE']],
])('%s: %s', (row, problems) => {
  expect(problemsOf(read(row))).toEqual(problems);
});

it('half a day is none', () => {
  const half = readRules([{line: 9, fields: {rule: 'Tháng', value: '1,5'}}], known);
  expect(problemsOf(half)).toEqual(['9 FIGURE_NOT_WHOLE']);
});

it('a rhythm that is listed twice is named with its first line, and no day is the last allowed', () => {
  expect(read('Tháng,2,', 'month,4,')).toMatchObject({
    problems: [{line: 3, code: 'ROW_REPEATED', facts: {first: 2, key: 'month'}}],
  });
  expect(read('Tháng,0,', 'Năm,366,')).toMatchObject({
    value: {dueRule: {graceDays: {month: 0, year: 366}}},
  });
});

it('thresholds are the book’s own, shares in percents; those that are not listed stay as they were', () => {
  const rows = ['Lệch kỳ trước quá (%),62.5%,', 'lệch kỳ trước quá (số),20,'];
  expect(problemsOf(read(...rows))).toEqual(['2 NUMBER_DOT_DECIMAL']);
  const list = [
    {line: 2, fields: {rule: 'Lệch kỳ trước quá (%)', value: '62,5%'}},
    {line: 3, fields: {rule: 'Lệch kỳ trước quá (số)', value: '20'}},
    {line: 4, fields: {rule: 'Giống kỳ trước từ (%)', value: '90'}},
    {line: 5, fields: {rule: 'Số tiền quá (triệu đồng)', value: '5.000'}},
  ];
  expect(readRules(list, known)).toEqual({
    ok: true,
    value: {
      // Days off are the list's alone.
      dueRule: {...known.dueRule, holidays: []},
      limits: {jumpShare: 0.625, jumpLeast: 20, copiedShare: 0.9, copiedLeast: 5, moneyMost: 5000},
    },
  });
});
