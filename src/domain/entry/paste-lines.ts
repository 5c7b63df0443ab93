// A pasted text as items: a label and what is written beside it, whatever it was copied from.

import {narrowText, tidyText} from '../text/fold-text';

export interface PasteItem {
  /** As pasted, tidied: what a person recognises. */
  readonly source: string;
  /** `''` in a column of bare figures. */
  readonly label: string;
  /** What stands as a figure; none for a heading, several where the line does not say which. */
  readonly values: readonly string[];
}

const measures = 'người|ng|nguoi|lao động|lao dong|lđ|ld|lượt|trường hợp|ca|%';
const number = String.raw`(?:ước\s*)?-?\d(?:[\d.,\s]*\d)?`;
const none = 'không phát sinh|khong phat sinh|kps|không có|khong co|không|khong|ko có|ko';
const notApplicable = 'không áp dụng|khong ap dung|x';

const valueOnly = new RegExp(`^(${number})\\s*(?:${measures})?[.;,]?$`, 'i');
const noneOnly = new RegExp(`^(?:${none}|[-–])[.;,]?$`, 'i');
const notApplicableOnly = new RegExp(`^(?:${notApplicable})[.;,]?$`, 'i');
const measureOnly = new RegExp(`^(?:${measures})$`, 'i');

/** `Trong tỉnh: 12 người`, `Nhật Bản 5`, `Hàn Quốc = không`. */
const labelled = new RegExp(
  `^(.*?\\p{L}.*?)(?:\\s*[:=]\\s*|\\s+[-–]\\s+|\\s+)(${number}\\s*(?:${measures})?|${none}|${notApplicable}|[-–])[.;,]?$`,
  'iu',
);
/** `Báo cáo tháng 9` counts nobody. */
const dateWord = /(?:^|\s)(?:tháng|thang|quý|năm|ngày|kỳ|tuần|đợt)$/iu;

/** `12 người trong tỉnh`; without its measure the number may be the line's own. */
const numberFirst = new RegExp(`^(${number})\\s*(?:${measures})\\s+(.*\\p{L}.*)$`, 'iu');

/** `- `, `+ `, `• `, `1. `, `a) `, `1.2. ` */
const bullet =
  /^(?:[-–—+*•·]+\s*(?=[^\d\s])|[-–—+*•·]+\s+(?=\d+\s*\p{L})|(?:\d+(?:\.\d+)*[.)]|\p{L}\))\s+)/u;
const ordinal = /^(?:\d+(?:\.\d+)*[.)]?|[ivx]+[.)]?|\p{L}[.)]?|[-–+*•])$/iu;

/**
 * The items of a pasted text, top to bottom. Where nothing has a label, blank lines are items without a figure, since they keep
 * their place in a column; else they are left out.
 */
export function pasteItems(text: string): readonly PasteItem[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n+$/, '').split('\n');
  const items = lines.flatMap(line =>
    line.includes('\t') ? [cellsItem(line)] : messageItems(line),
  );
  const isColumn = items.every(item => item.label === '');
  return isColumn ? items : items.filter(item => item.source !== '');
}

/** A row of a spreadsheet: number, name, measure, figure, in whatever columns. */
function cellsItem(line: string): PasteItem {
  const cells = line.split('\t').map(tidyText);
  const source = cells.filter(cell => cell !== '').join(' | ');
  const at = cells.findIndex(cell => /\p{L}/u.test(cell) && !isValue(cell) && !ordinal.test(cell));
  const after = cells.slice(at + 1).filter(cell => cell !== '' && !measureOnly.test(cell));
  return {source, label: at === -1 ? '' : (cells[at] ?? ''), values: after.map(valueText)};
}

/** A line of a message: one item, or several when each part of it is one. */
function messageItems(line: string): readonly PasteItem[] {
  const source = tidyText(line);
  const plain = tidyText(narrowText(line)).replace(bullet, '');
  const opened = plain.replace(/\(([^()]*\d[^()]*)\)/g, '; $1');
  const parts = opened.split(/\s*;\s*|,\s+(?=\p{L})/u).filter(part => part !== '');
  if (parts.length > 1) {
    const items = parts.map(part => messageItem(part.replace(bullet, ''), part));
    // The first may be the heading of the others: `Nước ngoài (Nhật Bản 2, Hàn Quốc 1)`.
    const rest = items.slice(1).every(item => item.values.length === 1 && item.label !== '');
    if (rest && items[0]?.label !== '') return items;
  }
  return [messageItem(plain, source)];
}

function messageItem(text: string, source: string): PasteItem {
  if (text === '') return {source, label: '', values: []};
  if (isValue(text)) return {source, label: '', values: [valueText(text)]};
  const [, label, value] = labelled.exec(text) ?? [];
  if (label !== undefined && value !== undefined && !dateWord.test(label))
    return {source, label: plainLabel(label), values: [valueText(value)]};
  const [, first, rest] = numberFirst.exec(text) ?? [];
  if (first !== undefined && rest !== undefined)
    return {source, label: plainLabel(rest), values: [valueText(first)]};
  return {source, label: text.replace(/[:.;,]+$/, ''), values: []};
}

/** `Trong tỉnh là` is `Trong tỉnh`. */
function plainLabel(label: string): string {
  return tidyText(label.replace(/[\s:=–-]+$/, '').replace(/\s+(?:là|được|có|đạt)$/i, ''));
}

function isValue(text: string): boolean {
  return valueOnly.test(text) || noneOnly.test(text) || notApplicableOnly.test(text);
}

/** As it would be typed into a cell: `12`, `ước 12`, `0`, `x`; any other text stays as it is, to be refused by name. */
function valueText(text: string): string {
  const plain = tidyText(text);
  if (noneOnly.test(plain)) return '0';
  if (notApplicableOnly.test(plain)) return 'x';
  return tidyText(valueOnly.exec(plain)?.[1] ?? plain);
}
