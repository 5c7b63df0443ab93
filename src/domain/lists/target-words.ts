// A target's number as plans write it: "1.300 lao động", "trên 60 %", "600 đến 800", "không quá 2,5 %", "chưa giao".

import {parseNumber} from '../numbers/parse-number';
import type {TargetForm} from '../targets/target';
import {tidyText} from '../text/fold-text';

export interface TargetMeant {
  readonly form: TargetForm;
  /** Texts for the number parser; `''` for none. */
  readonly min: string;
  readonly max: string;
}

const number = String.raw`-?\d+(?:[. ]\d{3})*(?:[.,]\d+)?`;
const measure = /\s*(?:%|lao động|người|lượt người|lđ|hộ|việc làm)(?=$|[\s,;.)])/giu;
const range = new RegExp(String.raw`^(?:từ\s+)?(${number})\s*(?:-|–|đến)\s*(${number})$`, 'iu');
const pending = /^(?:-|–|chưa giao|chưa có|không giao)$/iu;
const none = /^(?:không để xảy ra|không phát sinh)$/iu;
const ceiling = /^(?:không quá|không vượt quá|dưới|tối đa|≤|<)\s*/iu;
const floor = /^(?:đạt|trên|từ|ít nhất|tối thiểu|≥|>|khoảng)(?:\s+trên)?\s*|\s*(?:trở lên|\+)$/giu;

/** What a text asks for; `null` when it holds no number and no such words. */
export function targetMeant(text: string, isRatio: boolean): TargetMeant | null {
  const plain = tidyText(text.replace(measure, ' '));
  if (plain === '' || pending.test(plain)) return {form: 'pending', min: '', max: ''};
  if (none.test(tidyText(text))) return {form: 'zero', min: '', max: ''};
  const [, from, to] = range.exec(plain) ?? [];
  if (from !== undefined && to !== undefined) return {form: 'range', min: from, max: to};
  const limit = plain.replace(ceiling, '');
  if (limit !== plain && isNumber(limit)) return {form: 'quota', min: '', max: limit};
  const least = tidyText(plain.replace(floor, ''));
  if (!isNumber(least)) return null;
  if (isRatio) return {form: least === plain ? 'rate' : 'atLeastRate', min: least, max: ''};
  return {form: 'count', min: least, max: ''};
}

/** A number as written, a wrong one too: "12.5" is for the parser to refuse, with its reason. */
function isNumber(text: string): boolean {
  const read = parseNumber(text);
  return read.ok || read.code === 'NUMBER_DOT_DECIMAL';
}
