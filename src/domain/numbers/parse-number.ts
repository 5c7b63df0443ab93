// The one reader of numbers as people write them in Vietnamese: dot or space between thousands, comma before decimals.

import {type Parsed, parsed, refused} from '../parsed';
import {narrowText, tidyText} from '../text/fold-text';

/** A double holds every decimal number of so many digits exactly, and gives the same digits back. */
const exactDigits = 15;

/** `1300`, `1.300`, `1 300`; one separator throughout, and no group may start with 0: `0.300` is no way to write 300. */
const vietnamese = /^(-?)(\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+))(?:,(\d+))?$/;

/** `12.5`, `.5`, and the English `1,234.5`: the dot is meant for a decimal comma. */
const dotDecimal = /^(-?)(\d*|[1-9]\d{0,2}(?:(?:,\d{3})+|(?: \d{3})+))\.(\d+)$/;

/**
 * The number in a text: `1.300`, `1 300`, `1300` are 1300; `12,5` is 12.5; `03` is 3.
 *
 * Whether it may have decimals or be negative is for the rules of its indicator to say. A unit, `%`, `+`, an exponent, a
 * fraction sign, two lines in one cell, or more than 15 digits are refused.
 */
export function parseNumber(text: string): Parsed<number> {
  const shown = tidyText(text);
  // Two lines of a cell are two numbers, which tidying would join into one.
  if (/[\t\n\v\f\r\u2028\u2029]/.test(text.trim())) return malformed(shown);
  const plain = narrowText(shown).replace(/^\u2212/, '-');
  const value = readVietnamese(plain);
  if (value !== null) return parsed(value);
  const suggestion = withDecimalComma(plain);
  if (suggestion === null || readVietnamese(suggestion) === null) return malformed(shown);
  return refused('NUMBER_DOT_DECIMAL', {text: shown, suggestion});
}

function malformed(text: string): Parsed<number> {
  return refused('NUMBER_MALFORMED', {text});
}

function readVietnamese(text: string): number | null {
  const match = vietnamese.exec(text);
  if (match === null) return null;
  const [, sign = '', grouped = '', decimals = ''] = match;
  const whole = grouped.replace(/[. ]/g, '').replace(/^0+(?=\d)/, '');
  const digits = (whole === '0' ? 0 : whole.length) + decimals.length;
  if (digits > exactDigits) return null;
  const value = Number(`${sign}${whole}.${decimals}`);
  // `-0` would be written as 0 but sorts and compares as another value in some places.
  return value === 0 ? 0 : value;
}

function withDecimalComma(text: string): string | null {
  const match = dotDecimal.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '', decimals = ''] = match;
  return `${sign}${whole === '' ? '0' : whole.replace(/,/g, '.')},${decimals}`;
}
