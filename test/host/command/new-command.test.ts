// `new`: a book from lists, or every problem of the lists and no book.

import {mkdirSync} from 'node:fs';

import type {BookSnapshot} from '../../../src/host/store/book-snapshot';
import {CommandFolder, commandTimeout, csv, said, tabOf} from './command-bench';

jest.setTimeout(commandTimeout);

const folder = new CommandFolder();
const unitHeader = 'code,name,type,parent,valid_from,valid_to';
const targetHeader = 'unit,indicator,form,min,max,decision_no,decision_date';
const peopleHeader = 'email,name,unit,role';

const node = '243,Thành phố Vĩnh Yên,Thành phố,,,';
const units = [node, '08707,Phường Tích Sơn,Phường,243,,', '08710,Phường Liên Bảo,Phường,243,,'];
const targets = ['243,vl_giai_quyet,count,1.300,,,', '08707,vl_giai_quyet,count,1.300,,,'];
const people = [
  'nguoi.tong.hop@vi-du.invalid,Người tổng hợp (giả định),243,Tổng hợp',
  'can.bo@vi-du.invalid,Cán bộ (giả định),08707,entry',
];

const command = 'new --units u.csv --targets t.csv --year 2021';

function write(lists: {units?: string[]; targets?: string[]; people?: string[]}): void {
  folder.write('u.csv', csv(unitHeader, ...(lists.units ?? units)));
  folder.write('t.csv', csv(targetHeader, ...(lists.targets ?? targets)));
  folder.write('p.csv', csv(peopleHeader, ...(lists.people ?? people)));
}

/** What stands below the header of a list, without row ids. */
function listOf(book: BookSnapshot, mark: string): unknown[][] {
  const rows = new Map<number, unknown[]>();
  for (const cell of tabOf(book, mark).cells) {
    if (cell.row < 5 || cell.column === 1 || cell.value === null) continue;
    rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell.value]);
  }
  return [...rows.values()];
}

describe('a good book', () => {
  it('has an officer for each unit and one who rolls up, all marked as made up', async () => {
    write({});
    expect(await folder.run(`${command} --out made-up.xlsx`)).toEqual({
      code: 0,
      out: [
        'Đã lập sổ made-up.xlsx: năm 2021, 3 đơn vị, 3 người dùng, 2 kế hoạch giao, 24 bảng.',
        'Không có tệp người dùng: đã lập 3 tài khoản giả định, thay bằng tài khoản thật ở bảng "Người dùng".',
      ],
      err: [],
    });
    const book = await folder.read('made-up.xlsx');
    expect(book).toMatchObject({
      ...{name: 'Sổ chỉ tiêu 2021 – Thành phố Vĩnh Yên', locale: 'vi_VN'},
      ...{timeZone: 'Asia/Ho_Chi_Minh', owner: '243@vi-du.invalid'},
    });
    expect(listOf(book, 'people').map(row => row.slice(0, 4))).toEqual([
      ['243@vi-du.invalid', 'Cán bộ tổng hợp 243 (giả định)', '243', 'Tổng hợp'],
      ['08707@vi-du.invalid', 'Cán bộ 08707 (giả định)', '08707', 'Nhập liệu'],
      ['08710@vi-du.invalid', 'Cán bộ 08710 (giả định)', '08710', 'Nhập liệu'],
    ]);
  });

  it('belongs to the first person of a given list who rolls up', async () => {
    write({});
    const {code, out} = await folder.run(`${command} --people p.csv --out people.xlsx`);
    expect([code, out.length]).toEqual([0, 1]);
    expect((await folder.read('people.xlsx')).owner).toBe('nguoi.tong.hop@vi-du.invalid');
  });

  it('asks no figures of a unit between the node and its communes', async () => {
    write({
      units: [
        '26,Tỉnh (giả định),Tỉnh,,,',
        '243,Thành phố (giả định),Thành phố,26,,',
        '08707,Phường (giả định),Phường,243,,',
      ],
      targets: [],
    });
    expect(await folder.run(`${command} --out tiers.xlsx`)).toMatchObject({code: 0, err: []});
    const emails = listOf(await folder.read('tiers.xlsx'), 'people').map(([email]) => email);
    expect(emails).toEqual(['26@vi-du.invalid', '08707@vi-du.invalid']);
  });

  it('warns of shares that do not add up to the node, and of thirty abroad of twenty in all, at their lines (DH-38)', async () => {
    const jobs = 'Số lao động được giải quyết việc làm';
    const targets = ['243,vl_giai_quyet,count,20', '08710,vl_giai_quyet,count,19'];
    write({targets: [...targets, '243,nn_xuat_canh,count,30'].map(row => `${row},,,`)});
    expect((await folder.run(`${command} --out gap.xlsx`)).out.slice(2)).toEqual([
      'Có 2 cảnh báo về kế hoạch giao:',
      said('t.csv, dòng 2', 'TARGET_SUM_DIFFERS', {
        ...{unit: 'Thành phố Vĩnh Yên', indicator: jobs, sum: 19, own: 20, gap: 1},
      }),
      said('t.csv, dòng 4', 'TARGET_CHILD_ABOVE_PARENT', {
        unit: 'Thành phố Vĩnh Yên',
        ...{child: 'Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng', childValue: 30},
        ...{parent: jobs, parentValue: 20},
      }),
    ]);
  });

  it('keeps unit names that begin like formulas as the texts that they are', async () => {
    const names = ['=1+1', '+1', '-1', '@SUM(A1)', '＝1＋1', '＋1', '－1', '＠a'];
    const leaves = names.map((name, at) => `0870${at},${name},Phường,243,,`);
    write({units: [node, ...leaves], targets: []});
    expect(await folder.run(`${command} --out text.xlsx`)).toMatchObject({code: 0, err: []});
    const {cells} = tabOf(await folder.read('text.xlsx'), 'units');
    const found = cells.filter(cell => cell.column === 3 && cell.row >= 6 && cell.row < 14);
    expect(found.map(cell => cell.value)).toEqual(names);
    expect(found.filter(cell => cell.formula !== undefined)).toEqual([]);
  });
});

describe('lists with problems make no book', () => {
  const cases: [what: string, lists: Parameters<typeof write>[0], sentences: string[]][] = [
    [
      'a malformed day',
      {units: [node, '08707,A,Phường,243,2021-02-30,', '08710,B,Phường,243,,hôm nay']},
      [
        said('u.csv, dòng 3', 'DATE_IMPOSSIBLE', {text: '2021-02-30'}),
        said('u.csv, dòng 4', 'DATE_MALFORMED', {text: 'hôm nay'}),
      ],
    ],
    [
      'an unknown parent, below a name with a line break',
      {units: [node, '08707,"Phường\nA",Phường,243,,', '08710,B,Phường,244,,']},
      [said('u.csv, dòng 5', 'UNIT_PARENT_UNKNOWN', {code: '08710', parent: '244'})],
    ],
    [
      'malformed numbers',
      {targets: ['243,vl_giai_quyet,count,1.3x,,,', '243,nn_xuat_canh,count,12.5,,,']},
      [
        said('t.csv, dòng 2', 'NUMBER_MALFORMED', {text: '1.3x'}),
        said('t.csv, dòng 3', 'NUMBER_DOT_DECIMAL', {text: '12.5', suggestion: '12,5'}),
      ],
    ],
    [
      'an unknown unit, indicator and form',
      {targets: ['244,vl_giai_quyet,count,1,,,', '243,vl_khac,count,1,,,', '243,vl_llld,max,1,,,']},
      [
        said('t.csv, dòng 2', 'UNIT_UNKNOWN', {code: '244'}),
        said('t.csv, dòng 3', 'INDICATOR_UNKNOWN', {code: 'vl_khac'}),
        said('t.csv, dòng 4', 'FIELD_UNKNOWN_VALUE', {
          field: 'form',
          text: 'max',
          allowed: 'count, exceed, range, rate, atLeastRate, zero, lower, quota, pending',
        }),
      ],
    ],
    [
      'a range without its upper number, and a row twice',
      {
        targets: [
          '243,vl_giai_quyet,range,600,,,',
          '243,vl_llld,count,1,,,',
          '243,vl_llld,count,1,,,',
        ],
      },
      [
        said('t.csv, dòng 2', 'TARGET_MISSING_NUMBER', {form: 'range', field: 'max'}),
        said('t.csv, dòng 4', 'ROW_REPEATED', {first: 3, key: '243 · vl_llld'}),
      ],
    ],
    [
      'people who are nobody',
      {people: [...people, 'thư,A,243,district', 'a@vi-du.invalid,A,,entry']},
      [
        said('p.csv, dòng 4', 'EMAIL_MALFORMED', {text: 'thư'}),
        said('p.csv, dòng 5', 'PERSON_UNIT_MISSING', {email: 'a@vi-du.invalid'}),
      ],
    ],
    [
      'nobody who rolls up, and a problem elsewhere',
      {people: people.slice(1), targets: ['243,vl_llld,count,x,,,']},
      [
        'p.csv: Danh sách không có ai giữ vai trò "district" (Tổng hợp). Thêm ít nhất một người để lập sổ và tổng hợp.',
        said('t.csv, dòng 2', 'NUMBER_MALFORMED', {text: 'x'}),
      ],
    ],
    [
      'rows of another width beside a bad number',
      {people: ['a@vi-du.invalid,A,243'], targets: ['243,vl_llld,count', '243,vl_llld,count,x,,,']},
      [
        'p.csv, dòng 2: Dòng có 3 ô, dòng đầu có 4 cột. Thêm hoặc bớt ô cho đủ; ô có dấu phẩy thì bao trong dấu nháy kép.',
        't.csv, dòng 2: Dòng có 3 ô, dòng đầu có 7 cột. Thêm hoặc bớt ô cho đủ; ô có dấu phẩy thì bao trong dấu nháy kép.',
        said('t.csv, dòng 3', 'NUMBER_MALFORMED', {text: 'x'}),
      ],
    ],
  ];

  it.each(cases)('%s', async (_, lists, sentences) => {
    write(lists);
    const {code, out, err} = await folder.run(`${command} --people p.csv --out bad.xlsx`);
    expect([code, out, err.slice(0, -1)]).toEqual([2, [], sentences]);
    expect(err[err.length - 1]).toBe(
      `Có ${sentences.length} chỗ chưa đúng, chưa ghi gì. Sửa rồi chạy lại.`,
    );
    expect(folder.has('bad.xlsx')).toBe(false);
  });

  it('a made-up address that cannot be one is a problem of its unit', async () => {
    write({units: [node, 'xã một,A,Xã,243,,'], targets: []});
    expect((await folder.run(`${command} --out bad.xlsx`)).err[0]).toBe(
      said('u.csv, dòng 3', 'EMAIL_MALFORMED', {text: 'xã một@vi-du.invalid'}),
    );
  });

  it.each([
    ['u.csv', 'name,type\nA,B\n', 'Thiếu cột "code"'],
    ['t.csv', 'unit,indicator,form,unit\n', 'Cột "unit" ghi hai lần'],
    ['p.csv', 'email;unit;role\n', 'ngăn bằng dấu ";"'],
  ])('a wrong header in %s', async (name, content, words) => {
    write({});
    folder.write(name, content);
    const {code, err} = await folder.run(`${command} --people p.csv --out bad.xlsx`);
    expect(code).toBe(2);
    expect(err[0]).toContain(`${name}, dòng 1: `);
    expect(err[0]).toContain(words);
    expect(folder.has('bad.xlsx')).toBe(false);
  });
});

describe('a file that cannot be written', () => {
  it.each([
    ['book.txt', 'Tên tệp kết quả phải kết thúc bằng .xlsx. Sửa lại --out.'],
    ['missing/book.xlsx', 'Không có thư mục "missing". Tạo thư mục trước rồi chạy lại.'],
    ['folder.xlsx', 'Đây là thư mục, không phải tệp. Ghi đường dẫn của một tệp.'],
  ])('%s', async (name, sentence) => {
    write({});
    mkdirSync(folder.file('folder.xlsx'), {recursive: true});
    const {code, out, err} = await folder.run(`${command} --out ${name}`);
    expect([code, out, err[0]]).toEqual([2, [], `${name}: ${sentence}`]);
    expect(folder.has('book.txt')).toBe(false);
  });
});
