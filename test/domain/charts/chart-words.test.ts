// The lines that a leader reads before any chart.

import {dataNote, headline} from '../../../src/domain/charts/chart-words';
import type {Target} from '../../../src/domain/targets/target';
import {target} from '../targets/targets';
import {line} from './small-district';

it.each<[number | null, Target | null, number, string]>([
  [905, target('count', 1300), 0.75, '905/1.300 lao động (69,6%); thời gian đã qua 75%'],
  [1299.9, target('count', 1300), 1, '1.299,9/1.300 lao động (99,9%); thời gian đã qua 100%'],
  [5, target('count', 0), 0.75, '5/0 lao động; thời gian đã qua 75%'],
  [null, target('count', 1300), 0.7479, 'chưa báo cáo (kế hoạch 1.300); thời gian đã qua 74,7%'],
  [905, null, 0.75, '905, chưa giao chỉ tiêu; thời gian đã qua 75%'],
  [null, null, 0.75, 'chưa giao chỉ tiêu; thời gian đã qua 75%'],
])('%p against %j at %d of the year: "%s"', (actual, plan, elapsed, words) => {
  const jobs = line('N', 'vl_giai_quyet', actual, plan);
  expect(headline('Giải quyết việc làm', jobs, elapsed)).toBe(`Giải quyết việc làm: ${words}`);
});

it('a headline without a line says that nothing is assigned', () => {
  expect(headline('Đi làm việc ở nước ngoài', null, 0.5)).toBe(
    'Đi làm việc ở nước ngoài: chưa giao chỉ tiêu; thời gian đã qua 50%',
  );
});

it('the note says who is in the figures, up to which day, with how many warnings', () => {
  expect(dataNote({units: 9, missing: 2, asOf: '2021-09-14', warnings: 2})).toBe(
    '7/9 đơn vị đã báo cáo, số liệu đến 14/9/2021, 2 cảnh báo',
  );
});
