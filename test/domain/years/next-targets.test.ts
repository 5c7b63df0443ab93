// The list of targets that a new year begins with: the same holders, no numbers, what stood last.

import {nextTargets} from '../../../src/domain/years/next-targets';
import {assigned} from '../targets/targets';

const next = (targets: Parameters<typeof nextTargets>[0]) =>
  nextTargets(targets, 2021, () => 'người');

it('DH-21, DH-07: each target of the year is asked for once, without a number, with what was decided last', () => {
  const list = next([
    assigned('H', 1300, {
      decisionDate: '2021-03-01',
      decisionNumber: '20/QĐ-UBND',
      plans: ['31-KH/TXU'],
    }),
    assigned('A', 120),
    assigned('H', 1000),
  ]);
  const asked = {form: 'count', min: null, max: null, decisionNumber: '', decisionDate: null};
  expect(list).toEqual([
    // Decided in March, above the 1.000 of January, which stands below it in the list.
    {unit: 'H', indicator: 'vl_giai_quyet', ...asked, note: 'Năm 2021: 1.300 người'},
    {unit: 'A', indicator: 'vl_giai_quyet', ...asked, note: 'Năm 2021: 120 người'},
  ]);
});

it('a share of an organisation stays its own, a case to be kept at zero waits for its decision', () => {
  const holder = {kind: 'organisation', name: 'Hội Phụ nữ'} as const;
  const list = next([
    assigned('A', 120),
    assigned('A', 30, {holder}),
    assigned('A', null, {form: 'zero', indicator: 'nn_moi_gioi_vu'}),
  ]);
  expect(list.map(one => [one.holder?.name, one.form, one.note])).toEqual([
    [undefined, 'count', 'Năm 2021: 120 người'],
    ['Hội Phụ nữ', 'count', 'Năm 2021: 30 người'],
    [undefined, 'pending', 'Năm 2021: không để xảy ra'],
  ]);
});
