// `fill`: figures entered and sent as the officers would, or every problem of the file and no book.

import {figureHeader, makeBook} from './book-for-figures';
import {cellAt, CommandFolder, commandTimeout, csv, placeOf, said, tabOf} from './command-bench';

jest.setTimeout(commandTimeout);

const folder = new CommandFolder();
const command = 'fill book.xlsx --figures f.csv --out filled.xlsx';

const write = (...rows: string[]): string => folder.write('f.csv', csv(figureHeader, ...rows));

beforeAll(() => makeBook(folder));

/** Sendings in a unit's log: who, which slot, and the report as it was sealed. */
async function sendings(
  name: string,
  unit: string,
): Promise<[by: unknown, slot: unknown, report: unknown][]> {
  const tab = tabOf(await folder.read(name), `unit:${unit}@`);
  const start = placeOf(tab, 'log', `2021-01`).row;
  const column = (key: string): number =>
    tab.cells.find(cell => cell.row === start && cell.value === key)!.column;
  const rows = [
    ...new Set(
      tab.cells
        .filter(cell => cell.row > start + 1 && cell.column === 1 && cell.value !== null)
        .map(cell => cell.row),
    ),
  ];
  return rows.map(row => {
    const [by, slot, text] = ['by', 'slot', 'reportText'].map(
      key => cellAt(tab, row, column(key))?.value,
    );
    return [by, slot, JSON.parse(String(text)) as unknown];
  });
}

describe('a good file', () => {
  it('is sent by each unit’s officer, a report for each month', async () => {
    write(
      '08707,2021-01,vl_trong_tinh,,1.030,,',
      '08707,2021-01,nn_xuat_canh_nb,,,none,',
      '08707,2021-02,vl_trong_tinh,,1.029,,',
      '08710,2021-01,vl_trong_tinh,,7,estimate,hết quý mới chốt',
      '08710,2020-09,nn_xuat_canh,,12,opening,',
      '08710,2021-01,vl_tu_tao,,,na,',
    );
    expect(await folder.run(command)).toEqual({
      code: 0,
      out: [
        'Đã gửi 4 báo cáo của 2 đơn vị, ghi vào filled.xlsx.',
        'Có 22 số đến hạn còn để trống, tính là chưa báo cáo.',
      ],
      err: [],
    });
    expect(await sendings('filled.xlsx', '08707')).toEqual([
      [
        '08707@vi-du.invalid',
        '2021-01',
        {a: {vl_trong_tinh: '1.030', nn_xuat_canh_nb: '0'}, r: {}},
      ],
      ['08707@vi-du.invalid', '2021-02', {a: {vl_trong_tinh: '1.029'}, r: {}}],
    ]);
    expect(await sendings('filled.xlsx', '08710')).toEqual([
      ['08710@vi-du.invalid', '2020-opening', {a: {nn_xuat_canh: '12 đến 09/2020'}, r: {}}],
      [
        '08710@vi-du.invalid',
        '2021-01',
        {
          a: {vl_trong_tinh: 'ước 7', vl_tu_tao: 'x'},
          r: {'ESTIMATE_ONLY|vl_trong_tinh': 'hết quý mới chốt'},
        },
      ],
    ]);
  });

  it('gives a warning the reason of the file, else says where the figure comes from and lists it', async () => {
    write(
      '08707,2021-01,vl_trong_tinh,,30,,',
      '08707,2021-01,vl_ngoai_tinh,,20,,',
      '08707,2021-02,vl_trong_tinh,,3,,nghỉ Tết',
      '08707,2021-02,vl_ngoai_tinh,,2,,',
    );
    expect((await folder.run(command)).out.slice(1)).toEqual([
      'Có 14 số đến hạn còn để trống, tính là chưa báo cáo.',
      'Có 1 cảnh báo chưa ghi lý do trong tệp:',
      said('f.csv, dòng 5', 'JUMP', {
        name: 'Ngoài tỉnh',
        value: 2,
        before: 20,
        share: 50,
        least: 5,
        percent: 90,
      }),
    ]);
    expect((await sendings('filled.xlsx', '08707'))[1]?.[2]).toMatchObject({
      r: {
        'JUMP|vl_trong_tinh': 'nghỉ Tết (nhập từ tệp, dòng 4)',
        'JUMP|vl_ngoai_tinh': 'nhập từ tệp, dòng 5',
      },
    });
  });

  it.each(['=1+1', '+1', '-1', '@a', '＝1', '＠a'])(
    'keeps the reason %s as the text that it is',
    async reason => {
      write('08707,2021-01,vl_trong_tinh,,7,estimate,' + reason);
      expect(await folder.run(command)).toMatchObject({code: 0, err: []});
      expect((await sendings('filled.xlsx', '08707'))[0]?.[2]).toMatchObject({
        r: {'ESTIMATE_ONLY|vl_trong_tinh': `${reason} (nhập từ tệp, dòng 2)`},
      });
      const {cells} = tabOf(await folder.read('filled.xlsx'), 'unit:08707@');
      expect(cells.filter(cell => cell.formula !== undefined)).toEqual([]);
    },
  );

  it('adds to a form what it says and leaves the rest of the form', async () => {
    write('08707,2021-01,vl_trong_tinh,,3,,');
    await folder.run(command);
    write('08707,2021-01,vl_ngoai_tinh,,4,,');
    await folder.run('fill filled.xlsx --figures f.csv --out filled.xlsx');
    expect((await sendings('filled.xlsx', '08707')).map(([, , report]) => report)).toEqual([
      {a: {vl_trong_tinh: '3'}, r: {}},
      {a: {vl_trong_tinh: '3', vl_ngoai_tinh: '4'}, r: {}},
    ]);
  });

  it('of measures that no target speaks of brings those into the forms; a later file finds them there', async () => {
    write('08707,2021-03,dn_duoi_3t,,25,,', '08710,2021-03,dn_duoi_3t,,7,,');
    const {code, out, err} = await folder.run(command);
    expect([code, err, out[0]]).toEqual([
      0,
      [],
      'Đã gửi 2 báo cáo của 2 đơn vị, ghi vào filled.xlsx.',
    ]);
    expect(out[1]).toMatch(/^Sổ có thêm 3 chỉ tiêu: .*dưới 03 tháng/);
    expect((await sendings('filled.xlsx', '08707')).map(([, , report]) => report)).toEqual([
      {a: {dn_duoi_3t: '25'}, r: {}},
    ]);
    write('08707,2021-06,dn_duoi_3t,,26,,');
    const {out: again} = await folder.run('fill filled.xlsx --figures f.csv --out later.xlsx');
    expect(again.filter(line => line.startsWith('Sổ có thêm'))).toEqual([]);
    // 25 and 7 in the first quarter, 26 in the second.
    expect(
      await folder.run('rollup later.xlsx --period 2021-H1 --out m.xlsx --json m.json'),
    ).toMatchObject({code: 0});
    const {lines} = folder.json('m.json') as {lines: Record<string, unknown>[]};
    expect(
      lines.find(one => one['unit'] === '243' && one['indicator'] === 'dn_duoi_3t'),
    ).toMatchObject({slice: '', value: 58});
  });

  it('is sent by the person named, who rolls up for all', async () => {
    write('08707,2021-01,vl_trong_tinh,,3,,', '08710,2021-01,vl_trong_tinh,,3,,');
    const ended = await folder.run(`${command} --as 243@VI-DU.invalid`);
    expect(ended).toMatchObject({code: 0, err: []});
    expect((await sendings('filled.xlsx', '08710'))[0]?.[0]).toBe('243@vi-du.invalid');
  });
});

describe('a file with problems is not entered', () => {
  const cases: [what: string, rows: string[], sentences: string[]][] = [
    [
      'malformed numbers',
      ['08707,2021-01,vl_trong_tinh,,12.5,,', '08707,2021-01,vl_ngoai_tinh,,ba,,'],
      [
        said('f.csv, dòng 2', 'NUMBER_DOT_DECIMAL', {text: '12.5', suggestion: '12,5'}),
        said('f.csv, dòng 3', 'NUMBER_MALFORMED', {text: 'ba'}),
      ],
    ],
    [
      'half a person',
      ['08707,2021-01,vl_trong_tinh,,"12,5",,'],
      [
        said('f.csv, dòng 2', 'FIGURE_NOT_WHOLE', {
          name: 'Trong tỉnh',
          value: 12.5,
          measure: 'người',
        }),
      ],
    ],
    [
      'an unknown unit, the node itself, an unknown indicator, slice and mark',
      [
        '9,2021-01,vl_trong_tinh,,1,,',
        '243,2021-01,vl_trong_tinh,,1,,',
        '08707,2021-01,vl_khac,,1,,',
        '08707,2021-01,vl_trong_nuoc,tuoi=tre,1,,',
        '08707,2021-01,vl_trong_nuoc,,1,sent,',
      ],
      [
        said('f.csv, dòng 2', 'UNIT_UNKNOWN', {code: '9'}),
        said('f.csv, dòng 3', 'UNIT_DOES_NOT_REPORT', {code: '243', name: 'Thành phố Vĩnh Yên'}),
        said('f.csv, dòng 4', 'INDICATOR_UNKNOWN', {code: 'vl_khac'}),
        said('f.csv, dòng 5', 'SLICE_UNKNOWN', {
          indicator: 'vl_trong_nuoc',
          slice: 'tuoi=tre',
          allowed: 'gioi_tinh=nam, gioi_tinh=nu',
        }),
        said('f.csv, dòng 6', 'MARK_UNKNOWN', {text: 'sent'}),
      ],
    ],
    [
      'a period that is none, or of another year',
      ['08707,2021-Q1,vl_trong_tinh,,1,,', '08707,2019-01,vl_trong_tinh,,1,,'],
      [
        said('f.csv, dòng 2', 'MONTH_MALFORMED', {text: '2021-Q1'}),
        said('f.csv, dòng 3', 'YEAR_OUTSIDE_BOOK', {period: '2019-01', year: 2021}),
      ],
    ],
    [
      'a row twice',
      ['08707,2021-01,vl_trong_tinh,,1,,', '08707,2021-01,vl_trong_tinh,,2,,'],
      [said('f.csv, dòng 3', 'ROW_REPEATED', {first: 2, key: '08707 · 2021-01 · vl_trong_tinh'})],
    ],
    [
      'a part above its whole, in every unit and month at once',
      [
        '08707,2021-01,vl_trong_nuoc,,5,,',
        '08707,2021-01,vl_doanh_nghiep,,6,,',
        '08707,2021-02,vl_trong_nuoc,,5,,',
        '08707,2021-02,vl_doanh_nghiep,,6,,',
        '08710,2021-01,vl_trong_nuoc,,1,,',
        '08710,2021-01,vl_doanh_nghiep,,2,,',
      ],
      [
        said('f.csv, dòng 3, 5', 'CHILD_ABOVE_PARENT', {
          child: 'Vào doanh nghiệp',
          childValue: 6,
          parent: 'Việc làm trong nước',
          parentValue: 5,
        }),
        said('f.csv, dòng 7', 'CHILD_ABOVE_PARENT', {
          child: 'Vào doanh nghiệp',
          childValue: 2,
          parent: 'Việc làm trong nước',
          parentValue: 1,
        }),
      ],
    ],
    [
      'a row of another width beside a bad number',
      ['08707,2021-01,vl_trong_tinh,,1', '08707,2021-01,vl_ngoai_tinh,,x,,'],
      [
        'f.csv, dòng 2: Dòng có 5 ô, dòng đầu có 7 cột. Thêm hoặc bớt ô cho đủ; ô có dấu phẩy thì bao trong dấu nháy kép.',
        said('f.csv, dòng 3', 'NUMBER_MALFORMED', {text: 'x'}),
      ],
    ],
    [
      'a reason that no log can hold',
      [`08707,2021-01,vl_trong_tinh,,1,estimate,${'a'.repeat(501)}`],
      ['f.csv, dòng 2: Cột "reason" dài 501 ký tự, chỉ nhận 500. Viết ngắn lại.'],
    ],
  ];

  it.each(cases)('%s', async (_, rows, sentences) => {
    write(...rows);
    const before = folder.bytes('book.xlsx');
    const {code, out, err} = await folder.run('fill book.xlsx --figures f.csv --out none.xlsx');
    expect([code, out, err.slice(0, -1)]).toEqual([2, [], sentences]);
    expect(folder.has('none.xlsx')).toBe(false);
    expect(folder.bytes('book.xlsx').equals(before)).toBe(true);
  });

  it('over the book that it was read from neither', async () => {
    write('08707,2021-01,vl_trong_tinh,,x,,');
    const before = folder.bytes('book.xlsx');
    expect((await folder.run('fill book.xlsx --figures f.csv --out book.xlsx')).code).toBe(2);
    expect(folder.bytes('book.xlsx').equals(before)).toBe(true);
  });
});

describe('who may send', () => {
  it.each([
    [
      'an officer for another unit',
      '08707@vi-du.invalid',
      said('f.csv, dòng 3–4', 'UNIT_OF_OTHERS', {
        email: '08707@vi-du.invalid',
        unit: 'Phường Liên Bảo',
      }),
    ],
    [
      'nobody',
      'khong-ai@vi-du.invalid',
      said('', 'PERSON_UNKNOWN', {email: 'khong-ai@vi-du.invalid'}).slice(2),
    ],
  ])('not %s', async (_, as, sentence) => {
    write(
      '08707,2021-01,vl_trong_tinh,,1,,',
      '08710,2021-01,vl_trong_tinh,,1,,',
      '08710,2021-02,vl_trong_tinh,,1,,',
    );
    const {code, err} = await folder.run(
      `fill book.xlsx --figures f.csv --out none.xlsx --as ${as}`,
    );
    expect([code, err[0]]).toEqual([2, sentence]);
    expect(folder.has('none.xlsx')).toBe(false);
  });
});

describe('a file that is no book of ours', () => {
  it.each([
    ['missing.xlsx', 'Không có tệp này. Kiểm tra lại đường dẫn.'],
    [
      'text.xlsx',
      'Tệp không phải là bảng tính .xlsx, hoặc đã hỏng. Dùng tệp do lệnh new hay fill ghi ra.',
    ],
  ])('%s', async (name, sentence) => {
    folder.write('text.xlsx', 'không phải bảng tính');
    const {code, err} = await folder.run(`fill ${name} --figures f.csv --out none.xlsx`);
    expect([code, err[0]]).toEqual([2, `${name}: ${sentence}`]);
  });
});
