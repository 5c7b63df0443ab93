// A small district of the real catalogue: what its officers typed, read, totalled, rolled up and judged as the book does it.

import {catalogue} from '../../../src/domain/indicators/catalogue';
import {chooseIndicators} from '../../../src/domain/indicators/choose-indicators';
import {type IndicatorBook, indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {themes} from '../../../src/domain/indicators/indicator-row';
import {kindsIn, type UnitForms, unitForms} from '../../../src/domain/indicators/unit-forms';
import {parsePeriod} from '../../../src/domain/periods/period';
import {
  factsOfReports,
  modelOf,
  type PlacedReport,
} from '../../../src/domain/roll-up/facts-of-reports';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {rollUp} from '../../../src/domain/roll-up/roll-up';
import type {AssignedTarget, Target} from '../../../src/domain/targets/target';
import {targetsOfVersions} from '../../../src/domain/targets/version-targets';
import type {UnitTree} from '../../../src/domain/units/unit-tree';
import {reportOf, type Typed} from '../reports/reports';
import {assigned} from '../targets/targets';
import {node, treeOf, unit} from '../units/unit-rows';

/** By unit code, then by month: `{A: {'2021-03': {dn_tuyen_moi: '12'}}}`. */
export type TypedByUnit = Readonly<Record<string, Readonly<Record<string, Typed>>>>;

export interface RolledReports {
  readonly book: IndicatorBook;
  readonly forms: UnitForms;
  readonly tree: UnitTree;
  readonly lines: readonly RollUpLine[];
  /** Of the node unless said otherwise. */
  readonly line: (indicator: string, slice?: string, unitCode?: string) => RollUpLine;
}

/** Communes A and B, and whoever else is given, under the node N in 2021. */
export function rollReports(
  typed: TypedByUnit,
  {
    period = '2021',
    goals = {},
    others = {},
  }: {
    readonly period?: string;
    /** Of the node, by indicator. */
    readonly goals?: Readonly<Record<string, Target>>;
    /** Types of further units, by code. */
    readonly others?: Readonly<Record<string, string>>;
  } = {},
): RolledReports {
  const more = Object.entries(others).map(([code, type]) =>
    unit(code, {type, name: `${type} ${code}`}),
  );
  const tree = treeOf(node, unit('A'), unit('B'), ...more);
  const kinds = kindsIn(tree);
  const book = indicatorBook(chooseIndicators({themes, targeted: [], kinds}));
  const forms = unitForms(book, tree);
  const targets = Object.entries(goals).map(([indicator, goal]): AssignedTarget =>
    assigned('N', null, {indicator, ...goal}),
  );
  const placed = Object.entries(typed).flatMap(([code, months]) =>
    Object.entries(months).map(([slot, cells]): PlacedReport => ({
      ...{unit: tree.ofCode(code)[0] ?? -1, slot, report: reportOf(cells)},
    })),
  );
  const model = modelOf({
    ...{year: 2021, tree, indicators: book, forms},
    targetOf: targetsOfVersions(targets, {tree, year: 2021}),
  });
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(period);
  const {lines} = rollUp(model, factsOfReports(placed, book, model), parsed.value);
  const line: RolledReports['line'] = (indicator, slice = '', unitCode = 'N') => {
    const found = lines.find(
      one => one.unit === unitCode && one.indicator === indicator && one.slice === slice,
    );
    if (found === undefined) throw new Error(`no line of ${unitCode} ${indicator} ${slice}`);
    return found;
  };
  return {book, forms, tree, lines, line};
}

/** The catalogue's indicator of a code. */
export function indicatorOf(code: string) {
  const found = catalogue.find(one => one.code === code);
  if (found === undefined) throw new Error(code);
  return found;
}
