// A machine that dies in the middle of 200 sendings: nothing acknowledged is lost, nothing is counted twice.

import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {buildSync} from 'esbuild';

import {District, officer, rowsById, staff, unitKey} from '../support/district';
import {sendingOf, units} from './two-hundred-sendings';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
});
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

/** Receipts that the program told of, by number of the sending, before it was killed. */
async function sendUntilKilled(path: string, acknowledged: number): Promise<Map<number, string>> {
  // In the checkout, so that the program finds the packages that it needs.
  const program = join(process.cwd(), 'build', 'test', 'sender.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'sender.ts')],
    ...{bundle: true, format: 'cjs', platform: 'node', target: 'node20', outfile: program},
    ...{packages: 'external', logLevel: 'silent'},
  });
  const child = spawn(process.execPath, [program, path], {stdio: ['ignore', 'pipe', 'inherit']});
  let told = '';
  child.stdout.on('data', (data: Buffer) => {
    told += data.toString();
    if (told.split('\n').length > acknowledged) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'close')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
  // The last line may be cut in two by the kill; only whole lines were acknowledged.
  const lines = told
    .split('\n')
    .slice(0, -1)
    .map(line => line.split(' '));
  return new Map(lines.map(([number, receipt]) => [Number(number), receipt ?? '']));
}

it.each([100])(
  'killed after %i acknowledged sendings, all of those are there, once',
  async count => {
    const path = join(folder, `kill-${count}.sqlite`);
    const before = await District.open({units, path});
    await before.close();
    const told = await sendUntilKilled(path, count);
    expect(told.size).toBeGreaterThanOrEqual(count);
    expect(told.size).toBeLessThan(200);

    const district = District.reopen(path);
    for (const [number, receipt] of told) {
      const {code, input} = sendingOf(number);
      const log = rowsById(district.sheet(`unit:${unitKey(code)}`));
      expect({number, row: log.get(input.submissionId)}).toMatchObject({
        number,
        row: expect.arrayContaining([receipt]),
      });
    }
    // Whoever had no answer presses again; so do some who had one.
    for (let number = 0; number < 200; number += 1) {
      const {code, input} = sendingOf(number);
      if (told.has(number) && number % 7 !== 0) continue;
      const reply = await district.call(officer(code), 'submitReport', input);
      expect({number, reply}).toMatchObject({number, reply: {ok: true, value: {kind: 'received'}}});
    }
    const master = await district.call(staff, 'rollUp', {period: '2021-N9'});
    const year = await district.call(staff, 'rollUp', {period: '2021'});
    // 20 units × 9 months × 8 jobs, and × 10 months: none lost, none twice.
    expect(master).toMatchObject({
      ok: true,
      value: {
        lines: expect.arrayContaining([
          expect.objectContaining({unit: 'd', indicator: 'vl_giai_quyet', slice: '', value: 1440}),
        ]),
      },
    });
    expect(year).toMatchObject({
      ok: true,
      value: {
        lines: expect.arrayContaining([
          expect.objectContaining({unit: 'd', indicator: 'vl_giai_quyet', slice: '', value: 1600}),
        ]),
      },
    });
    expect(await district.call(staff, 'compareReceipts', {})).toMatchObject({
      value: {checked: 20, findings: []},
    });
    await district.close();
  },
  180_000,
);
