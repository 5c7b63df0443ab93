// The engine against a slow calculation written in another way, on districts made at random.

import fc from 'fast-check';

import {rollUpDistrict} from './district';
import {periods, randomDistrict} from './random-district';
import {slowRollUp} from './slow-roll-up';

const DISTRICTS = 600;

test('every line of any district is the same when it is worked out slowly from the words of the rules', () => {
  let compared = 0;
  let lines = 0;
  fc.assert(
    fc.property(randomDistrict, fc.constantFrom(...periods), (district, period) => {
      const result = rollUpDistrict(district, period);
      const slow = slowRollUp(district, period);
      expect(result.lines).toEqual(slow.map(one => one.line));
      const sources = slow.map((_, at) => result.sources(result.unitAt[at]!, result.lineAt[at]!));
      expect(sources).toEqual(slow.map(one => one.sources));
      compared += 1;
      lines += slow.length;
    }),
    {numRuns: DISTRICTS},
  );
  console.log(`${compared} districts compared, ${lines} lines`);
  expect(compared).toBeGreaterThanOrEqual(DISTRICTS);
}, 120_000);
