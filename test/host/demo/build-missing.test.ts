// The demos that a store lacks: what is there is left, a fault does not keep the next, a stop leaves nothing behind.

import {buildMissing} from '../../../src/host/demo/build-missing';
import type {Demo} from '../../../src/host/demo/demo';
import {demos, firstDemo} from '../../../src/host/demo/demos';
import {BookStore} from '../../../src/host/store/book-store';
import {emptyBook} from '../../../src/host/store/empty-book';

async function run(found: readonly Demo[], stopping = new AbortController()) {
  const store = BookStore.open(':memory:');
  store.createBook(emptyBook({name: 'Sổ', tab: 'A', owner: 'a@vi-du.invalid'}), firstDemo.id);
  const [out, faults]: [string[], unknown[]] = [[], []];
  const line = (text: string): number => out.push(text);
  await buildMissing(
    {out: line, err: line},
    {
      ...{demos: found, store, shownPath: 'so.db', signal: stopping.signal},
      builtFor: () => ({addOnFolder: '', workerPath: ''}),
      onFault: fault => faults.push(fault),
    },
  );
  const ids = store.listBooks().map(({id}) => id);
  store.close();
  return {out, faults, ids};
}

const failing = (id: string, before: () => void): Demo => ({
  ...firstDemo,
  id,
  title: id,
  lists: () => {
    before();
    throw new Error(id);
  },
});

it('builds nothing that is there already', async () => {
  expect(await run([firstDemo])).toEqual({out: [], faults: [], ids: [firstDemo.id]});
});

it('names one that cannot be built, and goes on with the next', async () => {
  const broken = ['một', 'hai'].map(id => failing(id, () => undefined));
  const {out, faults, ids} = await run(broken);
  expect(out.map(line => line.split('.')[0])).toEqual([
    'Chưa dựng được sổ mẫu một',
    'Chưa dựng được sổ mẫu hai',
  ]);
  expect([faults.length, ids]).toEqual([2, [firstDemo.id]]);
});

it('stopped in the middle says nothing and begins no other', async () => {
  const stopping = new AbortController();
  const begun: string[] = [];
  const stopped = failing('một', () => stopping.abort());
  const next = failing('hai', () => begun.push('hai'));
  const {out, ids} = await run([stopped, next], stopping);
  expect([out, begun, ids]).toEqual([[], [], [firstDemo.id]]);
  expect(demos).toHaveLength(5);
});
