// A district whose units have sent month after month of 60 figures, made up: what the whole of `rollup` is measured on.

import {jobIndicators} from '../domain/indicators/job-indicators';
import {dimensionOfSlice, slicesOf} from '../../src/domain/indicators/dimensions';
import {
  type FormRow,
  type IndicatorBook,
  indicatorBook,
} from '../../src/domain/indicators/indicator-book';
import {District} from '../support/district';

/** Figures of a form: indicators and slices that can be typed without the parts of one contradicting another. */
export const figuresOfForm = 60;

export interface Size {
  readonly units: number;
  readonly months: number;
}

/** As many cells as `figuresOfForm`, against which no check has anything to say. */
function formCells(book: IndicatorBook): Record<string, string> {
  const rows = book.rows.filter(row => row.slice === '' && row.indicator.sets.length === 0);
  const cells = Object.fromEntries(rows.map(row => [row.id, '30']));
  cells['vl_that_nghiep'] = '3';
  // Parts of one total: 60 at home, three channels of 20; slices stay at 0 or 1, below any total.
  for (const channel of ['vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao']) cells[channel] = '20';
  for (const row of book.rows.filter(leavesTotalOpen)) {
    if (Object.keys(cells).length === figuresOfForm) break;
    cells[row.id] = '1';
  }
  return cells;
}

/** A third more or less than the months beside it: a column like the last one asks its sender why. */
function inMonth(cells: Readonly<Record<string, string>>, month: number): Record<string, string> {
  const entries = Object.entries(cells);
  return Object.fromEntries(
    entries.map(([row, text]) => [
      row,
      row.includes('|') ? text : String(Number(text) * (3 + (month % 2))),
    ]),
  );
}

/** Whether a slice of 1 can stand: the last value of a complete set is left out, so that the others need not add up. */
function leavesTotalOpen({slice}: FormRow): boolean {
  if (slice === '') return false;
  const dimension = dimensionOfSlice(slice);
  return !dimension.complete || slice !== slicesOf(dimension).at(-1);
}

/** @throws Error with the answer of the book, where it did not take a report as it stands */
export async function filledDistrict({units, months}: Size): Promise<District> {
  const district = await District.open({units});
  const cells = formCells(indicatorBook(jobIndicators));
  const lanes = Array.from({length: 4}, async (_, lane) => {
    for (let unit = lane + 1; unit <= units; unit += 4) {
      for (let month = 1; month <= months; month += 1) {
        const slot = `2021-${String(month).padStart(2, '0')}`;
        const reply = await district.send(
          `u${unit}`,
          slot,
          inMonth(cells, month),
          `gui-${unit}-${slot}`,
        );
        if (!reply.ok || reply.value.kind !== 'received')
          throw new Error(JSON.stringify(reply).slice(0, 500));
      }
    }
  });
  await Promise.all(lanes);
  return district;
}
