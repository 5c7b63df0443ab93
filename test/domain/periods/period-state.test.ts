// Whether a month may be entered: its state says so, not the clock.

import {DomainError} from '../../../src/domain/domain-error';
import {type BookPeriod, requireOpen} from '../../../src/domain/periods/period-state';

const period = (slot: string, rest: Partial<BookPeriod> = {}): BookPeriod => ({
  slot,
  name: `Tháng ${Number(slot.slice(5))}/${slot.slice(0, 4)}`,
  due: '2021-09-17',
  state: 'open',
  closedAt: null,
  ...rest,
});

const periods = [
  period('2021-07', {state: 'closed', closedAt: '2021-08-05'}),
  period('2021-08', {state: 'closed'}),
  period('2021-09'),
  period('2021-10', {state: 'notOpen'}),
];

it('an open month is given, however long ago it was due', () => {
  expect(requireOpen(periods, '2021-09')).toBe(periods[2]);
});

it.each([
  ['2021-07', 'PERIOD_CLOSED', {period: 'Tháng 7/2021', at: '5/8/2021', contact: ''}],
  ['2021-08', 'PERIOD_CLOSED', {period: 'Tháng 8/2021', at: '', contact: ''}],
  ['2021-10', 'PERIOD_NOT_OPEN', {period: 'Tháng 10/2021'}],
  ['2021-11', 'PERIOD_UNKNOWN', {period: '2021-11'}],
  ['2021-opening', 'PERIOD_UNKNOWN', {period: '2021-opening'}],
])('%s is refused: %s', (slot, code, facts) => {
  expect(() => requireOpen(periods, slot)).toThrow(DomainError);
  try {
    requireOpen(periods, slot);
  } catch (refusal) {
    expect(refusal).toMatchObject({code, facts});
  }
});
