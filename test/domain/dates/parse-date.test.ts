// Dates in the forms of the plans; day first, whatever the locale of the machine.

import fc from 'fast-check';

import {formatDate, formatLongDate} from '../../../src/domain/dates/format-date';
import {isoOfDayNumber} from '../../../src/domain/dates/civil-day';
import {parseDate} from '../../../src/domain/dates/parse-date';

it('P4-01: `30/8/2021` and `ngày 05 tháng 7 năm 2024` read to the same type', () => {
  expect(parseDate('30/8/2021')).toEqual({ok: true, value: '2021-08-30'});
  expect(parseDate('ngày 05 tháng 7 năm 2024')).toEqual({ok: true, value: '2024-07-05'});
});

it('GL-01: `12-12-2022` reads to the same type as the other forms', () => {
  expect(parseDate('12-12-2022')).toEqual({ok: true, value: '2022-12-12'});
  expect(parseDate('12-12-2022')).toEqual(parseDate('ngày 12 tháng 12 năm 2022'));
  expect(parseDate('12-12-2022')).toEqual(parseDate('12/12/2022'));
});

it.each([
  ['05/07/2024'],
  ['5/7/2024'],
  ['5-7-2024'],
  ['5.7.2024'],
  ['05 / 07 / 2024'],
  ['2024-07-05'],
  ['ngày 5/7/2024'],
  ['ngày 05 tháng 7 năm 2024'],
  ['ngày 5 tháng 07 năm 2024'],
  ['05 tháng 7 năm 2024'],
  ['NGÀY 05 THÁNG 7 NĂM 2024'],
  ['ngày 05 tháng 7 năm 2024'.normalize('NFD')],
  ['ngày\u00A005\u00A0tháng 7\u00A0năm\u202F2024'],
  ['０５/０７/２０２４'],
  ['\u200B 5/7/2024\u00A0'],
])('%s is 5 July 2024', text => {
  expect(parseDate(text)).toEqual({ok: true, value: '2024-07-05'});
});

it.each([
  ['29/2/2024', '2024-02-29'],
  ['1/1/1900', '1900-01-01'],
  ['31/12/2100', '2100-12-31'],
])('%s is a day', (text, value) => {
  expect(parseDate(text)).toEqual({ok: true, value});
});

it.each([
  ['5/7/24', 'DATE_SHORT_YEAR'],
  ['ngày 5 tháng 7 năm 24', 'DATE_SHORT_YEAR'],
  ['29/2/2023', 'DATE_IMPOSSIBLE'],
  ['31/4/2021', 'DATE_IMPOSSIBLE'],
  ['7/13/2024', 'DATE_IMPOSSIBLE'],
  ['0/7/2024', 'DATE_IMPOSSIBLE'],
  ['2024-13-01', 'DATE_IMPOSSIBLE'],
  ['31/12/1899', 'DATE_IMPOSSIBLE'],
  ['1/1/2101', 'DATE_IMPOSSIBLE'],
  ['', 'DATE_MALFORMED'],
  ['2024', 'DATE_MALFORMED'],
  ['7/2024', 'DATE_MALFORMED'],
  ['5/7-2024', 'DATE_MALFORMED'],
  ['5/7/202', 'DATE_MALFORMED'],
  ['5/7/20245', 'DATE_MALFORMED'],
  ['5 7 2024', 'DATE_MALFORMED'],
  ['2024/07/05', 'DATE_MALFORMED'],
  ['tháng 7 năm 2024', 'DATE_MALFORMED'],
  ['July 5, 2024', 'DATE_MALFORMED'],
  ['45478', 'DATE_MALFORMED'],
])('%j is refused: %s', (text, code) => {
  expect(parseDate(text)).toEqual({ok: false, code, facts: {text}});
});

it('every day is read back from both ways of writing it', () => {
  fc.assert(
    fc.property(fc.integer({min: -25_567, max: 47_846}).map(isoOfDayNumber), day => {
      expect(parseDate(formatDate(day))).toEqual({ok: true, value: day});
      expect(parseDate(formatLongDate(day))).toEqual({ok: true, value: day});
    }),
  );
});
