// The list of figures: where each belongs, what stands in its cell, and what is wrong with a line.

import {readFigures} from '../../../src/domain/lists/read-figures';
import {fullBook} from '../reports/reports';
import {district, linesOf, problemsOf, valueOf} from './lines';

const header = 'unit,period,indicator,slice,value,mark,reason';
const scope = {year: 2021, tree: district, book: fullBook};
const read = (...rows: readonly string[]) => readFigures(linesOf(header, ...rows), scope);
/** The cell of one line of unit A in September. */
const cellOf = (value: string, mark: string) => {
  const fields = {unit: 'A', period: '2021-09', indicator: 'vl_tu_tao', value, mark};
  return readFigures([{line: 2, fields}], scope);
};

it('a good list is figures in its order, each where it belongs', () => {
  const figures = read(
    'A,2021-09,vl_tu_tao,,1.300,,',
    'C1,2021-09,vl_giai_quyet,gioi_tinh=nu,4,,đợt tuyển tháng 9',
    'A,2021-08,vl_tu_tao,,216,opening,',
  );
  expect(valueOf(figures)).toEqual([
    {line: 2, unit: 1, slot: '2021-09', row: 'vl_tu_tao', cell: '1.300', reason: ''},
    {
      ...{line: 3, unit: 5, slot: '2021-09', row: 'vl_giai_quyet|gioi_tinh=nu'},
      ...{cell: '4', reason: 'đợt tuyển tháng 9'},
    },
    {line: 4, unit: 1, slot: '2021-opening', row: 'vl_tu_tao', cell: '216 đến 08/2021', reason: ''},
  ]);
});

describe('the value and its mark', () => {
  it.each([
    ['5', '', '5'],
    ['1 300', '', '1.300'],
    ['12,5', '', '12,5'],
    ['0', '', '0'],
    ['-5', '', '-5'],
    ['', 'none', '0'],
    ['0', 'none', '0'],
    ['', 'na', 'x'],
    ['12', 'estimate', 'ước 12'],
    ['216', 'opening', '216 đến 09/2021'],
    ['0', 'opening', '0 đến 09/2021'],
  ])('"%s" marked "%s" stands as %s', (value, mark, cell) => {
    expect(valueOf(cellOf(value, mark))[0]?.cell).toBe(cell);
  });

  it.each([
    ['', '', 'VALUE_EMPTY', {mark: ''}],
    ['', 'estimate', 'VALUE_EMPTY', {mark: 'estimate'}],
    ['', 'opening', 'VALUE_EMPTY', {mark: 'opening'}],
    ['5', 'none', 'MARK_WITH_VALUE', {mark: 'none', value: '5'}],
    ['0', 'na', 'MARK_WITH_VALUE', {mark: 'na', value: '0'}],
    ['5', 'ước', 'MARK_UNKNOWN', {text: 'ước'}],
    ['x', '', 'NUMBER_MALFORMED', {text: 'x'}],
    ['ước 12', '', 'NUMBER_MALFORMED', {text: 'ước 12'}],
    ['năm', 'opening', 'NUMBER_MALFORMED', {text: 'năm'}],
    ['12.5', '', 'NUMBER_DOT_DECIMAL', {text: '12.5', suggestion: '12,5'}],
  ])('"%s" marked "%s" is refused: %s', (value, mark, code, facts) => {
    expect(cellOf(value, mark)).toEqual({ok: false, problems: [{line: 2, code, facts}]});
  });
});

describe('the unit', () => {
  it.each([
    ['B,2021-06', 2],
    ['B2,2021-07', 3],
    ['B2,2021-12', 3],
  ])('%s is the version valid on the last day of the month', (place, unit) => {
    expect(valueOf(read(`${place},vl_tu_tao,,5,,`))[0]?.unit).toBe(unit);
  });

  it('of the year before is given as this year has it, for comparison', () => {
    expect(valueOf(read('B2,2020-09,vl_tu_tao,,5,,'))[0]).toMatchObject({unit: 3, slot: '2020-09'});
    expect(valueOf(read('B,2020-03,vl_tu_tao,,5,,'))[0]).toMatchObject({unit: 2, slot: '2020-03'});
    expect(read('B,2020-09,vl_tu_tao,,5,,')).toMatchObject({
      problems: [{line: 2, code: 'UNIT_NOT_IN_BOOK_YEAR', facts: {code: 'B', day: '2021-09-14'}}],
    });
  });
});

it('P13: of a month within which a unit ended, the figures are its closing ones; after it there is nobody to have them', () => {
  const [closing] = valueOf(read('B,2021-07,vl_tu_tao,,5,,'));
  expect(district.versions[closing?.unit ?? -1]).toMatchObject({code: 'B', validTo: '2021-06-30'});
  expect(closing?.slot).toBe('2021-07');
  expect(problemsOf(read('B,2021-08,vl_tu_tao,,5,,'))).toEqual(['2 UNIT_ENDED']);
});

it('a unit may be named by its name; a name that nobody has is as unknown as a code', () => {
  expect(valueOf(read('xã  a,2021-09,vl_tu_tao,,5,,'))[0]?.unit).toBe(1);
  expect(problemsOf(read('Xã Không Có,2021-09,vl_tu_tao,,5,,'))).toEqual(['2 UNIT_UNKNOWN']);
});

it('P12: figures for a unit that no longer stands are refused with its successor’s name', () => {
  const crosswalk = (unit: number) => {
    const next = district.versions.findIndex(one => one.code === 'B2');
    return district.versions[unit]?.code === 'B' ? [{unit: next, weight: 1}] : [];
  };
  const rows = linesOf(header, 'B,2021-09,vl_tu_tao,,5,,');
  const [ended, next] = ['B', 'B2'].map(code => district.versions.find(one => one.code === code));
  expect(readFigures(rows, {...scope, crosswalk})).toMatchObject({
    problems: [
      {
        ...{line: 2, code: 'UNIT_ENDED'},
        facts: {unit: `${ended?.name} (B)`, day: '1/7/2021', successors: `${next?.name} (B2)`},
      },
    ],
  });
});

describe('problems', () => {
  it.each([
    [',2021-09,vl_tu_tao,,5,,', ['2 FIELD_EMPTY']],
    ['A,,vl_tu_tao,,5,,', ['2 FIELD_EMPTY']],
    ['A,2021-09,,,5,,', ['2 FIELD_EMPTY']],
    [',,,,,,', ['2 FIELD_EMPTY', '2 FIELD_EMPTY', '2 FIELD_EMPTY']],
    ['Z,2021-09,vl_tu_tao,,5,,', ['2 UNIT_UNKNOWN']],
    ['B,2021-09,vl_tu_tao,,5,,', ['2 UNIT_ENDED']],
    ['B2,2021-06,vl_tu_tao,,5,,', ['2 UNIT_NOT_VALID']],
    ['N,2021-09,vl_tu_tao,,5,,', ['2 UNIT_DOES_NOT_REPORT']],
    ['C,2021-09,vl_tu_tao,,5,,', ['2 UNIT_DOES_NOT_REPORT']],
    ['A,2021-9,vl_tu_tao,,5,,', ['2 MONTH_MALFORMED']],
    ['A,2021-Q3,vl_tu_tao,,5,,', ['2 MONTH_MALFORMED']],
    ['A,2019-09,vl_tu_tao,,5,,', ['2 YEAR_OUTSIDE_BOOK']],
    ['A,2022-01,vl_tu_tao,,5,,', ['2 YEAR_OUTSIDE_BOOK']],
    ['A,2021-09,vl_khong_co,,5,,', ['2 INDICATOR_UNKNOWN']],
    ['A,2021-09,vl_tl_that_nghiep,,5,,', ['2 INDICATOR_COMPUTED']],
    ['A,2021-09,vl_tu_tao,gioi_tinh=nu,5,,', ['2 SLICE_UNKNOWN']],
    ['A,2021-09,vl_giai_quyet,gioi_tinh=khac,5,,', ['2 SLICE_UNKNOWN']],
  ])('%s: %s', (row, problems) => {
    expect(problemsOf(read(row))).toEqual(problems);
  });

  it('of one line and of all lines are given together', () => {
    const rows = [
      'Z,2021-09,vl_khong_co,,năm,,',
      'A,2021-13,vl_tl_that_nghiep,,5,sai,',
      'A,2021-09,vl_tu_tao,,5,,',
      'A,2021-09,vl_tu_tao,,6,,',
    ];
    expect(problemsOf(read(...rows))).toEqual([
      ...['2 UNIT_UNKNOWN', '2 INDICATOR_UNKNOWN', '2 NUMBER_MALFORMED'],
      ...['3 MONTH_MALFORMED', '3 INDICATOR_COMPUTED', '3 MARK_UNKNOWN', '5 ROW_REPEATED'],
    ]);
  });

  it('say which parts and which slices may be given', () => {
    expect(read('A,2021-09,vl_tl_that_nghiep,,5,,')).toMatchObject({
      problems: [{facts: {code: 'vl_tl_that_nghiep', parts: 'vl_that_nghiep, vl_llld'}}],
    });
    expect(read('A,2021-09,vl_trong_nuoc,gioi_tinh=khac,5,,')).toMatchObject({
      problems: [
        {
          facts: {
            ...{indicator: 'vl_trong_nuoc', slice: 'gioi_tinh=khac'},
            allowed: 'gioi_tinh=nam, gioi_tinh=nu',
          },
        },
      ],
    });
    expect(read('A,2021-09,vl_tu_tao,ho=khong,5,,')).toMatchObject({
      problems: [{facts: {allowed: ''}}],
    });
  });

  it('of a repeated line name the first, whether or not that one could be read', () => {
    const rows = ['A,2021-09,vl_tu_tao,,năm,,', 'A,2021-09,vl_tu_tao,,5,,'];
    expect(read(...rows)).toEqual({
      ok: false,
      problems: [
        {line: 2, code: 'NUMBER_MALFORMED', facts: {text: 'năm'}},
        {line: 3, code: 'ROW_REPEATED', facts: {first: 2, key: 'A · 2021-09 · vl_tu_tao'}},
      ],
    });
  });

  it('of a second opening name the unit, the indicator and the month', () => {
    const rows = ['A,2021-06,vl_tu_tao,,216,opening,', 'A,2021-08,vl_tu_tao,,300,opening,'];
    expect(read(...rows)).toEqual({
      ok: false,
      problems: [
        {
          line: 3,
          code: 'OPENING_REPEATED',
          facts: {unit: 'A', indicator: 'vl_tu_tao', through: '2021-08'},
        },
      ],
    });
  });

  it('are none for an opening of each year, nor for a slice beside its total', () => {
    const rows = [
      'A,2020-12,vl_giai_quyet,,900,opening,',
      'A,2021-08,vl_giai_quyet,,300,opening,',
      'A,2021-09,vl_giai_quyet,,10,,',
      'A,2021-09,vl_giai_quyet,gioi_tinh=nu,4,,',
      'C1,2021-09,vl_giai_quyet,,10,,',
    ];
    expect(valueOf(read(...rows))).toHaveLength(5);
  });
});
