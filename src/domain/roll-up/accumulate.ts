// Folds the facts, in one pass, into what each leaf unit's lines come to over the windows that a roll-up asks for.

import {CARRIED, NOT_APPLICABLE, OPENING, PARTIAL} from './fact';
import type {FactTable} from './fact-table';

/** First and last month of a window, 0..23 as in the fact table. */
export interface Months {
  readonly first: number;
  readonly last: number;
}

/** What each cell (unit × lines + line) comes to over one window. */
export interface Span extends Months {
  readonly sum: Float64Array;
  /** 1 where there is a number; where 0, the sum says nothing. */
  readonly known: Uint8Array;
  /**
   * Up to where a cell is settled, in half months: 2m for a stock reported in month m, 2m + 1 for an opening through month m,
   * which stands above whatever was reported in its own month; -1 before anything.
   */
  readonly edge: Int8Array;
}

export interface Accumulators {
  /** Lines of a unit: cell = unit × width + line. */
  readonly width: number;
  /** The period alone; no openings. */
  readonly value: Span;
  /** Month 01 to the period's end. */
  readonly cumulative: Span;
  /** The same window a year before. */
  readonly lastYear: Span;
  /** The period before, alone; no openings. In either year. */
  readonly previous: Span;
  /** By cell, a bit for each of the 24 months: answered in full, or covered by a full opening. */
  readonly answered: Int32Array;
  /** By cell: 1 where anything was answered in the cumulative window of either year. */
  readonly reported: Uint8Array;
}

/** All four spans. */
export function spansOf({value, cumulative, lastYear, previous}: Accumulators): Span[] {
  return [value, cumulative, lastYear, previous];
}

/**
 * @param months - of the period, within 12..23
 * @param before - of the period before it, within 0..22
 */
export function accumulate(
  facts: FactTable,
  units: number,
  {months, before}: {readonly months: Months; readonly before: Months},
): Accumulators {
  const width = facts.lines.count;
  const cells = units * width;
  const totals: Accumulators = {
    width,
    value: emptySpan(cells, months.first, months.last),
    cumulative: emptySpan(cells, 12, months.last),
    lastYear: emptySpan(cells, 0, months.last - 12),
    previous: emptySpan(cells, before.first, before.last),
    answered: new Int32Array(cells),
    reported: new Uint8Array(cells),
  };
  enterFacts(totals, facts);
  return totals;
}

/** Adds facts to what is there; the openings of a unit must be known before its months. */
export function enterFacts(totals: Accumulators, facts: FactTable): void {
  for (const row of facts.openings) enterOpening(totals, facts, row);
  enterMonths(totals, facts);
}

/** Forgets all that one unit reported. */
export function clearUnit(totals: Accumulators, unit: number): void {
  const [from, to] = [unit * totals.width, (unit + 1) * totals.width];
  for (const span of spansOf(totals)) {
    span.sum.fill(0, from, to);
    span.known.fill(0, from, to);
    span.edge.fill(-1, from, to);
  }
  totals.answered.fill(0, from, to);
  totals.reported.fill(0, from, to);
}

function emptySpan(cells: number, first: number, last: number): Span {
  return {
    first,
    last,
    sum: new Float64Array(cells),
    known: new Uint8Array(cells),
    edge: new Int8Array(cells).fill(-1),
  };
}

/**
 * An opening of a later month than the window's end does not count in it, yet the months it covers are answered. A stock carried
 * over from the year before counts until the year's own first figure; the months that it covers are none of the year's.
 */
function enterOpening(totals: Accumulators, facts: FactTable, row: number): void {
  const month = facts.month[row] ?? 0;
  const flags = facts.flags[row] ?? 0;
  const cell = (facts.unit[row] ?? 0) * totals.width + (facts.line[row] ?? 0);
  const isCarried = (flags & CARRIED) !== 0;
  if ((flags & PARTIAL) === 0) {
    const covered = (2 << month) - (month < 12 ? 1 : 1 << 12);
    totals.answered[cell] = (totals.answered[cell] ?? 0) | covered;
  }
  for (const span of isCarried ? [totals.cumulative] : [totals.cumulative, totals.lastYear]) {
    if ((month < span.first && !isCarried) || month > span.last) continue;
    totals.reported[cell] = 1;
    span.edge[cell] = 2 * month + 1;
    span.sum[cell] = facts.value[row] ?? 0;
    span.known[cell] = (flags & NOT_APPLICABLE) === 0 ? 1 : 0;
  }
}

function enterMonths(totals: Accumulators, facts: FactTable): void {
  const {width, value, cumulative, lastYear, previous, answered, reported} = totals;
  const {unit, line, month, flags, value: numbers, length} = facts;
  const {isStock} = facts.lines;
  for (let row = 0; row < length; row += 1) {
    const flag = flags[row] ?? 0;
    if ((flag & OPENING) !== 0) continue;
    const at = month[row] ?? 0;
    const lineAt = line[row] ?? 0;
    const cell = (unit[row] ?? 0) * width + lineAt;
    if ((flag & PARTIAL) === 0) answered[cell] = (answered[cell] ?? 0) | (1 << at);
    const isNumber = (flag & NOT_APPLICABLE) === 0;
    const number = numbers[row] ?? 0;
    const stock = isStock[lineAt] === 1;
    if (isNumber && at >= previous.first && at <= previous.last) {
      enter(previous, cell, at, number, stock);
    }
    const year = at < 12 ? lastYear : cumulative;
    if (at > year.last) continue;
    reported[cell] = 1;
    if (!isNumber) continue;
    enter(year, cell, at, number, stock);
    if (at >= value.first && at <= value.last) enter(value, cell, at, number, stock);
  }
}

/** Flows add up above an opening; of stocks the latest month stands. */
function enter(span: Span, cell: number, month: number, number: number, stock: boolean): void {
  const {sum, known, edge} = span;
  const at = 2 * month;
  const edgeAt = edge[cell] ?? -1;
  if (at < edgeAt) return;
  if (stock && at > edgeAt) {
    sum[cell] = number;
    edge[cell] = at;
  } else {
    sum[cell] = (sum[cell] ?? 0) + number;
  }
  known[cell] = 1;
}
