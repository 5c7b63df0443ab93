// The list of targets that a new year begins with: the same holders, no numbers, what stood last.

import {nextTargets} from '../../../src/domain/years/next-targets';
import {assigned} from '../targets/targets';

/** Of 2021, in which H created 1.205 jobs. */
const ended = {
  year: 2021,
  measureOf: () => 'người',
  resultOf: (unit: string, code: string) =>
    unit === 'H' && code === 'vl_giai_quyet' ? 1205 : null,
};
const next = (targets: Parameters<typeof nextTargets>[0]) => nextTargets(targets, ended).asked;

it('DH-21, DH-07: each target of the year is asked for once, without a number, with what was decided last', () => {
  const list = next([
    assigned('H', 1300, {
      decisionDate: '2021-03-01',
      decisionNumber: '20/QĐ-UBND',
      plans: ['31-KH/TXU'],
    }),
    assigned('A', 120),
    assigned('H', 1000),
  ]);
  const asked = {form: 'count', min: null, max: null, decisionNumber: '', decisionDate: null};
  expect(list).toEqual([
    // Decided in March, above the 1.000 of January, which stands below it in the list.
    {unit: 'H', indicator: 'vl_giai_quyet', ...asked, note: 'Năm 2021: 1.300 người'},
    {unit: 'A', indicator: 'vl_giai_quyet', ...asked, note: 'Năm 2021: 120 người'},
  ]);
});

it('a share of an organisation stays its own, a case to be kept at zero waits for its decision', () => {
  const holder = {kind: 'organisation', name: 'Hội Phụ nữ'} as const;
  const list = next([
    assigned('A', 120),
    assigned('A', 30, {holder}),
    assigned('A', null, {form: 'zero', indicator: 'nn_moi_gioi_vu'}),
  ]);
  expect(list.map(one => [one.holder?.name, one.form, one.note])).toEqual([
    [undefined, 'count', 'Năm 2021: 120 người'],
    ['Hội Phụ nữ', 'count', 'Năm 2021: 30 người'],
    [undefined, 'pending', 'Năm 2021: không để xảy ra'],
  ]);
});

describe('a term’s target', () => {
  const term = (from: number, to: number, results: (readonly [number, number])[] = []) => ({
    ...{from, to},
    results,
  });
  const rowOf = (...[of, unit = 'H']: [ReturnType<typeof term>, string?]) =>
    assigned(unit, 6000, {decisionNumber: '05/NQ-ĐH', plans: ['08-CT/TU'], term: of});

  it('DH-08 (một phần): goes on as it was decided, with the ended year’s result beside those that were typed', () => {
    const typed = rowOf(
      term(2019, 2025, [
        [2019, 1310],
        [2020, 1250],
      ]),
    );
    const {asked, terms} = nextTargets([typed, assigned('H', 1300)], ended);
    expect(terms).toEqual([
      {
        ...typed,
        term: term(2019, 2025, [
          [2019, 1310],
          [2020, 1250],
          [2021, 1205],
        ]),
      },
    ]);
    // The year's own target is asked for, the term's is not.
    expect(asked.map(one => one.note)).toEqual(['Năm 2021: 1.300 người']);
  });

  it.each([
    ['a result that people typed for the year', rowOf(term(2021, 2025, [[2021, 1310]]))],
    ['a year without any figure', rowOf(term(2021, 2025), 'A')],
    ['a term that is over', rowOf(term(2016, 2020, [[2016, 900]]))],
    ['a term to come', rowOf(term(2022, 2026))],
  ])('is left as it is: %s', (_, row) => {
    expect(nextTargets([row], ended)).toEqual({asked: [], terms: [row]});
  });

  it('has its years in their order, whichever were typed', () => {
    const {terms} = nextTargets(
      [
        rowOf(
          term(2020, 2024, [
            [2022, 5],
            [2020, 3],
          ]),
        ),
      ],
      ended,
    );
    expect(terms[0]?.term?.results).toEqual([
      [2020, 3],
      [2021, 1205],
      [2022, 5],
    ]);
  });
});
