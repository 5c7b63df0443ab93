// The amounts in a sentence of a plan: "1.300 lao động", "600 đến 800 lao động", "80% trở lên", "01 tập thể và 03 cá nhân".

import {shiftDecimal} from '../numbers/decimal';
import {parseNumber} from '../numbers/parse-number';
import type {Target} from '../targets/target';

export interface Amount {
  readonly from: number;
  readonly to: number;
  /** `%`, `lao động`, `tập thể` … */
  readonly measure: string;
  /** What it may ask for; none where the number itself cannot be read. */
  readonly meant: readonly Target[];
}

const number = String.raw`\d{1,3}(?:[. ]\d{3})+(?:,\d+)?(?!\d)|\d+(?:[.,]\d+)?`;
const measures = [
  ...['%', 'lao động', 'lượt lao động', 'lượt người', 'người', 'học viên', 'học sinh', 'sinh viên'],
  ...[
    'hộ',
    'việc làm',
    'chỗ làm',
    'lớp',
    'cuộc',
    'phiên',
    'tập thể',
    'cá nhân',
    'trường hợp',
    'vụ',
  ],
].join('|');
const amount = new RegExp(
  String.raw`(?<![\d.,/·\p{L}-])(${number})(?:\s*%?\s*(?:đến|tới|-|–)\s*(${number}))?\s*(${measures})(?!\p{L})`,
  'giu',
);
const cue =
  /phấn đấu|chỉ tiêu|mục tiêu|kế hoạch|đạt|giải quyết|tạo|đưa|tuyển|mở|không quá|tối đa|ít nhất|tối thiểu|trở lên|tặng|khen|giao|giảm|tăng|:/iu;
/** What has been done is no target. */
const report =
  /(?<!\p{L})đã\s+(?:\p{L}+\s+){0,3}(?:giải quyết|đưa|đạt|tạo|có|được|tổ chức|tuyển|mở|hỗ trợ|xuất cảnh)|kết quả đạt được|ước đạt|ước thực hiện|lũy kế|so với cùng kỳ/iu;

const ceiling = /(?:không quá|không vượt quá|tối đa|dưới|xuống|còn)(?:\s+(?:còn|dưới))?\s*$/iu;
const floor = /(?:ít nhất|tối thiểu|trên|từ)\s*$/iu;
const exceeding = /đạt(?:,| và| hoặc)?\s*vượt\s*$/iu;
const relative = /(?:tăng|giảm)[^,;]*?$/iu;
const onwards = /^\s*trở lên/iu;
const downwards = /^\s*trở xuống/iu;

/** Amounts that a sentence sets as targets, in its order. @param plain - without the numbers that are no amounts */
export function amountsIn(plain: string): Amount[] {
  if (!cue.test(plain)) return [];
  return [...plain.matchAll(amount)].flatMap(found => {
    const [whole, first = '', second, measure = ''] = found;
    const before = plain.slice(0, found.index);
    if (report.test(before)) return [];
    const to = found.index + whole.length;
    const isShare = measure === '%';
    const numbers = [first, second].map(text => (text === undefined ? null : read(text, isShare)));
    const after = plain.slice(to);
    const own = {from: found.index, to: to + (onwards.exec(after)?.[0].length ?? 0)};
    const isUnread = numbers[0] === null || (second !== undefined && numbers[1] === null);
    const [low = null, high = null] = numbers;
    const meant = isUnread
      ? []
      : meantBy({low, high, measure: measure.toLowerCase(), before, after});
    return [{...own, measure: measure.toLowerCase(), meant}];
  });
}

/** The number as targets hold it, shares as fractions; `null` for one that no such target has. */
function read(text: string, isShare: boolean): number | null {
  const plain = parseNumber(text);
  // "1,300 lao động": nobody is three tenths of a person, so the comma stands between thousands.
  if (!isShare && /^\d{1,3}(?:,\d{3})+$/.test(text)) return Number(text.replace(/,/g, ''));
  const suggested = !plain.ok && plain.code === 'NUMBER_DOT_DECIMAL' ? plain.facts.suggestion : '';
  const given = plain.ok || suggested === '' ? plain : parseNumber(suggested);
  if (!given.ok) return null;
  if (isShare) return given.value > 100 ? null : shiftDecimal(given.value, -2);
  return Number.isInteger(given.value) ? given.value : null;
}

interface Read {
  readonly low: number | null;
  readonly high: number | null;
  readonly measure: string;
  readonly before: string;
  readonly after: string;
}

function meantBy({low, high, measure, before, after}: Read): Target[] {
  const least = (form: 'count' | 'exceed' | 'rate' | 'atLeastRate'): Target[] => [
    {form, min: low, max: null},
  ];
  const most = (form: 'lower' | 'quota'): Target[] => [{form, min: null, max: low}];
  const isShare = measure === '%';
  if (high !== null) return [{form: 'range', min: low, max: high}];
  if (ceiling.test(before) || downwards.test(after)) return most(isShare ? 'lower' : 'quota');
  if (isShare) {
    const isFloor = floor.test(before) || onwards.test(after);
    const word = /giảm/iu.test(relative.exec(before)?.[0] ?? '') ? most('lower') : least('rate');
    // "giảm 2%" is down to 2 %, or down by 2 %; what the latter comes to is not in the text.
    if (relative.test(before)) return [...word, {form: 'pending', min: null, max: null}];
    return least(isFloor ? 'atLeastRate' : 'rate');
  }
  if (/tặng|khen/iu.test(before)) return most('quota');
  return least(exceeding.test(before) ? 'exceed' : 'count');
}
