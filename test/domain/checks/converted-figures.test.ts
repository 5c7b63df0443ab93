// What of a district's two views P14 compares: sums of flows, and what closed against what opened of stocks.

import {checkConversion} from '../../../src/domain/checks/check-conversion';
import {convertedFigures, type Openings} from '../../../src/domain/checks/converted-figures';
import {parsePeriod} from '../../../src/domain/periods/period';
import {placeNewUnits, placeOldUnits} from '../../../src/domain/roll-up/roll-up-views';
import {type CrosswalkRow, crosswalkOf} from '../../../src/domain/units/crosswalk';
import {district, factsOf, figure, indicator, modelOf, unit} from '../roll-up/district';

/** X1 and X2 end on 30/6; N1 takes in both, N2 nobody. */
const from = district({
  units: [
    unit('H', null),
    unit('X1', 'H', null, '2021-06-30'),
    unit('X2', 'H', null, '2021-06-30'),
    unit('N1', 'H', '2021-07-01'),
    unit('N2', 'H', '2021-07-01'),
  ],
  indicators: [
    indicator('dua_di'),
    indicator('dang_o', {kind: 'stock'}),
    indicator('phien', {unitRule: 'max1'}),
    indicator('ty_le', {kind: 'ratio', ratioOf: {numerator: 'dua_di', denominator: 'dang_o'}}),
  ],
  figures: [
    figure('X1', '2021-03', 'dua_di', 4),
    figure('X2', '2021-05', 'dua_di', 6),
    figure('N1', '2021-08', 'dua_di', 1, {unit: 'N1@2021-07-01'}),
    figure('X1', '2021-06', 'dang_o', 44),
    figure('X2', '2021-06', 'dang_o', 60),
    figure('N1', '2021-08', 'dang_o', 90, {unit: 'N1@2021-07-01'}),
    figure('X1', '2021-04', 'phien', 5),
  ],
});
const step = (old: string, weight = 1): CrosswalkRow => ({
  ...{old, new: 'N1@2021-07-01', effective: '2021-07-01', weight},
  ...{relation: weight === 1 ? 'merge' : 'split', basis: '', source: ''},
});

function figuresOf(rows: readonly CrosswalkRow[], openings: Openings = () => null) {
  const model = modelOf(from);
  const period = parsePeriod('2021-08');
  if (!period.ok) throw new Error(period.code);
  const history = {tree: model.tree, crosswalk: crosswalkOf(rows, model.tree)};
  const facts = factsOf(from, model);
  const views = {
    old: placeOldUnits(model, facts, period.value),
    new: placeNewUnits({model, ...history}, facts, period.value),
  };
  return convertedFigures(from.indicators, {history, views, openings});
}

const differing = (rows: readonly CrosswalkRow[], openings?: Openings) =>
  checkConversion(figuresOf(rows, openings)).map(one => [one.place.row, one.facts]);

it('P14: flows of all units are the same in both views; what is never summed and ratios are not compared', () => {
  expect(figuresOf([step('X1@'), step('X2@')])).toEqual([
    // 4 + 6 + 1, the last of them the new unit's own.
    {...{indicator: 'dua_di', name: 'Chỉ tiêu dua_di', split: false}, old: [1, 4, 6], new: [11]},
    {...{indicator: 'dang_o', name: 'Chỉ tiêu dang_o', split: false}, old: [], new: []},
  ]);
  expect(differing([step('X1@'), step('X2@')])).toEqual([]);
});

it('P14: an ended unit whose successor is not listed is missed with its figures', () => {
  expect(differing([step('X1@')])).toEqual([
    ['dua_di', {name: 'Chỉ tiêu dua_di', converted: 5, own: 11}],
  ]);
});

it('P14: a stock that the new unit opens with is what its old ones closed with, each by its share', () => {
  const opening =
    (value: number): Openings =>
    (at, code) =>
      from.units[at]?.code === 'N1' && code === 'dang_o' ? value : null;
  const both = [step('X1@'), step('X2@')];
  expect(differing(both, opening(104))).toEqual([]);
  expect(differing(both, opening(100))).toEqual([
    ['dang_o', {name: 'Chỉ tiêu dang_o', converted: 100, own: 104}],
  ]);
  // Half of X2 went elsewhere: 44 + 30, one of which rounding may lose.
  const [, half] = figuresOf([step('X1@'), step('X2@', 0.5)], opening(73));
  expect(half).toMatchObject({split: true, old: [44, 30], new: [73]});
});
