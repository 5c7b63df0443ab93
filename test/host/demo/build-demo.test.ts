// The demo book as it is built: through the same calls as the commands, at the days it tells of, and marked as made up.

import {buildDemo, demoBookId} from '../../../src/host/demo/build-demo';
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
  await buildDemo(terminal, built, {store, shownPath: 'so.db'});
});

afterAll(() => store.close());

it('sends nine months of nine units without a warning, and rolls them up', () => {
  expect(lines[0]).toContain('dữ liệu giả định');
  expect(lines).toContain('Đã gửi 90 báo cáo của 9 đơn vị, ghi vào so.db.');
  expect(lines.filter(line => /cảnh báo|lưu ý|để trống/.test(line))).toEqual([]);
  // September's own 129 and 2 were added up from the list; 981 of 1300 is 75.46 % when 75.07 % of the year's days have passed; 21 of 30 is 70 %.
  const words = lines.map(line => line.trim().split(/ {2,}/));
  expect(words).toContainEqual([
    ...['Số lao động được giải quyết việc làm', '1.300 người', '129', '981', '75,4%'],
    ...['Đúng tiến độ', '0'],
  ]);
  expect(words).toContainEqual([
    ...['– Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng', '30 người', '2', '21'],
    ...['70,0%', 'Chậm', '0'],
  ]);
});

it('stands in the store as 2021 would have left it, and says that it is made up', () => {
  const book = store.snapshot(demoBookId);
  expect(book.name).toBe('Sổ chỉ tiêu 2021 – Thành phố Vĩnh Yên (dữ liệu giả định)');
  const textAt = (mark: string, row: string, key: string): unknown => {
    const tab = tabOf(book, mark);
    const place = placeOf(tab, row, key);
    return cellAt(tab, place.row, place.column)?.value;
  };
  expect(textAt('people', '08707@vi-du.invalid', 'name')).toBe('Cán bộ 08707 (giả định)');
  const {cells} = tabOf(book, 'unit:08707@');
  const times = cells.filter(cell => /^2021-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(cell.value)));
  expect(times.map(cell => String(cell.value).slice(0, 10))).toEqual([
    ...['2021-01-05', '2021-01-16', '2021-02-16', '2021-03-16', '2021-04-16', '2021-05-16'],
    ...['2021-06-16', '2021-07-16', '2021-08-16', '2021-09-16'],
  ]);
  expect(textAt('master', '243|vl_giai_quyet', 'last_year')).toBe(957);
});
