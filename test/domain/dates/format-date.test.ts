// Days as they stand in tables and at the head of a report.

import {formatDate, formatLongDate} from '../../../src/domain/dates/format-date';

it.each([
  ['2021-09-14', '14/9/2021'],
  ['2024-07-05', '5/7/2024'],
  ['2021-12-31', '31/12/2021'],
])('%s is %s in a table', (day, text) => {
  expect(formatDate(day)).toBe(text);
});

it.each([
  ['2024-07-05', 'ngày 05 tháng 7 năm 2024'],
  ['2022-01-14', 'ngày 14 tháng 01 năm 2022'],
  ['2022-02-09', 'ngày 09 tháng 02 năm 2022'],
  ['2022-03-10', 'ngày 10 tháng 3 năm 2022'],
  ['2021-12-31', 'ngày 31 tháng 12 năm 2021'],
])('%s is "%s" at the head of a report', (day, text) => {
  expect(formatLongDate(day)).toBe(text);
});
