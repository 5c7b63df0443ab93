// What lies on the clipboard as text, read as cells.

import {readBlock} from '../../../src/page/grid/pasted-block';

test.each<[name: string, text: string, cells: string[][]]>([
  ['a single figure, as typed', '1.300', [['1.300']]],
  ['a row of Excel', '1\t2,5\tx', [['1', '2,5', 'x']]],
  ['a column of Excel, which ends with a line break', '5\r\n0\r\n-\r\n', [['5'], ['0'], ['-']]],
  ['lines of a message', 'ước 12\n7', [['ước 12'], ['7']]],
  [
    'a blank cell in the middle stays blank',
    '1\t\t3\n\t2\t',
    [
      ['1', '', '3'],
      ['', '2', ''],
    ],
  ],
  ['a blank row in the middle stays a row', '1\n\n3\n', [['1'], [''], ['3']]],
  ['rows of different length', '1\n2\t3', [['1'], ['2', '3']]],
  ['a cell with a line break, in quotes', '"dòng 1\r\ndòng 2"\t5', [['dòng 1\ndòng 2', '5']]],
  ['a cell with quotes, doubled', '"gọi ""a"""\n5', [['gọi "a"'], ['5']]],
  ['quotes that a person wrote', '"a" là b\t5', [['"a" là b', '5']]],
  ['a lone quote', '"a\t5', [['"a', '5']]],
  ['nothing', '', [['']]],
])('%s', (_name, text, cells) => {
  expect(readBlock(text)).toEqual(cells);
});
