// The two other views of a roll-up once more, from the words of domain.md §1.5: who took over what, told backwards from the unit
// that has it now. Slow, and only for checking the engine against it.

import type {Indicator} from '../../../src/domain/indicators/indicator';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import type {ConvertedLine} from '../../../src/domain/roll-up/roll-up-views';
import type {CrosswalkRow} from '../../../src/domain/units/crosswalk';
import type {UnitVersion} from '../../../src/domain/units/unit';
import type {District} from './district';
import {
  byCode,
  figuresOf,
  holds,
  lastDay,
  leafFigure,
  leavesUnder,
  missingUnits,
  narrowed,
  reportedSlices,
  slowLine,
  slowRatio,
  slowRollUp,
  slowStatus,
  type Stretch,
  stretchBefore,
  stretchOf,
} from './slow-roll-up';

export interface Changed {
  readonly district: District;
  readonly rows: readonly CrosswalkRow[];
}

/** Of one line and one window: what a unit did and had, and what it took over, in millionths, which are whole. */
type Amount = number | null;

const windows = ['value', 'cumulative', 'lastYear', 'previous'] as const;
type Window = (typeof windows)[number];

export function slowNewUnits(changed: Changed, period: string): ConvertedLine[] {
  const {district} = changed;
  const stretch = stretchOf(period);
  const isNode = (one: UnitVersion) => one.parentCode === null;
  const units = [...district.units.filter(isNode), ...district.units.filter(one => !isNode(one))];
  const leavesOf = new Map(units.map(one => [one, leavesUnder(district, one)]));
  const stories = new Map<string, Story>();
  const storyOf = (indicator: Indicator, slice: string): Story => {
    const key = `${indicator.code}|${slice}`;
    const known = stories.get(key);
    if (known !== undefined) return known;
    const own = {...changed, district: narrowed(district, indicator, slice)};
    const story = new Story(own, indicator, stretch);
    stories.set(key, story);
    return story;
  };
  return units.flatMap(unit =>
    district.indicators
      .filter(one => holds(unit, lastDay(stretch.year, stretch.last, one.calendar)))
      .flatMap(indicator => {
        const leaves = leavesOf.get(unit) ?? [];
        const total = storyOf(indicator, '');
        const before = leaves.flatMap(leaf => total.allBefore(leaf));
        const reported = reportedSlices(district, [...leaves, ...before], indicator, stretch);
        return ['', ...reported].map(slice => {
          const own = narrowed(district, indicator, slice);
          return newLine(own, {unit, leaves, indicator, slice, units, storyOf}, stretch);
        });
      }),
  );
}

interface Place {
  readonly unit: UnitVersion;
  readonly leaves: readonly UnitVersion[];
  readonly indicator: Indicator;
  readonly slice: string;
  readonly units: readonly UnitVersion[];
  readonly storyOf: (indicator: Indicator, slice: string) => Story;
}

function newLine(
  district: District,
  {unit, leaves, indicator, slice, units, storyOf}: Place,
  period: Stretch,
): ConvertedLine {
  const asked = indicator.ratioOf
    ? [indicator.ratioOf.numerator, indicator.ratioOf.denominator].map(code =>
        byCode(district, code),
      )
    : [indicator];
  const told = asked.map(one => storyOf(one, slice));
  const of = (window: Window) => told.map(one => inUnits(one.sumOf(leaves, window)));
  const figure = (window: Window): number | null => {
    const [top = null, bottom = null] = of(window);
    if (indicator.ratioOf === null) return top;
    return top === null || bottom === null || bottom === 0 ? null : top / bottom;
  };
  const cumulative = figure('cumulative');
  const [numerator = null, denominator = null] = indicator.ratioOf ? of('cumulative') : [];
  const isLeaf = leaves.length === 1 && leaves[0] === unit;
  const from = isLeaf ? [...new Set(told.flatMap(one => one.from(unit)))] : [];
  const target =
    slice === ''
      ? (district.targets.find(one => one.unit === unit.code && one.indicator === indicator.code)
          ?.target ?? null)
      : null;
  // Each by itself: an ended unit owes its own months, wherever it stood.
  const owing = [...leaves, ...from].flatMap(one => missingUnits(district, [one], asked, period));
  return {
    ...{unit: unit.code, indicator: indicator.code, slice, target},
    ...{value: figure('value'), cumulative, numerator, denominator},
    ratio: slowRatio(target, cumulative),
    status: slowStatus(target, cumulative, indicator, period),
    samePeriodLastYear: figure('lastYear'),
    missing: slice === '' ? [...new Set(owing)].sort() : [],
    estimated: told.some(one => (isLeaf ? one.isEstimate(unit) : one.isPartOnly(leaves, units))),
    from: from.map(one => one.key),
  };
}

/** What one indicator's figures came to as units were merged and split. */
class Story {
  private readonly known = new Map<string, Amount>();
  private readonly stepsKnown = new Map<UnitVersion, readonly Step[]>();
  private readonly fromKnown = new Map<UnitVersion, readonly UnitVersion[]>();
  private readonly day: string;

  constructor(
    private readonly changed: Changed,
    private readonly indicator: Indicator,
    private readonly period: Stretch,
  ) {
    this.day = lastDay(period.year, period.last, indicator.calendar);
  }

  /** Of leaves under one unit: what was handed on is no longer theirs, and stocks stand with units that stand. */
  sumOf(leaves: readonly UnitVersion[], window: Window): Amount {
    const isStock = this.indicator.kind === 'stock';
    const amounts = leaves
      .filter(leaf => stepsFrom(this.changed, leaf, this.day).length === 0)
      .filter(leaf => !isStock || holds(leaf, this.day))
      .flatMap(leaf => this.amount(leaf, window) ?? []);
    return this.together(amounts);
  }

  isEstimate(unit: UnitVersion): boolean {
    return this.givers(unit).some(
      ({old, tenths}) =>
        (tenths !== 10 && this.indicator.unitRule !== 'max1') || this.isEstimate(old),
    );
  }

  /** Above the leaves a split is no estimate where all its parts are under one roof. */
  isPartOnly(leaves: readonly UnitVersion[], all: readonly UnitVersion[]): boolean {
    const others = all.filter(one => !leaves.includes(one)).flatMap(one => this.from(one));
    return leaves.some(
      leaf => this.isEstimate(leaf) && this.from(leaf).some(one => others.includes(one)),
    );
  }

  /** Ended units with figures of their own, the oldest's first. */
  from(unit: UnitVersion): readonly UnitVersion[] {
    const known = this.fromKnown.get(unit);
    if (known !== undefined) return known;
    const found = this.givers(unit).flatMap(({old}) => [
      ...this.from(old),
      ...(windows.some(window => this.own(old, window) !== null) ? [old] : []),
    ]);
    const each = [...new Set(found)];
    this.fromKnown.set(unit, each);
    return each;
  }

  /** All whose territory is now the unit's, over as many steps as it took. */
  allBefore(unit: UnitVersion): UnitVersion[] {
    return this.stepsTo(unit).flatMap(({old}) => [old, ...this.allBefore(old)]);
  }

  private stepsTo(unit: UnitVersion): readonly Step[] {
    const known = this.stepsKnown.get(unit) ?? stepsTo(this.changed, unit, this.day);
    this.stepsKnown.set(unit, known);
    return known;
  }

  /** Who really gave something: a stock of the unit's own stands for all before it. */
  private givers(unit: UnitVersion): Step[] {
    return this.stepsTo(unit).filter(({old}) =>
      windows.some(window => this.takesOver(unit, window) && this.amount(old, window) !== null),
    );
  }

  private amount(unit: UnitVersion, window: Window): Amount {
    const key = `${unit.key} ${window}`;
    if (this.known.has(key)) return this.known.get(key) ?? null;
    const own = this.own(unit, window);
    const given = this.takesOver(unit, window)
      ? this.stepsTo(unit).flatMap(({old, tenths}) => {
          const whole = this.amount(old, window);
          if (whole === null) return [];
          return [this.indicator.unitRule === 'max1' ? whole : (whole * tenths) / 10];
        })
      : [];
    const amount = this.together(own === null ? given : [own, ...given]);
    this.known.set(key, amount);
    return amount;
  }

  private takesOver(unit: UnitVersion, window: Window): boolean {
    const keepsOwn = this.indicator.kind === 'stock' && this.indicator.unitRule !== 'max1';
    return !keepsOwn || this.own(unit, window) === null;
  }

  private own(unit: UnitVersion, window: Window): Amount {
    const {year} = this.period;
    const months = {
      value: this.period,
      cumulative: {...this.period, first: 1},
      lastYear: {...this.period, first: 1, year: year - 1},
      previous: stretchBefore(this.period),
    }[window];
    const figures = figuresOf(this.changed.district, unit, this.indicator);
    const made = leafFigure(
      figures,
      this.indicator,
      months,
      window === 'cumulative' || window === 'lastYear',
    );
    return made === null ? null : made.thousandths * 1000;
  }

  private together(amounts: readonly number[]): Amount {
    if (amounts.length === 0) return null;
    if (this.indicator.unitRule === 'max1') return Math.max(...amounts);
    return amounts.reduce((sum, one) => sum + one, 0);
  }
}

interface Step {
  readonly old: UnitVersion;
  /** Of ten. */
  readonly tenths: number;
}

/** A unit that has ended hands all on; nothing is handed on before that. */
function stepsFrom({rows}: Changed, unit: UnitVersion, day: string): readonly CrosswalkRow[] {
  return unit.validTo !== null && unit.validTo < day
    ? rows.filter(row => row.old === unit.key)
    : [];
}

/** Oldest first, then as the list has them. */
function stepsTo(changed: Changed, unit: UnitVersion, day: string): Step[] {
  return changed.district.units
    .map(old => ({old, row: stepsFrom(changed, old, day).find(one => one.new === unit.key)}))
    .flatMap(({old, row}) => (row ? [{old, tenths: Math.round(row.weight * 10)}] : []))
    .sort((one, other) =>
      (one.old.validFrom ?? '') < (other.old.validFrom ?? '')
        ? -1
        : Number((one.old.validFrom ?? '') > (other.old.validFrom ?? '')),
    );
}

function inUnits(amount: Amount): number | null {
  return amount === null ? null : amount / 1e6;
}

/** The plain lines, then each ended leaf that has reported, with its own figures and its own last stocks. */
export function slowOldUnits({district}: Changed, period: string): RollUpLine[] {
  const stretch = stretchOf(period);
  const ended = district.units.filter(
    unit =>
      leavesUnder(district, unit)[0] === unit &&
      district.figures.some(
        one => one.unit === unit.key && Number(one.month.slice(5)) <= stretch.last,
      ),
  );
  return [
    ...slowRollUp(district, period).map(one => one.line),
    ...ended.flatMap(unit =>
      district.indicators
        .filter(one => {
          const day = lastDay(stretch.year, stretch.last, one.calendar);
          return unit.validTo !== null && unit.validTo < day;
        })
        .flatMap(indicator =>
          ['', ...reportedSlices(district, [unit], indicator, stretch)].map(slice => {
            const own = narrowed(district, indicator, slice);
            const place = {unit, indicator, slice, keepsStocks: true};
            return slowLine(own, [unit], place, stretch).line;
          }),
        ),
    ),
  ];
}
