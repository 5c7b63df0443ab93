// The indicators of one book, ready to be asked: by code, as rows of a form, as a family.

import {dimensionOf, sliceName, slicesOf} from './dimensions';
import type {Indicator} from './indicator';

/** `vl_trong_nuoc`, or `vl_trong_nuoc|gioi_tinh=nu`: the id of a row of the form, and of a figure in a report. */
export type RowId = string;

export interface FormRow {
  readonly id: RowId;
  readonly indicator: Indicator;
  /** `''` for the indicator itself. */
  readonly slice: string;
  /** 0 for a total, one more for each "trong đó" above it. */
  readonly depth: number;
  /** `Trong tỉnh`, or of a slice `Nữ`. */
  readonly label: string;
}

export interface IndicatorBook {
  /** In the order of the form. */
  readonly all: readonly Indicator[];
  readonly byCode: ReadonlyMap<string, Indicator>;
  /** Every row that can be typed: all indicators but ratios, each followed by its slices. */
  readonly rows: readonly FormRow[];
  readonly rowById: ReadonlyMap<RowId, FormRow>;
}

/** A row's id. */
export function rowId(indicator: string, slice: string): RowId {
  return slice === '' ? indicator : `${indicator}|${slice}`;
}

/** All slices that an indicator may have, in the order of the form. */
export function slicesOfIndicator(indicator: Indicator): string[] {
  return indicator.dimensions.flatMap(key => slicesOf(dimensionOf(key)));
}

/** The book of the given indicators, in their order. A set keeps only those of its members that the book has. */
export function indicatorBook(indicators: readonly Indicator[]): IndicatorBook {
  const codes = new Set(indicators.map(one => one.code));
  const all = indicators.map(one => ({
    ...one,
    parent: one.parent !== null && codes.has(one.parent) ? one.parent : null,
    sets: one.sets.map(set => set.filter(code => codes.has(code))).filter(set => set.length > 0),
  }));
  const byCode = new Map(all.map(one => [one.code, one]));
  const rows = all
    .filter(one => one.ratioOf === null)
    .flatMap(one => rowsOf(one, depthOf(one, byCode)));
  return {all, byCode, rows, rowById: new Map(rows.map(row => [row.id, row]))};
}

function rowsOf(indicator: Indicator, depth: number): FormRow[] {
  const own: FormRow = {id: indicator.code, indicator, slice: '', depth, label: indicator.name};
  const slices = slicesOfIndicator(indicator).map(slice => ({
    id: rowId(indicator.code, slice),
    indicator,
    slice,
    depth: depth + 1,
    label: sliceName(slice),
  }));
  return [own, ...slices];
}

function depthOf(indicator: Indicator, byCode: ReadonlyMap<string, Indicator>): number {
  let depth = 0;
  for (let at = indicator.parent; at !== null; at = byCode.get(at)?.parent ?? null) depth += 1;
  return depth;
}
