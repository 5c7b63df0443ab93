// Periods of a year beside each other, by unit and by line, worked out by hand (dữ liệu giả định).

import {periodsOfYear} from '../../../src/domain/periods/period';
import {linesByPeriod} from '../../../src/domain/roll-up/lines-by-period';
import {modelOfIndicator} from '../../../src/domain/roll-up/model-of-indicator';
import {district, factsOf, figure, indicator, modelOf, unit} from './district';

/** X1 is another X1 from July on: its code was given anew. */
const sample = district({
  units: [
    unit('X1', 'H', null, '2021-06-30'),
    unit('X2', 'H'),
    unit('X1', 'H', '2021-07-01'),
    unit('H', null),
  ],
  indicators: [
    indicator('viec_lam'),
    indicator('ty_le', {kind: 'ratio', ratioOf: {numerator: 'tu', denominator: 'mau'}}),
    indicator('tu'),
    indicator('mau'),
  ],
  slices: {viec_lam: ['gioi_tinh=nu']},
  figures: [
    figure('X1', '2021-02', 'viec_lam', 4),
    figure('X2', '2021-03', 'viec_lam', 5),
    figure('X2', '2021-03', 'viec_lam', 2, {slice: 'gioi_tinh=nu'}),
    figure('X1', '2021-08', 'viec_lam', 7, {unit: 'X1@2021-07-01'}),
    figure('X1', '2021-02', 'tu', 1),
    figure('X1', '2021-02', 'mau', 4),
    figure('X2', '2021-03', 'tu', 8),
    figure('X2', '2021-03', 'mau', 16),
  ],
});
const model = modelOf(sample);
const year = periodsOfYear(2021);
const wanted = ['2021-02', '2021-03', '2021-Q1', '2021-Q3', '2021'];
const periods = wanted.flatMap(id => year.filter(one => one.id === id));

type View = Partial<Parameters<typeof linesByPeriod>[2]>;

/** Unit, indicator or slice, then `value` by period; `-` where the unit has no line. */
function rows(view: View, of = model) {
  const all = {periods, indicator: null, hasUnit: () => true, by: 'units' as const};
  return linesByPeriod(of, factsOf(sample, model), {...all, ...view}).map(line => {
    const first = line.find(one => one !== null)?.line;
    const values = line.map(one => (one === null ? '-' : one.line.value));
    return [first?.unit, first?.slice === '' ? first.indicator : first?.slice, ...values];
  });
}

it('a line’s months, quarters and year stand beside each other, the whole first, then its slices', () => {
  expect(rows({indicator: 'viec_lam', by: 'lines'})).toEqual([
    ['H', 'viec_lam', 4, 5, 9, 7, 16],
    ['X1', 'viec_lam', 4, null, 4, 7, 7],
    ['X2', 'viec_lam', null, 5, 5, null, 5],
    ['H', 'gioi_tinh=nu', '-', 2, 2, null, 2],
    ['X2', 'gioi_tinh=nu', '-', 2, 2, null, 2],
  ]);
});

it('unit by unit it is the master’s order', () => {
  expect(rows({hasUnit: at => at === 1})).toEqual([
    ['X2', 'viec_lam', null, 5, 5, null, 5],
    ['X2', 'gioi_tinh=nu', '-', 2, 2, null, 2],
    ['X2', 'ty_le', null, 0.5, 0.5, null, 0.5],
    ['X2', 'tu', null, 8, 8, null, 8],
    ['X2', 'mau', null, 16, 16, null, 16],
  ]);
});

it('a rate of a quarter is made of its months’ parts, (1 + 8) / (4 + 16), not of their rates', () => {
  const [whole] = rows({indicator: 'ty_le', by: 'lines'});
  expect(whole).toEqual(['H', 'ty_le', 0.25, 0.5, 0.45, null, 0.45]);
});

it('has every period of the year once: twelve months, four quarters, two halves, nine months, the year', () => {
  const kinds = year.map(one => one.kind);
  expect(kinds.filter(kind => kind === 'month')).toHaveLength(12);
  expect(kinds.slice(12)).toEqual([
    ...['quarter', 'quarter', 'quarter', 'quarter', 'half', 'half', 'nineMonths', 'year'],
  ]);
  expect(new Set(year.map(one => one.id)).size).toBe(20);
});

describe('the model of one indicator', () => {
  it('has it and the parts of a rate, each asked of whom it is asked', () => {
    const asks = (at: number, of: number) => of === 3 && at === 1;
    const own = modelOfIndicator({...model, asks}, 'ty_le');
    expect(own.indicators.map(one => one.code)).toEqual(['ty_le', 'tu', 'mau']);
    expect([0, 1, 2].map(of => own.asks?.(1, of))).toEqual([false, false, true]);
    expect(modelOfIndicator(model, 'viec_lam').slices).toEqual([['gioi_tinh=nu']]);
    expect(modelOfIndicator(model, 'khong_co')).toBe(model);
  });
});
