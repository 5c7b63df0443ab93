// Units that lists name by a word: by names and other names, one unit each; nothing further is guessed.

import {codedUnits} from '../../../src/domain/lists/unit-codes';
import {readPeople} from '../../../src/domain/lists/read-people';
import {node, treeOf, unit} from '../units/unit-rows';
import {linesOf} from './lines';

const office = 'Phòng Lao động Thương binh Xã hội – Dân tộc';
const tree = treeOf(
  node,
  unit('P1', {name: office, type: 'Phòng', aliases: ['Phòng LĐTBXH-DT']}),
  unit('H1', {name: 'Xã Hòa Bình'}),
  unit('H2', {name: 'Xã Hoà Bình'}),
  unit('A', {name: 'Xã A', validTo: '2021-06-30'}),
  unit('A', {name: 'Xã A', validFrom: '2021-07-01'}),
);
const unitsOf = (...texts: string[]) =>
  codedUnits(
    texts.map((text, at) => ({line: at + 2, fields: {unit: text}})),
    tree,
  ).map(one => one.fields['unit']);

it('HL-40: one office in several spellings and by another name is one code', () => {
  expect(
    unitsOf(
      'phòng Lao động, Thương binh, Xã hội – Dân tộc',
      office.normalize('NFD').toUpperCase(),
      'Phòng LĐTBXH – DT',
      'P1',
    ),
  ).toEqual(['P1', 'P1', 'P1', 'P1']);
});

it('a name of two units, of none, and a part of a name stay as they are; versions of one unit are one', () => {
  expect(unitsOf('Xã Hòa Bình', 'Xã Không Có', 'Hòa Bình', '', 'xã a')).toEqual([
    ...['Xã Hòa Bình', 'Xã Không Có', 'Hòa Bình', '', 'A'],
  ]);
});

it('a list of people is kept by codes, whatever it was typed with', () => {
  const lines = linesOf('email,name,unit,role', 'a@vi-du.invalid,,phòng lđtbxh-dt,entry');
  expect(readPeople(lines, tree)).toMatchObject({ok: true, value: [{unit: 'P1'}]});
});
