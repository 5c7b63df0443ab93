// A book that people have worked on between two commands: closed months, strange cells, tabs and columns moved or lost.

import type {
  BookSnapshot,
  CellSnapshot,
  SheetSnapshot,
} from '../../../src/host/store/book-snapshot';
import {figureHeader, makeBook} from './book-for-figures';
import {
  cellAt,
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
const fill = 'fill edited.xlsx --figures f.csv --out filled.xlsx';

const tichSon = 'unit:08707@';

beforeAll(async () => {
  await makeBook(folder);
  folder.write(
    'f.csv',
    csv(
      figureHeader,
      '08707,2021-01,vl_trong_tinh,,3,,',
      '08707,2021-02,vl_trong_tinh,,3,,',
      '08707,2021-02,vl_ngoai_tinh,,3,,',
      '08710,2021-02,vl_trong_tinh,,3,,',
    ),
  );
});

beforeEach(() => folder.remove('filled.xlsx'));

/** What `fill` says of an edited book, having written nothing. */
async function refusal(change: (book: BookSnapshot) => BookSnapshot): Promise<readonly string[]> {
  await folder.edit('book.xlsx', 'edited.xlsx', change);
  const before = folder.bytes('edited.xlsx');
  const {code, err} = await folder.run(fill);
  expect([code, folder.has('filled.xlsx')]).toEqual([2, false]);
  expect(folder.bytes('edited.xlsx').equals(before)).toBe(true);
  return err.slice(0, -1);
}

const withFigure =
  (row: string, slot: string, content: Parameters<typeof withCell>[2]) =>
  (book: BookSnapshot): BookSnapshot =>
    withTab(book, tichSon, tab => withCell(tab, placeOf(tab, row, slot), content));

/** The tab with each cell put into another column. */
function moved(sheet: SheetSnapshot, to: (column: number) => number): SheetSnapshot {
  const cells = sheet.cells.map((cell): CellSnapshot => ({...cell, column: to(cell.column)}));
  return {
    ...sheet,
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
  };
}

describe('a closed month', () => {
  it('takes no figures, which is said of all its lines', async () => {
    await folder.editLists('book.xlsx', 'edited.xlsx', book =>
      withTab(book, 'periods', tab => {
        const state = placeOf(tab, '2021-02', 'state');
        const day = placeOf(tab, '2021-02', 'closed_at');
        return withCell(withCell(tab, state, {value: 'Đã chốt'}), day, {value: '10/3/2021'});
      }),
    );
    const {code, err} = await folder.run(fill);
    expect([code, err[0], err.length]).toEqual([
      2,
      said('f.csv, dòng 3–5', 'PERIOD_CLOSED', {
        period: 'Tháng 2/2021',
        at: '10/3/2021',
        contact: 'Cán bộ tổng hợp 243 (giả định) (243@vi-du.invalid)',
      }),
      2,
    ]);
    expect(folder.has('filled.xlsx')).toBe(false);
  });
});

describe('a figure cell beside those of the file', () => {
  const address = (tab: SheetSnapshot): string => {
    const {row, column} = placeOf(tab, 'vl_tu_tao', '2021-02');
    return `${String.fromCharCode(64 + column)}${row}`;
  };

  it('with text is named by its place in the book', async () => {
    const sentence = said('', 'NUMBER_MALFORMED', {text: 'năm'}).slice(2);
    expect(await refusal(withFigure('vl_tu_tao', '2021-02', {value: 'năm'}))).toEqual([
      `edited.xlsx: Đơn vị 08707, kỳ 2021-02, dòng "vl_tu_tao" đang có trên biểu: ${sentence}`,
    ]);
  });

  it.each([
    ['a day', {value: {dateMs: Date.UTC(2021, 2, 5)}}],
    ['a formula', {value: 5, formula: '=2+3'}],
    ['an error', {value: {error: '#REF!'}}],
    ['a logical value', {value: true}],
  ] as const)('with %s is refused, never sent', async (_, content) => {
    let cell = '';
    const sentences = await refusal(book => {
      cell = address(tabOf(book, tichSon));
      return withFigure('vl_tu_tao', '2021-02', content)(book);
    });
    // A column right of Z would have two letters.
    expect(cell).toMatch(/^[A-Z]\d+$/);
    expect(sentences).toHaveLength(1);
    expect(sentences[0]).toContain(`edited.xlsx: Bảng "Phường Tích Sơn", ô ${cell}: `);
  });

  it('with a number is sent with the others', async () => {
    await folder.edit('book.xlsx', 'edited.xlsx', withFigure('vl_tu_tao', '2021-02', {value: 4}));
    expect(await folder.run(fill)).toMatchObject({code: 0, err: []});
    const tab = tabOf(await folder.read('filled.xlsx'), tichSon);
    const reports = tab.cells.filter(cell => String(cell.value).startsWith('{"a":'));
    expect(reports.map(cell => JSON.parse(String(cell.value)) as unknown)).toEqual([
      {a: {vl_trong_tinh: '3'}, r: {}},
      {a: {vl_trong_tinh: '3', vl_ngoai_tinh: '3', vl_tu_tao: '4'}, r: {}},
    ]);
  });

  it('under a figure of the file is written over, whatever it held', async () => {
    const change = withFigure('vl_trong_tinh', '2021-01', {value: 5, formula: '=2+3'});
    await folder.edit('book.xlsx', 'edited.xlsx', change);
    expect(await folder.run(fill)).toMatchObject({code: 0, err: []});
  });
});

describe('tabs', () => {
  it('may be renamed and moved', async () => {
    await folder.edit('book.xlsx', 'edited.xlsx', book => ({
      ...book,
      sheets: book.sheets.map((sheet, at) => ({...sheet, name: `Bảng ${at}`})).reverse(),
    }));
    expect(await folder.run(fill)).toMatchObject({code: 0, err: []});
  });

  it.each([
    ['a unit’s', tichSon, said('f.csv, dòng 2–4', 'TAB_MISSING', {tab: 'Phường Tích Sơn'})],
    ['the people’s', 'people', said('edited.xlsx', 'TAB_MISSING', {tab: 'Người dùng'})],
  ])('%s tab that was deleted is named', async (_, mark, sentence) => {
    const sentences = await refusal(book => ({
      ...book,
      sheets: book.sheets.filter(sheet => sheet !== tabOf(book, mark)),
    }));
    expect(sentences).toEqual([sentence]);
  });
});

describe('columns', () => {
  it('may be moved, in a unit’s tab and in a list', async () => {
    await folder.edit('book.xlsx', 'edited.xlsx', book => {
      const swap = (one: number, other: number) => (column: number) =>
        column === one ? other : column === other ? one : column;
      const withUnit = withTab(book, tichSon, tab => {
        const [january, may] = ['2021-01', '2021-05'].map(
          key => placeOf(tab, 'vl_trong_tinh', key).column,
        );
        return moved(tab, swap(january!, may!));
      });
      return withTab(withUnit, 'people', tab => moved(tab, swap(2, 4)));
    });
    expect(await folder.run(fill)).toMatchObject({code: 0, err: []});
    const tab = tabOf(await folder.read('filled.xlsx'), tichSon);
    const {row, column} = placeOf(tab, 'vl_trong_tinh', '2021-01');
    expect([column > 10, cellAt(tab, row, column)?.value]).toEqual([true, '3']);
  });

  it.each([
    ['a unit’s', tichSon, '2021-02', ['f.csv, dòng 2–4: ', 'T2']],
    ['the people’s', 'people', 'email', ['edited.xlsx: ', 'email']],
  ])('%s header that stands twice is named', async (_, mark, key, words) => {
    const sentences = await refusal(book =>
      withTab(book, mark, tab => {
        const free = Math.max(...tab.cells.map(cell => cell.column)) + 1;
        return withCell({...tab, maxColumns: free}, {row: 1, column: free}, {value: key});
      }),
    );
    expect(sentences).toHaveLength(1);
    for (const word of words) expect(sentences[0]).toContain(word);
  });
});

describe('the list of people', () => {
  it('without an officer of a unit leaves the unit to the one who rolls up, and says so', async () => {
    await folder.editLists('book.xlsx', 'edited.xlsx', book =>
      withTab(book, 'people', tab =>
        withCell(tab, placeOf(tab, '08710@vi-du.invalid', 'role'), {value: 'Lãnh đạo (chỉ xem)'}),
      ),
    );
    const {code, out} = await folder.run(fill);
    expect([code, out[1]]).toEqual([
      0,
      'Đơn vị 08710 chưa có người nhập liệu trong bảng "Người dùng": số liệu do 243@vi-du.invalid của đơn vị tổng hợp nhập thay.',
    ]);
  });
});
