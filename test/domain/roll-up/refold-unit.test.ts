// One unit's figures folded again stand where a whole roll-up would put them.

import fc from 'fast-check';

import {parsePeriod} from '../../../src/domain/periods/period';
import {aggregate, refoldUnit} from '../../../src/domain/roll-up/aggregate';
import {buildLines, type PlacedLine} from '../../../src/domain/roll-up/build-lines';
import {frameOf} from '../../../src/domain/roll-up/frame';
import {type District, district, factsOf, figure, indicator, modelOf, unit} from './district';
import {periods, randomDistrict} from './random-district';

const DISTRICTS = 150;

test('a unit that sends anew is folded again by itself, and every line is that of a whole roll-up', () => {
  const cases = fc.record({
    before: randomDistrict,
    period: fc.constantFrom(...periods),
    unit: fc.nat(),
    factor: fc.integer({min: 2, max: 5}),
  });
  fc.assert(
    fc.property(cases, ({before, period, unit, factor}) => {
      const reporting = [...new Set(before.figures.map(one => one.unit))];
      const changed = reporting[unit % Math.max(reporting.length, 1)] ?? '';
      const after = sentAnew(before, changed, factor);
      expect(refolded(before, after, {changed, period})).toEqual(wholeOf(after, period));
    }),
    {numRuns: DISTRICTS},
  );
}, 60_000);

describe('a unit above that began anew in July, and a unit beside it that sends anew', () => {
  // M1 stood under another version until 30/6; K1 has stood under both.
  const renamed = district({
    units: [
      unit('N', null),
      unit('M1', 'N', null, '2021-06-30'),
      unit('M1', 'N', '2021-07-01'),
      unit('M2', 'N'),
      unit('K1', 'M1'),
      unit('K2', 'M2'),
    ],
    indicators: [indicator('dang_o', {kind: 'stock'})],
    figures: [
      figure('K1', '2021-06', 'dang_o', 40),
      figure('K2', '2021-06', 'dang_o', 5),
      figure('K2', '2021-07', 'dang_o', 6),
      figure('K1', '2021-07', 'dang_o', 44),
    ],
  });
  const lines = linesOf(
    refolded(renamed, sentAnew(renamed, 'K2@', 3), {changed: 'K2@', period: '2021-07'}),
  );

  it('keeps its stock of the month before, which was summed before the other sent', () => {
    // In June the new version did not stand yet, but K1 did: 40.
    expect(lines.get('M1')).toEqual([40, 44]);
  });

  it('and the whole has the new figure of the one, and the old of the other', () => {
    // K2 sends three times 5 and 6.
    expect(lines.get('K2')).toEqual([15, 18]);
    expect(lines.get('N')).toEqual([40 + 15, 44 + 18]);
  });
});

/** `previous` and `cumulative` by unit. */
function linesOf(placed: ReturnType<typeof refolded>): Map<string, (number | null)[]> {
  return new Map(placed.map(({line, previous}) => [line.unit, [previous, line.cumulative]]));
}

/** The district after a unit has sent other numbers, and left out every third of its figures. */
function sentAnew(district: District, changed: string, factor: number): District {
  const figures = district.figures
    .filter((one, at) => one.unit !== changed || at % 3 !== 0)
    .map(one =>
      one.unit === changed && one.value !== null ? {...one, value: one.value * factor} : one,
    );
  return {...district, figures};
}

function wholeOf(district: District, period: string): unknown {
  const {frame, facts} = framed(district, period);
  return buildLines(frame, aggregate(frame, facts));
}

function refolded(
  before: District,
  after: District,
  {changed, period}: {readonly changed: string; readonly period: string},
): PlacedLine[] {
  const {frame, facts, model} = framed(before, period);
  const totals = aggregate(frame, facts);
  const own = {...after, figures: after.figures.filter(one => one.unit === changed)};
  const unit = model.tree.versions.findIndex(one => one.key === changed);
  if (unit !== -1) refoldUnit(frame, totals, {unit, facts: factsOf(own, model)});
  return buildLines(frame, totals);
}

function framed(district: District, period: string) {
  const model = modelOf(district);
  const facts = factsOf(district, model);
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(`${period} is no period`);
  return {model, facts, frame: frameOf(model, facts.lines, parsed.value)};
}
