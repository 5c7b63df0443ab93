// One reported figure, as the roll-up takes it in.

import type {UnitKey} from '../units/unit';

/** Answered as not applicable: no number. */
export const NOT_APPLICABLE = 1;
/** A total from some of its parts: its number counts, its unit stays missing. */
export const PARTIAL = 2;
/** Cumulative through its month, for a book that starts in mid-year. */
export const OPENING = 4;
/** An opening from before the year that it opens: the closing stock of the year before, carried over. */
export const CARRIED = 8;

/** One figure of a leaf unit. Estimates and blanks are no figures and never come here. */
export interface Fact {
  /** Place in the tree's `versions`. */
  readonly unit: number;
  /** 0..11 the year before, 12..23 the book's year. Of an opening: the month it runs through. */
  readonly month: number;
  /** Place in the table's line index. */
  readonly line: number;
  /** `null`: answered as not applicable. */
  readonly value: number | null;
  readonly partial: boolean;
  readonly opening: boolean;
  /** An opening of the book's year that runs through a month of the year before. */
  readonly carried?: boolean;
  /** Index of the report it came from, in the caller's own list. */
  readonly report: number;
}

/** A plain figure by its names, as in a table of texts: unit key, indicator, month `2021-03`, slice, number. */
export type FactRow = readonly [
  unit: UnitKey,
  indicator: string,
  month: string,
  slice: string,
  value: number,
];
