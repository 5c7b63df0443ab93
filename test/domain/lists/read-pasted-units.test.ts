// A pasted list of units, in the ways in which people have one.

import {readPastedUnits} from '../../../src/domain/lists/read-pasted-units';
import {collecting} from './huu-lung';

const read = (text: string) => readPastedUnits(text, collecting);

/** `06391 Xã Yên Bình < 186`, without the collecting unit. */
const unitsOf = (text: string): string[] =>
  read(text)
    .lines.slice(1)
    .map(
      ({fields}) => `${fields['code'] ?? ''} ${fields['name'] ?? ''} < ${fields['parent'] ?? ''}`,
    );

const both = ['06391 Xã Yên Bình < 186', '06385 Thị trấn Hữu Lũng < 186'];

it.each([
  [
    'our own keys',
    'code,name,type,parent\n06391,Xã Yên Bình,Xã,186\n06385,Thị trấn Hữu Lũng,Thị trấn,186',
  ],
  ['a header in Vietnamese', 'Mã đơn vị\tTên đơn vị\n06391\tXã Yên Bình\n06385\tThị trấn Hữu Lũng'],
  ['no header, in another order', 'Xã Yên Bình\t06391\nThị trấn Hữu Lũng\t06385'],
  [
    'a title above',
    'DANH SÁCH ĐƠN VỊ HÀNH CHÍNH\n\nSTT\tĐơn vị\tMã\n1\tXã Yên Bình\t06391\n2\tTT. Hữu Lũng\t06385',
  ],
  ['a type of its own', 'Tên\tLoại\tMã\nYên Bình\tXã\t06391\nHữu Lũng\tThị trấn\t06385'],
  ['short types and offices', 'X. Yên Bình;06391\nUBND TT Hữu Lũng;06385'],
  [
    'a table of Markdown',
    '| Mã | Tên |\n|---|---|\n| 06391 | Xã Yên Bình |\n| 06385 | Thị trấn Hữu Lũng |',
  ],
  ['zeros that a spreadsheet has eaten', '6391\tXã Yên Bình\n06385\tThị trấn Hữu Lũng'],
  ['quoted cells', '"06391","Xã Yên Bình"\r\n"06385","Thị trấn Hữu Lũng"\r\n'],
  [
    'the collecting unit among them',
    '186\tHuyện Hữu Lũng\n06391\tXã Yên Bình\n06385\tThị trấn Hữu Lũng',
  ],
  ['aligned by spaces', '06391   Xã Yên Bình\n06385   Thị trấn Hữu Lũng'],
])('%s', (_what, text) => {
  expect(unitsOf(text)).toEqual(both);
});

it.each([
  ['a plain list', 'Xã Yên Bình\nXã Yên Sơn'],
  ['a numbered list', '1. Xã Yên Bình\n2. Xã Yên Sơn'],
  ['a list with bullets', '- Xã Yên Bình\n- Xã Yên Sơn'],
  ['numbers in a column', '1\tXã Yên Bình\n2\tXã Yên Sơn'],
])('%s without codes gets proposed ones', (_what, text) => {
  expect(unitsOf(text)).toEqual(['X01 Xã Yên Bình < 186', 'X02 Xã Yên Sơn < 186']);
  expect([...read(text).proposed]).toEqual(['X01', 'X02']);
});

it('a proposed code is never one that another unit has', () => {
  expect(unitsOf('X01\tXã Yên Bình\n\tXã Yên Sơn')).toEqual([
    'X01 Xã Yên Bình < 186',
    'X02 Xã Yên Sơn < 186',
  ]);
});

it('units under units keep their parents, by code or by name', () => {
  const text =
    'Mã\tTên\tCấp trên\n01\tCụm Bắc\t\n06391\tXã Yên Bình\tCụm Bắc\n06403\tXã Yên Sơn\t01';
  expect(unitsOf(text)).toEqual([
    '01 Cụm Bắc < 186',
    '06391 Xã Yên Bình < 01',
    '06403 Xã Yên Sơn < 01',
  ]);
});

it('a parent that is no unit, and a line without a name, are named with their lines', () => {
  const {problems} = read('Mã\tTên\tCấp trên\n06391\tXã Yên Bình\tCụm Nam\n06403\t\t');
  expect(problems.map(one => [one.line, one.code, one.text])).toEqual([
    [3, 'PASTED_UNIT_UNNAMED', '06403 · ·'],
    [2, 'PASTED_UNIT_UNKNOWN', '06391 · Xã Yên Bình · Cụm Nam'],
  ]);
});

it('days of a unit that came late are kept', () => {
  const [, unit] = read('Mã\tTên\tHiệu lực từ\n06391\tXã Yên Bình\t01/07/2022').lines;
  expect(unit?.fields).toMatchObject({valid_from: '01/07/2022', valid_to: ''});
});

it('nothing pasted is the collecting unit alone', () => {
  expect(read('').lines.map(one => one.fields['code'])).toEqual(['186']);
});

it('HL-37, HL-40: further columns are taken as they were written, a telephone with its dots; each has its own header', () => {
  const text = [
    'Mã\tTên đơn vị\tTên gọi khác\tNơi nhận\tBộ phận tiếp nhận\tĐiện thoại',
    '06391\tXã Yên Bình\tYên Bình cũ; X. YB\tUBND huyện\tPhòng LĐTBXH\t3.825.753',
    '06385\tThị trấn Hữu Lũng\t\t\t\t',
  ].join('\n');
  const [, first, second] = read(text).lines;
  expect(first?.fields).toMatchObject({
    ...{code: '06391', name: 'Xã Yên Bình', aliases: 'Yên Bình cũ; X. YB'},
    ...{receiver: 'UBND huyện', desk: 'Phòng LĐTBXH', phone: '3.825.753'},
  });
  expect(Object.keys(second?.fields ?? {})).toEqual([
    ...['code', 'name', 'type', 'parent', 'valid_from', 'valid_to'],
  ]);
});
