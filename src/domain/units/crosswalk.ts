// Where units went when they were merged, split, renamed or retyped: forwards only, from a version to the versions after it.

import type {IsoDate, UnitKey} from './unit';
import type {UnitTree} from './unit-tree';
import {firstDayOf, lastDayOf} from './validity';

export const crosswalkRelations = ['merge', 'split', 'rename', 'retype', 'unchanged'] as const;
export type CrosswalkRelation = (typeof crosswalkRelations)[number];

/** One row of "Quy đổi đơn vị". @remarks Source: domain.md §1.5, point 3. */
export interface CrosswalkRow {
  /** Version keys: codes were given to other territory. */
  readonly old: UnitKey;
  readonly new: UnitKey;
  /** First day of the new unit. */
  readonly effective: IsoDate;
  readonly relation: CrosswalkRelation;
  /** Share of the old unit's figures, above 0 to 1; those of one old unit come to 1. */
  readonly weight: number;
  /** What a split's weight was taken from: people, area, a list; `''` where none is needed. */
  readonly basis: string;
  /** The resolution. */
  readonly source: string;
  readonly note?: string;
}

/** A version, by its place in the tree, and its share of another one's figures. */
export interface Share {
  readonly unit: number;
  readonly weight: number;
}

/** Where a version went in one step; none where nothing is known. */
export type Crosswalk = (unit: number) => readonly Share[];

/** Rows that name no unit of the tree, or lead backwards, are passed over: {@link checkCrosswalk} names them. */
export function crosswalkOf(rows: readonly CrosswalkRow[], tree: UnitTree): Crosswalk {
  const placeOf = new Map(tree.versions.map((one, at) => [one.key, at]));
  const next = new Map<number, Share[]>();
  for (const row of rows) {
    const from = placeOf.get(row.old) ?? -1;
    const unit = placeOf.get(row.new) ?? -1;
    if (!leadsOn(tree, from, unit)) continue;
    const shares = next.get(from) ?? [];
    next.set(from, shares);
    shares.push({unit, weight: row.weight});
  }
  return unit => next.get(unit) ?? [];
}

/** Each step is to a later first day, so that no chain runs in a circle. */
function leadsOn({versions}: UnitTree, from: number, to: number): boolean {
  const [old, next] = [versions[from], versions[to]];
  return old !== undefined && next !== undefined && firstDayOf(old) < firstDayOf(next);
}

/**
 * The versions that hold a version's territory on a day, over as many steps as it takes, each once, their weights multiplied.
 *
 * @returns itself while it stands; none before its first day (never backwards) and where its successor is not known
 */
export function sharesOn(
  {tree, crosswalk}: {readonly tree: UnitTree; readonly crosswalk: Crosswalk},
  unit: number,
  day: IsoDate,
): Share[] {
  const version = tree.versions[unit];
  if (version === undefined || firstDayOf(version) > day) return [];
  if (lastDayOf(version) >= day) return [{unit, weight: 1}];
  const found = new Map<number, number>();
  for (const step of crosswalk(unit)) {
    for (const share of sharesOn({tree, crosswalk}, step.unit, day)) {
      found.set(share.unit, (found.get(share.unit) ?? 0) + step.weight * share.weight);
    }
  }
  return [...found].map(([at, weight]) => ({unit: at, weight}));
}
