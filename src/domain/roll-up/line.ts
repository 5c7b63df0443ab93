// One line of a roll-up: a unit, an indicator, a slice, and all that the master says of them.

import type {Status, Target} from '../targets/target';

/** As commands.md defines it, key by key; what is unknown is `null`, never 0. */
export interface RollUpLine {
  /** Unit code, the version valid on the roll-up's `asOf`. */
  readonly unit: string;
  readonly indicator: string;
  /** `''` for the total, else `gioi_tinh=nu`. */
  readonly slice: string;
  /** Of the period alone: flow Σ, stock last, ratio Σ/Σ as a fraction. */
  readonly value: number | null;
  /** From month 01 to the end of the period, with opening figures. */
  readonly cumulative: number | null;
  /** Behind `cumulative` of a ratio. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `null` where no row assigns one. */
  readonly target: Target | null;
  /** `cumulative` over the target's number; 1 is "met". */
  readonly ratio: number | null;
  readonly status: Status;
  /** `cumulative` of the same window a year before. */
  readonly samePeriodLastYear: number | null;
  /** Codes of leaf units with an owed month unreported, sorted. */
  readonly missing: readonly string[];
}
