// What a roll-up is told of a book beside its figures: the units, the indicators, their slices, the targets.

import type {Indicator} from '../indicators/indicator';
import type {Target} from '../targets/target';
import type {UnitTree} from '../units/unit-tree';

export interface RollUpModel {
  /** The book's year; figures of the year before serve comparison alone. */
  readonly year: number;
  readonly tree: UnitTree;
  /** In the order of the form; a ratio's parts are among them. */
  readonly indicators: readonly Indicator[];
  /** Of each indicator, in the order of `indicators`: the slices it may have, in the order of the form. */
  readonly slices: readonly (readonly string[])[];
  /** A unit's own row of "Kế hoạch giao", by unit code, or by the place of its version; `null` where there is none. */
  readonly target: (unit: string, indicator: string, unitAt: number) => Target | null;
  /**
   * Whether a unit version is asked for an indicator, both by their places; absent where every leaf is asked for all. What is not
   * asked for is never missing.
   */
  readonly asks?: (unit: number, indicator: number) => boolean;
}
