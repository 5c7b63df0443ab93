// Small districts to roll up: plain lists of units, indicators, targets and figures, and the engine run over them.

import type {Indicator} from '../../../src/domain/indicators/indicator';
import {parsePeriod} from '../../../src/domain/periods/period';
import {FactTable} from '../../../src/domain/roll-up/fact-table';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {lineOf} from '../../../src/domain/roll-up/line-index';
import type {RollUpModel} from '../../../src/domain/roll-up/model';
import {rollUp, type RollUpResult} from '../../../src/domain/roll-up/roll-up';
import type {Target} from '../../../src/domain/targets/target';
import type {UnitVersion} from '../../../src/domain/units/unit';
import {buildUnitTree, unitKey} from '../../../src/domain/units/unit-tree';

/** One figure as it was sent; `month` is `2021-03`, of an opening the month it runs through. */
export interface Figure {
  readonly unit: string;
  readonly month: string;
  readonly indicator: string;
  readonly slice: string;
  /** `null`: answered as not applicable. */
  readonly value: number | null;
  readonly partial: boolean;
  readonly opening: boolean;
  readonly report: number;
}

export interface District {
  readonly year: number;
  readonly units: readonly UnitVersion[];
  readonly indicators: readonly Indicator[];
  /** By indicator; none where absent. */
  readonly slices: Readonly<Record<string, readonly string[]>>;
  readonly targets: readonly {
    readonly unit: string;
    readonly indicator: string;
    readonly target: Target;
  }[];
  readonly figures: readonly Figure[];
}

/** A unit that holds between two days, or always. */
export function unit(
  code: string,
  parentCode: string | null,
  validFrom: string | null = null,
  validTo: string | null = null,
): UnitVersion {
  const name = `Đơn vị ${code} (dữ liệu giả định)`;
  return {key: unitKey(code, validFrom), code, name, type: 'Xã', parentCode, validFrom, validTo};
}

/** A monthly flow of the administrative calendar, but for what is said otherwise. */
export function indicator(code: string, otherwise: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name: `Chỉ tiêu ${code}`,
    measure: 'người',
    kind: 'flow',
    unitRule: 'sum',
    rhythm: 'month',
    calendar: 'admin',
    parent: null,
    sets: [],
    dimensions: [],
    ratioOf: null,
    whole: true,
    lowerIsBetter: false,
    isAdjustment: false,
    owners: [['commune', 'hamlet']],
    source: 'test',
    ...otherwise,
  };
}

/** A figure of a unit that always held, from report 0, but for what is said otherwise. */
export function figure(
  unitCode: string,
  month: string,
  indicatorCode: string,
  value: number | null,
  otherwise: Partial<Figure> = {},
): Figure {
  return {
    unit: unitKey(unitCode, null),
    month,
    indicator: indicatorCode,
    slice: '',
    value,
    partial: false,
    opening: false,
    report: 0,
    ...otherwise,
  };
}

/** A district of 2021 in which X1, X2 and X3 report to H; it has the one flow `viec_lam`, but for what is said otherwise. */
export function district(otherwise: Partial<District> = {}): District {
  return {
    year: 2021,
    units: [unit('H', null), unit('X1', 'H'), unit('X2', 'H'), unit('X3', 'H')],
    indicators: [indicator('viec_lam')],
    slices: {},
    targets: [],
    figures: [],
    ...otherwise,
  };
}

export function modelOf({year, units, indicators, slices, targets}: District): RollUpModel {
  const built = buildUnitTree(units.map((version, at) => ({line: at + 2, version})));
  if ('problems' in built) throw new Error(JSON.stringify(built.problems));
  const target = (code: string, indicatorCode: string) =>
    targets.find(one => one.unit === code && one.indicator === indicatorCode)?.target ?? null;
  const slicesBy = indicators.map(one => slices[one.code] ?? []);
  return {year, tree: built.tree, indicators, slices: slicesBy, target};
}

/** The engine's facts of a district, added one by one. */
export function factsOf(from: District, model: RollUpModel): FactTable {
  const facts = new FactTable(model);
  const unitAt = new Map(from.units.map((version, at) => [version.key, at]));
  for (const one of from.figures) {
    facts.addFact({
      unit: unitAt.get(one.unit) ?? NaN,
      month: (Number(one.month.slice(0, 4)) - from.year + 1) * 12 + Number(one.month.slice(5)) - 1,
      line: lineOf(facts.lines, one.indicator, one.slice),
      value: one.value,
      partial: one.partial,
      opening: one.opening,
      report: one.report,
    });
  }
  return facts;
}

export function rollUpDistrict(from: District, period: string): RollUpResult {
  const model = modelOf(from);
  const parsed = parsePeriod(period);
  if (!parsed.ok) throw new Error(`${period} is no period`);
  return rollUp(model, factsOf(from, model), parsed.value);
}

/** The one line of a unit, indicator and slice. */
export function lineIn(
  result: RollUpResult,
  unitCode: string,
  indicatorCode: string,
  slice = '',
): RollUpLine {
  const found = result.lines.filter(
    one => one.unit === unitCode && one.indicator === indicatorCode && one.slice === slice,
  );
  if (found.length !== 1)
    throw new Error(`${found.length} lines of ${unitCode} ${indicatorCode} ${slice}`);
  return found[0]!;
}

/** Report indices behind the line's `cumulative`. */
export function sourcesIn(result: RollUpResult, line: RollUpLine): readonly number[] {
  const at = result.lines.indexOf(line);
  return result.sources(result.unitAt[at]!, result.lineAt[at]!);
}
