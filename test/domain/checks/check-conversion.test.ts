// P14: what the new units come to against what the old ones came to.

import {checkConversion} from '../../../src/domain/checks/check-conversion';

const figures = (old: readonly number[], converted: readonly number[], split = false) => ({
  ...{indicator: 'nn_dang_lam_viec', name: 'Đang làm việc', old, new: converted, split},
});

it.each([
  ['a merger keeps the sum', [12, 30, 8], [50], false],
  ['decimals of money add up as on paper', [0.1, 0.2], [0.3], false],
  ['a split may lose one to rounding', [7], [4, 2], true],
  ['nothing is nothing', [], [], false],
])('P14: %s', (_, old, converted, split) => {
  expect(checkConversion([figures(old, converted, split)])).toEqual([]);
});

it.each([
  ['a merger loses not even one', [12, 30], [41], false, 41, 42],
  ['a split not two', [7], [4, 1], true, 5, 7],
  ['nor gains two', [7], [5, 4], true, 9, 7],
  ['a unit without a successor is missed', [12, 30], [12], false, 12, 42],
])('P14: %s', (_, old, converted, split, sum, own) => {
  expect(checkConversion([figures(old, converted, split)])).toEqual([
    {
      code: 'CONVERTED_DIFFERS',
      severity: 'error',
      place: {unit: null, slot: null, row: 'nn_dang_lam_viec'},
      facts: {name: 'Đang làm việc', converted: sum, own},
    },
  ]);
});
