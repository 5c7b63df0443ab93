// What the three cells of "Tra cứu" offer, and what they mean: the same names in the drop-downs and when they are read.

import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import {type Period, periodName, periodsOfYear} from '../domain/periods/period';
import {foldName} from '../domain/text/fold-text';
import type {UnitTree} from '../domain/units/unit-tree';
import {type ViewChoice, viewTab} from '../tables/view-tab';

export interface AskedView {
  /** As the cells are to show it. */
  readonly choice: ViewChoice;
  /** Places in the tree of the chosen unit's versions; `null`: every unit. */
  readonly units: readonly number[] | null;
  /** Its code; `null`: every indicator. */
  readonly indicator: string | null;
  /** One, or all of the year as time goes: months, each quarter after its last month, the year at the end. */
  readonly periods: readonly Period[];
}

interface Choices {
  readonly units: ReadonlyMap<string, readonly number[] | null>;
  readonly indicators: ReadonlyMap<string, string | null>;
  readonly periods: ReadonlyMap<string, readonly Period[]>;
}

interface ViewedBook {
  readonly tree: UnitTree;
  readonly indicators: IndicatorBook;
  readonly year: number;
}

/** Names in the order in which the cells offer them; with the code behind it where two have one name. */
export function viewChoices({tree, indicators, year}: ViewedBook): Choices {
  const units = new Map<string, number[]>();
  const unitName = labels(tree.versions.map(one => [one.name, one.code]));
  tree.versions.forEach((_, at) => {
    const name = unitName(at);
    units.set(name, [...(units.get(name) ?? []), at]);
  });
  const indicatorName = labels(indicators.all.map(one => [one.name, one.code]));
  const all = [...periodsOfYear(year)].sort(
    (one, other) => one.lastMonth - other.lastMonth || other.firstMonth - one.firstMonth,
  );
  return {
    units: new Map([[glossary.every, null], ...units]),
    indicators: new Map([
      [glossary.every, null],
      ...indicators.all.map(({code}, at): [string, string] => [indicatorName(at), code]),
    ]),
    periods: new Map([
      [glossary.everyPeriod, all],
      ...all.map((one): [string, Period[]] => [nameInYear(one), [one]]),
    ]),
  };
}

/** Without the year, so that the drop-down is good for the next one too. */
function nameInYear(period: Period): string {
  if (period.kind === 'year') return glossary.wholeYear;
  return periodName(period)
    .replace(/[/ ]\d{4}$/, '')
    .replace('tháng năm', 'tháng');
}

/** @throws DomainError `CHOICE_UNKNOWN`, `VIEW_TOO_WIDE` */
export function askedView(book: ViewedBook, [unit, indicator, period]: ViewChoice): AskedView {
  const {units, indicators, periods} = viewChoices(book);
  const ofUnit = choose(units, unit || glossary.every, glossary.chooseUnit);
  const ofIndicator = choose(indicators, indicator || glossary.every, glossary.chooseIndicator);
  const ofPeriod = choose(periods, period || glossary.everyPeriod, glossary.choosePeriod);
  if (ofUnit.value === null && ofIndicator.value === null)
    throw new DomainError('VIEW_TOO_WIDE', {});
  return {
    choice: [ofUnit.name, ofIndicator.name, ofPeriod.name],
    units: ofUnit.value,
    indicator: ofIndicator.value,
    periods: ofPeriod.value,
  };
}

function choose<T>(
  offered: ReadonlyMap<string, T>,
  text: string,
  header: string,
): {readonly name: string; readonly value: T} {
  const found = [...offered].find(([name]) => foldName(name) === foldName(text));
  if (found === undefined)
    throw new DomainError('CHOICE_UNKNOWN', {tab: viewTab.name, header, text});
  return {name: found[0], value: found[1]};
}

function labels(named: readonly (readonly [name: string, code: string])[]): (at: number) => string {
  const codesOf = new Map<string, Set<string>>();
  for (const [name, code] of named) codesOf.set(name, (codesOf.get(name) ?? new Set()).add(code));
  return at => {
    const [name, code] = named[at] ?? ['', ''];
    return (codesOf.get(name)?.size ?? 0) > 1 ? `${name} (${code})` : name;
  };
}
