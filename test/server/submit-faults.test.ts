// A sending that is killed anywhere, or meets another: exactly once, never lost once acknowledged, never counted twice.

import {District, officer, rowsById, staff, unitKey} from '../support/district';

const cells = {vl_trong_tinh: '5', vl_ngoai_tinh: '3'};

function sending(code: string, slot: string, id: string) {
  return {submissionId: id, unit: unitKey(code), slot, cells, reasons: {}};
}

/** Sendings of a month in the unit's log. */
function logged(district: District, code: string, slot: string): number {
  const rows = [...rowsById(district.sheet(`unit:${unitKey(code)}`)).entries()];
  return rows.filter(([id, row]) => id.startsWith('gui-') && row.includes(slot)).length;
}

/** Jobs of the whole so far, as the master says. */
async function jobs(district: District, period: string): Promise<number | null | undefined> {
  const reply = await district.call(staff, 'rollUp', {period});
  return reply.ok ? reply.value.lines[0]?.value : undefined;
}

describe('a sending killed at any call', () => {
  it.each(['killAtCall', 'killAfterCall'] as const)(
    'with %s, sent again, is there once',
    async kill => {
      const district = await District.open({units: 7});
      const probe = await district.run(
        officer('u7'),
        'submitReport',
        sending('u7', '2021-12', 'gui-probe'),
      );
      const calls = probe.records.length;
      expect(calls).toBeGreaterThan(15);
      for (let k = 1; k <= calls; k += 1) {
        // Each k has a unit and month of its own, so that none stands in another's way.
        const code = `u${1 + Math.floor((k - 1) / 11)}`;
        const slot = `2021-${String(1 + ((k - 1) % 11)).padStart(2, '0')}`;
        const input = sending(code, slot, `gui-k-${String(k).padStart(4, '0')}`);
        const killed = await district.run(officer(code), 'submitReport', input, {[kill]: k});
        expect({k, outcome: killed.outcome}).toMatchObject({k, outcome: {kind: 'killed'}});
        const again = await district.call(officer(code), 'submitReport', input);
        expect({k, again}).toMatchObject({k, again: {value: {receipt: `${code}/${slot}/1`}}});
        expect({k, logged: logged(district, code, slot)}).toEqual({k, logged: 1});
      }
      // 8 jobs for each k and for the probe: none lost, none twice.
      expect(await jobs(district, '2021')).toBe(8 * (calls + 1));
      await district.close();
    },
    120_000,
  );
});

describe('two people at once', () => {
  it('counts both units, at whichever call of one the other comes in', async () => {
    const district = await District.open({units: 2});
    const probe = await district.run(
      officer('u1'),
      'submitReport',
      sending('u1', '2021-01', 'gui-probe'),
    );
    await district.send('u2', '2021-01', cells, 'gui-probe2');
    for (let k = 1; k <= probe.records.length; k += 4) {
      const month = `2021-${String(2 + (k % 11)).padStart(2, '0')}`;
      const other = {done: false};
      const report = await district.run(
        officer('u1'),
        'submitReport',
        sending('u1', month, `gui-a-${k}-0000`),
        {
          beforeCall: call => {
            if (call.number !== k || other.done) return;
            other.done = true;
            pending.push(district.send('u2', month, cells, `gui-b-${k}-0000`));
          },
        },
      );
      expect(report.outcome.ok).toBe(true);
      await Promise.all(pending.splice(0));
      expect({k, jobs: await jobs(district, month)}).toEqual({k, jobs: 16});
    }
    await district.close();
  }, 120_000);

  const pending: Promise<unknown>[] = [];

  it('gives two officers of one unit two receipts in a row, and the later one counts', async () => {
    const district = await District.open({units: 1});
    const first = district.run(
      officer('u1'),
      'submitReport',
      sending('u1', '2021-03', 'gui-one-000'),
    );
    const second = district.run(staff, 'submitReport', {
      ...sending('u1', '2021-03', 'gui-two-000'),
      cells: {vl_trong_tinh: '7', vl_ngoai_tinh: '4'},
    });
    const replies = (await Promise.all([first, second])).map(report =>
      report.outcome.ok ? String(report.outcome.value) : '',
    );
    const receipts = replies.map(text => /"receipt":"([^"]*)"/.exec(text)?.[1] ?? text);
    // Staff who send for the unit stand in the receipt.
    const numbers = receipts.map(text => text.split(' · ')[0]);
    expect([...numbers].sort()).toEqual(['u1/2021-03/1', 'u1/2021-03/2']);
    expect(receipts[1]).toMatch(/nhập thay$/);
    expect(await jobs(district, '2021-03')).toBe(numbers[1] === 'u1/2021-03/2' ? 11 : 8);
    await district.close();
  });
});
