// The edit trigger of one person: no run is queued behind another for each key that is pressed.

import type {EditEvent} from '../../../src/host/runtime/trigger-event';
import {EditTrigger} from '../../../src/host/web/room/edit-trigger';

function event(sheetId: number, row: number, value: string, oldValue: string | null): EditEvent {
  return {sheetId, area: {row, column: 2, rows: 1, columns: 1}, value, oldValue};
}

/** A trigger whose runs end when they are told to. */
function slow() {
  const started: EditEvent[] = [];
  const ends: (() => void)[] = [];
  const trigger = new EditTrigger(one => {
    started.push(one);
    return new Promise(resolve => ends.push(resolve));
  });
  const end = async (): Promise<void> => {
    ends.shift()?.();
    await new Promise(resolve => setImmediate(resolve));
  };
  return {trigger, started, end};
}

it('what is typed during a run goes into one next run, over all of its cells', async () => {
  const {trigger, started, end} = slow();
  trigger.note([event(1, 5, '1', null)]);
  trigger.note([event(1, 6, '2', null)]);
  trigger.note([event(1, 9, '3', null)]);
  expect(started).toEqual([event(1, 5, '1', null)]);
  await end();
  expect(started.slice(1)).toEqual([{sheetId: 1, area: {row: 6, column: 2, rows: 4, columns: 1}}]);
  await end();
  expect(started).toHaveLength(2);
});

it('a cell typed again keeps what it held before the first time', async () => {
  const {trigger, started, end} = slow();
  trigger.note([event(1, 5, '1', null)]);
  trigger.note([event(1, 6, '12', '9')]);
  trigger.note([event(1, 6, '123', '12')]);
  await end();
  expect(started[1]).toEqual(event(1, 6, '123', '9'));
});

it('other tabs have runs of their own', async () => {
  const {trigger, started, end} = slow();
  trigger.note([event(1, 5, '1', null), event(2, 5, '1', null)]);
  await end();
  expect(started.map(({sheetId}) => sheetId)).toEqual([1, 2]);
});
