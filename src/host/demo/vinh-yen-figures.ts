// The demo's figures: nine months of each unit, eight of the two that owe September, made up by a seeded generator so that nine
// months add up to what demoUnits say.

import type {CsvRow} from '../command/read-csv';
import {numbered} from './demo';
import {seededChance, spread} from './spread';
import {
  type DemoUnit,
  demoUnits,
  demoYear,
  emptyUnit,
  openMonth,
  silentUnit,
} from './vinh-yen-lists';

const seed = 2025;

/** How the year went, by month: less at Tết and during the summer's closures, more in autumn. */
const months = [10, 9, 11, 11, 10, 11, 11, 12, 13];

/** Shares in and out of the province; in a firm, by a loan, by oneself; men and women. */
const places = [0.68, 0.32];
const channels = [0.5, 0.18, 0.32];
const sexes = [0.54, 0.46];

const markets = ['nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq', 'nn_xuat_canh_khac'];
/** How often each market is chosen. */
const marketWeights = [9, 7, 3, 2];

/** What is out of the ordinary in the open month, by unit: moved between rows of one set, so that no total changes. */
const turns: Readonly<
  Record<string, {readonly moved: Readonly<Record<string, number>>; readonly reason: string}>
> = {
  '08710': {
    moved: {vl_ngoai_tinh: 6, vl_trong_tinh: -6},
    reason: 'Doanh nghiệp ngoài tỉnh về tuyển tại phường trong tháng (dữ liệu giả định)',
  },
  '08728': {
    moved: {vl_vay_von: 6, vl_doanh_nghiep: -4, vl_tu_tao: -2},
    reason: 'Giải ngân một đợt vốn vay giải quyết việc làm (dữ liệu giả định)',
  },
};

type Figure = readonly [indicator: string, value: number, slice?: string | undefined];

/** The list of figures: by unit, last year's opening first, then month by month. */
export function demoFigureRows(): CsvRow[] {
  const chance = seededChance(seed);
  return numbered(
    demoUnits.flatMap(unit => [...openingRows(unit, chance), ...monthRows(unit, chance)]),
  );
}

/** Through September of the year before, for comparison: the two headings alone. */
function openingRows(unit: DemoUnit, chance: () => number): Readonly<Record<string, string>>[] {
  const jobs = Math.round(unit.reached.jobs * (0.88 + 0.2 * chance()));
  const abroad = unit.reached.abroad + Math.floor(3 * chance());
  const period = `${demoYear - 1}-09`;
  const figures: Figure[] = [
    ['vl_giai_quyet', jobs],
    ['nn_xuat_canh', abroad],
  ];
  return figures.map(figure => rowOf(unit, period, figure, 'opening'));
}

function monthRows(unit: DemoUnit, chance: () => number): Readonly<Record<string, string>>[] {
  const {jobs, abroad} = unit.reached;
  const atHome = spread(
    jobs - abroad,
    months.map(weight => weight * (0.94 + 0.12 * chance())),
  );
  const asides = asidesOf(atHome);
  const departures = departuresByMonth(abroad, chance);
  const seekers = Math.round(unit.planned.jobs * (0.35 + 0.1 * chance()));
  const incoming = Math.round(unit.planned.jobs * (0.5 + 0.4 * chance()));
  const hasSent = unit.code !== emptyUnit && unit.code !== silentUnit;
  return months.flatMap((_, at) => {
    const month = at + 1;
    if (month === openMonth && !hasSent) return [];
    const turn = month === openMonth ? turns[unit.code] : undefined;
    const period = `${demoYear}-${String(month).padStart(2, '0')}`;
    const figures: Figure[] = [
      ...monthFigures({atHome: atHome[at] ?? 0, aside: asides[at] ?? 0}, departures[at] ?? []),
      ...(month === 6 ? [['vl_lao_dong_ngoai_den', incoming] as const] : []),
      ...(month % 3 === 0 ? [['vl_nhu_cau_viec', seekers - month] as const] : []),
    ];
    return figures.map(([indicator, value, slice]) => {
      const moved = slice === undefined ? (turn?.moved[indicator] ?? 0) : 0;
      const row = rowOf(unit, period, [indicator, value + moved, slice], '');
      return moved > 0 ? {...row, reason: turn?.reason ?? ''} : row;
    });
  });
}

/** Each departure in a month and to a market by chance; by month, a count for each market. */
function departuresByMonth(count: number, chance: () => number): number[][] {
  const byMonth = months.map(() => markets.map(() => 0));
  for (let left = count; left > 0; left -= 1) {
    const month = byMonth[Math.floor(chance() * byMonth.length)];
    const market = pick(marketWeights, chance());
    if (month !== undefined) month[market] = (month[market] ?? 0) + 1;
  }
  return byMonth;
}

/** Place of the weight in which the share of the whole, 0 up to 1, falls. */
function pick(weights: readonly number[], share: number): number {
  let rest = share * weights.reduce((sum, weight) => sum + weight, 0);
  return weights.findIndex(weight => (rest -= weight) < 0);
}

/** By month, how many people found work otherwise than the shares say: one where the month would repeat the one before. */
function asidesOf(atHome: readonly number[]): number[] {
  const asides: number[] = [];
  for (const [at, count] of atHome.entries()) {
    asides.push(count > 1 && count === atHome[at - 1] && asides[at - 1] === 0 ? 1 : 0);
  }
  return asides;
}

interface AtHome {
  readonly atHome: number;
  readonly aside: number;
}

/** Parts alone, whose sums make every total, and the whole by sex. */
function monthFigures({atHome, aside}: AtHome, departures: readonly number[]): Figure[] {
  const [inside = 0, outside = 0] = spread(atHome, places);
  const [firm = 0, loan = 0, own = 0] = spread(atHome, channels);
  const all = atHome + departures.reduce((sum, count) => sum + count, 0);
  const [men = 0, women = 0] = spread(all, sexes);
  return [
    ['vl_giai_quyet', men, 'gioi_tinh=nam'],
    ['vl_giai_quyet', women, 'gioi_tinh=nu'],
    ['vl_trong_tinh', inside - aside],
    ['vl_ngoai_tinh', outside + aside],
    ['vl_doanh_nghiep', firm - aside],
    ['vl_vay_von', loan],
    ['vl_tu_tao', own + aside],
    ...markets.map((market, at) => [market, departures[at] ?? 0] as const),
  ];
}

function rowOf(
  unit: DemoUnit,
  period: string,
  [indicator, value, slice = '']: Figure,
  mark: string,
): Readonly<Record<string, string>> {
  const own = {unit: unit.code, period, indicator, slice, reason: ''};
  // Nobody went: said as such, which is not the same as saying nothing.
  if (value === 0 && mark === '') return {...own, value: '', mark: 'none'};
  return {...own, value: String(value), mark};
}
