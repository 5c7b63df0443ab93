// Number formats from Google's spelling to Excel's and back.

import {fromExcelFormat, isDateFormat, toExcelFormat} from '../../../src/host/xlsx/number-format';

test.each([
  ['0.###############', 'General'],
  ['#,##0', '#,##0'],
  ['#,##0.0', '#,##0.0'],
  ['0.0%', '0.0%'],
  ['@', '@'],
  ['dd/MM/yyyy', 'dd/mm/yyyy'],
  ['dd/MM/yyyy HH:mm:ss', 'dd/mm/yyyy hh:mm:ss'],
  ['"ngày" dd" tháng "MM', '"ngày" dd" tháng "mm'],
  ['h:mm am/pm', 'h:mm AM/PM'],
  ['0\\d', '0"d"'],
])("Google's %s is Excel's %s", (google, excel) => {
  expect(toExcelFormat(google)).toBe(excel);
});

test.each([
  ['General', null],
  ['dd/mm/yyyy', 'dd/MM/yyyy'],
  ['dd/mm/yyyy hh:mm', 'dd/MM/yyyy HH:mm'],
  ['dd/mm/yyyy\\ hh:mm;@', 'dd/MM/yyyy HH:mm'],
  ['[$-42A]dd mmmm yyyy', 'dd MMMM yyyy'],
  ['mm:ss', 'mm:ss'],
  ['hh:mm AM/PM', 'hh:mm AM/PM'],
  ['yyyy-mm-dd"h" mm', 'yyyy-MM-dd"h" MM'],
  ['#,##0.00_);[Red](#,##0.00)', '#,##0.00_);[Red](#,##0.00)'],
])("Excel's %s is Google's %s", (excel, google) => {
  expect(fromExcelFormat(excel)).toBe(google);
});

test.each([
  ['dd/mm/yyyy', true],
  ['[h]:mm', true],
  ['HH', true],
  ['General', false],
  ['#,##0 "người"', false],
  ['[Red]0.0', false],
  ['@', false],
  ['0_d', false],
  ['0.00E+00', false],
])('%s is a date format: %s', (format, isDate) => {
  expect(isDateFormat(format)).toBe(isDate);
});
