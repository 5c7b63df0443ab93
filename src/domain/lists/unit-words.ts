// Names of units as people write them: "TT. Hữu Lũng", "UBND xã Yên Bình", "Yên Bình", a code, "toàn huyện".

import {foldName, tidyText} from '../text/fold-text';

/** Short forms first: what they stand for is what the book shows. */
const types: readonly (readonly [type: string, short: RegExp])[] = [
  ['Thị trấn', /^(?:thị trấn\s+|tt\s+|tt\.\s*)/i],
  ['Thị xã', /^(?:thị xã\s+|tx\s+|tx\.\s*)/i],
  ['Thành phố', /^(?:thành phố\s+|tp\s+|tp\.\s*)/i],
  ['Đặc khu', /^(?:đặc khu)\s+/i],
  ['Phường', /^(?:phường\s+|p\.\s*)/i],
  ['Xã', /^(?:xã\s+|x\.\s*)/i],
  ['Huyện', /^(?:huyện\s+|h\.\s*)/i],
  ['Quận', /^(?:quận\s+|q\.\s*)/i],
  ['Tỉnh', /^(?:tỉnh)\s+/i],
  ['Thôn', /^(?:thôn)\s+/i],
  ['Trường', /^(?:trường)\s+/i],
];

const office = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+/i;
const wholeWords = ['tổng số', 'tổng cộng', 'tổng', 'cộng', 'chung'];
const whole = new Set(
  [
    ...wholeWords,
    ...['huyện', 'thành phố', 'thị xã', 'xã', 'quận', 'tỉnh'].map(one => `toàn ${one}`),
  ]
    .concat('toàn đơn vị')
    .map(foldName),
);

/** Whether the text is the type of a unit and nothing more. */
export function typeOfText(text: string): string | null {
  return (
    types.find(
      ([type, short]) =>
        foldName(type) === foldName(text) || short.exec(`${text} `)?.[0] === `${text} `,
    )?.[0] ?? null
  );
}

/** Type and whole name of a unit; the type is `''` where the name begins with none. */
export function namedUnit(text: string): {readonly type: string; readonly name: string} {
  const plain = tidyText(text.normalize('NFC')).replace(office, '');
  for (const [type, short] of types) {
    const found = short.exec(plain);
    if (found !== null && found[0].length < plain.length)
      return {type, name: `${type} ${plain.slice(found[0].length)}`};
  }
  return {type: '', name: plain};
}

export interface KnownUnit {
  readonly code: string;
  readonly name: string;
  readonly isNode: boolean;
  /** Name of the unit above, which tells two of one name apart. */
  readonly above?: string;
  /** Other names of it: offices are written in many ways. */
  readonly aliases?: readonly string[];
}

/** Answers which units a text may mean: one when it is clear, several when it is not, none. */
export type UnitFinder = (text: string) => readonly KnownUnit[];

/**
 * A finder over a list of units. Names are folded once, since a page asks for every cell of every pasted list at each key
 * press: a hundred units folded anew for each cell would keep it busy for half a minute.
 */
export function unitFinder(units: readonly KnownUnit[]): UnitFinder {
  const by = (keysOf: (unit: KnownUnit) => readonly string[]) => byKey(units, keysOf);
  const codes = by(unit => [foldName(unit.code)]);
  const names = by(unit => [foldName(unit.name)]);
  const otherNames = by(unit => (unit.aliases ?? []).map(foldName));
  const namesWithAbove = by(namesWithUnitAbove);
  const bareNames = by(unit => [foldName(bareName(unit.name))]);
  const plainNames = by(unit => [withoutMarks(unit.name)]);
  const plainBareNames = by(unit => [withoutMarks(bareName(unit.name))]);
  const node = units.filter(unit => unit.isNode);
  const none: readonly KnownUnit[] = [];
  const find: UnitFinder = text => {
    const {type, name} = namedUnit(text);
    const [folded, wanted, plain] = [foldName(text), foldName(name), withoutMarks(name)];
    const short = /^\d{1,4}$/.test(text) ? codes.get(text.padStart(5, '0')) : none;
    const steps: readonly (readonly KnownUnit[] | undefined)[] = [
      [...(codes.get(folded) ?? none), ...(short ?? none)],
      names.get(wanted),
      otherNames.get(wanted),
      namesWithAbove.get(wanted.replace(/[()]/g, '')),
      whole.has(folded) ? node : none,
      type === '' ? bareNames.get(wanted) : none,
      plainNames.get(plain),
      type === '' ? plainBareNames.get(plain) : none,
    ];
    return steps.find(found => found !== undefined && found.length > 0) ?? none;
  };
  const known = new Map<string, readonly KnownUnit[]>();
  return text => {
    const found = known.get(text) ?? find(text);
    known.set(text, found);
    return found;
  };
}

/** Versions of one unit are one unit: the first of each code. */
function byKey(
  units: readonly KnownUnit[],
  keysOf: (unit: KnownUnit) => readonly string[],
): Map<string, KnownUnit[]> {
  const found = new Map<string, KnownUnit[]>();
  for (const unit of units) {
    for (const key of keysOf(unit)) {
      const own = found.get(key) ?? [];
      found.set(key, own);
      if (!own.some(one => one.code === unit.code)) own.push(unit);
    }
  }
  return found;
}

/** "Phường 1, thị xã Duyên Hải", "Phường 1 (Duyên Hải)". */
function namesWithUnitAbove({name, above = ''}: KnownUnit): string[] {
  return above === '' ? [] : [above, bareName(above)].map(one => foldName(`${name} ${one}`));
}

/** The units as they are told apart: by name, by the unit above where names are alike, else by code. */
export function shownUnits(units: readonly KnownUnit[]): string {
  const shown = units.map(unit => {
    const isAlike = units.some(one => one !== unit && foldName(one.name) === foldName(unit.name));
    return isAlike ? `${unit.name} (${unit.above ?? unit.code})` : unit.name;
  });
  return shown.join(', ');
}

function bareName(name: string): string {
  const {type} = namedUnit(name);
  return name.slice(type.length).trim();
}

/** For names typed on a keyboard without Vietnamese. */
function withoutMarks(name: string): string {
  return foldName(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
