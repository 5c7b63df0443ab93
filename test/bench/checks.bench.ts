// The checks of one form, as they run at each key that is typed: rows per second of a full form with a report before it.

import type {Answer} from '../../src/domain/answers/answer';
import {checkReport} from '../../src/domain/checks/check-report';
import {catalogue} from '../../src/domain/indicators/catalogue';
import {indicatorBook, type RowId} from '../../src/domain/indicators/indicator-book';
import {resolveTotals} from '../../src/domain/reports/resolve-totals';
import {type Bench, type Measure, medianTimes} from './measure';

const ROUNDS = 15;
/** Forms checked in one round. */
const FORMS = 200;

export const checksBench: Bench = {
  name: 'Checks of one form, every row of the whole catalogue filled, with a report before and two months of the quarter',
  run: measureChecks,
};

async function measureChecks(): Promise<Measure[]> {
  const book = indicatorBook(catalogue);
  // Zeros: every rule is asked of every row, and few have anything to say.
  const answers = new Map<RowId, Answer>(
    book.rows.map(row => [row.id, {kind: 'number', value: 0}]),
  );
  const before = resolveTotals(answers, book);
  const sent = new Map([
    ['2021-10', before],
    ['2021-11', before],
  ]);
  const context = {unit: 'X1', slot: '2021-12', book, before, sent};
  const report = {answers, reasons: new Map<string, string>()};
  const {forms} = await medianTimes(
    {
      forms: () => {
        for (let at = 0; at < FORMS; at += 1) checkReport(report, context);
      },
    },
    ROUNDS,
  );
  const perSecond = (FORMS * book.rows.length) / (forms / 1000);
  return [
    {
      name: `millions of rows per second, ${book.rows.length} rows a form`,
      figure: perSecond / 1e6,
      bar: {atLeast: 1},
    },
  ];
}
