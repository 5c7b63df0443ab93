// How large a book will be, as the page says it before the book is made.

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {themes} from '../../../src/domain/indicators/indicator-row';
import {sizeText, themeCounts} from '../../../src/sidebar/set-up/theme-words';
import {assigned} from '../../domain/targets/targets';
import {node, treeOf, unit} from '../../domain/units/unit-rows';

const all = catalogue.length;
const communes = treeOf(node, unit('A'), unit('B'));

it('says what is missing before there are units', () => {
  expect(sizeText(null, {tree: null, targets: []})).toContain('Dán danh sách đơn vị');
});

it.each([
  ['left alone: jobs and departures', null, 17],
  ['left alone, with a bank: its four measures too', null, 21],
  ['loans ticked beside jobs', ['viec_lam', 'von_vay'] as const, 21],
  ['nothing ticked', [] as const, 0],
])('%s', (name, chosen, count) => {
  const bank = unit('K', {name: 'Ngân hàng CSXH', type: 'Ngân hàng'});
  const tree = name.includes('bank') ? treeOf(node, unit('A'), bank) : communes;
  expect(sizeText(chosen, {tree, targets: []})).toContain(
    `Sổ sẽ có ${count} trong ${all} chỉ tiêu`,
  );
});

it('counts what the targets need, whatever is ticked', () => {
  // A rate of those who found work: both its parts, and who completes, in short courses and of the first level.
  const targets = [assigned('N', null, {indicator: 'dn_tl_co_viec'})];
  expect(sizeText([], {tree: communes, targets})).toContain('Sổ sẽ có 5 trong');
});

it('every theme says what it counts', () => {
  expect(Object.keys(themeCounts).sort()).toEqual([...themes].sort());
});
