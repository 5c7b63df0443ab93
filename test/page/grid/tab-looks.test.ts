// A tab's cells get the looks of their runs.

import {dress, type DressedCells} from '../../../src/page/grid/tab-looks';

const plain = 1;
const grey = 2;
const isGrey = (key: number): boolean => key === grey;

it('a filled cell gets its look, a blank one is made for it, and a look of its own stays', () => {
  const own = {n: {pattern: 'dd/MM/yyyy'}};
  const cells: DressedCells = {1: {0: {v: 'Việc làm'}, 1: {v: 44453, s: own}}};
  dress(cells, [{rows: [0, 1], looks: [[0, 2, plain]]}], isGrey);
  const blank = {s: 'k1'};
  expect(cells).toEqual({
    0: {0: blank, 1: blank, 2: blank},
    1: {0: {v: 'Việc làm', s: 'k1'}, 1: {v: 44453, s: own}, 2: blank},
  });
});

it('below the last filled row a blank cell gets only a look that is seen', () => {
  const cells: DressedCells = {0: {0: {v: 'Mã'}}};
  const looks = [
    [0, 0, plain],
    [1, 1, grey],
  ] as const;
  dress(cells, [{rows: [0, 2], looks}], isGrey);
  expect(cells).toEqual({
    0: {0: {v: 'Mã', s: 'k1'}, 1: {s: 'k2'}},
    1: {1: {s: 'k2'}},
    2: {1: {s: 'k2'}},
  });
});

it('ten thousand blank rows that nobody sees cost nothing', () => {
  const cells: DressedCells = {0: {0: {v: 'Tổng hợp'}}};
  dress(cells, [{rows: [0, 10_000], looks: [[0, 16, plain]]}], isGrey);
  expect(Object.keys(cells)).toEqual(['0']);
});
