// Targets of units that took others in: the sum of what those were given, until a new decision assigns the new unit its own.

import {settle} from '../roll-up/decimal-sum';
import type {Target} from '../targets/target';
import type {VersionTargets} from '../targets/version-targets';
import type {UnitHistory} from './ended-units';

/** A unit's target in the view of the new units. */
export interface ConvertedTarget extends Target {
  /** "Chưa giao lại": summed from the units before it, no decision since the merger. */
  readonly notReassigned: boolean;
  /** "Ước tính": a share of a unit that was split is in it. */
  readonly estimated: boolean;
  /** Codes of the units whose targets are in it; of those that had none, `without`. */
  readonly from: readonly string[];
  readonly without: readonly string[];
}

interface Part {
  readonly code: string;
  readonly weight: number;
  readonly target: ConvertedTarget | null;
}

/**
 * The target of a version in a year.
 *
 * Rates and zeros do not add up: they stay where all units before had the same one, else nothing is assigned.
 *
 * @param given - what was assigned to each version itself
 * @returns `null` where neither it nor any unit before it was given one
 * @remarks Source: domain.md §1.5, point 6.
 */
export function targetsOfNewUnits(
  history: UnitHistory,
  given: VersionTargets,
  year: number,
): (unit: number, indicator: string) => ConvertedTarget | null {
  const before = unitsBefore(history, year);
  const targetOf = (unit: number, indicator: string): ConvertedTarget | null => {
    const own = given(unit, indicator);
    if (own !== null) return asOwn(own);
    const parts = (before.get(unit) ?? []).map(({code, weight, old}) => {
      return {code, weight, target: targetOf(old, indicator)};
    });
    return parts.some(part => part.target !== null) ? together(parts) : null;
  };
  return targetOf;
}

/** For each version the ones that went into it in one step; those that ended before the year have no targets of it. */
function unitsBefore(
  {tree, crosswalk}: UnitHistory,
  year: number,
): Map<number, {readonly code: string; readonly weight: number; readonly old: number}[]> {
  const found = new Map<number, {code: string; weight: number; old: number}[]>();
  tree.versions.forEach((version, old) => {
    if (version.validTo === null || version.validTo < `${year}-01-01`) return;
    for (const {unit, weight} of crosswalk(old)) {
      const parts = found.get(unit) ?? [];
      found.set(unit, parts);
      parts.push({code: version.code, weight, old});
    }
  });
  return found;
}

function asOwn({form, min, max}: Target): ConvertedTarget {
  return {form, min, max, notReassigned: false, estimated: false, from: [], without: []};
}

function together(parts: readonly Part[]): ConvertedTarget {
  const given = parts.flatMap(({weight, target}) => (target === null ? [] : [{weight, target}]));
  const estimated = given.some(({weight, target}) => weight !== 1 || target.estimated);
  return {
    ...sumOf(given),
    notReassigned: true,
    estimated,
    from: parts.flatMap(({code, target}) => {
      if (target === null) return [];
      return target.notReassigned ? target.from : [code];
    }),
    without: parts.flatMap(({code, target}) => (target === null ? [code] : target.without)),
  };
}

/** Forms that are numbers of things; of the others only equals can be put together. */
const additive: ReadonlySet<string> = new Set(['count', 'exceed', 'range', 'lower', 'quota']);

function sumOf(given: readonly {readonly weight: number; readonly target: Target}[]): Target {
  const [first] = given.map(one => one.target);
  const pending: Target = {form: 'pending', min: null, max: null};
  if (first === undefined || given.some(({target}) => target.form !== first.form)) return pending;
  if (additive.has(first.form)) {
    const sum = (end: 'min' | 'max'): number | null =>
      given.some(({target}) => target[end] === null)
        ? null
        : settle(given.reduce((so, {weight, target}) => so + weight * (target[end] ?? 0), 0));
    return {form: first.form, min: sum('min'), max: sum('max')};
  }
  const isSame = given.every(({target}) => target.min === first.min && target.max === first.max);
  return isSame ? {form: first.form, min: first.min, max: first.max} : pending;
}
