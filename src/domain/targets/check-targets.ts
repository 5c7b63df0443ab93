// Checks the assigned targets against each other: "trong đó" inside its whole, the units' shares against the unit above them.

import {errorAt, warningAt, type Finding} from '../finding';
import type {Indicator} from '../indicators/indicator';
import type {IsoDate} from '../units/unit';
import type {UnitTree} from '../units/unit-tree';
import {describeTarget} from './describe-target';
import {type Counted, countedOf, shareGap} from './share-gap';
import {type AssignedTarget, isOfYear} from './target';
import {type HolderLookup, holdersInForce} from './target-holders';
import {targetsOfVersions, type UnitsOfYear, type VersionTargets} from './version-targets';

interface TargetBook {
  readonly tree: UnitTree;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly targetOf: VersionTargets;
  readonly day: IsoDate;
}

/**
 * What does not fit, in the order of `targets`; rows replaced by a later decision are passed over.
 *
 * @param indicators - by code; rows of unknown indicators are passed over, their own check names them
 * @param day - the day whose units share a target out, best the last of the book's year: before a merger and after it other
 *   units stand under the same one, and their targets must not be added up together
 * @throws RangeError when `day` is not an ISO day
 */
export function checkTargets(
  targets: readonly AssignedTarget[],
  {tree, crosswalk}: Pick<UnitsOfYear, 'tree' | 'crosswalk'>,
  indicators: ReadonlyMap<string, Indicator>,
  day: IsoDate,
): Finding[] {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) throw new RangeError(`not a day: ${day}`);
  const units = {tree, crosswalk, year: Number(day.slice(0, 4))};
  const book = {tree, indicators, targetOf: targetsOfVersions(targets, units), day};
  const sharesOf = holdersInForce(targets);
  return targets.flatMap(target => {
    const at = versionOf(target, book);
    if (at === -1) return [];
    return [
      ...checkAgainstWhole(target, at, book),
      ...checkShares(target, at, book),
      ...checkHolders(target, sharesOf, book),
      ...checkPlansAgree(target, targets, book),
    ];
  });
}

/** The version for which the target is in force, best the one that stands on the day; -1 for none. */
function versionOf(target: AssignedTarget, {tree, targetOf, day}: TargetBook): number {
  const versions = tree.ofCode(target.unit).filter(at => targetOf(at, target.indicator) === target);
  return versions.find(at => tree.validOn(at, day)) ?? versions[0] ?? -1;
}

/** A "trong đó" target is inside the nearest whole above it that has a target of its own. Source: VY-02, 30 in 1.300. */
function checkAgainstWhole(target: AssignedTarget, at: number, book: TargetBook): Finding[] {
  const own = countedOf(target);
  const indicator = book.indicators.get(target.indicator);
  if (own === null || indicator === undefined) return [];
  let whole = wholeOf(indicator, book);
  while (whole !== undefined && countedOf(book.targetOf(at, whole.code)) === null) {
    whole = wholeOf(whole, book);
  }
  const wholeCount = whole && countedOf(book.targetOf(at, whole.code));
  if (!whole || !wholeCount || own.min <= wholeCount.min) return [];
  const facts = {
    unit: unitName(target.unit, book),
    child: indicator.name,
    childValue: own.min,
    parent: whole.name,
    parentValue: wholeCount.min,
  };
  return [warningAt(placeOf(target), 'TARGET_CHILD_ABOVE_PARENT', facts)];
}

/**
 * The targets of the units directly below against the unit's own. Against a range they differ only outside it.
 *
 * @remarks Source: DH-38, HL-29: the gap is shown, not hidden, and is no error; a district may keep a part back.
 */
function checkShares(target: AssignedTarget, at: number, book: TargetBook): Finding[] {
  const own = countedOf(target);
  const indicator = book.indicators.get(target.indicator);
  if (own === null || indicator === undefined) return [];
  // A rate has no shares, and what one unit owns for all is not added up.
  if (indicator.kind === 'ratio' || indicator.unitRule === 'max1') return [];
  const {tree, day} = book;
  const shares = tree
    .childrenOf(at)
    .filter(child => tree.validOn(child, day))
    .flatMap(child => countedOf(book.targetOf(child, target.indicator))?.min ?? []);
  if (shares.length === 0) return [];
  const gap = gapOf(shares, own);
  if (gap === null) return [];
  const facts = {unit: unitName(target.unit, book), indicator: indicator.name, ...gap};
  return [warningAt(placeOf(target), 'TARGET_SUM_DIFFERS', facts)];
}

/**
 * What hangs on organisations against the unit's own, and what hangs on projects, apart: a project's jobs are an organisation's
 * or a commune's as well. Projects need not make up the whole, so only more than the whole is named.
 *
 * @remarks Source: P4-15, HL-27, HL-29.
 */
function checkHolders(target: AssignedTarget, sharesOf: HolderLookup, book: TargetBook): Finding[] {
  const own = countedOf(target);
  const indicator = book.indicators.get(target.indicator);
  if (own === null || indicator === undefined || indicator.kind === 'ratio') return [];
  return (['organisation', 'project'] as const).flatMap(kind => {
    const holders = sharesOf(target.unit, target.indicator).filter(
      ({holder, ...share}) => holder?.kind === kind && countedOf(share) !== null,
    );
    const shares = holders.flatMap(share => countedOf(share)?.min ?? []);
    const gap = shares.length === 0 ? null : gapOf(shares, own);
    if (gap === null || (kind === 'project' && gap.sum < gap.own)) return [];
    const names = holders.map(({holder}) => holder?.name ?? '').join(', ');
    const unit = unitName(target.unit, book);
    const facts = {unit, indicator: indicator.name, holders: names, ...gap};
    return [warningAt(placeOf(target), 'TARGET_HOLDERS_DIFFER', facts)];
  });
}

/** Two decisions of the day in force that ask for different things: nobody can say which one stands. */
function checkPlansAgree(
  target: AssignedTarget,
  targets: readonly AssignedTarget[],
  book: TargetBook,
): Finding[] {
  const indicator = book.indicators.get(target.indicator);
  const other = targets.find(
    one =>
      one.unit === target.unit &&
      one.indicator === target.indicator &&
      isOfYear(one) &&
      one.decisionDate === target.decisionDate &&
      (one.form !== target.form || one.min !== target.min || one.max !== target.max),
  );
  if (indicator === undefined || other === undefined) return [];
  const words = (one: AssignedTarget): string =>
    `${one.decisionNumber || 'dòng không ghi số'} (${describeTarget(one, indicator.measure)})`;
  const unit = unitName(target.unit, book);
  const facts = {unit, indicator: indicator.name, one: words(other), other: words(target)};
  return [errorAt(placeOf(target), 'TARGET_PLANS_DISAGREE', facts)];
}

/** How the shares differ from what they are shares of; `null` where they fit. */
function gapOf(
  shares: readonly number[],
  own: Counted,
): {readonly sum: number; readonly own: number; readonly gap: number} | null {
  const {sum, gap} = shareGap(shares, own);
  return gap === 0 ? null : {sum, own: gap < 0 ? own.min : own.max, gap: Math.abs(gap)};
}

function wholeOf(indicator: Indicator, {indicators}: TargetBook): Indicator | undefined {
  return indicator.parent === null ? undefined : indicators.get(indicator.parent);
}

/** The unit's name on the day, else its latest; its code where the book does not know it, which another check names. */
function unitName(code: string, {tree, day}: TargetBook): string {
  const index = tree.at(code, day);
  const latest = index === -1 ? (tree.ofCode(code).slice(-1)[0] ?? -1) : index;
  return tree.versions[latest]?.name ?? code;
}

function placeOf(target: AssignedTarget): Finding['place'] {
  return {unit: target.unit, slot: null, row: target.indicator};
}
