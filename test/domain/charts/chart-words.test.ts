// The lines that a leader reads before any chart.

import {dataNote, headline, verdict} from '../../../src/domain/charts/chart-words';
import type {Target} from '../../../src/domain/targets/target';
import {target} from '../targets/targets';
import {line} from './small-district';

it.each<[number | null, Target | null, number, string]>([
  [905, target('count', 1300), 0.75, '905/1.300 lao động (69,6 %); thời gian đã qua 75 %'],
  [1299.9, target('count', 1300), 1, '1.299,9/1.300 lao động (99,9 %); thời gian đã qua 100 %'],
  [5, target('count', 0), 0.75, '5/0 lao động; thời gian đã qua 75 %'],
  [null, target('count', 1300), 0.7479, 'chưa báo cáo (kế hoạch 1.300); thời gian đã qua 74,7 %'],
  [905, null, 0.75, '905, chưa giao chỉ tiêu; thời gian đã qua 75 %'],
  [null, null, 0.75, 'chưa giao chỉ tiêu; thời gian đã qua 75 %'],
])('%p against %j at %d of the year: "%s"', (actual, plan, elapsed, words) => {
  const jobs = line('N', 'vl_giai_quyet', actual, plan);
  expect(headline('Giải quyết việc làm', jobs, elapsed)).toBe(`Giải quyết việc làm: ${words}`);
});

it('a headline without a line says that nothing is assigned', () => {
  expect(headline('Đi làm việc ở nước ngoài', null, 0.5)).toBe(
    'Đi làm việc ở nước ngoài: chưa giao chỉ tiêu; thời gian đã qua 50 %',
  );
});

// 75 % of 1.300 is 975; of 30 it is 22,5, and nobody is half.
it.each<[number | null, Target | null, string]>([
  [975, target('count', 1300), 'đúng tiến độ'],
  [904, target('count', 1300), 'chậm 71 lao động so với thời gian đã qua'],
  [21, target('count', 30), 'chậm 2 lao động so với thời gian đã qua'],
  [1300, target('count', 1300), 'đạt kế hoạch năm'],
  [1312, target('exceed', 1300), 'vượt kế hoạch năm 12 lao động'],
  [801, target('range', 600, 800), 'vượt mức trên của kế hoạch năm'],
  [null, target('count', 1300), 'chưa có số liệu'],
  [12, null, 'chưa giao chỉ tiêu'],
])('%p against %j after three quarters of the year: "%s"', (actual, plan, words) => {
  expect(verdict(line('N', 'vl_giai_quyet', actual, plan), 0.75)).toBe(words);
});

it('a verdict at the year’s end speaks of the plan, not of the time', () => {
  const late = {
    ...line('N', 'vl_giai_quyet', 1290, target('count', 1300)),
    status: 'notMet',
  } as const;
  expect(verdict(late, 1)).toBe('chưa đạt, còn thiếu 10 lao động');
});

it('a verdict without a line has no plan to judge by', () => {
  expect(verdict(null, 0.75)).toBe('chưa giao chỉ tiêu');
});

it('the note says who is in the figures, up to which day, with how many warnings', () => {
  expect(dataNote({units: 9, missing: 2, asOf: '2021-09-14', warnings: 2})).toBe(
    '7/9 đơn vị đã báo cáo, số liệu đến 14/9/2021, 2 cảnh báo',
  );
});
