// What the page of months says, and what may be closed without asking.

import type {ListedPeriod} from '../../../src/contract/district-answers';
import {
  doneMonths,
  sentWords,
  stateWords,
  unsentWords,
} from '../../../src/sidebar/periods/period-words';
import {writeStatusLines} from '../../../src/sidebar/periods/write-status-lines';

function period(otherwise: Partial<ListedPeriod>): ListedPeriod {
  return {
    ...{slot: '2021-09', name: 'Tháng 9/2021', from: '15/8/2021', to: '14/9/2021'},
    ...{due: '17/9/2021', state: 'open', closedAt: '', units: 9, unsent: []},
    ...otherwise,
  };
}

const owing = period({
  unsent: [
    {unit: 'Phường A', isEmpty: false},
    {unit: 'Xã B', isEmpty: true},
  ],
});

it('says who has sent, who has not, and who has sent nothing but the button', () => {
  expect(sentWords(owing)).toBe('7/9 đơn vị đã gửi có số liệu');
  expect(unsentWords(owing)).toBe('Phường A, Xã B (Gửi trống)');
  expect(unsentWords(period({}))).toBe('');
});

it('says the state with the day that matters to it', () => {
  expect(stateWords(period({}))).toBe('Đang mở, hạn gửi 17/9/2021');
  expect(stateWords(period({state: 'closed', closedAt: '20/9/2021'}))).toBe(
    'Đã chốt ngày 20/9/2021',
  );
});

it('only open months that all have sent are proposed for closing', () => {
  const months = [
    period({slot: '2021-06', state: 'closed'}),
    period({slot: '2021-07'}),
    {...owing, slot: '2021-08'},
    period({slot: '2021-10', state: 'notOpen'}),
  ];
  expect(doneMonths(months)).toEqual(['2021-07']);
});

it('the status lines are asked for until all are done, and a lost call ends it with a word', async () => {
  const asked: string[] = [];
  const said: string[] = [];
  const answers = [
    {done: 10, units: 24},
    {done: 20, units: 24},
    {done: 24, units: 24},
  ];
  await writeStatusLines(
    (_, body) => {
      asked.push(body);
      return Promise.resolve(JSON.stringify({ok: true, value: answers[asked.length - 1]}));
    },
    text => said.push(text),
  );
  expect(asked).toEqual(['{"from":0}', '{"from":10}', '{"from":20}']);
  expect(said[said.length - 1]).toBe('Đã ghi vào dòng trạng thái của 24 đơn vị.');
  await writeStatusLines(
    () => Promise.reject(new Error('lost')),
    text => said.push(text),
  );
  expect(said[said.length - 1]).toMatch(
    /^Dòng trạng thái .* sẽ đổi khi đơn vị kiểm tra hoặc gửi\.$/,
  );
});
