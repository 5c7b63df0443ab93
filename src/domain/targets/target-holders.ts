// Targets that hang on an organisation or a project below a unit: which stand, and how each came out.

import {sliceOfOrganisation} from '../indicators/organisation-names';
import type {RollUpLine} from '../roll-up/line';
import {foldName} from '../text/fold-text';
import {type Judgement, judge, type JudgedFigure} from './judge';
import type {AssignedTarget, TargetHolder} from './target';

/** The shares in force of a unit's target, in the order of the list. */
export type HolderLookup = (unit: string, indicator: string) => readonly AssignedTarget[];

/** Of several decisions on one holder the latest stands, as for units. */
export function holdersInForce(targets: readonly AssignedTarget[]): HolderLookup {
  const byKey = new Map<string, Map<string, AssignedTarget>>();
  for (const target of targets) {
    if (target.holder === undefined || target.term !== undefined) continue;
    const key = `${target.unit}|${target.indicator}`;
    const own = byKey.get(key) ?? new Map<string, AssignedTarget>();
    byKey.set(key, own);
    const name = foldName(target.holder.name);
    const known = own.get(name);
    if ((target.decisionDate ?? '') >= (known?.decisionDate ?? '')) own.set(name, target);
  }
  return (unit, indicator) => [...(byKey.get(`${unit}|${indicator}`)?.values() ?? [])];
}

export interface HolderResult extends Judgement {
  readonly share: AssignedTarget;
  /** What the unit reports for the organisation; `null`: nothing, or the indicator is not told apart by organisation. */
  readonly actual: number | null;
}

/**
 * How each share came out: an organisation's figure is the unit's slice of that name, or of another name of it.
 *
 * @param lines - of one unit and indicator, with its slices
 * @remarks Source: HL-29 "result by organisation".
 */
export function judgeHolders(
  shares: readonly AssignedTarget[],
  lines: readonly RollUpLine[],
  standing: Pick<JudgedFigure, 'kind' | 'atYearEnd' | 'elapsedShare'>,
): HolderResult[] {
  return shares.map(share => {
    const slice = sliceOfOrganisation(share.holder?.name ?? '');
    const line = slice === null ? undefined : lines.find(one => one.slice === slice);
    const actual = line?.cumulative ?? null;
    return {share, actual, ...judge({target: share, actual, ...standing})};
  });
}

/** `Dự án 1`, `Chương trình …`, `Đề án …` are projects; all else is an organisation or a group. */
export function holderNamed(name: string): TargetHolder {
  const isProject = /^(?:dự án|chương trình|đề án|công trình)/iu.test(name);
  return {kind: isProject ? 'project' : 'organisation', name};
}
