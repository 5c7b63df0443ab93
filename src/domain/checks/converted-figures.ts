// The two sums of each indicator that a conversion must keep: of the units before it and of those after it.

import type {Indicator} from '../indicators/indicator';
import type {PlacedLine} from '../roll-up/build-lines';
import type {UnitHistory} from '../units/ended-units';
import type {ConvertedFigures} from './check-conversion';

export interface Views {
  /** Every unit's own figures. */
  readonly old: readonly PlacedLine[];
  /** The same by the units that stand at the period's end. */
  readonly new: readonly PlacedLine[];
}

/** A unit's opening figure of an indicator; `null` for none. */
export type Openings = (unitAt: number, indicator: string) => number | null;

/**
 * Of flows the reporting units' cumulative figures. Of stocks, which are the new unit's alone from its first figure on, what the
 * new units opened with against what those before them closed with; where either is not known there is nothing to compare.
 *
 * @remarks Source: domain.md §1.5 points 4 and 5, P14.
 */
export function convertedFigures(
  indicators: readonly Indicator[],
  {history, views, openings}: {history: UnitHistory; views: Views; openings: Openings},
): ConvertedFigures[] {
  const {tree, crosswalk} = history;
  const steps = tree.versions.flatMap((_, old) => crosswalk(old).map(step => ({old, ...step})));
  const split = steps.some(one => one.weight < 1);
  const [before, after] = [leafFigures(views.old), leafFigures(views.new)];
  return indicators
    .filter(one => one.ratioOf === null && one.unitRule !== 'max1')
    .map(({code: indicator, name, kind}) => {
      const own = before.get(indicator) ?? new Map<number, number>();
      if (kind !== 'stock') {
        const converted = [...(after.get(indicator)?.values() ?? [])];
        return {indicator, name, split, old: [...own.values()], new: converted};
      }
      const opened = [...new Set(steps.map(one => one.unit))].flatMap(unit => {
        const from = steps.filter(one => one.unit === unit);
        const closing = from.map(({old, weight}) => weight * (own.get(old) ?? NaN));
        const opening = openings(unit, indicator);
        return opening === null || closing.some(Number.isNaN) ? [] : [{opening, closing}];
      });
      const old = opened.flatMap(one => one.closing);
      return {indicator, name, split, old, new: opened.map(one => one.opening)};
    });

  /** Known cumulative totals by indicator and the place of the unit that reports. */
  function leafFigures(lines: readonly PlacedLine[]): Map<string, Map<number, number>> {
    const known = new Map<string, Map<number, number>>();
    for (const {line, unitAt} of lines) {
      if (line.slice !== '' || line.cumulative === null || !tree.isLeaf(unitAt)) continue;
      const own = known.get(line.indicator) ?? new Map<number, number>();
      known.set(line.indicator, own.set(unitAt, line.cumulative));
    }
    return known;
  }
}
