// What an indicator is: every property that arithmetic, forms, checks and the guide read, declared once.

import type {Calendar} from '../periods/calendar';
import type {UnitKind} from '../units/unit-kind';

/** Flow: adds up over time. Stock: the last figure stands. Ratio: Σ numerator over Σ denominator. */
export type IndicatorKind = 'flow' | 'stock' | 'ratio';

/** In which months a figure is owed: each; 3, 6, 9, 12; 6 and 12; 12. */
export type Rhythm = 'month' | 'quarter' | 'half' | 'year';

/** Over units: added; what one unit owns and others may repeat, the largest once; a ratio from its parts. */
export type UnitRule = 'sum' | 'max1' | 'ratio';

export interface Indicator {
  readonly code: string;
  /** As the plan and the form say it. */
  readonly name: string;
  /** `người`, `lớp`, `triệu đồng`, `%`. */
  readonly measure: string;
  readonly kind: IndicatorKind;
  readonly unitRule: UnitRule;
  readonly rhythm: Rhythm;
  readonly calendar: Calendar;
  /** The indicator that this one is "trong đó" of: never larger than it. */
  readonly parent: string | null;
  /** Exclusive sets of children, by code; the first makes the total, further ones are checked against it. */
  readonly sets: readonly (readonly string[])[];
  /** Keys of the dimensions it may be sliced by, in the order of the form. */
  readonly dimensions: readonly string[];
  /** Behind a ratio; `null` for all else. */
  readonly ratioOf: {readonly numerator: string; readonly denominator: string} | null;
  /** Whole numbers only (people, classes); money and rates may have decimals. */
  readonly whole: boolean;
  /** A smaller figure is the better one. */
  readonly lowerIsBetter: boolean;
  /** "Tăng, giảm khác": may be negative, is sent with its reason, and is never owed. */
  readonly isAdjustment: boolean;
  /** Who enters it, in groups: the first group of which the book has a unit, and no other. Source: domain.md §5.1. */
  readonly owners: readonly (readonly UnitKind[])[];
  /** Row of domain.md §2, or what it serves. */
  readonly source: string;
}
