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
  return indicators
    .filter(one => one.ratioOf === null && one.unitRule !== 'max1')
    .map(({code: indicator, name, kind}) => {
      const own = leafFigures(views.old, indicator);
      if (kind !== 'stock') {
        const converted = [...leafFigures(views.new, indicator).values()];
        return {indicator, name, split, old: [...own.values()], new: converted};
      }
      const opened = [...new Set(steps.map(one => one.unit))].flatMap(unit => {
        const before = steps.filter(one => one.unit === unit);
        const closing = before.map(({old, weight}) => weight * (own.get(old) ?? NaN));
        const opening = openings(unit, indicator);
        return opening === null || closing.some(Number.isNaN) ? [] : [{opening, closing}];
      });
      const old = opened.flatMap(one => one.closing);
      return {indicator, name, split, old, new: opened.map(one => one.opening)};
    });

  /** Known cumulative totals by the places of the units that report. */
  function leafFigures(lines: readonly PlacedLine[], indicator: string): Map<number, number> {
    const known = lines.flatMap(({line, unitAt}): [number, number][] => {
      const isTotal = line.indicator === indicator && line.slice === '' && tree.isLeaf(unitAt);
      return isTotal && line.cumulative !== null ? [[unitAt, line.cumulative]] : [];
    });
    return new Map(known);
  }
}
