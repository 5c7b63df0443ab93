// Faulty lists of units: every fault is named with its line, none hides another.

import type {UnitVersion} from '../../../src/domain/units/unit';
import {buildUnitTree} from '../../../src/domain/units/unit-tree';
import {node, rowsOf, unit} from './unit-rows';

/** What is said of a list; the node is line 2 unless the test puts it elsewhere. */
function problemsOf(...versions: readonly UnitVersion[]): unknown {
  const built = buildUnitTree(rowsOf(versions));
  return 'problems' in built ? built.problems : [];
}

it('a list without fault has no problems', () => {
  expect(problemsOf(node, unit('A'), unit('B'))).toEqual([]);
});

it('a list without a collecting unit', () => {
  expect(problemsOf()).toEqual([{line: 1, code: 'UNITS_NO_NODE', facts: {}}]);
});

it('a list with several collecting units names them all at the second', () => {
  const other = unit('M', {parentCode: null});
  const third = unit('L', {parentCode: null});
  expect(problemsOf(node, unit('A'), other, third)).toEqual([
    {line: 4, code: 'UNITS_SEVERAL_NODES', facts: {codes: 'N, M, L'}},
  ]);
});

it('a collecting unit with nobody to report', () => {
  expect(problemsOf(node)).toEqual([{line: 2, code: 'UNITS_NO_LEAF', facts: {code: 'N'}}]);
});

it('an empty code and an empty name', () => {
  expect(problemsOf(node, unit(''), unit('B', {name: ''}))).toEqual([
    {line: 3, code: 'FIELD_EMPTY', facts: {field: 'code'}},
    {line: 4, code: 'FIELD_EMPTY', facts: {field: 'name'}},
  ]);
});

it('two empty codes are not called one code twice', () => {
  expect(problemsOf(node, unit(''), unit(''))).toEqual([
    {line: 3, code: 'FIELD_EMPTY', facts: {field: 'code'}},
    {line: 4, code: 'FIELD_EMPTY', facts: {field: 'code'}},
  ]);
});

it('a parent that the list does not have', () => {
  expect(problemsOf(node, unit('A', {parentCode: 'X'}))).toEqual([
    {line: 3, code: 'UNIT_PARENT_UNKNOWN', facts: {code: 'A', parent: 'X'}},
  ]);
});

it.each([
  [unit('A', {parentCode: 'D', validFrom: '2025-07-01'}), '2025-07-01'],
  [unit('A', {parentCode: 'E', validTo: '2019-12-31'}), '2019-12-31'],
])('a parent that is never valid with its child', (child, day) => {
  const ended = unit('D', {validTo: '2025-06-30'});
  const begun = unit('E', {validFrom: '2020-01-01'});
  const below = [unit('B', {parentCode: 'D'}), unit('C', {parentCode: 'E'})];
  expect(problemsOf(node, ended, begun, ...below, child)).toEqual([
    {line: 7, code: 'UNIT_NOT_VALID', facts: {code: child.parentCode, day}},
  ]);
});

it('units that stand under each other in a circle, each by its own line, and none that hangs below', () => {
  const circle = [
    unit('A', {parentCode: 'C'}),
    unit('B', {parentCode: 'A'}),
    unit('C', {parentCode: 'B'}),
  ];
  expect(problemsOf(node, ...circle, unit('D', {parentCode: 'A'}), unit('E'))).toEqual([
    {line: 3, code: 'UNIT_CYCLE', facts: {code: 'A'}},
    {line: 4, code: 'UNIT_CYCLE', facts: {code: 'B'}},
    {line: 5, code: 'UNIT_CYCLE', facts: {code: 'C'}},
  ]);
});

it('a unit under itself', () => {
  expect(problemsOf(node, unit('A', {parentCode: 'A'}), unit('B'))).toEqual([
    {line: 3, code: 'UNIT_CYCLE', facts: {code: 'A'}},
  ]);
});

it('two units that changed places at different times are no circle', () => {
  const before = {validTo: '2019-12-31'};
  const after = {validFrom: '2020-01-01'};
  expect(
    problemsOf(
      node,
      unit('A', before),
      unit('B', {parentCode: 'A', ...before}),
      unit('B', after),
      unit('A', {parentCode: 'B', ...after}),
    ),
  ).toEqual([]);
});

it('a code given twice from the same day, or from the beginning', () => {
  const from = {validFrom: '2020-01-01', validTo: '2020-12-31'};
  expect(problemsOf(node, unit('A', from), unit('B'), unit('A', from), unit('B'))).toEqual([
    {line: 5, code: 'UNIT_REPEATED', facts: {code: 'A', first: 3, line: 5}},
    {line: 6, code: 'UNIT_REPEATED', facts: {code: 'B', first: 4, line: 6}},
  ]);
});

it('versions of one code on a common day, the later line being named', () => {
  expect(
    problemsOf(node, unit('A', {validFrom: '2025-07-01'}), unit('A', {validTo: '2025-07-01'})),
  ).toEqual([
    {
      line: 4,
      code: 'UNIT_OVERLAPS',
      facts: {code: 'A', from: '(để trống)', other: '2025-07-01'},
    },
  ]);
});

it('versions that follow each other from one day to the next do not overlap', () => {
  expect(
    problemsOf(node, unit('A', {validFrom: '2025-07-01'}), unit('A', {validTo: '2025-06-30'})),
  ).toEqual([]);
});

it('days the wrong way round are named once, not again as an unknown parent or an overlap', () => {
  const reversed = {validFrom: '2025-07-01', validTo: '2025-06-30'};
  expect(
    problemsOf(node, unit('D', reversed), unit('D'), unit('A', {parentCode: 'D', ...reversed})),
  ).toEqual([
    {
      line: 3,
      code: 'UNIT_DATES_REVERSED',
      facts: {code: 'D', from: '2025-07-01', to: '2025-06-30'},
    },
    {
      line: 5,
      code: 'UNIT_DATES_REVERSED',
      facts: {code: 'A', from: '2025-07-01', to: '2025-06-30'},
    },
  ]);
});

it('a unit valid on one day only has its days the right way round', () => {
  const oneDay = {validFrom: '2025-07-01', validTo: '2025-07-01'};
  expect(problemsOf(node, unit('A', oneDay))).toEqual([]);
});

it('all faults of a list are found at once, by line', () => {
  const built = problemsOf(
    unit('A', {parentCode: 'X', name: ''}),
    unit('B', {parentCode: 'B'}),
    node,
    unit('C', {validFrom: '2022-01-01', validTo: '2021-01-01'}),
    node,
  );
  expect(built).toMatchObject([
    {line: 2, code: 'FIELD_EMPTY'},
    {line: 2, code: 'UNIT_PARENT_UNKNOWN'},
    {line: 3, code: 'UNIT_CYCLE'},
    {line: 5, code: 'UNIT_DATES_REVERSED'},
    {line: 6, code: 'UNITS_SEVERAL_NODES'},
    {line: 6, code: 'UNIT_REPEATED'},
  ]);
});
