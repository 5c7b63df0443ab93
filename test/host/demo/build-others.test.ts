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
  store.close();
});
