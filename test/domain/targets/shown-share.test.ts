// Shares as they are shown: cut so that no miss reads as a hit.

import {shownShare} from '../../../src/domain/targets/shown-share';
import {target} from './targets';

it.each([
  [0.9996, 0.999],
  [0.99999999, 0.999],
  [1, 1],
  [1.0004, 1],
  [0.57, 0.57],
  [0.29, 0.29],
  [2 / 3, 0.666],
  [0, 0],
])('%d of a plan is shown as %d', (ratio, shown) => {
  expect(shownShare({ratio, target: target('count', 1300)})).toBe(shown);
});

it.each([
  [1.0004, 1.001],
  [1, 1],
  [0.9996, 1],
  [0.57, 0.57],
  [0, 0],
])('%d of a ceiling is shown as %d', (ratio, shown) => {
  expect(shownShare({ratio, target: target('quota', null, 3)})).toBe(shown);
  expect(shownShare({ratio, target: target('lower', null, 3)})).toBe(shown);
});

it('no share is none', () => {
  expect(shownShare({ratio: null, target: target('count', 0)})).toBeNull();
});
