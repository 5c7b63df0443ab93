// Targets of units that took others in: the sum of what those were given, until a new decision assigns the new unit its own.

import {settle} from '../roll-up/decimal-sum';
import type {AssignedTarget, Target} from '../targets/target';
import type {UnitHistory} from './ended-units';

type Given = Pick<AssignedTarget, 'unit' | 'indicator' | 'decisionDate' | keyof Target>;

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
 * A decision names a code; it is about the version that stood on its day, so that of a code given to other territory the old
 * unit's target is not the new one's. Rates and zeros do not add up: they stay where all units before had the same one, else
 * nothing is assigned.
 *
 * @returns `null` where neither it nor any unit before it was given one
 * @remarks Source: domain.md §1.5, point 6.
 */
export function targetsOfNewUnits(
  history: UnitHistory,
  targets: readonly Given[],
  year: number,
): (unit: number, indicator: string) => ConvertedTarget | null {
  const byUnit = targetsByVersion(history, targets);
  const before = unitsBefore(history, year);
  const targetOf = (unit: number, indicator: string): ConvertedTarget | null => {
    const own = byUnit.get(unit)?.get(indicator);
    if (own !== undefined) return asOwn(own);
    const parts = (before.get(unit) ?? []).map(({code, weight, old}) => {
      return {code, weight, target: targetOf(old, indicator)};
    });
    return parts.some(part => part.target !== null) ? together(parts) : null;
  };
  return targetOf;
}

/** The latest decision on each version and indicator; of equal days the later row. */
function targetsByVersion(
  {tree}: UnitHistory,
  targets: readonly Given[],
): Map<number, Map<string, Given>> {
  const found = new Map<number, Map<string, Given>>();
  for (const target of targets) {
    const versions = tree.ofCode(target.unit);
    const date = target.decisionDate;
    const held = date === null ? -1 : tree.at(target.unit, date);
    // A decision may come before its unit's first day: it is about the version that begins next.
    const next = versions.find(at => date !== null && (tree.versions[at]?.validFrom ?? '') > date);
    const unit = held !== -1 ? held : (next ?? versions[0] ?? -1);
    const own = found.get(unit) ?? new Map<string, Given>();
    found.set(unit, own);
    const known = own.get(target.indicator);
    if (known === undefined || (date ?? '') >= (known.decisionDate ?? ''))
      own.set(target.indicator, target);
  }
  return found;
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

function asOwn({form, min, max}: Given): ConvertedTarget {
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
