// Decisions that replace earlier ones.

import {targetInForce} from '../../../src/domain/targets/target-in-force';
import {assigned} from './targets';

const january = assigned('A', 100);
const june = assigned('A', 120, {decisionDate: '2021-06-01', decisionNumber: '55/QĐ-UBND'});

it.each([
  ['in the order of their days', [january, june]],
  ['in any other order', [june, january]],
])('a later decision replaces an earlier one, listed %s', (_, targets) => {
  expect(targetInForce(targets)('A', 'vl_giai_quyet')).toBe(june);
});

it('of two decisions of one day the later row stands', () => {
  const again = assigned('A', 110);
  expect(targetInForce([january, again])('A', 'vl_giai_quyet')).toBe(again);
});

it('a row without a day is older than any with one', () => {
  const undated = assigned('A', 90, {decisionDate: null});
  expect(targetInForce([january, undated])('A', 'vl_giai_quyet')).toBe(january);
  expect(targetInForce([undated])('A', 'vl_giai_quyet')).toBe(undated);
});

it('a later decision may take the number back', () => {
  const back = assigned('A', null, {decisionDate: '2021-03-01'});
  expect(targetInForce([january, back])('A', 'vl_giai_quyet')).toBe(back);
});

it('units and indicators are looked up apart; nothing assigned is null', () => {
  const abroad = assigned('A', 30, {indicator: 'nn_xuat_canh'});
  const lookUp = targetInForce([january, abroad]);
  expect(lookUp('A', 'nn_xuat_canh')).toBe(abroad);
  expect(lookUp('A', 'vl_giai_quyet')).toBe(january);
  expect(lookUp('B', 'vl_giai_quyet')).toBeNull();
  expect(lookUp('A', 'dn_duoi_3t')).toBeNull();
});
