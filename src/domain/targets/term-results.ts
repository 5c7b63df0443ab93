// The terms of a book's targets, with the book's own year put among the results that people typed for the others.

import type {Indicator} from '../indicators/indicator';
import type {RollUpLine} from '../roll-up/line';
import type {AssignedTarget, TargetTerm} from './target';
import {type TermView, termView} from './term-view';

export interface TermResult {
  readonly target: AssignedTarget & {readonly term: TargetTerm};
  readonly view: TermView;
}

/**
 * A result for each target of a term, in the order of the list.
 *
 * @param facts - `isYearOver`: the period ends with the year, so that the year before is known whole, too
 * @remarks Source: DH-08, VY-12.
 */
export function termResults(
  targets: readonly AssignedTarget[],
  facts: {
    readonly year: number;
    readonly isYearOver: boolean;
    readonly indicators: ReadonlyMap<string, Indicator>;
    readonly lineOf: (unit: string, indicator: string) => RollUpLine | null;
  },
): TermResult[] {
  const {year, isYearOver} = facts;
  return targets.flatMap(target => {
    const {term, unit, indicator} = target;
    if (term === undefined) return [];
    const line = facts.lineOf(unit, indicator);
    const own: readonly (readonly [number, number | null])[] = [
      [year - 1, isYearOver ? (line?.samePeriodLastYear ?? null) : null],
      ...term.results,
      [year, line?.cumulative ?? null],
    ];
    const results = new Map(own.filter(([, result]) => result !== null));
    const view = termView(
      {
        ...{from: term.from, to: term.to, target},
        kind: facts.indicators.get(indicator)?.kind ?? 'flow',
        throughYear: isYearOver ? year : year - 1,
      },
      results,
      new Map(line?.target ? [[year, line.target]] : []),
    );
    return [{target: {...target, term}, view}];
  });
}
