// What a figure cell says: a number, none, not applicable, an estimate, an opening, nothing, or a refusal with its reason.

import fc from 'fast-check';

import type {Answer} from '../../../src/domain/answers/answer';
import {formatAnswer} from '../../../src/domain/answers/format-answer';
import {type Cell, parseAnswer} from '../../../src/domain/answers/parse-answer';
import {monthOf} from '../../../src/domain/periods/month';

const through = (year: number, month: number, value: number): Answer => ({
  kind: 'opening',
  value,
  through: monthOf(year, month),
});

describe('a cell of the form', () => {
  it.each<[Cell, Answer | null]>([
    ['1.300', {kind: 'number', value: 1300}],
    ['1 300', {kind: 'number', value: 1300}],
    ['1\u00A0300', {kind: 'number', value: 1300}],
    ['1300', {kind: 'number', value: 1300}],
    [1300, {kind: 'number', value: 1300}],
    ['12,5', {kind: 'number', value: 12.5}],
    [12.5, {kind: 'number', value: 12.5}],
    ['-5', {kind: 'number', value: -5}],
    ['0', {kind: 'none'}],
    [0, {kind: 'none'}],
    [-0, {kind: 'none'}],
    ['00', {kind: 'none'}],
    ['0,0', {kind: 'none'}],
    ['-', {kind: 'none'}],
    ['–', {kind: 'none'}],
    [' - ', {kind: 'none'}],
    ['x', {kind: 'notApplicable'}],
    ['X', {kind: 'notApplicable'}],
    ['\u00A0x\u00A0', {kind: 'notApplicable'}],
    ['ước 12', {kind: 'estimate', value: 12}],
    ['Ước 1.300', {kind: 'estimate', value: 1300}],
    ['ƯỚC\u00A01\u00A0300', {kind: 'estimate', value: 1300}],
    ['ước12', {kind: 'estimate', value: 12}],
    ['ước 12,5', {kind: 'estimate', value: 12.5}],
    ['ước 0', {kind: 'estimate', value: 0}],
    ['ước 12'.normalize('NFD'), {kind: 'estimate', value: 12}],
    ['', null],
    ['   ', null],
    ['\u00A0', null],
    ['\u200B', null],
  ])('%j is %j', (cell, answer) => {
    expect(parseAnswer(cell)).toEqual({ok: true, value: answer});
  });

  it.each<[string, Answer]>([
    ['216 đến 09/2025', through(2025, 9, 216)],
    ['216 đến 9/2025', through(2025, 9, 216)],
    ['216 đến 2025-09', through(2025, 9, 216)],
    ['216 đến 09/2025'.normalize('NFD'), through(2025, 9, 216)],
    ['216\u00A0đến\u00A012/2025', through(2025, 12, 216)],
    ['1.300 Đến 01/2026', through(2026, 1, 1300)],
    ['1 300 đến 01/2026', through(2026, 1, 1300)],
    ['0 đến 06/2025', through(2025, 6, 0)],
  ])('%j is an opening through its month', (cell, answer) => {
    expect(parseAnswer(cell)).toEqual({ok: true, value: answer});
  });

  it.each<[Cell, string, string]>([
    ['năm', 'NUMBER_MALFORMED', 'năm'],
    ['ước', 'NUMBER_MALFORMED', 'ước'],
    ['ước x', 'NUMBER_MALFORMED', 'x'],
    ['xx', 'NUMBER_MALFORMED', 'xx'],
    ['--', 'NUMBER_MALFORMED', '--'],
    ['5 người', 'NUMBER_MALFORMED', '5 người'],
    ['1e3', 'NUMBER_MALFORMED', '1e3'],
    ['12\n345', 'NUMBER_MALFORMED', '12 345'],
    ['12\t345', 'NUMBER_MALFORMED', '12 345'],
    ['ước 12\r\n345', 'NUMBER_MALFORMED', 'ước 12 345'],
    ['#REF!', 'CELL_IS_ERROR', '#REF!'],
    ['#N/A', 'CELL_IS_ERROR', '#N/A'],
    ['#DIV/0!', 'CELL_IS_ERROR', '#DIV/0!'],
    ['=1+1', 'CELL_IS_FORMULA', '=1+1'],
    [true, 'CELL_IS_LOGICAL', 'true'],
    [false, 'CELL_IS_LOGICAL', 'false'],
    [new Date(2021, 8, 14), 'CELL_IS_DATE', '14/9/2021'],
    [new Date(2021, 0, 1, 23, 59), 'CELL_IS_DATE', '1/1/2021'],
    ['216 đến 13/2025', 'OPENING_MALFORMED', '216 đến 13/2025'],
    ['216 đến tháng 9/2025', 'OPENING_MALFORMED', '216 đến tháng 9/2025'],
    ['216 đến 9/2025/7', 'OPENING_MALFORMED', '216 đến 9/2025/7'],
    ['216 đến 2025', 'OPENING_MALFORMED', '216 đến 2025'],
    ['216 đến nay', 'OPENING_MALFORMED', '216 đến nay'],
    ['x đến 09/2025', 'NUMBER_MALFORMED', 'x'],
  ])('%j is refused: %s, quoting %j', (cell, code, text) => {
    expect(parseAnswer(cell)).toEqual({ok: false, code, facts: {text}});
  });

  it('a decimal dot is refused with the comma that was meant', () => {
    expect(parseAnswer('12.5')).toEqual({
      ok: false,
      code: 'NUMBER_DOT_DECIMAL',
      facts: {text: '12.5', suggestion: '12,5'},
    });
    expect(parseAnswer('ước 12.5')).toMatchObject({code: 'NUMBER_DOT_DECIMAL'});
    expect(parseAnswer('216.5 đến 09/2025')).toMatchObject({code: 'NUMBER_DOT_DECIMAL'});
  });

  it('a formula is refused whatever it comes to', () => {
    expect(parseAnswer(12, '=SUM(A1:A3)')).toEqual({
      ok: false,
      code: 'CELL_IS_FORMULA',
      facts: {text: '=SUM(A1:A3)'},
    });
  });
});

/** Whole and decimal figures of up to 12 digits, below and above 0, but for 0, which is "không phát sinh". */
const figures = fc
  .record({digits: fc.integer({min: -999_999_999_999, max: 999_999_999_999}), places: fc.nat(3)})
  .map(({digits, places}) => Number(`${digits}e-${places}`))
  .filter(value => value !== 0);

const months = fc
  .record({year: fc.integer({min: 1900, max: 2100}), month: fc.integer({min: 1, max: 12})})
  .map(({year, month}) => monthOf(year, month));

const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({kind: fc.constant('number' as const), value: figures}),
  fc.record({kind: fc.constant('none' as const)}),
  fc.record({kind: fc.constant('notApplicable' as const)}),
  fc.record({kind: fc.constant('estimate' as const), value: fc.oneof(figures, fc.constant(0))}),
  fc.record({
    kind: fc.constant('opening' as const),
    value: fc.oneof(figures, fc.constant(0)),
    through: months,
  }),
);

it('every answer, written into a cell, is read back as the same answer', () => {
  fc.assert(
    fc.property(answers, answer => {
      expect(parseAnswer(formatAnswer(answer))).toEqual({ok: true, value: answer});
    }),
  );
});

const scraps = [
  '0',
  '1',
  '12',
  '300',
  '.',
  ',',
  ' ',
  '\u00A0',
  '-',
  '–',
  'x',
  'ước',
  'đến',
  '9/2025',
  '=',
  '#',
];

it('a typed text either is refused or says the same once it is written out', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...scraps), {maxLength: 6}), words => {
      const read = parseAnswer(words.join(''));
      if (read.ok) expect(parseAnswer(formatAnswer(read.value))).toEqual(read);
      else expect(read.code).toMatch(/^(NUMBER|CELL_IS|OPENING)_/);
    }),
  );
});
