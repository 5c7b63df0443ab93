// The table on the terminal.

import {textTable} from '../../../src/host/command/text-table';

it('columns are as wide as their longest cell, letters with combining marks being one wide', () => {
  const lines = textTable(
    [
      {header: 'Chỉ tiêu', align: 'left'},
      {header: 'Số', align: 'right'},
      {header: 'Đánh giá', align: 'left'},
    ],
    [
      ['Việc làm'.normalize('NFD'), '1.300', 'Chậm'],
      ['x', '', ''],
    ],
  );
  expect(lines).toEqual([
    'Chỉ tiêu     Số  Đánh giá',
    '────────  ─────  ────────',
    'Việc làm  1.300  Chậm',
    'x',
  ]);
});
