// How many lines a text takes in a cell, measured with the fonts of this screen.

/** The parts of a cell's look that say how large its text is; size in points. */
export interface TextLook {
  readonly size: number;
  readonly isBold: boolean;
}

/** Pixels that a text is wide. */
export type Measure = (text: string, look: TextLook) => number;

/** Pixels: what a cell keeps free at its left and right, and one more for rounding. */
const SIDES = 6;
/** Pixels of a line by point of its size, and those that a cell keeps free above and below. */
const LINE_SHARE = 1.6;
const ENDS = 5;

/** Words go to the next line whole, unless one is longer than a line; blanks at the front indent. @param width - of the cell */
export function linesIn(text: string, width: number, measure: (text: string) => number): number {
  const room = width - SIDES;
  return text.split('\n').reduce((sum, paragraph) => {
    let lines = 1;
    let line = /^ */.exec(paragraph)?.[0] ?? '';
    const words = paragraph.trimStart().split(' ');
    for (const [at, word] of words.entries()) {
      const longer = at === 0 ? line + word : `${line} ${word}`;
      // The grid wants room for the blank behind a word too.
      const wanted = at === words.length - 1 ? longer : `${longer} `;
      if (measure(wanted) <= room || longer.trim() === '') {
        line = longer;
        continue;
      }
      if (line.trim() !== '') lines++;
      const own = measure(word);
      lines += Math.max(0, Math.ceil(own / room) - 1);
      line = word;
    }
    return sum + lines;
  }, 0);
}

/** Pixels of a row in which a text of so many lines is seen whole. */
export function heightOf(lines: number, {size}: TextLook): number {
  return Math.ceil(lines * size * LINE_SHARE) + ENDS;
}

/** Measures on a canvas of its own, in the grid's font. */
export function screenMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (text, {size, isBold}) => {
    if (context === null) return 0;
    // A point is four thirds of a pixel.
    context.font = `${isBold ? 'bold ' : ''}${(size * 4) / 3}px Arial`;
    return context.measureText(text).width;
  };
}
