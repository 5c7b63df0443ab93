// What the page of a roll-up is told: the choice before it, how far it is while it works, and what it found.

import type {RunOptions} from '../../src/host/runtime/host';
import {District, leader, officer, staff} from '../support/district';

const full = {vl_trong_tinh: '5', vl_ngoai_tinh: '3', nn_xuat_canh: '0'};

let clock = 0;
let district: District;
beforeEach(async () => {
  clock = Date.UTC(2021, 8, 20, 2);
  district = await District.open({units: 3, clock: () => clock});
});
afterEach(() => district.close());

describe('before it is pressed', () => {
  it('offers months and what is computed from them, and proposes the latest with content', async () => {
    await district.send('u1', '2021-08', full, 'gui-u1-08');
    await district.send('u2', '2021-09', {}, 'gui-u2-09');
    const reply = await district.call(staff, 'openRollUp', {});
    if (!reply.ok) throw new Error(reply.code);
    const {periods, ...rest} = reply.value;
    expect(rest).toEqual({latest: '2021-08', shown: '', isDone: true});
    expect(periods.map(one => one.id)).toEqual([
      ...['2021-01', '2021-02', '2021-03', '2021-04', '2021-05', '2021-06', '2021-07', '2021-08'],
      ...['2021-09', '2021-10', '2021-11', '2021-12', '2021-Q1', '2021-Q2', '2021-Q3', '2021-Q4'],
      ...['2021-H1', '2021-H2', '2021-N9', '2021'],
    ]);
    expect(periods[12]?.name).toBe('Quý I/2021');
  });

  it('says which period the tabs show', async () => {
    await district.send('u1', '2021-08', full, 'gui-u1-08');
    await district.call(staff, 'rollUp', {period: '2021-Q3', isBrief: true});
    expect(await district.call(staff, 'openRollUp', {})).toMatchObject({
      value: {shown: 'Quý III/2021', isDone: true, latest: '2021-08'},
    });
  });

  it.each([officer('u1'), leader])('is not for %s', async user => {
    expect(await district.call(user, 'openRollUp', {})).toMatchObject({code: 'ROLE_NOT_ALLOWED'});
  });
});

describe('while it works', () => {
  /** How far the run says it is, asked by another call before each of its own tellings. */
  async function watch(): Promise<unknown[]> {
    const seen: unknown[] = [];
    const options: RunOptions = {
      beforeCall: async call => {
        if (call.method !== 'put') return;
        const reply = await district.call(staff, 'rollUpProgress', {});
        seen.push(reply.ok ? reply.value.atWork : reply.code);
      },
    };
    await district.call(staff, 'rollUp', {period: '2021-08'}, options);
    return seen;
  }

  it('tells unit after unit, then that it computes and writes, then nothing more', async () => {
    for (const code of ['u1', 'u2', 'u3'])
      await district.send(code, '2021-08', full, `gui-${code}-08`);
    const run = {by: 'Người tổng hợp (giả định)', period: 'Tháng 8/2021', units: 4};
    expect(await watch()).toEqual([
      null,
      ...[0, 1, 2, 3].map(done => ({...run, step: 'read', done})),
      {...run, step: 'compute', done: 4},
      {...run, step: 'write', done: 4},
    ]);
    expect(await district.call(staff, 'rollUpProgress', {})).toMatchObject({value: {atWork: null}});
  });

  it('what a killed run left is forgotten after two minutes', async () => {
    await district.send('u1', '2021-08', full, 'gui-u1-08');
    const input = {period: '2021-08'};
    await district.run(staff, 'rollUp', input);
    const probe = await district.run(staff, 'rollUp', input);
    const lastWrite = probe.records.filter(call => call.effect === 'write').pop()?.number ?? 0;
    await district.run(staff, 'rollUp', input, {killAtCall: lastWrite});
    const atWork = {step: 'write', by: 'Người tổng hợp (giả định)'};
    expect(await district.call(staff, 'rollUpProgress', {})).toMatchObject({value: {atWork}});
    clock += 121_000;
    expect(await district.call(staff, 'rollUpProgress', {})).toMatchObject({value: {atWork: null}});
  });
});

describe('when it is done', () => {
  it('gives the leader’s words without the lines, and brings the asked tab to the front', async () => {
    await district.send('u1', '2021-08', full, 'gui-u1-08');
    const reply = await district.call(staff, 'rollUp', {period: '2021-08', isBrief: true});
    // 8 of 1.300 is 0,6 %; 243 of the year's 365 days have passed by 14/8, 66,5 %, or 865,4… people.
    expect(reply).toMatchObject({value: {collected: 1, lines: [], findings: []}});
    expect(reply.ok && reply.value.words).toEqual([
      'Giải quyết việc làm: 8/1.300 lao động (0,6 %); thời gian đã qua 66,5 %',
      'Đi làm việc ở nước ngoài: 0/30 lao động (0 %); thời gian đã qua 66,5 %',
      'Việc làm: chậm 858 lao động so với thời gian đã qua · ' +
        'Đi nước ngoài: chậm 20 lao động so với thời gian đã qua (còn 2 đơn vị chưa báo cáo)',
      '1/3 đơn vị đã báo cáo, số liệu đến 14/8/2021, 0 cảnh báo',
    ]);
    const shown = await district.run(leader, 'showTab', {tab: 'charts'});
    expect(shown.front?.sheetId).toBe(district.sheet('charts').id);
  });
});
