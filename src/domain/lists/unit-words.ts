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

/** The units that a text may mean: one when it is clear, several when it is not, none. */
export function unitsMeant(text: string, units: readonly KnownUnit[]): readonly KnownUnit[] {
  const {type, name} = namedUnit(text);
  const wanted = foldName(name);
  const digits = /^\d+$/.test(text) ? text.padStart(5, '0') : '';
  const steps: ((unit: KnownUnit) => boolean)[] = [
    unit => foldName(unit.code) === foldName(text) || unit.code === digits,
    unit => foldName(unit.name) === wanted,
    unit => (unit.aliases ?? []).some(alias => foldName(alias) === wanted),
    unit => isNamedWithAbove(unit, wanted),
    unit => unit.isNode && whole.has(foldName(text)),
    unit => type === '' && foldName(bareName(unit.name)) === wanted,
    unit => bare(unit.name) === bare(name),
    unit => type === '' && bare(bareName(unit.name)) === bare(name),
  ];
  for (const isMeant of steps) {
    const found = units.filter(isMeant);
    if (found.length > 0) return distinct(found);
  }
  return [];
}

/** "Phường 1, thị xã Duyên Hải", "Phường 1 (Duyên Hải)". */
function isNamedWithAbove({name, above = ''}: KnownUnit, wanted: string): boolean {
  if (above === '') return false;
  const plain = wanted.replace(/[()]/g, '');
  return [above, bareName(above)].some(one => foldName(`${name} ${one}`) === plain);
}

/** The units as they are told apart: by name, by the unit above where names are alike, else by code. */
export function shownUnits(units: readonly KnownUnit[]): string {
  const shown = units.map(unit => {
    const isAlike = units.some(one => one !== unit && foldName(one.name) === foldName(unit.name));
    return isAlike ? `${unit.name} (${unit.above ?? unit.code})` : unit.name;
  });
  return shown.join(', ');
}

/** Versions of one unit are one unit. */
function distinct(units: readonly KnownUnit[]): KnownUnit[] {
  return units.filter((unit, at) => units.findIndex(one => one.code === unit.code) === at);
}

function bareName(name: string): string {
  const {type} = namedUnit(name);
  return name.slice(type.length).trim();
}

/** Without any mark: for names typed on a keyboard without Vietnamese. */
function bare(name: string): string {
  return foldName(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}
