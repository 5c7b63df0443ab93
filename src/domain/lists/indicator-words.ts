// Indicators as plans write them: by code, by name, by a plain phrase.

import type {Indicator} from '../indicators/indicator';
import {foldName} from '../text/fold-text';
import {foldHeader} from './pasted-columns';

/** Phrases beside an indicator's own name. */
const words: Readonly<Record<string, readonly string[]>> = {
  vl_giai_quyet: [
    ...['giải quyết việc làm', 'tạo việc làm', 'việc làm mới', 'có việc làm', 'lao động việc làm'],
    ...['GQVL', 'việc làm'],
  ],
  vl_trong_nuoc: ['việc làm trong nước', 'lao động trong nước', 'làm việc trong nước'],
  vl_trong_tinh: ['trong tỉnh'],
  vl_ngoai_tinh: ['ngoài tỉnh'],
  vl_doanh_nghiep: [
    'vào doanh nghiệp',
    'vào làm việc tại doanh nghiệp',
    'làm việc tại các doanh nghiệp',
  ],
  vl_vay_von: ['vay vốn', 'vốn vay', 'quỹ quốc gia về việc làm'],
  vl_tu_tao: ['tự tạo việc làm'],
  nn_xuat_canh: [
    ...['đi làm việc ở nước ngoài', 'làm việc ở nước ngoài', 'đi làm việc tại nước ngoài'],
    ...['xuất khẩu lao động', 'XKLĐ', 'lao động ngoài nước', 'nước ngoài', 'xuất cảnh'],
  ],
  nn_xuat_canh_nb: ['Nhật Bản'],
  nn_xuat_canh_dl: ['Đài Loan'],
  nn_xuat_canh_hq: ['Hàn Quốc'],
  nn_xuat_canh_khac: ['thị trường khác', 'nước khác'],
  vl_lao_dong_ngoai_den: ['lao động tỉnh khác', 'lao động ngoài đến'],
  vl_nhu_cau_viec: ['nhu cầu việc', 'nhu cầu tìm việc', 'tìm việc'],
  vl_tl_that_nghiep: ['tỷ lệ thất nghiệp', 'tỉ lệ thất nghiệp'],
  vl_that_nghiep: ['người thất nghiệp', 'số thất nghiệp'],
  vl_llld: ['lực lượng lao động'],
};

/** Answers which indicator a text means; `null` when it means none. */
export type IndicatorFinder = (text: string) => Indicator | null;

/**
 * A finder over a catalogue. Of several, the part counts and not the total that it names with it: "giải quyết việc làm ở Nhật
 * Bản" is Nhật Bản. Words are folded once, since a page asks for every cell at each key press.
 */
export function indicatorFinder(indicators: readonly Indicator[]): IndicatorFinder {
  const exact = new Map(
    [...indicators]
      .reverse()
      .flatMap(one => [one.name, one.code].map(word => [foldName(word), one])),
  );
  const phrases = phrasesOf(indicators);
  const inWords = (text: string): Indicator | null =>
    phrases.find(one => ` ${text} `.includes(one.folded))?.indicator ?? null;
  const known = new Map<string, Indicator | null>();
  return text => {
    const before = known.get(text);
    if (before !== undefined) return before;
    // "Giải quyết việc làm (kể cả ở nước ngoài)": brackets explain, they do not name.
    const found = exact.get(foldName(text)) ?? inWords(foldHeader(text)) ?? inWords(foldName(text));
    known.set(text, found);
    return found;
  };
}

interface Phrase {
  readonly indicator: Indicator;
  /** With a space at either end: words are found whole. */
  readonly folded: string;
}

/** Parts before their totals, long phrases before short ones. */
function phrasesOf(indicators: readonly Indicator[]): Phrase[] {
  const parents = new Map(indicators.map(one => [one.code, one.parent]));
  const depthOf = (code: string): number => {
    const parent = parents.get(code) ?? null;
    return parent === null ? 0 : depthOf(parent) + 1;
  };
  return indicators
    .flatMap(indicator =>
      [indicator.name, ...(words[indicator.code] ?? [])].map(phrase => ({
        indicator,
        depth: depthOf(indicator.code),
        length: phrase.length,
        folded: ` ${foldHeader(phrase)} `,
      })),
    )
    .sort((one, other) => other.depth - one.depth || other.length - one.length);
}
