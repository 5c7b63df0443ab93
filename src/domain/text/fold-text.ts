// Texts that people typed or pasted, made alike where they say the same: for showing, for reading numbers, for comparing names.

/** Not seen in print, yet they make equal words differ: soft hyphen, zero-width spaces and joiners, direction marks, BOM. */
const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const hyphensAndCommas = /[-,\u2010-\u2015\u2212]+/g;

/** Huyền, sắc, ngã, hỏi, nặng; circumflex, breve and horn are letters, not tones. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The same words in NFC, one plain space between them: no-break and thin spaces are spaces, what cannot be seen is gone. */
export function tidyText(text: string): string {
  return text.replace(invisible, '').replace(/\s+/g, ' ').trim().normalize('NFC');
}

/**
 * The text with full-width digits, letters and signs as plain ones.
 *
 * @remarks Not NFKC, which would also turn `½` into `1⁄2` and `m²` into `m2`: another number than the one written.
 */
export function narrowText(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/**
 * A key under which spellings of one name are equal; not for showing.
 *
 * Alike are: case, NFC and NFD, spacing, hyphens and dashes with or without spaces, commas, full-width letters, and the place of
 * the tone (hoà = hòa, thuý = thúy). Other letters are other names: Đak is not Đăk, which an alias has to say.
 *
 * @remarks Source: domain.md §3.0 "Names" (tone placement), requirements GL-14, HL-40 (hyphens, commas).
 */
export function foldName(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= mostFolded) folded.clear();
  const made = fold(text);
  folded.set(text, made);
  return made;
}

/** A page folds the same few thousand texts at each key press, and a fold takes a browser some 20 µs. */
const folded = new Map<string, string>();
const mostFolded = 5000;

function fold(text: string): string {
  const plain = narrowText(tidyText(text)).toLowerCase().replace(hyphensAndCommas, ' ');
  // Icelandic eth looks like đ and stands for it in texts converted from old Vietnamese code pages.
  return tidyText(
    plain
      .replace(/ð/g, 'đ')
      .normalize('NFD')
      .replace(/[\p{L}\p{M}]+/gu, toneLast),
  );
}

/** A syllable has one tone, so moving it to the end loses nothing, and its place no longer matters. */
function toneLast(word: string): string {
  return word.replace(tones, '') + (word.match(tones) ?? []).join('');
}
