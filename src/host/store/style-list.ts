// The styles that a book's cells use, each once, so that ten thousand cells of one look cost ten thousand numbers.

import type {CellStyle} from './book-snapshot';

const PLAIN: CellStyle = {};

export class StyleList {
  readonly #styles: CellStyle[] = [PLAIN];
  readonly #keys = new Map<string, number>([[textOf(PLAIN), 0]]);

  /** Key of a style: 0 for the plain one. A new style goes to the end of the list. */
  keyOf(style: CellStyle): number {
    const text = textOf(style);
    const known = this.#keys.get(text);
    if (known !== undefined) return known;
    // Parsed from its own text: whoever gave it cannot change it later.
    const key = this.#styles.push(JSON.parse(text) as CellStyle) - 1;
    this.#keys.set(text, key);
    return key;
  }

  get(key: number): CellStyle {
    return this.#styles[key] ?? PLAIN;
  }

  /** Styles from `start` on, as texts for the file. */
  textsFrom(start: number): string[] {
    return this.#styles.slice(start).map(textOf);
  }

  get length(): number {
    return this.#styles.length;
  }
}

/** Keys in one order, so that equal styles have equal texts; parts that are `undefined` fall away. */
function textOf(style: CellStyle): string {
  return JSON.stringify(
    Object.fromEntries(
      Object.entries(style)
        .filter(([, part]) => part !== undefined)
        .sort(([one], [other]) => (one < other ? -1 : 1)),
    ),
  );
}
