// Lines that a text takes in a cell, with letters that are all ten pixels wide.

import {heightOf, linesIn} from '../../../src/page/grid/text-lines';

/** Of the width six pixels are kept free. */
const lines = (text: string, width: number): number =>
  linesIn(text, width, part => part.length * 10);

it('words go to the next line whole, the blank behind them counted', () => {
  // "một hai " is 80 pixels wide.
  expect(lines('một hai nghìn', 86)).toBe(2);
  expect(lines('một hai nghìn', 85)).toBe(3);
  expect(lines('một hai nghìn', 136)).toBe(1);
});

it('blanks at the front take their room, and line ends begin anew', () => {
  expect(lines('    một', 76)).toBe(1);
  expect(lines('    một hai', 96)).toBe(2);
  expect(lines('một\n\nhai', 200)).toBe(3);
});

it('a word that is longer than a line goes on in the next', () => {
  expect(lines('nghiêng', 46)).toBe(2);
});

it('a line is as high as 1.6 of its points, and a row keeps five pixels more', () => {
  expect(heightOf(3, {size: 10, isBold: false})).toBe(53);
});
