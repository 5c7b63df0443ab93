// The term of a target and the results of its years, as people type them.

import {readTargets} from '../../../src/domain/lists/read-targets';
import {fullBook} from '../reports/reports';
import {node, treeOf, unit} from '../units/unit-rows';

const tree = treeOf(node, unit('A'));
const read = (term: string, results: string, indicator = 'vl_giai_quyet', form = 'count') =>
  readTargets(
    [{line: 7, fields: {unit: 'N', indicator, form, min: '60', term, results}}],
    tree,
    fullBook,
  );
const termOf = (...typed: Parameters<typeof read>) => {
  const found = read(...typed);
  if (!found.ok) throw new Error(JSON.stringify(found.problems));
  return found.value[0]?.term;
};

it.each(['2021-2025', '2021–2025', '2021 đến 2025', ' 2021 - 2025 '])('%j is five years', text => {
  expect(termOf(text, '')).toEqual({from: 2021, to: 2025, results: []});
});

it('results are divided by ";" or lines, with the dots of thousands; a year without one has no data', () => {
  expect(termOf('2021-2025', '2021: 1.310; 2022:1250\n2024 : 0')?.results).toEqual([
    [2021, 1310],
    [2022, 1250],
    [2024, 0],
  ]);
});

it('those of a rate are percents, with their sign or without', () => {
  const {results} = termOf('2021-2025', '2021: 2,1%; 2022: 2', 'vl_tl_that_nghiep', 'rate') ?? {};
  expect(results).toEqual([
    [2021, 0.021],
    [2022, 0.02],
  ]);
});

it('a target of the year has no term', () => {
  expect(termOf('', '')).toBeUndefined();
});

it.each([
  ['2025', '', 'term'],
  ['2025-2021', '', 'term'],
  ['nhiệm kỳ này', '', 'term'],
  ['', '2021: 5', 'term'],
  ['2021-2025', '2020: 5', 'results'],
  ['2021-2025', '1.310', 'results'],
])('term %j with results %j is a problem of column "%s"', (term, results, field) => {
  expect(read(term, results)).toMatchObject({
    ok: false,
    problems: expect.arrayContaining([
      expect.objectContaining({
        ...{line: 7, code: 'FIELD_UNKNOWN_VALUE'},
        facts: expect.objectContaining({field}) as unknown,
      }),
    ]) as unknown,
  });
});

it('a result that is no number is named as such', () => {
  expect(read('2021-2025', '2021: nhiều')).toMatchObject({ok: false, problems: [{line: 7}]});
});
