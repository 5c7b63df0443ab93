// The sentences of a plan's text, each with its line, and with every number hidden that is no amount: dates, document numbers …

import {tidyText} from '../text/fold-text';

export interface Sentence {
  /** 1-based line of the text on which it begins. */
  readonly line: number;
  /** Tidied, without the bullet or the closing mark. */
  readonly text: string;
  /** As long as `text`, with a dot in place of each character of a number that is no amount. */
  readonly plain: string;
}

const markup = /[*#_`]+/g;
const bullet = /^(?:\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+\.|\p{Ll}\)|[-–•+])\s+/u;
/** What a line that goes on from the one before begins with; a heading or an item begins otherwise. */
const goesOn = /^\p{Ll}+(?:[\s,.;%]|$)/u;
const goesOnWithNumber = /^\d(?:[\d.,]*\d)?%?(?:\s\p{Ll}|$)/u;
const isComplete = /[.;:!?…]["”]?$/;
/** `TT. TXU`, `TP. Sa Đéc`: the full stop of a short form ends no sentence. */
const shortForm = /(?:^|[\s(])\p{Lu}{1,4}$/u;

/**
 * Numbers that are no amounts. A year alone, `năm 2022`, is one of them; so are a length of time and the rank of a class.
 *
 * @remarks Source: the five plans; domain.md §1.3 (what they set), requirements P4-01, GL-01 (forms of a date).
 */
const noAmounts: readonly RegExp[] = [
  /(?:điện thoại|đt|tel|fax|hotline|lượt truy cập)\s*:?\s*[\d.\s()+-]*\d/giu,
  /ngày\s+(?:\d{1,2}\s+)?tháng\s+(?:\d{1,2}\s+)?năm\s+\d{4}/giu,
  /(?<!\d)\d{1,2}\s?([/.-])\s?\d{1,2}\s?\1\s?\d{4}(?!\d)/gu,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\d)(?:19|20)\d{2}\s*(?:-|–|đến(?:\s+năm)?)\s*(?:19|20)\d{2}(?!\d)/giu,
  /(?<![\d\p{L}])\d+(?:\/\d+)?[/-]\p{Lu}[\p{Lu}\d&-]*(?:[/-]\p{Lu}[\p{Lu}\d]*)*/gu,
  /(?:luật|số)\s*:?\s*\d+(?:\/\d+)+\S*/giu,
  /(?:điều|khoản|điểm|mục|chương|phụ lục|mẫu|biểu|dự án|lớp|phường|khóm|ấp|thôn|quận|số|kỳ|quý|bước)\s*:?\s+(?:số\s+)?\d+(?![.\d]*\d)/giu,
  /(?:năm|tháng|ngày)\s+\d{1,4}(?:[/-]\d{4})?(?![.\d])/giu,
  /(?<!\d)\d{1,2}[/:]\d{1,4}(?!\d)/gu,
  /(?<![.\d])\d+\s+(?:tháng|năm|tuần|ngày|giờ|phút|tuổi|tiết|chiều|lần|cấp)(?!\p{L})/giu,
  /\S+@\S+|https?:\S+/giu,
];

/** Sentences in the order of the text; blank lines and page breaks inside a sentence are no end of it. */
export function sentencesOf(text: string): Sentence[] {
  return paragraphsOf(text).flatMap(({parts}) => {
    const whole = parts.map(part => part.text).join(' ');
    let end = 0;
    const starts = parts.map(part => {
      const start = end;
      end += part.text.length + 1;
      return {line: part.line, start};
    });
    return splitSentences(whole).map(({at, text: own}) => ({
      line: starts.filter(part => part.start <= at).slice(-1)[0]?.line ?? 1,
      text: own,
      plain: hideNoAmounts(own),
    }));
  });
}

interface Paragraph {
  readonly parts: {readonly line: number; readonly text: string}[];
}

function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isAdjoining = false;
  text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .forEach((raw, at) => {
      const own = tidyText(raw.replace(markup, ' '));
      const open = paragraphs[paragraphs.length - 1]?.parts;
      const before = open?.[open.length - 1]?.text ?? '.';
      const isNext = goesOn.test(own) || (isAdjoining && goesOnWithNumber.test(own));
      isAdjoining = own !== '';
      if (own === '') return;
      if (open !== undefined && isNext && !isComplete.test(before))
        open.push({line: at + 1, text: own});
      else paragraphs.push({parts: [{line: at + 1, text: own.replace(bullet, '')}]});
    });
  return paragraphs;
}

function splitSentences(text: string): {at: number; text: string}[] {
  const sentences: {at: number; text: string}[] = [];
  let from = 0;
  const end = (to: number): void => {
    const own = text.slice(from, to);
    const at = from + own.length - own.trimStart().length;
    if (own.trim() !== '') sentences.push({at, text: own.trim()});
    from = to + 1;
  };
  for (const {index} of text.matchAll(/[.;!?…](?=["”]?(?:\s|$))/gu)) {
    if (text[index] === '.' && shortForm.test(text.slice(from, index))) continue;
    end(index);
  }
  end(text.length);
  return sentences;
}

function hideNoAmounts(text: string): string {
  return noAmounts.reduce(
    (left, pattern) => left.replace(pattern, found => '·'.repeat(found.length)),
    text,
  );
}
