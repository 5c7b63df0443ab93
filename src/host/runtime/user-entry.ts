// What a spreadsheet makes of a text put into a cell: a number, a date, a formula, or the text itself.

import type {CellValue} from '../store/book-snapshot';
import type {Locale} from './locale';
import {instantOf, wallClockAt, type WallClock} from './wall-clock';

export interface EntryRules {
  readonly locale: Locale;
  readonly timeZone: string;
  /** The instant at hand: a date without a year is of this year. */
  readonly nowMs: number;
}

export interface Entered {
  /** `null` for a blank cell, and for a formula: it is not calculated here. */
  readonly value: CellValue | null;
  readonly formula: string | null;
  /** The format that a cell without one takes on. */
  readonly numberFormat: string | null;
}

/** Texts that begin otherwise stay texts; most do, so this is asked first. */
const SPECIAL_START = /^['=\-\dtTfF]/;

/**
 * Reads a text as if it were typed.
 *
 * @param isTextCell - whether the cell's format is `@`: then the text stays as it is (fact 16)
 * @remarks Source: behaviours.json 11–17 and 20. `+5` stays text, unlike in the grid (fact 12).
 */
export function readEntry(text: string, isTextCell: boolean, rules: EntryRules): Entered {
  if (text === '') return entered(null);
  if (isTextCell || !SPECIAL_START.test(text)) return entered(text);
  if (text.startsWith("'")) return entered(text.slice(1));
  if (text.startsWith('=')) {
    return text === '=' ? entered(text) : {value: null, formula: text, numberFormat: null};
  }
  if (/^(true|false)$/i.test(text)) return entered(/^t/i.test(text));
  return readNumber(text, rules.locale) ?? readDate(text, rules) ?? entered(text);
}

function entered(value: CellValue | null, numberFormat: string | null = null): Entered {
  return {value, formula: null, numberFormat};
}

function readNumber(text: string, {group, decimal}: Locale): Entered | null {
  const match = /^(-?)(\d[\d.,]*)(?:E([+-]?\d{1,3}))?(%?)$/i.exec(text);
  if (match === null) return null;
  const [, sign = '', digits = '', exponent, percent] = match;
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const groups = whole.split(group);
  const isGrouped = groups.length > 1;
  const fits = groups.every((part, at) => (at === 0 ? part.length <= 3 : part.length === 3));
  if (more.length > 0 || fraction.includes(group) || (isGrouped && (!fits || groups[0] === ''))) {
    return null;
  }
  if (exponent !== undefined && (isGrouped || percent === '%')) return null;
  const plain = Number(`${sign}${groups.join('')}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(plain)) return null;
  if (percent === '%') return entered(plain / 100, fraction === '' ? '0%' : '0.00%');
  if (exponent !== undefined) return entered(plain, '0.00E+00');
  return entered(plain, isGrouped ? (fraction === '' ? '#,##0' : '#,##0.00') : null);
}

const MIDNIGHT = {hour: 0, minute: 0, second: 0, millisecond: 0};

function readDate(text: string, rules: EntryRules): Entered | null {
  const {locale, timeZone} = rules;
  const time = /^(.*?)\s?\b(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  const [, dayText = text, hour = '0', minute = '0', second = '0'] = time ?? [];
  const clock = {hour: Number(hour), minute: Number(minute), second: Number(second)};
  if (clock.hour > 23 || clock.minute > 59 || clock.second > 59) return null;
  if (time !== null && dayText === '') {
    const wall = {...{year: 1899, month: 12, day: 30}, ...clock, millisecond: 0};
    return entered({dateMs: instantOf(wall, timeZone)}, 'HH:mm:ss');
  }
  const day = readDay(dayText, rules);
  if (day === null) return null;
  const format = time === null ? locale.dateFormat : `${locale.dateFormat} HH:mm:ss`;
  return entered({dateMs: instantOf({...day, ...clock}, timeZone)}, format);
}

function readDay(text: string, {locale, timeZone, nowMs}: EntryRules): WallClock | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}))?$/.exec(text);
  let parts: readonly (string | undefined)[] | null = iso === null ? null : iso.slice(1);
  if (local !== null) {
    const [, one, , other, year] = local;
    parts = locale.dateOrder === 'day first' ? [year, other, one] : [year, one, other];
  }
  if (parts === null) return null;
  const [year = wallClockAt(nowMs, timeZone).year, month = 0, day = 0] = parts.map(part =>
    part === undefined ? undefined : Number(part),
  );
  // The 31st of April would carry over into May; as an entry it is no date.
  const wall = {...{year, month, day}, ...MIDNIGHT};
  const shown = new Date(Date.UTC(year, month - 1, day));
  const exists = shown.getUTCMonth() === month - 1 && shown.getUTCDate() === day;
  return exists && year >= 1900 ? wall : null;
}
