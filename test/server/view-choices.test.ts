// What the three cells of "Tra cứu" offer, and how it is read back.

import {indicatorBook} from '../../src/domain/indicators/indicator-book';
import {askedView, viewChoices} from '../../src/server/view-choices';
import {indicator, unit} from '../domain/roll-up/district';
import {treeOf} from '../domain/units/unit-rows';

/** Two units of one name, and one that was given another name in July. */
const tree = treeOf(
  unit('H', null),
  {...unit('A', 'H'), name: 'Xã Tân Thành'},
  {...unit('B', 'H'), name: 'Xã Tân Thành'},
  {...unit('C', 'H', null, '2021-06-30'), name: 'Xã Hòa Bình'},
  {...unit('C', 'H', '2021-07-01'), name: 'Phường Hòa Bình'},
);
const book = {tree, indicators: indicatorBook([indicator('viec_lam')]), year: 2021};

it('offers every unit by its name, with the code where two have one name, and the periods as time goes', () => {
  const {units, periods} = viewChoices(book);
  expect([...units.keys()].slice(2)).toEqual([
    ...['Xã Tân Thành (A)', 'Xã Tân Thành (B)', 'Xã Hòa Bình', 'Phường Hòa Bình'],
  ]);
  expect([...periods.keys()]).toEqual([
    ...['Tất cả các kỳ', 'Tháng 1', 'Tháng 2', 'Tháng 3', 'Quý I', 'Tháng 4', 'Tháng 5', 'Tháng 6'],
    ...['Quý II', '6 tháng đầu năm', 'Tháng 7', 'Tháng 8', 'Tháng 9', 'Quý III', '9 tháng'],
    ...['Tháng 10', 'Tháng 11', 'Tháng 12', 'Quý IV', '6 tháng cuối năm', 'Cả năm'],
  ]);
});

it('offers the same in another year, so that a drop-down need not be made anew', () => {
  const keys = (year: number) => [...viewChoices({...book, year}).periods.keys()];
  expect(keys(2022)).toEqual(keys(2021));
  expect(askedView({...book, year: 2022}, ['Xã Hoà  Bình', '', 'quý ii']).periods).toMatchObject([
    {id: '2022-Q2'},
  ]);
});

it('reads a name however it is typed, and a blank cell as all', () => {
  expect(askedView(book, ['xã hoà bình', '', ''])).toMatchObject({
    ...{units: [3], indicator: null, choice: ['Xã Hòa Bình', 'Tất cả', 'Tất cả các kỳ']},
  });
  expect(askedView(book, ['', 'chỉ tiêu VIEC_LAM', 'cả năm'])).toMatchObject({
    ...{units: null, indicator: 'viec_lam', periods: [{id: '2021'}]},
  });
});

it.each([
  [['Xã Z', '', ''], 'CHOICE_UNKNOWN'],
  [['', 'Z', ''], 'CHOICE_UNKNOWN'],
  [['', 'Chỉ tiêu viec_lam', 'Tháng 13'], 'CHOICE_UNKNOWN'],
  [['Tất cả', 'Tất cả', 'Cả năm'], 'VIEW_TOO_WIDE'],
] as const)('%j is refused as %s', (choice, code) => {
  expect(() => askedView(book, choice)).toThrow(expect.objectContaining({code}) as Error);
});
