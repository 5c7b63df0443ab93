// Saving: in order, one call at a time, tried again, and never told as done before the server has it.

import {
  type Columns,
  SaveQueue,
  type SaveState,
  type Written,
} from '../../../src/sidebar/entry/save-queue';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A server whose answers come when the test says so. */
function queueOver() {
  const calls: Columns[] = [];
  const answers: {resolve: (written: Written) => void; reject: (fault: Error) => void}[] = [];
  const told: SaveState['kind'][] = [];
  const write = (columns: Columns) => {
    calls.push(columns);
    return new Promise<Written>((resolve, reject) => {
      answers.push({resolve, reject});
    });
  };
  const queue = new SaveQueue(write, state => told.push(state.kind), 'mất mạng');
  const answer = async (at: number, written: Written | Error) => {
    if (written instanceof Error) answers[at]!.reject(written);
    else answers[at]!.resolve(written);
    await jest.advanceTimersByTimeAsync(0);
  };
  return {queue, calls, told, answer};
}

it('one call carries what was typed in one go, the latest text of each cell', async () => {
  const {queue, calls, told, answer} = queueOver();
  queue.put('2021-09', 'a', '1');
  queue.put('2021-09', 'a', '12');
  queue.put('2021-09', 'b', '3');
  await jest.advanceTimersByTimeAsync(1000);
  expect(calls).toEqual([{'2021-09': {a: '12', b: '3'}}]);
  expect(told).not.toContain('saved');
  await answer(0, {ok: true});
  expect(told[told.length - 1]).toBe('saved');
});

it('what is typed while a call is under way goes with the next, and is not told as saved before', async () => {
  const {queue, calls, told, answer} = queueOver();
  queue.put('2021-09', 'a', '1');
  queue.flush();
  queue.put('2021-09', 'a', '2');
  queue.put('2021-08', 'b', '5');
  await jest.advanceTimersByTimeAsync(10_000);
  expect(calls).toHaveLength(1);
  expect(queue.isUnsaved('2021-09', 'a')).toBe(true);
  await answer(0, {ok: true});
  expect(calls[1]).toEqual({'2021-09': {a: '2'}, '2021-08': {b: '5'}});
  expect(told).not.toContain('saved');
  await answer(1, {ok: true});
  expect(told[told.length - 1]).toBe('saved');
  expect(queue.isUnsaved('2021-09', 'a')).toBe(false);
});

it('a lost answer is tried again by itself, with what was typed since', async () => {
  const {queue, calls, told, answer} = queueOver();
  queue.put('2021-09', 'a', '1');
  queue.put('2021-09', 'b', '1');
  queue.flush();
  await answer(0, new Error('PERMISSION_DENIED'));
  expect(told[told.length - 1]).toBe('failed');
  await jest.advanceTimersByTimeAsync(1900);
  expect(calls).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(200);
  expect(calls[1]).toEqual({'2021-09': {a: '1', b: '1'}});
  queue.put('2021-09', 'a', '2');
  await answer(1, new Error('PERMISSION_DENIED'));
  await jest.advanceTimersByTimeAsync(4100);
  expect(calls[2]).toEqual({'2021-09': {a: '2', b: '1'}});
  await answer(2, {ok: true});
  expect(told[told.length - 1]).toBe('saved');
});

it('a refusal waits for the officer, and loses nothing', async () => {
  const {queue, calls, told, answer} = queueOver();
  queue.put('2021-09', 'a', '1');
  queue.flush();
  await answer(0, {ok: false, why: 'Tháng 9/2021 đã chốt.', again: false});
  await jest.advanceTimersByTimeAsync(120_000);
  expect(calls).toHaveLength(1);
  expect(told[told.length - 1]).toBe('failed');
  expect(queue.isUnsaved('2021-09', 'a')).toBe(true);
  queue.flush();
  expect(calls[1]).toEqual({'2021-09': {a: '1'}});
});

it('settles once all is saved, at once when there is nothing, and with false when it failed', async () => {
  const {queue, answer} = queueOver();
  await expect(queue.settle()).resolves.toBe(true);
  queue.put('2021-09', 'a', '1');
  const good = queue.settle();
  await answer(0, {ok: true});
  await expect(good).resolves.toBe(true);
  queue.put('2021-09', 'a', '2');
  const bad = queue.settle();
  await answer(1, {ok: false, why: 'x', again: false});
  await expect(bad).resolves.toBe(false);
});
