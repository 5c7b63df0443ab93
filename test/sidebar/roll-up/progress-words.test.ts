// The bar of a roll-up: it only ever moves on, and says what is being done.

import type {RollUpProgress} from '../../../src/contract/district-answers';
import {progressPercent, progressWords} from '../../../src/sidebar/roll-up/progress-words';

const at = (step: RollUpProgress['step'], done: number): RollUpProgress => ({
  ...{by: 'Người tổng hợp (giả định)', period: 'Tháng 9/2021', units: 100},
  ...{step, done},
});

it('says how many units have been read, then that it computes and writes', () => {
  expect(progressWords(at('read', 37))).toBe('Đọc 37/100 đơn vị…');
  expect(progressWords(at('compute', 100))).toBe('Tính…');
  expect(progressWords(at('write', 100))).toMatch(/^Ghi /);
  expect(progressWords(null)).toBe('Bắt đầu…');
});

it('moves on with every step and is never full before the end', () => {
  const steps = [
    null,
    at('read', 0),
    at('read', 37),
    at('read', 100),
    at('compute', 100),
    at('write', 100),
  ];
  const shares = steps.map(progressPercent);
  expect(shares).toEqual([0, 0, 26, 70, 75, 85]);
});
