// Which sending of a month counts, and where the month stands, through sendings, approvals, returns and receipts.

import {
  afterDecision,
  afterSending,
  countedSending,
  settledReceipt,
  type Decision,
  type SlotReceipt,
  stateOfSending,
} from '../../../src/domain/reports/sending-state';

const sent = (sequence: number) => ({
  sequence,
  submissionId: `id-${sequence}`,
  seal: `s${sequence}`,
});
const facts = {at: '2021-09-16 08:00:00', warnings: 0, isPending: false};
const decide = (as: Decision['as']): Decision => ({
  ...{as, at: '2021-09-17 09:00:00', by: 'Trần B (giả định)'},
  reason: as === 'returned' ? 'Thiếu số nữ của tháng' : '',
});

/** Plays `s` a sending, `w` one that waits, `a` approved, `n` received, `t` sent back. */
function play(steps: string): SlotReceipt | undefined {
  let receipt: SlotReceipt | undefined;
  for (const step of steps) {
    if (step === 's' || step === 'w') {
      const next = sent((receipt?.sequence ?? 0) + 1);
      receipt = afterSending(receipt, next, {...facts, isPending: step === 'w'});
    } else if (receipt !== undefined) {
      const as = ({a: 'approved', n: 'received', t: 'returned'} as const)[step];
      if (as !== undefined) receipt = afterDecision(receipt, decide(as));
    }
  }
  return receipt;
}

it.each([
  ['', 'draft', null, []],
  ['s', 'sent', 1, []],
  ['sn', 'received', 1, []],
  ['st', 'returned', null, [1]],
  ['snt', 'returned', null, [1]],
  ['sts', 'sent', 2, [1]],
  ['ss', 'sent', 2, []],
  ['sst', 'returned', 1, [2]],
  ['ssts', 'sent', 3, [2]],
  ['sstst', 'returned', 1, [2, 3]],
  ['w', 'pending', null, []],
  ['wa', 'sent', 1, []],
  ['wan', 'received', 1, []],
  ['waw', 'pending', 1, []],
  ['wawt', 'returned', 1, [2]],
])('after "%s" a month is %s, sending %p counts and %p are out', (steps, state, counts, out) => {
  const receipt = play(steps);
  expect(stateOfSending(receipt, 'open')).toBe(state);
  expect(countedSending(receipt)?.sequence ?? null).toBe(counts);
  expect(receipt?.out ?? []).toEqual(out);
  expect(stateOfSending(receipt, 'closed')).toBe('closed');
});

it('keeps when a slot was first sent, and who approved what the district then received', () => {
  const first = play('wan');
  expect(first).toMatchObject({firstAt: facts.at, approved: {by: 'Trần B (giả định)'}});
  const later = afterSending(first, sent(2), {...facts, at: '2021-09-20 10:00:00'});
  expect(later).toMatchObject({firstAt: facts.at, prior: sent(1)});
  expect(later.approved).toBeUndefined();
});

it('of a closed month what counts is kept, with what proves it; what waits or was sent back stays whole', () => {
  const received = play('sts');
  expect(received && settledReceipt(received)).toEqual({...sent(2), firstAt: facts.at, out: [1]});
  for (const steps of ['w', 'st', 'sst']) {
    const receipt = play(steps);
    expect(receipt && settledReceipt(receipt)).toBe(receipt);
  }
});
