// Whom a month is asked of: who stands on its last day and owes something, and who ends within it.

import {chooseIndicators} from '../../../src/domain/indicators/choose-indicators';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {kindsIn, unitForms} from '../../../src/domain/indicators/unit-forms';
import {monthOf} from '../../../src/domain/periods/month';
import {reportersIn} from '../../../src/domain/roll-up/reporters';
import type {UnitVersion} from '../../../src/domain/units/unit';
import {node, treeOf, unit} from '../units/unit-rows';

/** A school's figures are those of a year. */
const school = {name: 'Trường THPT Thử', type: 'Trường THPT'};

/** Codes of those who report in a month of 2025, where nobody or those of `sent` have sent. */
function reporters(month: number, units: readonly UnitVersion[], sent: readonly string[] = []) {
  const tree = treeOf(node, unit('X'), ...units);
  const kinds = kindsIn(tree);
  const chosen = chooseIndicators({themes: ['viec_lam'], targeted: ['hs_tn_thpt'], kinds});
  const forms = unitForms(indicatorBook(chosen), tree);
  const hasSent = ({code}: UnitVersion): boolean => sent.includes(code);
  return reportersIn({tree, forms}, monthOf(2025, month), hasSent).map(one => one.code);
}

it.each<[string, number, string | null, string[]]>([
  ['on its first day', 7, '2025-06-15', ['X', 'A']],
  ['on the day before its last', 7, '2025-07-13', ['X', 'A']],
  ['on its last day', 7, '2025-07-14', ['X', 'A']],
  ['in the month before', 7, '2025-06-14', ['X']],
  ['in a later month', 7, '2025-08-14', ['X', 'A']],
  ['never', 7, null, ['X', 'A']],
])('P13: a unit that ends %s', (_, month, validTo, expected) => {
  expect(reporters(month, [unit('A', {validTo})])).toEqual(expected);
});

it('a unit that begins within the month reports it, one that begins after it does not', () => {
  const from = (validFrom: string) => reporters(7, [unit('B', {validFrom})]);
  expect([from('2025-07-14'), from('2025-07-15')]).toEqual([['X', 'B'], ['X']]);
});

it('a form of yearly figures owes nothing in July, unless its unit ends then, or has sent all the same', () => {
  expect(reporters(7, [unit('S', school)])).toEqual(['X']);
  expect(reporters(7, [unit('S', {...school, validTo: '2025-06-30'})])).toEqual(['X', 'S']);
  expect(reporters(7, [unit('S', school)], ['S'])).toEqual(['X', 'S']);
  // Gone before the month, whatever was sent by its code.
  expect(reporters(8, [unit('S', {...school, validTo: '2025-06-30'})], ['S'])).toEqual(['X']);
});
