// The whole of `rollup` on a district of 100 units, 12 months and 60 figures a form: where its time goes.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {jobIndicators} from '../domain/indicators/job-indicators';
import {dimensionOfSlice, slicesOf} from '../../src/domain/indicators/dimensions';
import {
  type FormRow,
  type IndicatorBook,
  indicatorBook,
} from '../../src/domain/indicators/indicator-book';
import {parsePeriod} from '../../src/domain/periods/period';
import {decodeReport} from '../../src/domain/reports/report';
import {
  factsOfReports,
  modelOf,
  type PlacedReport,
} from '../../src/domain/roll-up/facts-of-reports';
import {rollUp} from '../../src/domain/roll-up/roll-up';
import {buildUnitTree, unitKey} from '../../src/domain/units/unit-tree';
import {readBook} from '../../src/host/xlsx/read-book';
import {writeBook} from '../../src/host/xlsx/write-book';
import {District, rowsById, staff} from '../support/district';
import type {Bench, Measure} from './measure';

const units = 100;
const months = 12;
/** Figures of a form: indicators and slices that can be typed without the parts of one contradicting another. */
const figuresOfForm = 60;
const rounds = 9;

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

async function filledDistrict(): Promise<District> {
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

async function run(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  const file = join(folder, 'book.xlsx');
  const filled = await filledDistrict();
  const forms = Object.keys(formCells(indicatorBook(jobIndicators))).length;
  await writeBook(filled.store.snapshot(filled.bookId), file);
  await filled.close();
  const times = {
    read: [] as number[],
    run: [] as number[],
    engine: [] as number[],
    write: [] as number[],
  };
  for (let round = 0; round < rounds; round += 1) {
    const marks = [performance.now()];
    const mark = () => marks.push(performance.now());
    const snapshot = await readBook(file);
    mark();
    const district = District.over(snapshot);
    const reply = await district.call(staff, 'rollUp', {period: '2021'});
    if (!reply.ok) throw new Error(JSON.stringify(reply));
    mark();
    engineAlone(district);
    mark();
    await writeBook(district.store.snapshot(district.bookId), join(folder, 'master.xlsx'));
    mark();
    await district.close();
    (['read', 'run', 'engine', 'write'] as const).forEach((part, at) => {
      times[part].push((marks[at + 1] ?? NaN) - (marks[at] ?? NaN));
    });
  }
  rmSync(folder, {recursive: true, force: true});
  const median = (values: number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const whole = median(times.read) + median(times.run) + median(times.write);
  const share = (name: string, part: number): Measure => ({name, figure: part / whole, bar: null});
  return [
    {name: 'figures in a form', figure: forms, bar: null},
    {name: 'whole, seconds, median', figure: whole / 1000, bar: null},
    share('share of reading .xlsx', median(times.read)),
    share('share of the run (runtime and engine)', median(times.run)),
    share('share of the engine, measured apart', median(times.engine)),
    share('share of writing .xlsx', median(times.write)),
  ];
}

/** Decoding, facts and lines alone, on what the district has collected. */
function engineAlone(district: District): void {
  const codes = ['d', ...Array.from({length: units}, (_, at) => `u${at + 1}`)];
  const built = buildUnitTree(
    codes.map((code, at) => ({
      line: at + 2,
      version: {
        key: unitKey(code, null),
        code,
        name: code,
        type: '',
        parentCode: at === 0 ? null : 'd',
        validFrom: null,
        validTo: null,
      },
    })),
  );
  const period = parsePeriod('2021');
  if (!('tree' in built) || !period.ok) throw new Error('no tree or period');
  const book = indicatorBook(jobIndicators);
  const placed = [...rowsById(district.sheet('collected')).values()].flatMap(
    (row): PlacedReport[] => {
      const report = decodeReport(row[row.length - 1] ?? '');
      return report === null
        ? []
        : [{unit: codes.indexOf((row[0] ?? '').replace('@', '')), slot: row[2] ?? '', report}];
    },
  );
  const model = modelOf({year: 2021, tree: built.tree, indicators: book, targetOf: () => null});
  const {lines} = rollUp(model, factsOfReports(placed, book, model), period.value);
  if (placed.length !== units * months || lines.length < units * 17)
    throw new Error('too few lines');
}

export const rollUpCommandBench: Bench = {
  name: `rollup: ${units} units × ${months} months × ${figuresOfForm} figures (${rounds} repeats)`,
  run,
};
