// `rollup`: the master, the same lines as JSON, and what the terminal says of them.

import {mkdirSync} from 'node:fs';

import {figureHeader, makeBook} from './book-for-figures';
import {
  CommandFolder,
  commandTimeout,
  csv,
  placeOf,
  said,
  tabOf,
  withCell,
  withTab,
} from './command-bench';

jest.setTimeout(commandTimeout);

const folder = new CommandFolder();

interface RolledUp {
  readonly period: string;
  readonly asOf: string;
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  readonly findings: readonly unknown[];
  readonly calls: Readonly<Record<'reads' | 'writes' | 'other', number>>;
}

/** Tích Sơn sends January to March, Liên Bảo January alone. */
beforeAll(async () => {
  await makeBook(folder);
  const rows = [
    '08707,2021-01,vl_trong_tinh,,30,,',
    '08707,2021-01,vl_ngoai_tinh,,10,,',
    '08707,2021-01,nn_xuat_canh,,2,,',
    '08707,2021-02,vl_trong_nuoc,,41,,',
    '08707,2021-02,nn_xuat_canh,,,none,',
    '08707,2021-03,vl_trong_nuoc,,39,,',
    '08707,2021-03,vl_trong_nuoc,gioi_tinh=nu,20,,',
    '08707,2021-03,vl_nhu_cau_viec,,55,,',
    '08707,2021-03,nn_xuat_canh,,1,,',
    '08710,2021-01,vl_trong_nuoc,,25,,',
  ];
  folder.write('f.csv', csv(figureHeader, ...rows));
  const ended = await folder.run('fill book.xlsx --figures f.csv --out filled.xlsx');
  if (ended.code !== 0) throw new Error(ended.err.join('\n'));
});

describe('a quarter', () => {
  let rolled: RolledUp;
  let out: readonly string[];

  beforeAll(async () => {
    const command = 'rollup filled.xlsx --period 2021-Q1 --out m.xlsx --json r.json';
    const ended = await folder.run(command);
    expect(ended).toMatchObject({code: 0, err: []});
    ({out} = ended);
    // The keys are what this test is about.
    rolled = folder.json('r.json') as RolledUp;
  });

  const lineOf = (unit: string, indicator: string, slice = '') =>
    rolled.lines.find(
      line => line['unit'] === unit && line['indicator'] === indicator && line['slice'] === slice,
    );

  it('has the keys that scripts rely on', () => {
    expect(Object.keys(rolled)).toEqual(['period', 'asOf', 'lines', 'findings', 'calls']);
    expect(Object.keys(rolled.lines[0]!).sort()).toEqual(
      [
        ...['unit', 'indicator', 'slice', 'value', 'cumulative', 'numerator', 'denominator'],
        ...['target', 'ratio', 'status', 'samePeriodLastYear', 'missing'],
      ].sort(),
    );
    expect([rolled.period, rolled.asOf]).toEqual(['2021-Q1', '2021-03-14']);
  });

  it('adds up what was sent and names who has not', () => {
    expect(lineOf('243', 'vl_trong_nuoc')).toMatchObject({
      ...{value: 145, cumulative: 145, target: null, ratio: null, status: 'noTarget'},
      missing: ['08710'],
    });
    expect(lineOf('243', 'vl_giai_quyet')).toMatchObject({
      ...{cumulative: 148, target: {form: 'count', min: 1300, max: null}},
      ...{ratio: 148 / 1300, status: 'behind', samePeriodLastYear: null, missing: ['08710']},
    });
    expect(lineOf('08707', 'nn_xuat_canh')).toMatchObject({cumulative: 3, missing: []});
    expect(lineOf('08710', 'nn_xuat_canh')).toMatchObject({cumulative: null, missing: ['08710']});
    expect(lineOf('243', 'vl_trong_nuoc', 'gioi_tinh=nu')).toMatchObject({cumulative: 20});
    expect(lineOf('243', 'vl_nhu_cau_viec')).toMatchObject({value: 55, missing: ['08710']});
  });

  it('stays within its budget of calls on the book: each changed tab read once, seven tabs written', () => {
    expect(rolled.calls.reads).toBeLessThanOrEqual(4);
    expect(rolled.calls.writes).toBeLessThanOrEqual(7);
    expect(Number.isInteger(rolled.calls.other)).toBe(true);
  });

  it('prints counts and the node’s lines in the words of the master', () => {
    // 17 indicators of three units, and one slice of two of them.
    expect(out[0]).toBe(
      'Đã tổng hợp kỳ 2021-Q1 (số liệu đến 2021-03-14, lần 1): nhận thêm 4 báo cáo, 53 dòng, ghi vào m.xlsx.',
    );
    const columns = out.slice(1).map(line => line.split(/ {2,}/).filter(text => text !== ''));
    expect(columns[0]).toEqual([
      ...['Chỉ tiêu', 'Kế hoạch giao năm', 'Thực hiện trong kỳ', 'Lũy kế từ đầu năm'],
      ...['% kế hoạch', 'Đánh giá', 'Đơn vị chưa báo cáo'],
    ]);
    // Header, rule, 17 indicators and one slice of the node alone, and what was written.
    expect(columns).toHaveLength(21);
    // 148 of 1300 is 11.38 %; women follow their indicator.
    expect(columns).toContainEqual([
      ...[
        'Số lao động được giải quyết việc làm',
        '1.300 người',
        '148',
        '148',
        '11,3%',
        'Chậm',
        '1',
      ],
    ]);
    expect(columns).toContainEqual(['Nữ', '20', '20']);
    expect(out[out.length - 1]).toBe('Đã ghi kết quả dạng JSON vào r.json.');
  });

  it('stands in the master of the file', async () => {
    const master = tabOf(await folder.read('m.xlsx'), 'master');
    const {row, column} = placeOf(master, '243|vl_trong_nuoc', 'cumulative');
    expect(master.cells.find(cell => cell.row === row && cell.column === column)?.value).toBe(145);
  });

  it('pressed again finds nothing new and the same figures', async () => {
    const ended = await folder.run('rollup m.xlsx --period 2021-Q1 --out m2.xlsx --json r2.json');
    expect(ended.out[0]).toContain('lần 2): nhận thêm 0 báo cáo');
    expect((folder.json('r2.json') as RolledUp).lines).toEqual(rolled.lines);
  });
});

describe('what cannot be rolled up is said, and nothing written', () => {
  it.each([
    ['2021-13', said('', 'PERIOD_MALFORMED', {text: '2021-13'}).slice(2)],
    ['2022', said('', 'YEAR_OUTSIDE_BOOK', {period: '2022', year: 2021}).slice(2)],
    ['9'.repeat(300), said('', 'PERIOD_MALFORMED', {text: '9'.repeat(100)}).slice(2)],
  ])('period %s', async (period, sentence) => {
    const {code, out, err} = await folder.run(
      `rollup filled.xlsx --period ${period} --out none.xlsx --json none.json`,
    );
    expect([code, out, err[0]]).toEqual([2, [], sentence]);
    expect([folder.has('none.xlsx'), folder.has('none.json')]).toEqual([false, false]);
  });

  it('a unit’s tab that was deleted', async () => {
    await folder.edit('filled.xlsx', 'edited.xlsx', book => ({
      ...book,
      sheets: book.sheets.filter(sheet => sheet !== tabOf(book, 'unit:08707@')),
    }));
    const {code, err} = await folder.run(
      'rollup edited.xlsx --period 2021-Q1 --out none.xlsx --json none.json',
    );
    expect([code, err.length]).toEqual([2, 2]);
    expect(err[0]).toContain('edited.xlsx: Không đọc được bảng của Phường Tích Sơn');
    expect([folder.has('none.xlsx'), folder.has('none.json')]).toEqual([false, false]);
  });

  it('a book whose owner no longer rolls up', async () => {
    const list = (book: Parameters<typeof tabOf>[0]) =>
      withTab(book, 'people', tab => {
        const role = (email: string) => placeOf(tab, `${email}@vi-du.invalid`, 'role');
        const successor = withCell(tab, role('08710'), {value: 'Tổng hợp'});
        return withCell(successor, role('243'), {value: 'Lãnh đạo (chỉ xem)'});
      });
    await folder.editLists('filled.xlsx', 'edited.xlsx', list);
    const {code, err} = await folder.run('rollup edited.xlsx --period 2021 --out none.xlsx');
    const facts = {email: '243@vi-du.invalid', role: 'Lãnh đạo (chỉ xem)', needed: 'Tổng hợp'};
    expect([code, err[0]]).toEqual([2, said('', 'ROLE_NOT_ALLOWED', facts).slice(2)]);
    expect(folder.has('none.xlsx')).toBe(false);
  });

  it.each([
    ['none.xlsx', 'folder.json', 'folder.json: Đây là thư mục'],
    ['none.xlsx', 'missing/r.json', 'missing/r.json: Không có thư mục'],
    ['none.xlsx', 'none.xlsx', 'none.xlsx: --json trỏ vào tệp của một sổ'],
    ['none.xlsx', 'filled.xlsx', 'filled.xlsx: --json trỏ vào tệp của một sổ'],
    ['missing/none.xlsx', 'none.json', 'missing/none.xlsx: Không có thư mục'],
  ])('outputs %s and %s', async (out, json, words) => {
    mkdirSync(folder.file('folder.json'), {recursive: true});
    const before = folder.bytes('filled.xlsx');
    const command = `rollup filled.xlsx --period 2021 --out ${out} --json ${json}`;
    const ended = await folder.run(command);
    expect([ended.code, ended.out]).toEqual([2, []]);
    expect(ended.err[0]).toContain(words);
    expect([folder.has('none.xlsx'), folder.has('none.json')]).toEqual([false, false]);
    expect(folder.bytes('filled.xlsx').equals(before)).toBe(true);
  });
});
