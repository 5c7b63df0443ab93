// What the page keeps while the host is out of reach: edits are sent again in their order, runs are not repeated.

import {Outbox, type Ask} from '../../../src/page/link/outbox';

function outboxWithLog(): {outbox: Outbox; sent: number[]} {
  const sent: number[] = [];
  return {outbox: new Outbox(({ask}) => sent.push(ask)), sent};
}

function edit(ask: number, text = 'x'): Ask {
  const cellValue = {0: {0: {v: text}}};
  const params = {subUnitId: '1', cellValue};
  return {kind: 'edit', ask, mutations: [{id: 'sheet.mutation.set-range-values', params}]};
}

function run(ask: number): Ask {
  return {kind: 'run', ask, functionName: 'rollUp', selection: null};
}

test('nothing leaves before the host listens, and then everything in the order of doing', () => {
  const {outbox, sent} = outboxWithLog();
  outbox.put(edit(1));
  outbox.put(run(2));
  outbox.put(edit(3));
  expect(sent).toEqual([]);
  outbox.open();
  expect(sent).toEqual([1, 2, 3]);
});

test('an edit without an answer is sent again under its old number, and once only', () => {
  const {outbox, sent} = outboxWithLog();
  outbox.open();
  outbox.put(edit(1));
  outbox.put(edit(2));
  outbox.settle(1);
  outbox.close();
  outbox.put(edit(3));
  outbox.open();
  expect(sent).toEqual([1, 2, 2, 3]);
  outbox.settle(2);
  outbox.settle(3);
  outbox.close();
  outbox.open();
  expect(sent).toEqual([1, 2, 2, 3]);
});

test('a run that was under way is told as lost and never repeated', () => {
  const {outbox, sent} = outboxWithLog();
  outbox.open();
  outbox.put(run(1));
  expect(outbox.close()).toEqual([1]);
  outbox.open();
  expect(sent).toEqual([1]);
});

test('a run pressed while the host is away waits for it, for it has not begun', () => {
  const {outbox, sent} = outboxWithLog();
  outbox.put(run(1));
  expect(outbox.close()).toEqual([]);
  outbox.open();
  expect(sent).toEqual([1]);
});

test('edits that are not known to be on disk are there to be laid over a fresh book', () => {
  const {outbox} = outboxWithLog();
  outbox.open();
  outbox.put(edit(1, 'a'));
  outbox.put(run(2));
  outbox.put(edit(3, 'b'));
  outbox.settle(1);
  expect(outbox.editCount).toBe(1);
  expect(outbox.edits.map(({params}) => params['cellValue'])).toEqual([{0: {0: {v: 'b'}}}]);
});

test('numbers are never given twice', () => {
  const {outbox} = outboxWithLog();
  expect([outbox.takeNumber(), outbox.takeNumber(), outbox.takeNumber()]).toEqual([1, 2, 3]);
});
