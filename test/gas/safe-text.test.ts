// Texts on their way into a sheet: none that begins like a formula is taken for one, and none comes back changed.

import fc from 'fast-check';

import {fromSheet, toSheet} from '../../src/gas/safe-text';

it.each([
  '=1+1',
  '=HYPERLINK("http://vi-du.invalid";"bấm")',
  '+1',
  '+84 900',
  '-1+1',
  '- 5',
  '-x',
  '-=1',
  '@SUM(A1)',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(A1)',
  '  =1+1',
  '\u00A0=1+1',
  '\u3000=1+1',
  '\uFEFF=1+1',
  '\uFEFF =1+1',
  '\n=1+1',
  '\t=1+1',
  '\tabc',
  '\rabc',
  ' \tabc',
])('%j begins like a formula and gets an apostrophe', text => {
  expect(toSheet(text)).toBe(`'${text}`);
});

it.each(['82,68%', '-1,5%', '100 %'])(
  '%j would be read as a number and gets an apostrophe',
  text => {
    expect(toSheet(text)).toBe(`'${text}`);
    expect(fromSheet(`'${text}`)).toBe(text);
  },
);

it.each(["'abc", "'", "'=1+1", "''"])('%j keeps its own apostrophe behind a second one', text => {
  expect(toSheet(text)).toBe(`'${text}`);
});

it.each([
  ...['', '-', '-5', '-1.300', '-12,5', '1.300', '1300', '0', '0,5', ',5', '1 300', 'x', 'ước 12'],
  ...[
    '216 đến 09/2025',
    '2021-09',
    '2021-09-16 08:05:12',
    '05/07/2024',
    '08707',
    '1+1',
    '3.825.753',
  ],
  ...['Xã A', 'Trong tỉnh', '   – Trong tỉnh', '– 5', 'a=b', 'a@vi-du.invalid', '{"a":{}}'],
  ...['|=1+1', '\nabc', ' abc', '.', '#REF!'],
])('%j is harmless and stays as it is', text => {
  expect(toSheet(text)).toBe(text);
  expect(fromSheet(text)).toBe(text);
});

it.each([5, -5, 0, true, false])('%p is no text and stays as it is', cell => {
  expect(toSheet(cell)).toBe(cell);
  expect(fromSheet(cell)).toBe(cell);
});

it('a date stays the same date', () => {
  const day = new Date(2021, 8, 14);
  expect(toSheet(day)).toBe(day);
  expect(fromSheet(day)).toBe(day);
});

/** Texts that may begin in any way, but not with an apostrophe before something dangerous, where nobody could tell. */
const texts = fc
  .tuple(fc.constantFrom('', ' ', '=', '+', '-', '@', '＝', '\t', '\r', '\uFEFF', '5'), fc.string())
  .map(([first, rest]) => first + rest)
  .filter(text => !text.startsWith("'"));

it('a sheet that swallows the apostrophe and one that keeps it both give the text back', () => {
  const swallow = (text: string): string => text.replace(/^'/, '');
  fc.assert(
    fc.property(texts, text => {
      const cell = toSheet(text) as string;
      expect(fromSheet(swallow(cell))).toBe(text);
      expect(fromSheet(cell)).toBe(text);
    }),
  );
});

it('what a sheet would read as a formula, a signed number or a mention has an apostrophe before it', () => {
  fc.assert(
    fc.property(texts, text => {
      const cell = toSheet(text) as string;
      expect(/^\s*[=@＝＠]/.test(cell) || /^\s*[+＋－]/.test(cell) || /^[\t\r]/.test(cell)).toBe(
        false,
      );
    }),
  );
});

it('"\'=1+1" is given back without its apostrophe, which a sheet may have kept of "=1+1"', () => {
  expect(fromSheet("'=1+1")).toBe('=1+1');
  expect(fromSheet("'abc")).toBe("'abc");
  expect(fromSheet("''abc")).toBe("'abc");
});
