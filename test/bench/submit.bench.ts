// What a sending and a roll-up cost in reads and writes of the book, counted by the door of the local host.

import {fullForm as figures, District, officer, staff, unitKey} from '../support/district';
import type {Bench, Measure} from './measure';

const units = 100;
const year = 2021;

async function sendAll(district: District, month: string, codes: readonly string[]): Promise<void> {
  for (const code of codes) {
    const reply = await district.send(code, month, figures, `gui-${code}-${month}`);
    if (!reply.ok || reply.value.kind !== 'received') throw new Error(JSON.stringify(reply));
  }
}

async function run(): Promise<Measure[]> {
  const district = await District.open({units, year});
  const codes = Array.from({length: units}, (_, at) => `u${at + 1}`);
  const input = {
    submissionId: 'gui-probe',
    unit: unitKey('u1'),
    slot: '2021-02',
    cells: figures,
    reasons: {},
  };
  const submit = await district.run(officer('u1'), 'submitReport', input);
  await sendAll(district, '2021-01', codes);
  const all = await district.run(staff, 'rollUp', {period: '2021-01'});
  const none = await district.run(staff, 'rollUp', {period: '2021-01'});
  await sendAll(district, '2021-03', ['u7']);
  const one = await district.run(staff, 'rollUp', {period: '2021-03'});
  const perTab = new Map<string, number>();
  for (const call of all.records.filter(record => record.effect === 'write')) {
    const tab = /^'([^']*)'/.exec(call.summary)?.[1] ?? call.summary;
    perTab.set(tab, (perTab.get(tab) ?? 0) + 1);
  }
  await district.close();
  const measure = (name: string, figure: number, atMost: number): Measure => ({
    name,
    figure,
    bar: {atMost},
  });
  return [
    measure('submit: reads', submit.calls.reads, 2),
    measure('submit: writes', submit.calls.writes, 1),
    measure(`roll-up, ${units} units, all changed: reads`, all.calls.reads, 103),
    measure(`roll-up, ${units} units, 1 changed: reads`, one.calls.reads, 4),
    measure(`roll-up, ${units} units, none changed: reads`, none.calls.reads, 3),
    measure(
      'roll-up, all changed: writes of one district tab, at most',
      Math.max(...perTab.values()),
      1,
    ),
  ];
}

export const submitBench: Bench = {name: 'Calls of the book (counts, not ratios)', run};
