// Which indicators a new book has: themes as people choose them, what its targets speak of, what its units are there to report.

import type {UnitKind} from '../units/unit-kind';
import {catalogue, codesOfTheme, onlyWhenNamed} from './catalogue';
import type {Indicator} from './indicator';
import type {Theme} from './indicator-row';
import {ownersIn} from './unit-forms';

/** What people call the themes, in the order of the form. */
export const themeNames: Readonly<Record<Theme, string>> = {
  viec_lam: 'Việc làm, xuất cảnh',
  nuoc_ngoai: 'Đi làm việc ở nước ngoài',
  hoc_sinh: 'Học sinh, sinh viên',
  dao_tao: 'Giáo dục nghề nghiệp',
  tuyen_truyen: 'Tuyên truyền, giao dịch việc làm',
  von_vay: 'Vốn vay',
  thi_dua: 'Thi đua, khen thưởng',
  lao_dong: 'Lao động trên địa bàn',
};

/** Whose form a theme makes; communes and hamlets have any theme's. */
const general: ReadonlySet<UnitKind> = new Set(['commune', 'hamlet']);

export interface Choice {
  /** `null`: nobody chose. The book then has jobs and departures, and whole forms for units other than communes. */
  readonly themes: readonly Theme[] | null;
  /** Indicators that targets speak of: each comes with its whole family. */
  readonly targeted: readonly string[];
  /** Of the units that report. */
  readonly kinds: ReadonlySet<UnitKind>;
}

/** In the order of the form; without what no unit of the book enters, unless a target speaks of it. */
export function chooseIndicators({themes, targeted, kinds}: Choice): Indicator[] {
  const chosen = new Set((themes ?? ['viec_lam']).flatMap(codesOfTheme));
  const needed = familyOf(targeted);
  const others = new Set([...kinds].filter(kind => !general.has(kind)));
  return catalogue.filter(one => {
    if (needed.has(one.code)) return true;
    if (onlyWhenNamed.has(one.code)) return false;
    const owners = ownersIn(one, kinds);
    if (owners.length === 0) return false;
    return chosen.has(one.code) || (themes === null && owners.some(kind => others.has(kind)));
  });
}

/**
 * Codes of a book that goes on: what it had, what its targets speak of now, and the whole form of a kind of unit that has come
 * in. Nothing leaves, since figures of it may have been sent.
 */
export function goOnWith(
  codes: readonly string[],
  {
    targeted,
    kinds,
    before,
  }: Pick<Choice, 'targeted' | 'kinds'> & {
    /** Of the units that reported so far. */
    readonly before: ReadonlySet<UnitKind>;
  },
): string[] {
  const kept = new Set([...codes, ...familyOf(targeted)]);
  const come = [...kinds].filter(kind => !before.has(kind) && !general.has(kind));
  const isBrought = (one: Indicator): boolean =>
    !onlyWhenNamed.has(one.code) && come.some(kind => ownersIn(one, kinds).includes(kind));
  return catalogue.filter(one => kept.has(one.code) || isBrought(one)).map(one => one.code);
}

const byCode = new Map(catalogue.map(one => [one.code, one]));

/** The codes with what they are part of, what makes them up, and what they are computed from. */
function familyOf(codes: readonly string[]): ReadonlySet<string> {
  const family = new Set<string>();
  const open = [...codes];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    const one = byCode.get(code);
    if (one === undefined || family.has(code)) continue;
    family.add(code);
    const {parent, sets, ratioOf} = one;
    if (parent !== null) open.push(parent);
    if (ratioOf !== null) open.push(ratioOf.numerator, ratioOf.denominator);
    open.push(...sets.flat());
  }
  return family;
}
