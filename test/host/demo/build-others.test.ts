// The demo books beside the first, as `npm start` builds them: every sending goes through, checks of the year so far too.

import {buildDemo} from '../../../src/host/demo/build-demo';
import {demos, firstDemo} from '../../../src/host/demo/demos';
import {BookStore} from '../../../src/host/store/book-store';
import {built, commandTimeout} from '../command/command-bench';

jest.setTimeout(commandTimeout);

const others = demos.filter(demo => demo !== firstDemo).map(demo => [demo.id, demo] as const);

it.each(others)('%s is built whole', async (id, demo) => {
  const store = BookStore.open(':memory:');
  const silent = {out: () => undefined, err: () => undefined};
  await buildDemo(silent, built, {demo, store, shownPath: 'so.db'});
  expect(store.listBooks().map(book => book.id)).toEqual([id]);
  const board = store.snapshotOfTab(id, tab => tab.valueAt(1, 1) === 'due');
  const said = (board?.cells ?? [])
    .map(cell => cell.value)
    .filter(value => typeof value === 'string');
  // Where inspections are planned, two of four are done by 22/12/2022 and the one of November is not.
  const named = 'Quá hạn: Xã Thanh Sơn (10/11/2022, Tổ kiểm tra (giả định)).';
  const counted = 'Kiểm tra, giám sát: 2/4 cuộc đã thực hiện';
  const isPlanned = demo.inspections !== undefined;
  expect([named, counted].map(text => said.includes(text))).toEqual([isPlanned, isPlanned]);
  store.close();
});
