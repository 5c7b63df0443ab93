// Targets in the plans' own words.

import {describeTarget} from '../../../src/domain/targets/describe-target';
import {type Target, targetForms} from '../../../src/domain/targets/target';
import {target} from './targets';

it.each<[Target | null, string, string]>([
  [target('count', 1300), 'lao động', '1.300 lao động'],
  [target('count', 1300), 'người', '1.300 người'],
  [target('count', 12.5), 'triệu đồng', '12,5 triệu đồng'],
  [target('count', 0), 'người', '0 người'],
  [target('exceed', 30), 'người', 'đạt, vượt 30 người'],
  [target('range', 600, 800), 'lao động', '600 đến 800 lao động'],
  [target('range', 1000, 1300), 'người', '1.000 đến 1.300 người'],
  [target('range', 0.6, 0.8), '%', '60 đến 80%'],
  [target('rate', 0.6), '%', 'đạt 60%'],
  [target('rate', 0.6275), '%', 'đạt 62,75%'],
  [target('atLeastRate', 0.8), '%', '80% trở lên'],
  [target('atLeastRate', 0.8), 'người', '80% trở lên'],
  [target('zero'), 'người', 'không để xảy ra'],
  [target('lower', null, 0.025), '%', 'không quá 2,5%'],
  [target('lower', null, 5), 'vụ', 'không quá 5 vụ'],
  [target('quota', null, 3), 'cá nhân', 'không quá 3 cá nhân'],
  [target('quota', null, 3), '', 'không quá 3'],
  [target('pending'), 'người', 'chưa giao chỉ tiêu'],
  [target('count'), 'người', 'chưa giao chỉ tiêu'],
  [null, 'người', 'chưa giao chỉ tiêu'],
])('%j in %s reads "%s"', (of, measure, words) => {
  expect(describeTarget(of, measure)).toBe(words);
});

it('no two forms of the same numbers are worded alike, but the two ceilings', () => {
  const words = targetForms.map(form => describeTarget(target(form, 600, 800), 'người'));
  expect(new Set(words).size).toBe(targetForms.length - 1);
});
