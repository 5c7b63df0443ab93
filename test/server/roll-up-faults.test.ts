// A roll-up killed anywhere leaves a book from which the next press makes it right; two at once do no harm.

import {District, rowsById, staff, textAt} from '../support/district';

const cells = {vl_trong_tinh: '5', vl_ngoai_tinh: '3'};

/** Run numbers that the district's tabs show. */
function runsOf(district: District): string[] {
  return ['due', 'chartData', 'charts', 'master'].map(
    mark => /lần tổng hợp (\d+)/.exec(textAt(district.sheet(mark), 3, 2))?.[1] ?? 'none',
  );
}

it('killed at any call, the master is old or new and never half; the next press finishes', async () => {
  const district = await District.open({units: 2});
  await district.send('u1', '2021-01', cells, 'gui-u1-01');
  const probe = await district.run(staff, 'rollUp', {period: '2021-01'});
  const calls = probe.records.length;
  expect(calls).toBeGreaterThan(30);
  const unreported = '8';
  for (let k = 1; k <= calls; k += 1) {
    // Each time there is something new to collect, so that every kind of call is among those it dies at.
    await district.send('u1', '2021-01', cells, `gui-u1-${String(k).padStart(4, '0')}`);
    const killed = await district.run(staff, 'rollUp', {period: '2021-01'}, {killAfterCall: k});
    const master = rowsById(district.sheet('master'));
    expect({k, jobs: master.get('d|vl_giai_quyet')?.[7]}).toEqual({k, jobs: unreported});
    expect({k, rows: master.size}).toEqual({k, rows: 3 * 17});
    expect(killed.outcome).toMatchObject({ok: false, kind: 'killed'});
  }
  const next = await district.call(staff, 'rollUp', {period: '2021-01'});
  expect(next).toMatchObject({ok: true});
  const run = next.ok ? String(next.value.run) : '';
  expect(runsOf(district)).toEqual([run, run, run, run]);
  const collected = district.sheet('collected').cells.filter(cell => cell.column === 1);
  const ids = collected.map(cell => cell.value).filter(id => String(id).startsWith('gui-'));
  expect(ids.length).toBeGreaterThan(10);
  expect(new Set(ids).size).toBe(ids.length);
  await district.close();
}, 120_000);

it('killed while it writes, the next opening of the file says so', async () => {
  const district = await District.open({units: 1});
  const probe = await district.run(staff, 'rollUp', {period: '2021-01'});
  const firstWrite = probe.records.find(call => call.effect === 'write')?.number ?? 0;
  await district.run(staff, 'rollUp', {period: '2021-01'}, {killAfterCall: firstWrite});
  const opened = await district.host.run({
    bookId: district.bookId,
    user: staff,
    name: 'onOpen',
    authMode: 'LIMITED',
  });
  expect(opened.toasts).toMatchObject([
    {message: 'Tổng hợp dở dang (lần 2), bấm lại "Tổng hợp số liệu".'},
  ]);
  await district.close();
});

it('pressed by two people at once, both see one result and nothing is collected twice', async () => {
  const district = await District.open({units: 2});
  await district.send('u1', '2021-01', cells, 'gui-u1-01');
  await district.send('u2', '2021-01', cells, 'gui-u2-01');
  const [one, two] = await Promise.all([
    district.call(staff, 'rollUp', {period: '2021-01'}),
    district.call(staff, 'rollUp', {period: '2021-01'}),
  ]);
  const runs = [one, two].map(reply => (reply.ok ? reply.value.run : 0)).sort();
  expect(runs).toEqual([1, 2]);
  expect([one, two].map(reply => reply.ok && reply.value.lines[0]?.value)).toEqual([16, 16]);
  expect(rowsById(district.sheet('collected')).size).toBe(2);
  await district.close();
});
