// Numbers the lines of a book: every indicator's total followed by its slices, so that a line is one small integer.

import type {RollUpModel} from './model';

export interface LineIndex {
  /** How many lines a unit has. */
  readonly count: number;
  /** By line: the place of its indicator in `indicators`. */
  readonly indicatorOf: Int32Array;
  /** By line: `''` for a total. */
  readonly sliceOf: readonly string[];
  /** By line: 1 where the last figure stands, 0 where figures add up over time. */
  readonly isStock: Uint8Array;
  /** By line: 1 where the largest unit's figure stands, 0 where units add up. */
  readonly isLargest: Uint8Array;
  /** By indicator: the line of its total; one entry more, equal to `count`, ends the last indicator. */
  readonly totalOf: Int32Array;
  readonly indicatorIds: ReadonlyMap<string, number>;
  readonly sliceIds: ReadonlyMap<string, number>;
  /** By indicator × `sliceIds.size` + slice: the line; -1 where the indicator has no such slice. */
  readonly lines: Int32Array;
}

/**
 * The lines of a book in the order in which a roll-up lists them.
 *
 * Figures are entered for a ratio's parts, so that it has those of its slices alone that both parts have.
 */
export function indexLines(model: Pick<RollUpModel, 'indicators' | 'slices'>): LineIndex {
  const slicesOf = (code: string): readonly string[] =>
    model.slices[model.indicators.findIndex(one => one.code === code)] ?? [];
  const slicesBy = model.indicators.map(({ratioOf}, at) => {
    const own = model.slices[at] ?? [];
    if (ratioOf === null || own.length === 0) return ['', ...own];
    const [above, below] = [slicesOf(ratioOf.numerator), slicesOf(ratioOf.denominator)];
    return ['', ...own.filter(slice => above.includes(slice) && below.includes(slice))];
  });
  const indicatorIds = new Map(model.indicators.map((one, at) => [one.code, at]));
  const sliceIds = new Map([...new Set(slicesBy.flat())].map((slice, id) => [slice, id]));
  const owners = slicesBy.flatMap((slices, at) => slices.map(() => at));
  const ownerHas = (test: (at: number) => boolean) =>
    Uint8Array.from(owners, at => Number(test(at)));
  const sliceOf = slicesBy.flat();
  const lines = new Int32Array(model.indicators.length * sliceIds.size).fill(-1);
  sliceOf.forEach((slice, line) => {
    lines[(owners[line] ?? 0) * sliceIds.size + (sliceIds.get(slice) ?? 0)] = line;
  });
  return {
    count: sliceOf.length,
    indicatorOf: Int32Array.from(owners),
    sliceOf,
    isStock: ownerHas(at => model.indicators[at]?.kind === 'stock'),
    isLargest: ownerHas(at => model.indicators[at]?.unitRule === 'max1'),
    totalOf: Int32Array.from(
      [...model.indicators.keys()].map(at => owners.indexOf(at)).concat(owners.length),
    ),
    indicatorIds,
    sliceIds,
    lines,
  };
}

/** The line of an indicator's slice (`''` for its total); -1 when the book has no such line. */
export function lineOf(index: LineIndex, indicator: string, slice: string): number {
  const owner = index.indicatorIds.get(indicator);
  const sliceId = index.sliceIds.get(slice);
  if (owner === undefined || sliceId === undefined) return -1;
  return index.lines[owner * index.sliceIds.size + sliceId] ?? -1;
}
