// Two of the district at work at once: wherever the second comes in, board and master are whole and say what is true.

import {District, fullForm, rowsById, staff, textAt} from '../support/district';

const clock = () => Date.UTC(2021, 2, 16, 2);

let district: District;
beforeEach(async () => {
  district = await District.open({units: 2, clock});
  await district.send('u1', '2021-01', fullForm, 'gui-u1-01');
});
afterEach(() => district.close());

/** Both units' words for January, two months' jobs of the whole, and how many sendings were collected. */
function seen(): unknown {
  const due = rowsById(district.sheet('due'));
  const master = rowsById(district.sheet('master'));
  return {
    january: ['u1@', 'u2@'].map(unit => due.get(unit)?.[2]),
    note: /^Đến tháng 3\/2021, theo các lần gửi|^Tháng 1\/2021 .* lần tổng hợp \d+,/.test(
      textAt(district.sheet('due'), 3, 2),
    ),
    jobs: ['d', 'u1', 'u2'].map(unit => master.get(`${unit}|vl_giai_quyet`)?.[7]),
    collected: rowsById(district.sheet('collected')).size,
  };
}

/**
 * Runs an action over and over, each time with another in full before one of its calls, a later one each time. Where the first
 * holds the book's lock the other waits for it, as on Google, and so is not waited for.
 */
async function interleave(
  [name, input]: readonly [string, object],
  other: () => Promise<{readonly ok: boolean}>,
  step: number,
): Promise<void> {
  const calls = (await district.run(staff, name, input)).records.length;
  expect(calls).toBeGreaterThan(10);
  for (let k = 1; k <= calls; k += step) {
    let isHeld = false;
    const replies: Promise<{readonly ok: boolean}>[] = [];
    const {outcome, log} = await district.run(staff, name, input, {
      beforeCall: async ({number, method}) => {
        if (number === k) {
          const reply = other();
          replies.push(reply);
          if (!isHeld) await reply;
        }
        if (/tryLock|releaseLock/.test(method)) isHeld = method.includes('tryLock');
      },
    });
    // Once all is collected an action has fewer calls than at first.
    if (replies.length === 0 && k > 10) return;
    expect({k, other: await Promise.all(replies)}).toMatchObject({k, other: [{ok: true}]});
    expect({k, log, reply: JSON.parse(String(outcome.ok && outcome.value))}).toMatchObject({
      ...{k, log: [], reply: {ok: true}},
    });
    expect({k, seen: seen()}).toEqual({
      ...{
        k,
        seen: {
          ...{january: ['Gửi muộn 57 ngày', 'Chưa gửi'], note: true, collected: 1},
          jobs: ['10', '10', ''],
        },
      },
    });
  }
}

it('a roll-up before any call of the due board', async () => {
  await interleave(
    ['showDueBoard', {}],
    () => district.call(staff, 'rollUp', {period: '2021-01'}),
    3,
  );
}, 300_000);

it('the due board before any call of a roll-up', async () => {
  await interleave(
    ['rollUp', {period: '2021-01'}],
    () => district.call(staff, 'showDueBoard', {}),
    4,
  );
}, 300_000);

it('the due board before any call of the due board', async () => {
  await district.call(staff, 'rollUp', {period: '2021-01'});
  await interleave(['showDueBoard', {}], () => district.call(staff, 'showDueBoard', {}), 3);
}, 300_000);

it('a roll-up in full just before another takes the lock: what both had read is collected once', async () => {
  let second: Awaited<ReturnType<typeof rollUp>> | null = null;
  const rollUp = () => district.call(staff, 'rollUp', {period: '2021-01'});
  const {outcome} = await district.run(
    staff,
    'rollUp',
    {period: '2021-01'},
    {
      beforeCall: async ({method}) => {
        if (method.includes('tryLock')) second ??= await rollUp();
      },
    },
  );
  expect(second).toMatchObject({ok: true, value: {run: 1, collected: 1}});
  expect(JSON.parse(String(outcome.ok && outcome.value))).toMatchObject({
    ...{ok: true, value: {run: 2, collected: 0}},
  });
  const {cells} = district.sheet('collected');
  expect(cells.filter(cell => cell.value === 'gui-u1-01')).toHaveLength(1);
});
