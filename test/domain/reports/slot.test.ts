// What a report is about: a month of the book, or the opening figures of a year.

import {
  isOpening,
  monthOfSlot,
  openingSlot,
  parseSlot,
  slotName,
  slotsOfBook,
  yearOfSlot,
} from '../../../src/domain/reports/slot';

it.each([
  ['2021-09', false, 2021, '2021-09', 'Tháng 9/2021'],
  ['2020-12', false, 2020, '2020-12', 'Tháng 12/2020'],
  ['2021-opening', true, 2021, null, 'Số đầu kỳ 2021'],
])('%s: opening %p, year %d, month %j, "%s"', (slot, opening, year, month, name) => {
  expect(parseSlot(slot)).toEqual({ok: true, value: slot});
  expect(isOpening(slot)).toBe(opening);
  expect(yearOfSlot(slot)).toBe(year);
  expect(monthOfSlot(slot)).toBe(month);
  expect(slotName(slot)).toBe(name);
});

it.each(['', '2021', '2021-13', '2021-Q1', 'opening', '21-opening', '2021-opening-2'])(
  '%j is no slot',
  text => {
    expect(parseSlot(text)).toEqual({ok: false, code: 'MONTH_MALFORMED', facts: {text}});
  },
);

it('a book has the year before and its own year, each with its openings first', () => {
  const slots = slotsOfBook(2021);
  expect(slots).toHaveLength(26);
  expect(slots.slice(0, 3)).toEqual(['2020-opening', '2020-01', '2020-02']);
  expect(slots.slice(12, 15)).toEqual(['2020-12', '2021-opening', '2021-01']);
  expect(slots[25]).toBe('2021-12');
  expect(slots[13]).toBe(openingSlot(2021));
});
