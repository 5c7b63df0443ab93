// How problems are put together and shown.

import {gatherProblems, problemText} from '../../../src/host/command/bad-input';

it.each([
  [[], 'f.csv: sai'],
  [[7], 'f.csv, dòng 7: sai'],
  [[2, 3, 4, 9, 11, 12], 'f.csv, dòng 2–4, 9, 11–12: sai'],
])('lines %j are shown as ranges', (lines, text) => {
  expect(problemText({file: 'f.csv', lines, sentence: 'sai'})).toBe(text);
});

it('a name that breaks lines or drives the terminal is shown on one line', () => {
  const problem = {file: '', lines: [], sentence: 'Xã\r\nA \u001b[31mđỏ\u0007'};
  expect(problemText(problem)).toBe('Xã A  [31mđỏ ');
});

it('the same problem on several lines is said once, by file, then line', () => {
  expect(
    gatherProblems([
      {file: 'u.csv', lines: [9], sentence: 'x'},
      {file: 'u.csv', lines: [3], sentence: 'y'},
      {file: 't.csv', lines: [1], sentence: 'x'},
      {file: 'u.csv', lines: [5, 9], sentence: 'y'},
    ]),
  ).toEqual([
    {file: 'u.csv', lines: [3, 5, 9], sentence: 'y'},
    {file: 'u.csv', lines: [9], sentence: 'x'},
    {file: 't.csv', lines: [1], sentence: 'x'},
  ]);
});
