// The demo book as it is built: through the same calls as the commands, at the days it tells of, and marked as made up.

import {buildDemo} from '../../../src/host/demo/build-demo';
import {firstDemo} from '../../../src/host/demo/demos';
import type {BookSnapshot} from '../../../src/host/store/book-snapshot';
import {BookStore} from '../../../src/host/store/book-store';
import {built, cellAt, commandTimeout, placeOf, tabOf} from '../command/command-bench';

jest.setTimeout(commandTimeout);

const store = BookStore.open(':memory:');
const lines: string[] = [];

beforeAll(async () => {
  const terminal = {
    out: (line: string) => lines.push(line),
    err: (line: string) => lines.push(line),
  };
  await buildDemo(terminal, built, {demo: firstDemo, store, shownPath: 'so.db'});
});

afterAll(() => store.close());

it('sends what seven units have of nine months and two of eight, and rolls them up', () => {
  expect(lines[0]).toContain('dữ liệu giả định');
  // 7 × 9 + 2 × 8 months and 9 openings; the empty report is sent beside them, and collected.
  expect(lines).toContain('Đã gửi 88 báo cáo của 9 đơn vị, ghi vào so.db.');
  expect(lines.join('\n')).toContain('nhận thêm 89 báo cáo');
  expect(lines.filter(line => /cảnh báo|lưu ý|để trống/.test(line))).toEqual([]);
  // Added up from the list: 109 at home and 1 abroad in September, 995 and 19 so far. 1.014 of 1.300 is exactly 78 %.
  const words = lines.map(line => line.trim().split(/ {2,}/));
  expect(words).toContainEqual([
    ...['Số lao động được giải quyết việc làm', '1.300 người', '110', '1.014', '78,0%'],
    ...['Đúng tiến độ', '2'],
  ]);
  expect(words).toContainEqual([
    ...['– Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng', '30 người', '1', '19'],
    ...['63,3%', 'Chậm', '2'],
  ]);
});

describe('the book of the demo', () => {
  let book: BookSnapshot;
  beforeAll(() => {
    book = store.snapshot(firstDemo.id);
  });

  const column = (mark: string, key: string): readonly string[] => {
    const tab = tabOf(book, mark);
    const at = tab.cells.find(cell => cell.row === 1 && cell.value === key)?.column ?? 0;
    return Array.from({length: 40}, (_, row) => String(cellAt(tab, row + 5, at)?.value ?? ''));
  };

  it('has January to August closed, September open, the rest not opened', () => {
    expect(column('periods', 'state').slice(0, 24)).toEqual([
      ...Array<string>(12).fill('Đã chốt'),
      ...Array<string>(8).fill('Đã chốt'),
      'Đang mở',
      ...['Chưa mở', 'Chưa mở', 'Chưa mở'],
    ]);
    expect(column('periods', 'closed_at')[19]).toBe('22/8/2021');
  });

  it('has six units in time, one two days late, one empty, and Tích Sơn silent in September', () => {
    const words = column('due', '09').slice(0, 9);
    expect(
      column('due', 'name')
        .slice(0, 9)
        .map((name, at) => [name, words[at]]),
    ).toEqual([
      ['Phường Tích Sơn', 'Chưa gửi'],
      ...['Liên Bảo', 'Hội Hợp', 'Đống Đa', 'Ngô Quyền', 'Đồng Tâm'].map(name => [
        `Phường ${name}`,
        'Đủ',
      ]),
      ['Xã Định Trung', 'Gửi muộn 2 ngày'],
      ['Phường Khai Quang', 'Đủ'],
      ['Xã Thanh Trù', 'Gửi trống'],
    ]);
    expect(column('due', '08').slice(0, 9)).toEqual(Array<string>(9).fill('Đủ'));
    expect(column('due', '10').slice(0, 9)).toEqual(Array<string>(9).fill(''));
  });

  it('tells its leader in words: jobs on pace, abroad behind, two units missing, two warnings', () => {
    const tab = tabOf(book, 'charts');
    // 274 of 365 days have passed, 75,06… %: of 30 people 22,5…, and 19 have gone.
    expect([5, 6, 7, 9].map(row => cellAt(tab, row, 2)?.value)).toEqual([
      'Giải quyết việc làm: 1.014/1.300 lao động (78 %); thời gian đã qua 75 %',
      'Đi làm việc ở nước ngoài: 19/30 lao động (63,3 %); thời gian đã qua 75 %',
      'Việc làm: đúng tiến độ · Đi nước ngoài: chậm 4 lao động so với thời gian đã qua (còn 2 đơn vị chưa báo cáo)',
      '7/9 đơn vị đã báo cáo, số liệu đến 14/9/2021, 2 cảnh báo',
    ]);
  });

  it('ranks Ngô Quyền, over its plan, first, and the two that owe September last', () => {
    const labels = column('chartData', 'category');
    const first = labels.indexOf('Phường Ngô Quyền: 101/100 (101 %)');
    expect(labels.slice(first, first + 10)).toEqual([
      'Phường Ngô Quyền: 101/100 (101 %)',
      'Phường Khai Quang: 176/190 (92,6 %)',
      'Phường Đống Đa: 112/130 (86,1 %)',
      'Phường Liên Bảo: 139/165 (84,2 %)',
      'Phường Đồng Tâm: 128/160 (80 %)',
      'Phường Hội Hợp: 121/155 (78 %)',
      'Xã Định Trung: 71/125 (56,8 %)',
      'Phường Tích Sơn: 94/130 (72,3 %), chưa báo cáo kỳ này',
      'Xã Thanh Trù: 72/145 (49,6 %), chưa báo cáo kỳ này',
      '',
    ]);
  });
});

it('has the lines in its master that its list comes to, added up here', () => {
  const tab = tabOf(store.snapshot(firstDemo.id), 'master');
  const shown = (row: string): number => {
    const {row: at, column} = placeOf(tab, row, 'cumulative');
    return Number(cellAt(tab, at, column)?.value);
  };
  // Jobs by unit, of Tích Sơn and Thanh Trù those before September.
  const reached = [94, 139, 121, 112, 101, 128, 71, 176, 72];
  expect(reached.reduce((sum, one) => sum + one, 0)).toBe(1014);
  const of = (name: string) => ['243', '08707', '08728'].map(unit => shown(`${unit}|${name}`));
  expect(of('vl_giai_quyet')).toEqual([1014, 94, 176]);
  const rows = firstDemo.lists().figures.map(row => row.fields);
  const listed = (test: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(test).reduce((sum, row) => sum + Number(row['value']), 0);
  const isWomen = (row: (typeof rows)[number]): boolean =>
    row['indicator'] === 'vl_giai_quyet' && row['slice'] === 'gioi_tinh=nu';
  const women = (unit: string): number => listed(row => isWomen(row) && row['unit'] === unit);
  expect(of('vl_giai_quyet|gioi_tinh=nu')).toEqual([
    ...[listed(isWomen), women('08707'), women('08728')],
  ]);
  // Who looks for work: the list's last figure of each unit, September's, or June's of the two that owe September.
  const last = (unit: string): number => {
    const own = rows.filter(row => row['indicator'] === 'vl_nhu_cau_viec' && row['unit'] === unit);
    return Number(own[own.length - 1]?.['value']);
  };
  const units = [...new Set(rows.map(row => row['unit'] ?? ''))];
  expect(units).toHaveLength(9);
  expect(of('vl_nhu_cau_viec')).toEqual([
    units.reduce((sum, unit) => sum + last(unit), 0),
    ...[last('08707'), last('08728')],
  ]);
  expect(String(cellAt(tab, 3, 2)?.value)).toMatch(
    /^Tự kiểm: bảng tổng hợp bằng tổng các sổ đơn vị \([\d.]+ ô, 9 đơn vị đã gửi\)\. Tháng 9\/2021/,
  );
});

it('stands in the store as 2021 would have left it, and says that it is made up', () => {
  const book = store.snapshot(firstDemo.id);
  expect(book.name).toBe('Sổ chỉ tiêu 2021 – Thành phố Vĩnh Yên (dữ liệu giả định)');
  const textAt = (mark: string, row: string, key: string): unknown => {
    const tab = tabOf(book, mark);
    const place = placeOf(tab, row, key);
    return cellAt(tab, place.row, place.column)?.value;
  };
  expect(textAt('people', '08707@vi-du.invalid', 'name')).toBe('Cán bộ Phường Tích Sơn (giả định)');
  const {cells} = tabOf(book, 'unit:08707@');
  const times = cells.filter(cell => /^2021-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(cell.value)));
  expect(times.map(cell => String(cell.value).slice(0, 10))).toEqual([
    ...['2021-01-05', '2021-01-16', '2021-02-16', '2021-03-16', '2021-04-16', '2021-05-16'],
    ...['2021-06-16', '2021-07-16', '2021-08-16'],
  ]);
  expect(textAt('master', '243|vl_giai_quyet', 'last_year')).toBe(979);
});
