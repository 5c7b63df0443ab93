// What a unit is told of the corrections made for it: kept with the book by unit, so that its form needs no read of what was collected.

import type {AdjustedFigure} from '../contract/form-answers';
import type {UnitKey} from '../domain/units/unit';
import type {Platform} from '../ports/platform';

const prefix = 'adjusted.';

/** A property takes 9 KB: the latest, which is more than a unit has in two years. */
const most = 20;

type Kept = AdjustedFigure & {readonly slot: string};

/** Oldest first. */
export function adjustedFigures(platform: Platform, unit: UnitKey): readonly Kept[] {
  const text = platform.bookProperties.get(prefix + unit);
  // Written below alone.
  return text === null ? [] : (JSON.parse(text) as Kept[]);
}

/** Call it under the lock. */
export function keepAdjusted(platform: Platform, unit: UnitKey, figure: Kept): void {
  const all = [...adjustedFigures(platform, unit), figure].slice(-most);
  platform.bookProperties.set(prefix + unit, JSON.stringify(all));
}
