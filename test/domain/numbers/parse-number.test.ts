// Numbers as typed by officers, pasted from plans and read from files.

import fc from 'fast-check';

import {parseNumber} from '../../../src/domain/numbers/parse-number';

it.each([
  ['1.300', 1300],
  ['1 300', 1300],
  ['1\u00A0300', 1300],
  ['1\u202F300', 1300],
  ['1\u2009300', 1300],
  ['1300', 1300],
  [' 1300 ', 1300],
  ['\uFEFF1300\n', 1300],
  ['12,5', 12.5],
  ['1,3', 1.3],
  ['1,300', 1.3],
  ['1.234.567,25', 1234567.25],
  ['1 234 567,25', 1234567.25],
  ['-5', -5],
  ['\u22125', -5],
  ['-1.300,5', -1300.5],
  ['03', 3],
  ['007,50', 7.5],
  ['0', 0],
  ['0,5', 0.5],
  ['-0', 0],
  ['１．３００', 1300],
  ['１２，５', 12.5],
  ['999999999999999', 999999999999999],
  ['000999999999999999', 999999999999999],
  ['0,000000000000001', 1e-15],
])('%j is %d', (text, value) => {
  expect(parseNumber(text)).toEqual({ok: true, value});
});

it.each([
  ['12.5', '12,5'],
  ['1.30', '1,30'],
  ['1.3000', '1,3000'],
  ['1300.50', '1300,50'],
  ['0.300', '0,300'],
  ['.5', '0,5'],
  ['-12.5', '-12,5'],
  ['1,234.5', '1.234,5'],
  ['12,345.678', '12.345,678'],
  ['1 234.5', '1 234,5'],
])('%s is refused, its dot being meant for a decimal comma: %s', (text, suggestion) => {
  expect(parseNumber(text)).toEqual({
    ok: false,
    code: 'NUMBER_DOT_DECIMAL',
    facts: {text, suggestion},
  });
});

it.each([
  '',
  ' ',
  '-',
  '--5',
  '- 5',
  '+5',
  '5-',
  '12.34.567',
  '1.300.5',
  '1.300 000',
  '1 30',
  '1 3000',
  '12 34 567',
  '1,300,000',
  '1.300,',
  ',5',
  '5.',
  '01.300,5.',
  '1e5',
  '0x10',
  '½',
  '1½',
  '10%',
  '5 người',
  'năm',
  'ước 12',
  '3.825.753.',
  '1000000000000000',
  '0,0000000000000001',
  '1234567890123456.5',
  'Infinity',
  'NaN',
  '١٢',
])('%j is no number', text => {
  expect(parseNumber(text)).toEqual({
    ok: false,
    code: 'NUMBER_MALFORMED',
    facts: {text: text.trim()},
  });
});

it.each(['12\n300', '12\r\n300', '12\t300'])(
  'two numbers in one cell, %j, are not read as one',
  text => {
    expect(parseNumber(text)).toMatchObject({ok: false, code: 'NUMBER_MALFORMED'});
  },
);

it('the refused text is shown as it stands in the cell, tidied', () => {
  expect(parseNumber('\u00A0１２.５ ')).toMatchObject({
    facts: {text: '１２.５', suggestion: '12,5'},
  });
});

it('whole numbers read the same with dots, spaces or nothing between thousands', () => {
  fc.assert(
    fc.property(fc.integer({min: 0, max: 999_999_999_999_999}), value => {
      for (const separator of ['.', ' ', '\u00A0', '\u202F', '']) {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, separator);
        expect(parseNumber(text)).toEqual({ok: true, value});
      }
    }),
  );
});
