// An invitation opens the tab that is the person's own: by their account on Google, by their address where there are none.

import type {Person} from '../../src/domain/people/person';
import {invitationsOf} from '../../src/tables/invitation';
import {node, treeOf, unit} from '../domain/units/unit-rows';

const people: Person[] = [
  {email: 'xa.a+1@vi-du.invalid', name: 'Cán bộ A (giả định)', unit: 'A', role: 'entry'},
  {email: 'xem@vi-du.invalid', name: '', unit: 'N', role: 'leader'},
];

const urls = (bookUrl: string): string[] => {
  const tabs = {[`unit:${unit('A').key}`]: 7, charts: 9};
  const tree = treeOf(node, unit('A'));
  return invitationsOf({year: 2021, people, tabs}, tree, bookUrl).map(one => one.url);
};

it.each([
  ['https://docs.google.com/s/1/edit', ['#gid=7', '#gid=9']],
  [
    'http://127.0.0.1:8765/?book=b&as=',
    ['xa.a%2B1%40vi-du.invalid#gid=7', 'xem%40vi-du.invalid#gid=9'],
  ],
])('%s', (bookUrl, ends) => {
  expect(urls(bookUrl)).toEqual(ends.map(end => bookUrl + end));
});
