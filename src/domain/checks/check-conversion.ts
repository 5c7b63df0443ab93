// Whether what the new units come to is what the old ones came to: nothing lost or doubled by a conversion or a handover.

import {errorAt, type Finding} from '../finding';
import {settle} from '../roll-up/decimal-sum';

/** An indicator's figures by unit, of the old units and of the new ones. */
export interface ConvertedFigures {
  readonly indicator: string;
  readonly name: string;
  readonly old: readonly number[];
  readonly new: readonly number[];
  /** Whether a split unit is among them: its shares are written rounded. */
  readonly split: boolean;
}

/** What rounding to whole people may lose where a unit was split. */
const rounding = 1;

/**
 * An error for each indicator whose sums differ; for stocks, closing figures against the opening ones of the new units.
 *
 * @remarks Source: domain.md §1.5 point 5, §4 P14.
 */
export function checkConversion(figures: readonly ConvertedFigures[]): Finding[] {
  return figures.flatMap(one => {
    const own = sum(one.old);
    const converted = sum(one.new);
    if (Math.abs(settle(converted - own)) <= (one.split ? rounding : 0)) return [];
    const place = {unit: null, slot: null, row: one.indicator};
    return [errorAt(place, 'CONVERTED_DIFFERS', {name: one.name, converted, own})];
  });
}

function sum(figures: readonly number[]): number {
  return settle(figures.reduce((so, figure) => so + figure, 0));
}
