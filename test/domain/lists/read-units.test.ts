// The list of units: its tree, or all that is wrong with it, line by line.

import {field} from '../../../src/domain/lists/list-line';
import {readUnits} from '../../../src/domain/lists/read-units';
import {linesOf, problemsOf, valueOf} from './lines';

const header = 'code,name,type,parent,valid_from,valid_to';
const good = ['N,Huyện N,Huyện,,,', 'A,Xã A,Xã,N,,', 'B,Xã B,Xã,N,2021-07-01,31/12/2025'];

it('a good list is a tree of versions', () => {
  const tree = valueOf(readUnits(linesOf(header, ...good)));
  expect(tree.versions).toEqual([
    {
      ...{key: 'N@', code: 'N', name: 'Huyện N', type: 'Huyện'},
      ...{parentCode: null, validFrom: null, validTo: null},
    },
    {
      ...{key: 'A@', code: 'A', name: 'Xã A', type: 'Xã'},
      ...{parentCode: 'N', validFrom: null, validTo: null},
    },
    {
      ...{key: 'B@2021-07-01', code: 'B', name: 'Xã B', type: 'Xã'},
      ...{parentCode: 'N', validFrom: '2021-07-01', validTo: '2025-12-31'},
    },
  ]);
  expect(tree.node).toBe(0);
});

it('spaces around a field are none, no-break spaces too', () => {
  const tree = valueOf(readUnits(linesOf(header, good[0]!, '\u00A0A , Xã A\u00A0,Xã, N ,,')));
  expect(tree.versions[1]).toMatchObject({code: 'A', name: 'Xã A', parentCode: 'N'});
  expect(field({line: 2, fields: {code: '\u00A0A '}}, 'code')).toBe('A');
  expect(field({line: 2, fields: {}}, 'code')).toBe('');
});

describe('problems', () => {
  it('of fields are all given, each with its line', () => {
    const rows = [...good, ',Xã D,Xã,N,,', 'E,,Xã,N,30/2/2021,x', ',,,,,21-7-1'];
    expect(problemsOf(readUnits(linesOf(header, ...rows)))).toEqual([
      ...['5 FIELD_EMPTY', '6 FIELD_EMPTY', '6 DATE_IMPOSSIBLE', '6 DATE_MALFORMED'],
      ...['7 FIELD_EMPTY', '7 FIELD_EMPTY', '7 DATE_MALFORMED'],
    ]);
  });

  it('of the tree are all given, each with its line', () => {
    const rows = [...good, 'A,Xã A,Xã,N,,', 'D,Xã D,Xã,Z,,', 'E,Xã E,Xã,N,2021-07-01,2021-06-30'];
    expect(problemsOf(readUnits(linesOf(header, ...rows)))).toEqual([
      ...['5 UNIT_REPEATED', '6 UNIT_PARENT_UNKNOWN', '7 UNIT_DATES_REVERSED'],
    ]);
  });

  it.each([
    ['no collecting unit', ['A,Xã A,Xã,B,,', 'B,Xã B,Xã,A,,'], '1 UNITS_NO_NODE'],
    ['two collecting units', [...good, 'M,Huyện M,Huyện,,,'], '5 UNITS_SEVERAL_NODES'],
    ['nobody who reports', [good[0]!], '2 UNITS_NO_LEAF'],
    ['a version that overlaps', [...good, 'B,Xã B,Xã,N,2022-01-01,'], '5 UNIT_OVERLAPS'],
    ['a circle', [...good, 'C,Xã C,Xã,D,,', 'D,Xã D,Xã,C,,'], '5 UNIT_CYCLE'],
    ['a parent that had ended before', [...good, 'C,Xã C,Xã,B,2026-01-01,'], '5 UNIT_NOT_VALID'],
    ['a year of two digits', [...good, 'C,Xã C,Xã,N,1/7/21,'], '5 DATE_SHORT_YEAR'],
    ['nothing at all', [], '1 UNITS_NO_NODE'],
  ])('%s', (_, rows, problem) => {
    expect(problemsOf(readUnits(linesOf(header, ...rows)))).toContain(problem);
  });

  it('quote the field and the text', () => {
    expect(readUnits(linesOf(header, ...good, ',Xã D,Xã,N,2021,'))).toEqual({
      ok: false,
      problems: [
        {line: 5, code: 'FIELD_EMPTY', facts: {field: 'code'}},
        {line: 5, code: 'DATE_MALFORMED', facts: {text: '2021'}},
      ],
    });
  });
});

describe('HL-40: an office given twice in two spellings', () => {
  const list = (type: string, ...names: readonly string[]) =>
    readUnits(
      [['N', 'Huyện Hữu Lũng', ''], ...names.map((name, at) => [`P${at}`, name, 'N'])].map(
        ([code = '', name = '', parent = ''], at) => ({
          line: at + 2,
          fields: {code, name, type: at === 0 ? 'Huyện' : type, parent},
        }),
      ),
    );
  const spellings = [
    'Phòng Lao động Thương binh Xã hội – Dân tộc',
    'phòng Lao động, Thương binh, Xã hội - Dân tộc',
  ];

  it('is one unit in the board: the second line is named with the first', () => {
    expect(list('Phòng', ...spellings)).toEqual({
      ok: false,
      problems: [
        {
          line: 4,
          code: 'UNIT_NAMED_TWICE',
          facts: {code: 'P1', name: spellings[1], other: 'P0'},
        },
      ],
    });
  });

  it('communes may share a name, and other offices have theirs', () => {
    expect(list('Xã', 'Xã Tân Thành', 'Xã Tân Thành').ok).toBe(true);
    expect(list('Phòng', 'Phòng Nội vụ', 'Phòng Tài chính').ok).toBe(true);
  });
});
