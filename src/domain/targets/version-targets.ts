// What each unit version was assigned: a decision names a code, and codes were given to other territory.

import {namedUnit} from '../lists/unit-words';
import {foldName} from '../text/fold-text';
import type {CrosswalkRow} from '../units/crosswalk';
import type {UnitVersion} from '../units/unit';
import type {UnitTree} from '../units/unit-tree';
import {type AssignedTarget, isOfYear} from './target';
import {laterOf} from './target-in-force';

/** The target in force for a unit version, by its place in the tree, and an indicator code; `null` where no row assigns one. */
export type VersionTargets = (unit: number, indicator: string) => AssignedTarget | null;

export interface UnitsOfYear {
  readonly tree: UnitTree;
  readonly year: number;
  /** Absent where nothing is known of where units went. */
  readonly crosswalk?: readonly CrosswalkRow[] | undefined;
}

/**
 * A decision is about the version that stood on its day, of days before the year on the year's first; of a code that stands on none
 * of them, about the version that begins next. It goes over to the code's next version where that is the same unit, renamed or
 * retyped; 06436 of another territory begins without a target.
 *
 * @remarks Source: domain.md §1.5, points 2 and 6.
 */
export function targetsOfVersions(
  targets: readonly AssignedTarget[],
  units: UnitsOfYear,
): VersionTargets {
  const found = new Map<string, AssignedTarget>();
  for (const target of targets.filter(isOfYear)) {
    const key = `${versionMeant(target, units)}|${target.indicator}`;
    found.set(key, laterOf(found.get(key), target));
  }
  const targetOf: VersionTargets = (unit, indicator) => {
    const own = found.get(`${unit}|${indicator}`);
    if (own !== undefined) return own;
    const before = sameUnitBefore(unit, units);
    return before === -1 ? null : targetOf(before, indicator);
  };
  return targetOf;
}

/** First day of the year by the administrative calendar. */
const firstDay = '12-15';

function versionMeant({unit, decisionDate}: AssignedTarget, {tree, year}: UnitsOfYear): number {
  const versions = tree.ofCode(unit);
  const begins = `${year - 1}-${firstDay}`;
  const day = (decisionDate ?? '') > begins ? (decisionDate ?? '') : begins;
  const held = tree.at(unit, day);
  if (held !== -1) return held;
  // A decision may come before its unit's first day.
  const next = versions.find(at => (tree.versions[at]?.validFrom ?? '') > day);
  return next ?? versions[versions.length - 1] ?? -1;
}

const sameUnit: ReadonlySet<string> = new Set(['rename', 'retype', 'unchanged']);

/** The code's version before, where it is one unit with this one; -1 where it is another, or there is none. */
function sameUnitBefore(unit: number, {tree, crosswalk = []}: UnitsOfYear): number {
  const version = tree.versions[unit];
  const versions = version === undefined ? [] : tree.ofCode(version.code);
  const before = versions[versions.indexOf(unit) - 1] ?? -1;
  const old = tree.versions[before];
  if (version === undefined || old === undefined) return -1;
  const steps = crosswalk.filter(step => step.new === version.key);
  const isSame =
    steps.length === 0
      ? bareName(old) === bareName(version)
      : steps.every(step => step.old === old.key && sameUnit.has(step.relation));
  return isSame ? before : -1;
}

/** `yên bình` of "Xã Yên Bình" and of "Phường Yên Bình". */
function bareName({name}: UnitVersion): string {
  const {type, name: whole} = namedUnit(name);
  return foldName(whole.slice(type.length));
}
