// The engine against a slow calculation written in another way, on districts made at random.

import {isDeepStrictEqual} from 'node:util';

import fc from 'fast-check';

import {rollUpDistrict} from './district';
import {periods, randomDistrict} from './random-district';
import {slowRollUp} from './slow-roll-up';

const DISTRICTS = 1200;

/** Jest's own comparison takes most of the time of so many lines; it is asked where there is a difference to show. */
function requireSame(ours: unknown, slow: unknown): void {
  if (!isDeepStrictEqual(ours, slow)) expect(ours).toEqual(slow);
}

test('every line of any district is the same when it is worked out slowly from the words of the rules', () => {
  let compared = 0;
  let lines = 0;
  fc.assert(
    fc.property(randomDistrict, fc.constantFrom(...periods), (district, period) => {
      const result = rollUpDistrict(district, period);
      const slow = slowRollUp(district, period);
      const sources = slow.map((_, at) => result.sources(result.unitAt[at]!, result.lineAt[at]!));
      requireSame(
        result.lines,
        slow.map(one => one.line),
      );
      requireSame(
        sources,
        slow.map(one => one.sources),
      );
      compared += 1;
      lines += slow.length;
    }),
    {numRuns: DISTRICTS},
  );
  console.log(`${compared} districts compared, ${lines} lines`);
  expect(compared).toBeGreaterThanOrEqual(DISTRICTS);
}, 300_000);
