// What typed texts become under the locale of the book.

import {localeOf} from '../../../src/host/runtime/locale';
import {readEntry, type EntryRules} from '../../../src/host/runtime/user-entry';

const rules: EntryRules = {
  ...{locale: localeOf('vi_VN'), timeZone: 'Asia/Ho_Chi_Minh'},
  nowMs: Date.UTC(2021, 11, 31, 18),
};

/** Midnight of a day in Vietnam. */
function day(year: number, month: number, date: number, hour = 0): {dateMs: number} {
  return {dateMs: Date.UTC(year, month - 1, date, hour - 7)};
}

test.each([
  ['1.300', 1300, '#,##0'],
  ['1300', 1300, null],
  ['1.300.000', 1_300_000, '#,##0'],
  ['1.300,5', 1300.5, '#,##0.00'],
  ['12,5', 12.5, null],
  ['-12,5', -12.5, null],
  ['007', 7, null],
  ['0', 0, null],
  ['10%', 0.1, '0%'],
  ['12,5%', 0.125, '0.00%'],
  ['1E3', 1000, '0.00E+00'],
  ['true', true, null],
  ['FALSE', false, null],
  ['5/7/2024', day(2024, 7, 5), 'dd/MM/yyyy'],
  ['05-07-2024', day(2024, 7, 5), 'dd/MM/yyyy'],
  ['2024-07-05', day(2024, 7, 5), 'dd/MM/yyyy'],
  ['29/2/2024', day(2024, 2, 29), 'dd/MM/yyyy'],
  ['5/7/2024 13:00', day(2024, 7, 5, 13), 'dd/MM/yyyy HH:mm:ss'],
  // The clock of the book shows 1 January 2022 already.
  ['5/7', day(2022, 7, 5), 'dd/MM/yyyy'],
])('%s is read as a value', (text, value, numberFormat) => {
  expect(readEntry(text, false, rules)).toEqual({value, formula: null, numberFormat});
});

test.each([
  ...['1.30', '1.3', '12.5', '1.3000', '.5', '1.300.00', '1,2,3', '1 300', '12,5.0', '1.300E2'],
  ...['-', '+5', '+abc', '=', ' =A1', 'tấn', 'ước 12', 'x', 'trueish', '5 xã', '3.825.75'],
  ...['31/4/2024', '29/2/2023', '5/13/2024', '0/1/2024', '5/7-2024', '2024-7', '25:00', '10:61'],
])('%s stays text', text => {
  expect(readEntry(text, false, rules)).toEqual({value: text, formula: null, numberFormat: null});
});

test('a phone number with dots is taken for a number unless its cell is text', () => {
  expect(readEntry('3.825.753', false, rules).value).toBe(3_825_753);
  expect(readEntry('3.825.753', true, rules).value).toBe('3.825.753');
});

test.each(['=A1', "'12", '1.300', 'TRUE', '5/7/2024'])('%s stays as it is in a text cell', text => {
  expect(readEntry(text, true, rules)).toEqual({value: text, formula: null, numberFormat: null});
});

test('a formula is kept, without a value; an apostrophe is consumed; nothing is blank', () => {
  const formula = {value: null, formula: '=SUM(A1:A3)', numberFormat: null};
  expect(readEntry('=SUM(A1:A3)', false, rules)).toEqual(formula);
  expect(readEntry("'=A1", false, rules).value).toBe('=A1');
  expect(readEntry('', false, rules).value).toBeNull();
});

test('another locale reads the same texts in its own way, an unknown one not at all', () => {
  const american = {...rules, locale: localeOf('en_US')};
  expect(readEntry('1,300.5', false, american).value).toBe(1300.5);
  expect(readEntry('1.300', false, american).value).toBe(1.3);
  expect(readEntry('5/7/2024', false, american).value).toEqual(day(2024, 5, 7));
  expect(() => localeOf('de_DE')).toThrow('The locale de_DE is not implemented by the local host');
});
