// The roll-up once more, straight from the words of commands.md: lists, filters, nothing precomputed, nothing of the engine's.
// Slow, and only for checking the engine against it.

import type {Indicator} from '../../../src/domain/indicators/indicator';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import type {Status, Target} from '../../../src/domain/targets/target';
import type {UnitVersion} from '../../../src/domain/units/unit';
import type {District, Figure} from './district';

export interface SlowLine {
  readonly line: RollUpLine;
  /** Of the period before it alone. */
  readonly previous: number | null;
  readonly sources: readonly number[];
}

/** Months 1 to 12 of a year, first and last, both in it. */
export interface Stretch {
  readonly year: number;
  readonly first: number;
  readonly last: number;
}

/** A figure in thousandths, which are whole, and the figures it was made of. */
export interface Made {
  readonly thousandths: number;
  readonly from: readonly Figure[];
}

const OWED: Record<Indicator['rhythm'], readonly number[]> = {
  month: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  quarter: [3, 6, 9, 12],
  half: [6, 12],
  year: [12],
};

export function slowRollUp(district: District, period: string): SlowLine[] {
  const stretch = stretchOf(period);
  const leavesOf = new Map(district.units.map(one => [one, leavesUnder(district, one)]));
  const isNode = (one: UnitVersion) => one.parentCode === null;
  const units = [...district.units.filter(isNode), ...district.units.filter(one => !isNode(one))];
  return units.flatMap(unit => {
    const leaves = leavesOf.get(unit) ?? [];
    return district.indicators
      .filter(one => holds(unit, lastDay(stretch.year, stretch.last, one.calendar)))
      .flatMap(one =>
        ['', ...reportedSlices(district, leaves, one, stretch)].map(slice =>
          slowLine(narrowed(district, one, slice), leaves, {unit, indicator: one, slice}, stretch),
        ),
      );
  });
}

/** The district with the figures alone that a line of the indicator could be made of. */
export function narrowed(district: District, {code, ratioOf}: Indicator, slice: string): District {
  const codes = [code, ratioOf?.numerator, ratioOf?.denominator];
  const figures = district.figures.filter(
    one => one.slice === slice && codes.includes(one.indicator),
  );
  return {...district, figures};
}

export interface Place {
  readonly unit: UnitVersion;
  readonly indicator: Indicator;
  readonly slice: string;
  /** Its own stocks too, though it has ended: the view "theo đơn vị cũ". */
  readonly keepsStocks?: boolean;
}

export function slowLine(
  district: District,
  leaves: readonly UnitVersion[],
  {unit, indicator, slice, keepsStocks = false}: Place,
  period: Stretch,
): SlowLine {
  const soFar = {...period, first: 1};
  const yearBefore = {...soFar, year: period.year - 1};
  const parts = indicator.ratioOf
    ? [indicator.ratioOf.numerator, indicator.ratioOf.denominator].map(code =>
        byCode(district, code),
      )
    : [];
  const of = (one: Indicator, months: Stretch, opening: boolean) =>
    unitFigure(district, leaves, one, {months, opening, keepsStocks});
  const figure = (months: Stretch, opening: boolean): number | null => {
    if (parts.length === 0) return inUnits(of(indicator, months, opening));
    const [top = null, bottom = null] = parts.map(part => inUnits(of(part, months, opening)));
    return top === null || bottom === null || bottom === 0 ? null : top / bottom;
  };
  const cumulative = figure(soFar, true);
  const target =
    slice === ''
      ? (district.targets.find(one => one.unit === unit.code && one.indicator === indicator.code)
          ?.target ?? null)
      : null;
  const asked = parts.length === 0 ? [indicator] : parts;
  const made = asked.flatMap(one => of(one, soFar, true)?.from ?? []);
  return {
    previous: figure(stretchBefore(period), false),
    sources: [...new Set(made.map(one => one.report))].sort((a, b) => a - b),
    line: {
      unit: unit.code,
      indicator: indicator.code,
      slice,
      value: figure(period, false),
      cumulative,
      numerator: parts[0] ? inUnits(of(parts[0], soFar, true)) : null,
      denominator: parts[1] ? inUnits(of(parts[1], soFar, true)) : null,
      target,
      ratio: slowRatio(target, cumulative),
      status: slowStatus(target, cumulative, indicator, period),
      samePeriodLastYear: figure(yearBefore, true),
      missing: slice === '' ? missingUnits(district, leaves, asked, period) : [],
    },
  };
}

/** So many months earlier as it is long; what spans the year's start goes back a year. */
export function stretchBefore({year, first, last}: Stretch): Stretch {
  const length = last - first + 1;
  if (length > 6) return {year: year - 1, first, last};
  if (first > length) return {year, first: first - length, last: last - length};
  return {year: year - 1, first: 13 - length, last: 12};
}

/** What a unit comes to; `null` when nobody under it has a number. */
function unitFigure(
  district: District,
  leaves: readonly UnitVersion[],
  indicator: Indicator,
  {months, opening, keepsStocks}: {months: Stretch; opening: boolean; keepsStocks: boolean},
): Made | null {
  // The year before is given in the units of this year, so there too it is this year's day that counts.
  const day = lastDay(district.year, months.last, indicator.calendar);
  const made = leaves
    .filter(leaf => indicator.kind !== 'stock' || keepsStocks || holds(leaf, day))
    .flatMap(
      leaf => leafFigure(figuresOf(district, leaf, indicator), indicator, months, opening) ?? [],
    );
  if (made.length === 0) return null;
  const largest = Math.max(...made.map(one => one.thousandths));
  const counted =
    indicator.unitRule === 'max1' ? made.filter(one => one.thousandths === largest) : made;
  return {
    thousandths:
      indicator.unitRule === 'max1' ? largest : made.reduce((sum, one) => sum + one.thousandths, 0),
    from: counted.flatMap(one => one.from),
  };
}

export function leafFigure(
  figures: readonly Figure[],
  indicator: Indicator,
  months: Stretch,
  withOpening: boolean,
): Made | null {
  const within = (one: Figure) => yearOf(one) === months.year && monthOf(one) <= months.last;
  const opening = withOpening ? figures.filter(one => one.opening && within(one)) : [];
  const after = opening[0] ? monthOf(opening[0]) : 0;
  const reported = figures
    .filter(
      one => !one.opening && within(one) && monthOf(one) >= months.first && monthOf(one) > after,
    )
    .sort((a, b) => monthOf(a) - monthOf(b));
  const numbers = [...opening, ...reported].filter(one => one.value !== null);
  const from = indicator.kind === 'stock' ? numbers.slice(-1) : numbers;
  if (from.length === 0) return null;
  return {
    thousandths: from.reduce((sum, one) => sum + Math.round((one.value ?? NaN) * 1000), 0),
    from,
  };
}

export function missingUnits(
  district: District,
  leaves: readonly UnitVersion[],
  indicators: readonly Indicator[],
  {year, first, last}: Stretch,
): string[] {
  const lacks = (leaf: UnitVersion, one: Indicator) =>
    OWED[one.rhythm]
      .filter(
        month => month >= first && month <= last && holds(leaf, lastDay(year, month, one.calendar)),
      )
      .some(month => !isAnswered(figuresOf(district, leaf, one), year, month));
  const codes = leaves
    .filter(leaf => indicators.some(one => lacks(leaf, one)))
    .map(leaf => leaf.code);
  return [...new Set(codes)].sort();
}

function isAnswered(figures: readonly Figure[], year: number, month: number): boolean {
  return figures.some(one => {
    if (yearOf(one) !== year || (one.partial && one.value !== null)) return false;
    return one.opening ? monthOf(one) >= month : monthOf(one) === month;
  });
}

export function reportedSlices(
  district: District,
  leaves: readonly UnitVersion[],
  indicator: Indicator,
  period: Stretch,
): string[] {
  const {slices, figures} = district;
  const {ratioOf} = indicator;
  if (ratioOf !== null) {
    const [above = [], below = []] = [ratioOf.numerator, ratioOf.denominator].map(code =>
      reportedSlices(district, leaves, byCode(district, code), period),
    );
    return (slices[indicator.code] ?? []).filter(
      slice => above.includes(slice) && below.includes(slice),
    );
  }
  const reported = figures.filter(
    one =>
      one.indicator === indicator.code &&
      monthOf(one) <= period.last &&
      leaves.some(leaf => leaf.key === one.unit),
  );
  return (slices[indicator.code] ?? []).filter(slice => reported.some(one => one.slice === slice));
}

/** On some day, the leaf's chain of parents leads through the unit. A chain can only change on a day when something begins. */
export function leavesUnder({units}: District, top: UnitVersion): UnitVersion[] {
  const days = ['0001-01-01', ...units.map(one => one.validFrom ?? '0001-01-01')];
  const isParent = (one: UnitVersion) =>
    units.some(
      child =>
        child.parentCode === one.code && days.some(day => holds(one, day) && holds(child, day)),
    );
  const parentOn = (child: UnitVersion, day: string) =>
    units.find(one => one.code === child.parentCode && holds(one, day));
  return units.filter(
    leaf =>
      !isParent(leaf) &&
      days.some(day => {
        let at: UnitVersion | undefined = holds(leaf, day) ? leaf : undefined;
        while (at !== undefined && at !== top) at = parentOn(at, day);
        return at === top;
      }),
  );
}

export function slowRatio(target: Target | null, actual: number | null): number | null {
  if (target === null || actual === null || target.form === 'pending' || target.form === 'zero')
    return null;
  const goal = target.form === 'lower' || target.form === 'quota' ? target.max : target.min;
  return goal === null || goal === 0 ? null : actual / goal;
}

export function slowStatus(
  target: Target | null,
  actual: number | null,
  indicator: Indicator,
  period: Stretch,
): Status {
  if (target === null || target.form === 'pending') return 'noTarget';
  if (target.form !== 'zero' && target.min === null && target.max === null) return 'noTarget';
  if (actual === null) return 'noData';
  const {form} = target;
  if (form === 'zero') return actual === 0 ? 'met' : 'notMet';
  if (form === 'lower' || form === 'quota') return actual > target.max! ? 'notMet' : 'met';
  const min = target.min!;
  if (actual < min) {
    if (
      form === 'rate' ||
      form === 'atLeastRate' ||
      indicator.kind !== 'flow' ||
      period.last === 12
    )
      return 'notMet';
    return min !== 0 && actual / min >= elapsed(period, indicator) ? 'onPace' : 'behind';
  }
  if (form === 'rate' || form === 'atLeastRate') return 'met';
  if (form === 'range') return actual > target.max! ? 'aboveRange' : 'met';
  return actual > min ? 'exceeded' : 'met';
}

function elapsed({year, last}: Stretch, {calendar}: Indicator): number {
  const before = Date.parse(lastDay(year - 1, 12, calendar));
  return (
    (Date.parse(lastDay(year, last, calendar)) - before) /
    (Date.parse(lastDay(year, 12, calendar)) - before)
  );
}

export function stretchOf(period: string): Stretch {
  const year = Number(period.slice(0, 4));
  const [first = 1, last = 12] = {
    Q1: [1, 3],
    Q2: [4, 6],
    Q3: [7, 9],
    Q4: [10, 12],
    H1: [1, 6],
    H2: [7, 12],
    N9: [1, 9],
    '': [1, 12],
  }[period.slice(5)] ?? [Number(period.slice(5)), Number(period.slice(5))];
  return {year, first, last};
}

/** A few days are asked for many thousand times, and a Date is dear. */
const lastDays = new Map<string, string>();

export function lastDay(year: number, month: number, calendar: Indicator['calendar']): string {
  const key = `${year} ${month} ${calendar}`;
  const known = lastDays.get(key) ?? lastDayOf(year, month, calendar);
  lastDays.set(key, known);
  return known;
}

function lastDayOf(year: number, month: number, calendar: Indicator['calendar']): string {
  const day = calendar === 'admin' ? 14 : new Date(Date.UTC(year, month, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** A narrowed district's figures of one unit and indicator. */
export function figuresOf({figures}: District, unit: UnitVersion, indicator: Indicator): Figure[] {
  return figures.filter(one => one.unit === unit.key && one.indicator === indicator.code);
}

export function holds({validFrom, validTo}: UnitVersion, day: string): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

export function byCode({indicators}: District, code: string): Indicator {
  return indicators.find(one => one.code === code)!;
}

function inUnits(made: Made | null): number | null {
  return made === null ? null : made.thousandths / 1000;
}

/** A month's year and number are asked for many thousand times. */
const readMonths = new Map<string, readonly [year: number, month: number]>();

function readMonth(text: string): readonly [year: number, month: number] {
  const known = readMonths.get(text) ?? [Number(text.slice(0, 4)), Number(text.slice(5))];
  readMonths.set(text, known);
  return known;
}

function yearOf(figure: Figure): number {
  return readMonth(figure.month)[0];
}

function monthOf(figure: Figure): number {
  return readMonth(figure.month)[1];
}
