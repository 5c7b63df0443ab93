// Where the menus of a book stand: the page's own first, the add-on's under "Tiện ích mở rộng".

import type {PageMenu} from '../../../src/host/web/page-wire';
import type {MenuNode} from '../../../src/page/shell/menu-bar';
import {pageMenus, type FileActions} from '../../../src/page/shell/page-menus';

const actions: FileActions = {
  ...{books: jest.fn(), newBook: jest.fn(), openFile: jest.fn()},
  ...{download: jest.fn(), backup: jest.fn(), print: jest.fn()},
};

/** Labels from the bar inwards, as `Tệp > In bảng này…`. */
function paths(nodes: readonly MenuNode[], before = ''): string[] {
  return nodes.flatMap(node => {
    if (node.kind === 'separator') return [`${before}—`];
    const path = before + node.label;
    return node.kind === 'item' ? [path] : paths(node.nodes, `${path} > `);
  });
}

const addOn: PageMenu = {
  label: null,
  entries: [
    {kind: 'item', label: 'Gửi báo cáo', functionName: 'send'},
    {kind: 'separator'},
    {
      ...{kind: 'menu', label: 'Đơn vị tổng hợp'},
      entries: [{kind: 'item', label: 'Tổng hợp số liệu', functionName: 'rollUp'}],
    },
  ],
};

test("the add-on's items stand under Tiện ích mở rộng, a menu with a label of its own on the bar", () => {
  const own: PageMenu = {
    label: 'Báo cáo',
    entries: [{kind: 'item', label: 'Xem', functionName: 'look'}],
  };
  const shown = paths(pageMenus([own, addOn], actions, () => undefined));
  expect(shown.slice(0, 2)).toEqual(['Tệp > Danh sách sổ…', 'Tệp > Sổ trống mới…']);
  expect(shown.slice(-4)).toEqual([
    'Báo cáo > Xem',
    'Tiện ích mở rộng > Sổ Chỉ Tiêu > Gửi báo cáo',
    'Tiện ích mở rộng > Sổ Chỉ Tiêu > —',
    'Tiện ích mở rộng > Sổ Chỉ Tiêu > Đơn vị tổng hợp > Tổng hợp số liệu',
  ]);
});

test('a press tells the function and what its item is called', () => {
  const run = jest.fn();
  const [, extensions] = pageMenus([addOn], actions, run);
  const [menu] = extensions?.kind === 'menu' ? extensions.nodes : [];
  const [item] = menu?.kind === 'menu' ? menu.nodes : [];
  if (item?.kind === 'item') item.run();
  expect(run.mock.calls).toEqual([['send', 'Gửi báo cáo']]);
});

test('an add-on without items says so', () => {
  expect(paths(pageMenus([], actions, () => undefined)).at(-1)).toBe(
    'Tiện ích mở rộng > Sổ Chỉ Tiêu > Chưa có mục nào cho người này',
  );
});
