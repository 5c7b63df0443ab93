// Figures as they go into the table: by place or by name, many, and more than one for the same place.

import {accumulate} from '../../../src/domain/roll-up/accumulate';
import type {FactRow} from '../../../src/domain/roll-up/fact';
import {FactTable} from '../../../src/domain/roll-up/fact-table';
import {lineOf} from '../../../src/domain/roll-up/line-index';
import {rollUp} from '../../../src/domain/roll-up/roll-up';
import {parsePeriod} from '../../../src/domain/periods/period';
import {district, factsOf, figure, indicator, modelOf} from './district';

const sample = district({
  indicators: [indicator('viec_lam'), indicator('dang_o', {kind: 'stock'})],
  slices: {viec_lam: ['gioi_tinh=nam', 'gioi_tinh=nu']},
});
const model = modelOf(sample);

function linesFrom(rows: readonly FactRow[], periodText = '2021-03') {
  const facts = new FactTable(model);
  facts.addRows(rows, 0);
  const period = parsePeriod(periodText);
  if (!period.ok) throw new Error(periodText);
  return rollUp(model, facts, period.value).lines;
}

it('figures added by name are those added by place, in a table with another one’s dictionaries too', () => {
  const figures = [
    figure('X1', '2020-12', 'viec_lam', 2),
    figure('X2', '2021-03', 'viec_lam', 3.5, {slice: 'gioi_tinh=nu'}),
    figure('X3', '2021-01', 'dang_o', 7),
  ];
  const byPlace = factsOf({...sample, figures}, model);
  const rows = figures.map((one): FactRow => [
    one.unit,
    one.indicator,
    one.month,
    one.slice,
    one.value ?? NaN,
  ]);
  const byName = new FactTable(model);
  byName.addRows(rows, 0);
  const alike = new FactTable(model, byPlace);
  alike.addRows(rows, 0);
  const rowsOf = ({length, unit, month, line, value, flags, report}: FactTable) =>
    Array.from({length}, (_, at) => [
      unit[at],
      month[at],
      line[at],
      value[at],
      flags[at],
      report[at],
    ]);
  expect(rowsOf(byName)).toEqual(rowsOf(byPlace));
  expect(rowsOf(alike)).toEqual(rowsOf(byPlace));
  expect(rowsOf(byName)).toEqual([
    [1, 11, 0, 2, 0, 0],
    [2, 14, 2, 3.5, 0, 0],
    [3, 12, 3, 7, 0, 0],
  ]);
});

it.each([
  ['unit', ['X9@', 'viec_lam', '2021-01', '', 1]],
  ['unit of another time', ['X1@2021-07-01', 'viec_lam', '2021-01', '', 1]],
  ['indicator', ['X1@', 'khong_co', '2021-01', '', 1]],
  ['month', ['X1@', 'viec_lam', '2019-01', '', 1]],
  ['slice', ['X1@', 'viec_lam', '2021-01', 'ho=khong', 1]],
  ['slice of this indicator', ['X1@', 'dang_o', '2021-01', 'gioi_tinh=nu', 1]],
] as const)('a row with an unknown %s is refused, and none of its batch is added', (_, row) => {
  const facts = new FactTable(model);
  expect(() => facts.addRows([['X1@', 'viec_lam', '2021-01', '', 1], row], 0)).toThrow(RangeError);
  expect(facts.length).toBe(0);
});

it('many thousand figures are kept as the columns grow, with the report each came from', () => {
  const facts = new FactTable(model);
  for (let report = 0; report < 3000; report += 1) {
    facts.addRows([['X1@', 'viec_lam', '2021-01', '', report]], report);
    facts.addFact({unit: 2, month: 23, line: 1, value: null, partial: true, opening: true, report});
  }
  expect(facts.length).toBe(6000);
  expect([facts.value[5998], facts.report[5998], facts.flags[5998]]).toEqual([2999, 2999, 0]);
  expect([facts.unit[5999], facts.month[5999], facts.flags[5999]]).toEqual([2, 23, 7]);
  expect([facts.openings.length, facts.openings[2999]]).toEqual([3000, 5999]);
});

it('several figures of one unit, month and line add up, of a flow and of a stock', () => {
  const lines = linesFrom([
    ['X1@', 'viec_lam', '2021-03', '', 2],
    ['X1@', 'viec_lam', '2021-03', '', 3],
    ['X1@', 'dang_o', '2021-02', '', 90],
    ['X1@', 'dang_o', '2021-03', '', 20],
    ['X1@', 'dang_o', '2021-03', '', 30],
  ]);
  const ofX1 = lines.filter(one => one.unit === 'X1').map(one => one.cumulative);
  expect(ofX1).toEqual([5, 50]);
});

it('a stock sent late for an earlier month does not replace the later one', () => {
  const lines = linesFrom([
    ['X1@', 'dang_o', '2021-03', '', 30],
    ['X1@', 'dang_o', '2021-02', '', 90],
  ]);
  expect(lines.find(one => one.unit === 'X1' && one.indicator === 'dang_o')?.value).toBe(30);
});

it('figures at a unit that others report to are none: it is the sum of those', () => {
  const lines = linesFrom([
    ['H@', 'viec_lam', '2021-03', '', 1000],
    ['X1@', 'viec_lam', '2021-03', '', 3],
  ]);
  expect(lines[0]).toMatchObject({unit: 'H', value: 3, cumulative: 3});
  const alone = linesFrom([['H@', 'viec_lam', '2021-03', '', 1000]]);
  expect(alone[0]).toMatchObject({unit: 'H', value: null, cumulative: null});
});

it('a line that the book does not have has no place', () => {
  const {lines} = new FactTable(model);
  const places = [
    lineOf(lines, 'viec_lam', ''),
    lineOf(lines, 'viec_lam', 'gioi_tinh=nu'),
    lineOf(lines, 'dang_o', ''),
    lineOf(lines, 'dang_o', 'gioi_tinh=nu'),
    lineOf(lines, 'khong_co', ''),
    lineOf(lines, 'viec_lam', 'ho=khong'),
  ];
  expect(places).toEqual([0, 2, 3, -1, -1, -1]);
});

it('a ratio has the slices that both its parts have, since figures are entered for those', () => {
  const ratioOf = {numerator: 'viec_lam', denominator: 'dang_o'};
  const ratio = indicator('ty_le', {kind: 'ratio', ratioOf});
  const slices = {...sample.slices, ty_le: ['gioi_tinh=nu']};
  const book = modelOf({...sample, indicators: [...sample.indicators, ratio], slices});
  const {lines} = new FactTable(book);
  expect([lineOf(lines, 'ty_le', ''), lineOf(lines, 'ty_le', 'gioi_tinh=nu')]).toEqual([4, -1]);
  const both = modelOf({
    ...{...sample, indicators: [...sample.indicators, ratio]},
    slices: {...slices, dang_o: ['gioi_tinh=nu']},
  });
  expect(lineOf(new FactTable(both).lines, 'ty_le', 'gioi_tinh=nu')).toBe(6);
});

it('an opening answers for the months of its own year up to it', () => {
  const figures = [
    figure('X1', '2020-03', 'dang_o', 7, {opening: true}),
    figure('X2', '2021-03', 'dang_o', 7, {opening: true}),
    figure('X3', '2021-03', 'dang_o', 7),
  ];
  const facts = factsOf({...sample, figures}, model);
  const months = {first: 14, last: 14};
  const {answered, width} = accumulate(facts, sample.units.length, {months, before: months});
  const line = lineOf(facts.lines, 'dang_o', '');
  const monthsOf = (unitAt: number) =>
    Array.from({length: 24}, (_, month) => month).filter(
      month => (answered[unitAt * width + line]! & (1 << month)) !== 0,
    );
  expect([1, 2, 3].map(monthsOf)).toEqual([[0, 1, 2], [12, 13, 14], [14]]);
});
