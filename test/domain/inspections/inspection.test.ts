// The schedule of inspections: read as typed, judged on a day, counted for the year (dữ liệu giả định).

import {
  inspectionBoard,
  inspectionSentence,
  inspectionWord,
} from '../../../src/domain/inspections/inspection-board';
import {readInspections} from '../../../src/domain/inspections/inspection';
import {node, treeOf, unit} from '../units/unit-rows';

const tree = treeOf(
  node,
  unit('A', {aliases: ['Xã Một']}),
  unit('B'),
  unit('C', {validTo: '2021-06-30'}),
);
const today = '2021-09-19';

const keys = ['planned', 'units', 'content', 'in_charge', 'done', 'result'];

/** Rows as typed, from line 5 on, on 19 September 2021. */
function read(...rows: readonly (readonly string[])[]) {
  const lines = rows.map((row, at) => ({
    line: at + 5,
    fields: Object.fromEntries(keys.map((key, column) => [key, row[column] ?? ''])),
  }));
  return readInspections(lines, {tree, today});
}

/** What stands beside one row, and what is wrong with it: column and code. */
function judged(...row: readonly string[]) {
  const [one] = read(row);
  if (one === undefined) throw new Error('no row');
  return [inspectionWord(one), ...one.problems.map(p => `${p.column}: ${p.message.code}`)];
}

it.each<[string, string[], string]>([
  ['before its day', ['20/9/2021', 'Xã A', 'Lớp nghề'], 'Chưa đến hạn'],
  ['on its day', ['19/9/2021', 'A', 'Lớp nghề'], 'Chưa đến hạn'],
  ['a day later', ['18/9/2021', 'xã một', 'Lớp nghề'], 'Quá hạn 1 ngày'],
  // 20 August to 19 September: 11 days of August and 19.
  ['a month later', ['ngày 20 tháng 8 năm 2021', 'A; B', 'Lớp nghề'], 'Quá hạn 30 ngày'],
  ['done late', ['20/8/2021', 'A', 'Lớp nghề', '', '18/9/2021'], 'Đã thực hiện'],
  ['done before its day', ['20/9/2021', 'Tất cả', 'Lớp nghề', '', '19/9/2021'], 'Đã thực hiện'],
])('HL-41 (một phần): an inspection %s', (_, row, word) => {
  expect(judged(...row)).toEqual([word]);
});

it.each<[string, string[], string[]]>([
  ['a day that no calendar has', ['31/9/2021', 'A', 'x'], ['Ngày dự kiến: DATE_IMPOSSIBLE']],
  ['no planned day', ['', 'A', 'x'], ['Ngày dự kiến: FIELD_EMPTY']],
  ['"x" for a day', ['1/9/2021', 'A', 'x', '', 'x'], ['Ngày thực hiện: DATE_MALFORMED']],
  ['done tomorrow', ['1/9/2021', 'A', 'x', '', '20/9/2021'], ['Ngày thực hiện: DAY_TO_COME']],
  ['a result and no day', ['1/9/2021', 'A', 'x', '', '', 'Tốt'], ['Ngày thực hiện: FIELD_EMPTY']],
  ['an unknown unit', ['1/9/2021', 'A; Xã Z', 'x'], ['Đơn vị được kiểm tra: UNIT_UNKNOWN']],
  ['an ended unit', ['1/9/2021', 'C', 'x'], ['Đơn vị được kiểm tra: UNIT_NOT_VALID']],
  ['no unit', ['1/9/2021', ' ; ', 'x'], ['Đơn vị được kiểm tra: FIELD_EMPTY']],
  ['nothing to inspect', ['1/9/2021', 'A', ''], ['Nội dung: FIELD_EMPTY']],
])('with %s is marked, and neither done nor overdue', (_, row, problems) => {
  expect(judged(...row)).toEqual(['Cần sửa', ...problems]);
});

it('a name that two units have is not guessed', () => {
  const two = treeOf(node, unit('A', {name: 'Xã Đồng Tiến'}), unit('B', {name: 'xã Đồng  Tiến'}));
  const fields = {planned: '1/9/2021', units: 'Xã Đồng Tiến', content: 'x'};
  const [one] = readInspections([{line: 5, fields}], {tree: two, today});
  expect(one?.problems).toEqual([
    {
      column: 'Đơn vị được kiểm tra',
      message: {
        code: 'UNIT_UNCLEAR',
        facts: {text: 'Xã Đồng Tiến', day: '1/9/2021', units: 'A, B'},
      },
    },
  ]);
});

it('HL-41 (một phần): n of m of the year are done, by month, and the overdue ones are named with who is in charge', () => {
  const board = inspectionBoard(
    read(
      ['10/8/2021', 'A', 'Lớp nghề', 'Bà B', '12/8/2021', 'Tốt'],
      ['20/8/2021', 'Xã B', 'Lớp nghề', 'Bà B'],
      ['25/8/2021', 'A; B', 'Việc làm'],
      ['1/12/2021', 'Tất cả', 'Tổng kết'],
      // Of the year before and the next: named when overdue, counted in neither.
      ['1/12/2020', 'A', 'Tổng kết'],
      ['1/3/2022', 'A', 'Lớp nghề'],
      ['30/2/2021', 'A', 'Lớp nghề'],
    ),
    2021,
  );
  expect(board?.name).toBe('Kiểm tra, giám sát: 1/4 cuộc đã thực hiện');
  expect([...(board?.months ?? [])]).toEqual([
    ['08', '1/3 cuộc; quá hạn 2'],
    ['12', '0/1 cuộc'],
  ]);
  expect(inspectionSentence(board)).toBe(
    'Kiểm tra, giám sát: 1/4 cuộc đã thực hiện. Quá hạn: Xã B (20/8/2021, Bà B); Xã A, Xã B (25/8/2021); Xã A (1/12/2020). Cần sửa dòng 11 ở bảng "Kiểm tra, giám sát".',
  );
});

it('a book without a schedule says nothing of it', () => {
  expect(inspectionSentence(inspectionBoard([], 2021))).toBe('');
});
