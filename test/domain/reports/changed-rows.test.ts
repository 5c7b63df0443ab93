// A form's column against what was sent of it.

import {changedRows} from '../../../src/domain/reports/changed-rows';
import {answersOf} from './reports';

const sent = answersOf({a: '1.300', b: '0', c: 'x', d: 'ước 12', e: '5'});

it.each([
  ['the same figures', {a: '1.300', b: '0', c: 'x', d: 'ước 12', e: '5'}, []],
  ['the same said otherwise', {a: 1300, b: '-', c: 'X', d: 'ước  12', e: ' 5 '}, []],
  ['another figure', {a: '1.301', b: '0', c: 'x', d: 'ước 12', e: '5'}, ['a']],
  ['an estimate become a figure', {a: '1.300', b: '0', c: 'x', d: '12', e: '5'}, ['d']],
  [
    'a cell cleared, and zero is not blank',
    {a: '1.300', b: '', c: 'x', d: 'ước 12', e: ''},
    ['b', 'e'],
  ],
  [
    'a cell filled that was blank',
    {a: '1.300', b: '0', c: 'x', d: 'ước 12', e: '5', f: '1'},
    ['f'],
  ],
  ['what cannot be read', {a: 'năm', b: '0', c: true, d: 'ước 12', e: '5'}, ['a', 'c']],
])('%s', (_, cells, expected) => {
  expect(changedRows(new Map(Object.entries(cells)), sent)).toEqual(expected);
});
