// Targets as they are shared out: the node, the units below it, their organisations and projects, each with what it came to.

import type {Indicator} from '../indicators/indicator';
import type {RollUpLine} from '../roll-up/line';
import type {IsoDate} from '../units/unit';
import type {UnitTree} from '../units/unit-tree';
import type {JudgedFigure} from './judge';
import {countedOf, shareGap} from './share-gap';
import type {AssignedTarget, Status} from './target';
import {holdersInForce, judgeHolders} from './target-holders';
import type {VersionTargets} from './version-targets';

export interface SharingRow {
  readonly unit: string;
  /** The organisation or project below the unit; `''`: the unit itself. */
  readonly holder: string;
  /** 0 for the node, one more for each step below it. */
  readonly depth: number;
  readonly indicator: string;
  readonly target: AssignedTarget | null;
  /** What stands directly below has together, and how far that is from the target; `null` where nothing does. */
  readonly shared: {readonly sum: number; readonly gap: number} | null;
  readonly actual: number | null;
  readonly ratio: number | null;
  readonly status: Status;
}

export interface SharingFacts {
  readonly targets: readonly AssignedTarget[];
  readonly targetOf: VersionTargets;
  readonly tree: UnitTree;
  readonly indicators: readonly Indicator[];
  /** Of a unit and indicator, with its slices. */
  readonly linesOf: (unit: string, indicator: string) => readonly RollUpLine[];
  readonly standing: (indicator: Indicator) => Pick<JudgedFigure, 'atYearEnd' | 'elapsedShare'>;
  readonly day: IsoDate;
}

/** Whether it is a part of a target of the node: a unit's, or one that an organisation or a project has. */
export function isShare({unit, holder, term}: AssignedTarget, node: string): boolean {
  return term === undefined && (unit !== node || holder !== undefined);
}

/**
 * A row for each unit that has a share of an indicator, or has given some out, each followed by its organisations and projects,
 * then by the units below; indicators in the order of the form, those that nobody shares left out.
 *
 * @remarks Source: DH-38, P4-15, HL-27, HL-29: the gap is shown, not hidden, and so is what came of each share.
 */
export function sharingTree(facts: SharingFacts): SharingRow[] {
  const {targets, tree} = facts;
  const node = tree.versions[tree.node]?.code ?? '';
  const shared = new Set(targets.filter(one => isShare(one, node)).map(one => one.indicator));
  const holdersOf = holdersInForce(targets);
  const rowsOf = (indicator: Indicator, at: number, depth: number): SharingRow[] => {
    const unit = tree.versions[at]?.code ?? '';
    const children = tree.childrenOf(at).filter(one => tree.validOn(one, facts.day));
    const below = children.flatMap(one => rowsOf(indicator, one, depth + 1));
    const lines = facts.linesOf(unit, indicator.code);
    const standing = {kind: indicator.kind, ...facts.standing(indicator)};
    const held = judgeHolders(holdersOf(unit, indicator.code), lines, standing).map(
      ({share, ...result}): SharingRow => ({
        ...{unit, holder: share.holder?.name ?? '', depth: depth + 1},
        ...{indicator: indicator.code, target: share, shared: null, ...result},
      }),
    );
    const target = facts.targetOf(at, indicator.code);
    if (target === null && held.length === 0 && below.length === 0) return [];
    const whole = lines.find(one => one.slice === '');
    const own: SharingRow = {
      ...{unit, holder: '', depth, indicator: indicator.code, target},
      shared: sharedOf(target, [
        below.filter(one => one.depth === depth + 1 && one.holder === ''),
        held.filter(one => one.target?.holder?.kind === 'organisation'),
        held,
      ]),
      actual: whole?.cumulative ?? null,
      ...{ratio: whole?.ratio ?? null, status: whole?.status ?? 'noTarget'},
    };
    return [own, ...held, ...below];
  };
  return facts.indicators
    .filter(one => shared.has(one.code))
    .flatMap(one => rowsOf(one, tree.node, 0));
}

/** Among units where any has a number, else among organisations, else among projects: each of the three is the whole once more. */
function sharedOf(
  target: AssignedTarget | null,
  groups: readonly (readonly SharingRow[])[],
): SharingRow['shared'] {
  const counts = groups.map(rows => rows.flatMap(row => countedOf(row.target)?.min ?? []));
  const shares = counts.find(some => some.length > 0);
  const own = countedOf(target);
  return shares === undefined || own === null ? null : shareGap(shares, own);
}
