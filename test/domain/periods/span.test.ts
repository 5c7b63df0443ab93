// Free spans: their months, windows, names and figures.

import fc from 'fast-check';

import {addDays} from '../../../src/domain/dates/civil-day';
import {addMonths, type Month, monthOf, windowOfMonth} from '../../../src/domain/periods/month';
import {
  figureOfSpan,
  monthsOfSpan,
  ratioOfSpan,
  spanName,
  spanOf,
  windowOfSpan,
} from '../../../src/domain/periods/span';

const span = (fromYear: number, from: number, toYear: number, to: number) =>
  spanOf(monthOf(fromYear, from), monthOf(toYear, to));

it.each([
  [span(2021, 1, 2025, 12), 60, 'Giai đoạn 2021–2025', '2020-12-15', '2025-12-14'],
  [span(2021, 1, 2021, 12), 12, 'Năm 2021', '2020-12-15', '2021-12-14'],
  [span(2021, 3, 2021, 8), 6, 'Tháng 3–8/2021', '2021-02-15', '2021-08-14'],
  [span(2021, 10, 2023, 3), 18, 'Tháng 10/2021 – tháng 3/2023', '2021-09-15', '2023-03-14'],
  [span(2024, 2, 2024, 2), 1, 'Tháng 2/2024', '2024-01-15', '2024-02-14'],
])('%j has %d months, is called %s, from %s to %s', (own, count, name, from, to) => {
  expect(monthsOfSpan(own)).toHaveLength(count);
  expect(spanName(own)).toBe(name);
  expect(windowOfSpan(own, 'admin')).toEqual({from, to});
});

it('by the calendar a span ends on its last month’s last day, leap years included', () => {
  const own = span(2023, 11, 2024, 2);
  expect(windowOfSpan(own, 'calendar')).toEqual({from: '2023-11-01', to: '2024-02-29'});
});

it('a span backwards is none', () => {
  expect(() => span(2021, 3, 2021, 2)).toThrow('a span from 2021-03 to 2021-02');
});

it('the months of any span from 1990 to 2090 follow each other without gap and fill its window', () => {
  const month = fc
    .tuple(fc.integer({min: 1990, max: 2086}), fc.integer({min: 1, max: 12}))
    .map(([year, number]) => monthOf(year, number));
  fc.assert(
    fc.property(
      month,
      fc.integer({min: 0, max: 40}),
      fc.constantFrom('admin' as const, 'calendar' as const),
      (first, more, calendar) => {
        const own = spanOf(first, addMonths(first, more));
        const windows = monthsOfSpan(own).map(one => windowOfMonth(one, calendar));
        expect(windows).toHaveLength(more + 1);
        expect(windows[0]?.from).toBe(windowOfSpan(own, calendar).from);
        expect(windows[more]?.to).toBe(windowOfSpan(own, calendar).to);
        expect(windows.slice(1).map(one => one.from)).toEqual(
          windows.slice(0, -1).map(one => addDays(one.to, 1)),
        );
      },
    ),
    {numRuns: 60},
  );
});

describe('figures of a span', () => {
  const figures = new Map<Month, number>([
    [monthOf(2021, 11), 4],
    [monthOf(2021, 12), 0.1],
    [monthOf(2022, 2), 0.2],
    [monthOf(2022, 9), 100],
  ]);
  const own = span(2021, 11, 2022, 3);

  it('flows are summed over the years from the months, and months without a figure are named', () => {
    expect(figureOfSpan('flow', figures, own)).toEqual({
      value: 4.3,
      missing: ['2022-01', '2022-03'],
    });
  });

  it('of stocks the last month’s stands', () => {
    expect(figureOfSpan('stock', figures, own).value).toBe(0.2);
  });

  it('nothing reported is not 0', () => {
    const none = figureOfSpan('flow', figures, span(2020, 1, 2020, 2));
    expect(none).toEqual({value: null, missing: ['2020-01', '2020-02']});
  });

  it('a rate is made of its parts, and of nothing there is none', () => {
    const [one, two] = [1, 4].map(value => ({value, missing: []}));
    expect(ratioOfSpan(one!, two!)).toBe(0.25);
    expect(ratioOfSpan(one!, {value: 0, missing: []})).toBeNull();
    expect(ratioOfSpan({value: null, missing: []}, two!)).toBeNull();
    expect(ratioOfSpan(one!, {value: null, missing: []})).toBeNull();
  });
});
