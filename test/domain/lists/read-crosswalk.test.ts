// "Quy đổi đơn vị" as people type it: names, codes given to other territory, shares, and all that can be wrong with it.

import {readCrosswalk} from '../../../src/domain/lists/read-crosswalk';
import {node, treeOf, unit} from '../units/unit-rows';
import {linesOf} from './lines';
import {huuLungHistory} from '../units/real-units';

const header = 'old,new,effective,relation,weight,basis,source,note';
const [end, start] = [{validTo: '2025-06-30'}, {validFrom: '2025-07-01'}];

/** A and B become M, S is split into M and P (invented); M's code was A's; two communes are called Hòa Bình. */
const tree = treeOf(
  node,
  unit('A', {...end, name: 'Xã Hữu Liên', aliases: ['Hữu Liên cũ']}),
  unit('B', {...end, name: 'Xã Yên Thịnh'}),
  unit('S', end),
  unit('A', {...start, name: 'Xã Minh Sơn'}),
  unit('P', {...start, name: 'Xã Hữu Liên'}),
  unit('H1', {name: 'Xã Hòa Bình'}),
  unit('H2', {name: 'Xã Hoà Bình'}),
);

/** Fields are parted by commas; a decimal comma is written `~`. */
const lines = (...rows: string[]) =>
  linesOf(header, ...rows).map(({line, fields}) => {
    const typed = Object.entries(fields).map(([key, text]) => [key, text.replace('~', ',')]);
    return {line, fields: Object.fromEntries(typed) as Record<string, string>};
  });
const read = (...rows: string[]) => readCrosswalk(lines(...rows), tree);
const keysOf = (...rows: string[]) => {
  const result = read(...rows);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.map(one => [one.old, one.new, one.weight]);
};
const problemsOf = (...rows: string[]) => {
  const result = read(...rows);
  return result.ok ? [] : result.problems.map(one => [one.line, one.code, one.facts]);
};

it('a code means the unit that had it on the day before, and the one that has it on the day', () => {
  expect(keysOf('A,A,1/7/2025,Sáp nhập,,,,', 'B,A,2025-07-01,merge,1,,,')).toEqual([
    ['A@', 'A@2025-07-01', 1],
    ['B@', 'A@2025-07-01', 1],
  ]);
});

it('a name too, in any spelling: of old and new units of one name each on its own side', () => {
  expect(keysOf('xã Hữu  Liên,XÃ HỮU LIÊN,1/7/2025,đổi tên,,,,')).toEqual([
    ['A@', 'P@2025-07-01', 1],
  ]);
  expect(keysOf('hữu liên CŨ,P@2025-07-01,1/7/2025,Sáp nhập,,,,')).toEqual([
    ['A@', 'P@2025-07-01', 1],
  ]);
});

it('a split has its shares as they are typed, with what they were taken from', () => {
  const rows = [
    'S,A,1/7/2025,Chia tách,60%,dân số,1672/NQ-UBTVQH15,',
    'S,P,1/7/2025,split,0~4,dân số,,tạm tính',
  ];
  expect(read(...rows)).toMatchObject({
    value: [
      {weight: 0.6, relation: 'split', basis: 'dân số', source: '1672/NQ-UBTVQH15'},
      {weight: 0.4, note: 'tạm tính', effective: '2025-07-01'},
    ],
  });
});

it.each<[string, unknown[]]>([
  [
    ',,,,,,,',
    ['Đơn vị cũ', 'Đơn vị mới', 'Ngày quy đổi', 'Loại quy đổi'].map(field => [
      2,
      'FIELD_EMPTY',
      {field},
    ]),
  ],
  ['A,P,hè,Sáp nhập,,,,', [[2, 'DATE_MALFORMED', {text: 'hè'}]]],
  [
    'A,P,1/7/2025,bỏ,,,,',
    [
      [
        ...[2, 'FIELD_UNKNOWN_VALUE'],
        {
          ...{field: 'Loại quy đổi', text: 'bỏ'},
          allowed: 'Sáp nhập, Chia tách, Đổi tên, Đổi loại, Giữ nguyên',
        },
      ],
    ],
  ],
  ['Z,P,1/7/2025,Sáp nhập,,,,', [[2, 'UNIT_UNKNOWN', {code: 'Z'}]]],
  [
    'Xã Hòa Bình,P,1/7/2025,Sáp nhập,,,,',
    [
      [
        ...[2, 'UNIT_UNCLEAR'],
        {
          ...{text: 'Xã Hòa Bình', day: '30/6/2025'},
          units: 'Xã Hòa Bình (H1), Xã Hoà Bình (H2)',
        },
      ],
    ],
  ],
  ['S,P,1/7/2025,Chia tách,,dân số,,', [[2, 'FIELD_EMPTY', {field: 'Tỷ trọng'}]]],
  ['S,P,1/7/2025,Chia tách,0~4,,,', [[2, 'FIELD_EMPTY', {field: 'Cơ sở tỷ trọng'}]]],
  ['S,P,1/7/2025,Chia tách,nửa,dân số,,', [[2, 'NUMBER_MALFORMED', {text: 'nửa'}]]],
])('%s is refused with what is there', (row, problems) => {
  expect(problemsOf(row)).toEqual(problems);
});

it('weights that do not add up, days that do not fit and a way back are named by line; one of them stops the whole list', () => {
  expect(problemsOf('S,A,1/7/2025,Chia tách,0~6,dân số,,', 'A,P,1/7/2025,Sáp nhập,,,,')).toEqual([
    [2, 'CROSSWALK_WEIGHTS', {unit: 'Xã S (S)', sum: 0.6}],
  ]);
  expect(problemsOf('H1,P,1/7/2025,Sáp nhập,,,,')).toEqual([
    [
      ...[2, 'CROSSWALK_OLD_DAY'],
      {unit: 'Xã Hòa Bình (H1)', day: '1/7/2025', last: '', expected: '30/6/2025'},
    ],
  ]);
  expect(
    problemsOf('B,S,1/7/2025,Sáp nhập,,,,', 'S,B,1/7/2025,Sáp nhập,,,,').map(one => one[1]),
  ).toEqual(['CROSSWALK_BACKWARDS', 'CROSSWALK_BACKWARDS']);
});

it('the history of Hữu Lũng by codes and days alone is that of its keys', () => {
  const {tree: real, rows} = huuLungHistory();
  const typed = rows.map(one => {
    const [old, next] = [one.old, one.new].map(key => key.split('@')[0] ?? '');
    return `${old},${next},${one.effective},${one.relation},,,,`;
  });
  const result = readCrosswalk(linesOf(header, ...typed), real);
  expect(result.ok && result.value.map(one => [one.old, one.new])).toEqual(
    rows.map(one => [one.old, one.new]),
  );
});
