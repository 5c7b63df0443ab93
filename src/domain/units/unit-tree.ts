// The units of one book as a tree of two, three or more tiers, with ended units and reused codes kept apart as versions.

import type {Problem} from '../finding';
import {orderBottomUp} from './bottom-up';
import {checkUnits, type UnitRow} from './check-units';
import type {IsoDate, UnitKey, UnitVersion} from './unit';
import {relateUnits, type UnitRelations} from './unit-relations';
import {firstDayOf, isValidOn, lastDayOf} from './validity';

/** Versions are named by their index in `versions`, which callers may use for arrays of their own. */
export interface UnitTree {
  /** In list order. */
  readonly versions: readonly UnitVersion[];
  /** The collecting unit: the one that has no parent. */
  readonly node: number;
  /**
   * The version of the parent that held on the child's first day, else the latest that overlaps the child; -1 for the node and
   * for an index that is no version.
   */
  parentIndexOf(index: number): number;
  /** Versions under this one on any day, in list order, ended ones too. */
  childrenOf(index: number): readonly number[];
  /** Whether nothing ever stands under the version: leaves report. */
  isLeaf(index: number): boolean;
  validOn(index: number, day: IsoDate): boolean;
  /** The versions that report, in list order; those that are valid on the day when one is given. */
  leavesOn(day?: IsoDate): UnitVersion[];
  /** The version of the code that holds on the day, or -1. */
  at(code: string, day: IsoDate): number;
  /** All versions of the code, oldest first; none for an unknown code. */
  ofCode(code: string): readonly number[];
  /** Every version, children before parents. */
  readonly bottomUp: readonly number[];
  /** The reporting versions that stand under this one on some common day, in list order; a leaf's only one is itself. */
  leavesOf(index: number): readonly number[];
}

/** `06436@2025-07-01`; with nothing after the `@` for a version valid since before the book. */
export function unitKey(code: string, validFrom: IsoDate | null): UnitKey {
  return `${code}@${validFrom ?? ''}`;
}

/** The tree of a list, or every problem of the list, by line. */
export function buildUnitTree(
  rows: readonly UnitRow[],
): {readonly tree: UnitTree} | {readonly problems: Problem[]} {
  const versions = rows.map(row => row.version);
  const relations = relateUnits(versions);
  const problems = checkUnits(rows, relations);
  return problems.length > 0 ? {problems} : {tree: treeOf(versions, relations)};
}

function treeOf(versions: readonly UnitVersion[], relations: UnitRelations): UnitTree {
  const {byCode, children} = relations;
  const parentIndex = Int32Array.from(versions, (version, index) =>
    parentOf(version, relations.parents[index] ?? [], versions),
  );
  const leavesFound: (readonly number[] | undefined)[] = [];
  const validOn = (index: number, day: IsoDate): boolean => {
    const version = versions[index];
    return version !== undefined && isValidOn(version, day);
  };
  const isLeaf = (index: number): boolean => children[index]?.length === 0;
  return {
    versions,
    node: versions.findIndex(version => version.parentCode === null),
    parentIndexOf: index => parentIndex[index] ?? -1,
    childrenOf: index => children[index] ?? [],
    isLeaf,
    validOn,
    leavesOn: day =>
      versions.filter((_, at) => isLeaf(at) && (day === undefined || validOn(at, day))),
    at: (code, day) => byCode.get(code)?.find(index => validOn(index, day)) ?? -1,
    ofCode: code => byCode.get(code) ?? [],
    bottomUp: orderBottomUp(relations).order,
    leavesOf: index => (leavesFound[index] ??= findLeaves(index, versions, children)),
  };
}

function parentOf(
  child: UnitVersion,
  parents: readonly number[],
  versions: readonly UnitVersion[],
): number {
  const firstDay = firstDayOf(child);
  const held = parents.find(index => {
    const parent = versions[index];
    return parent !== undefined && isValidOn(parent, firstDay);
  });
  return held ?? parents[parents.length - 1] ?? -1;
}

/**
 * Walks down with the days that remain: a unit that came under a district after its province had gone is not that province's.
 */
function findLeaves(
  top: number,
  versions: readonly UnitVersion[],
  children: UnitRelations['children'],
): number[] {
  const found = new Set<number>();
  const walk = (index: number, from: IsoDate, to: IsoDate): void => {
    const version = versions[index];
    if (version === undefined) return;
    const first = firstDayOf(version) > from ? firstDayOf(version) : from;
    const last = lastDayOf(version) < to ? lastDayOf(version) : to;
    if (first > last) return;
    const below = children[index] ?? [];
    if (below.length === 0) found.add(index);
    for (const child of below) walk(child, first, last);
  };
  const start = versions[top];
  if (start !== undefined) walk(top, firstDayOf(start), lastDayOf(start));
  return [...found].sort((one, other) => one - other);
}
