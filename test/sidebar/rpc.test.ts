// The sidebar's half of the wire: JSON there and back, a refusal as a value, a lost answer as a rejected promise.

import {call, withDeadline} from '../../src/sidebar/rpc';

it('sends the input as JSON text under the call’s name and gives back the typed reply', async () => {
  const sent: string[][] = [];
  const reply = await call(
    (name, body) => {
      sent.push([name, body]);
      return Promise.resolve('{"ok":true,"value":{"checked":9,"findings":[]}}');
    },
    'compareReceipts',
    {},
  );
  expect(sent).toEqual([['compareReceipts', '{}']]);
  expect(reply).toEqual({ok: true, value: {checked: 9, findings: []}});
});

it('gives a refusal back as a value, never as an error', async () => {
  const refusal = '{"ok":false,"code":"PERSON_BLANK","facts":{}}';
  await expect(call(() => Promise.resolve(refusal), 'openForm', {unit: ''})).resolves.toEqual({
    ok: false,
    code: 'PERSON_BLANK',
    facts: {},
  });
});

it('a call that never came back is a rejected promise, which no reply can be taken for', async () => {
  const lost = () => Promise.reject(new Error('PERMISSION_DENIED'));
  await expect(call(lost, 'openForm', {unit: ''})).rejects.toThrow('PERMISSION_DENIED');
});

it('a call without any answer counts as lost after its deadline, and not before', async () => {
  jest.useFakeTimers();
  const outcomes: string[] = [];
  const silent = withDeadline(() => new Promise(() => undefined), 60_000);
  silent('openForm', '{}').catch((fault: Error) => outcomes.push(fault.message));
  await jest.advanceTimersByTimeAsync(59_000);
  expect(outcomes).toEqual([]);
  await jest.advanceTimersByTimeAsync(1000);
  expect(outcomes).toEqual(['NO_ANSWER']);
  await expect(withDeadline(() => Promise.resolve('ok'), 5)('openForm', '{}')).resolves.toBe('ok');
  jest.useRealTimers();
});
