// "Quy đổi theo đơn vị mới" and "theo đơn vị cũ" against slow calculations, on districts that merge and split at random.

import {isDeepStrictEqual} from 'node:util';

import fc from 'fast-check';

import {parsePeriod} from '../../../src/domain/periods/period';
import {rollUp} from '../../../src/domain/roll-up/roll-up';
import {rollUpNewUnits, rollUpOldUnits} from '../../../src/domain/roll-up/roll-up-views';
import {crosswalkOf} from '../../../src/domain/units/crosswalk';
import {factsOf, modelOf} from './district';
import {randomChanges} from './random-changes';
import {periods} from './random-district';
import {type Changed, slowNewUnits, slowOldUnits} from './slow-views';

const DISTRICTS = 800;

/** Jest's own comparison takes most of the time of so many lines; it is asked where there is a difference to show. */
function requireSame(ours: unknown, slow: unknown): void {
  if (!isDeepStrictEqual(ours, slow)) expect(ours).toEqual(slow);
}

function viewsOf({district, rows}: Changed, text: string) {
  const model = modelOf(district);
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(`${text} is no period`);
  const facts = factsOf(district, model);
  const book = {model, crosswalk: crosswalkOf(rows, model.tree)};
  return {
    plain: rollUp(model, facts, period.value).lines,
    old: rollUpOldUnits(model, facts, period.value),
    new: rollUpNewUnits(book, facts, period.value),
  };
}

test('both views of any district and any crosswalk are the same when they are worked out slowly', () => {
  const seen = {districts: 0, converted: 0, estimated: 0, ended: 0, ratios: 0};
  fc.assert(
    fc.property(randomChanges, fc.constantFrom(...periods), (changed, period) => {
      const ours = viewsOf(changed, period);
      requireSame(ours.new, slowNewUnits(changed, period));
      requireSame(ours.old, slowOldUnits(changed, period));
      seen.districts += 1;
      seen.converted += ours.new.filter(one => one.from.length > 0).length;
      seen.estimated += ours.new.filter(one => one.estimated).length;
      seen.ended += ours.old.length - ours.plain.length;
      seen.ratios += ours.new.filter(one => one.from.length > 1 && one.numerator !== null).length;
    }),
    {numRuns: DISTRICTS},
  );
  console.log(
    `${seen.districts} districts compared, ${seen.converted} lines converted, ${seen.estimated} estimated, ${seen.ended} of ended units`,
  );
  expect(seen.districts).toBeGreaterThanOrEqual(DISTRICTS);
  // Enough of each to say that each was compared.
  expect(Math.min(seen.converted, seen.estimated, seen.ended)).toBeGreaterThan(1000);
  expect(seen.ratios).toBeGreaterThan(100);
}, 300_000);
