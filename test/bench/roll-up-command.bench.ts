// The whole of `rollup` on a district of 100 units, 12 months and 60 figures a form: where its time goes.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {readBook} from '../../src/host/xlsx/read-book';
import {writeBook} from '../../src/host/xlsx/write-book';
import {District, staff} from '../support/district';
import {figuresOfForm, filledDistrict} from './filled-district';
import {logCells, logToMaster} from './log-to-master';
import type {Bench, Measure} from './measure';

const rounds = 9;
const units = 100;
const months = 12;

async function run(): Promise<Measure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  const file = join(folder, 'book.xlsx');
  const filled = await filledDistrict({units, months});
  await writeBook(filled.store.snapshot(filled.bookId), file);
  await filled.close();
  const times = {
    read: [] as number[],
    run: [] as number[],
    cells: [] as number[],
    engine: [] as number[],
    parse: [] as number[],
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
    const cells = logCells(district);
    mark();
    const rows = logToMaster(cells, 2021);
    mark();
    if (cells.length !== units * months || rows < units * 17)
      throw new Error('too few rows of the master');
    cells.forEach(([, , report]) => void JSON.parse(report));
    mark();
    await writeBook(district.store.snapshot(district.bookId), join(folder, 'master.xlsx'));
    mark();
    await district.close();
    (['read', 'run', 'cells', 'engine', 'parse', 'write'] as const).forEach((part, at) => {
      times[part].push((marks[at + 1] ?? NaN) - (marks[at] ?? NaN));
    });
  }
  rmSync(folder, {recursive: true, force: true});
  const median = (values: number[]) =>
    [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
  const whole = median(times.read) + median(times.run) + median(times.write);
  const share = (name: string, part: number): Measure => ({name, figure: part / whole, bar: null});
  return [
    {name: 'whole, seconds, median', figure: whole / 1000, bar: null},
    share('share of reading .xlsx', median(times.read)),
    share('share of the run (runtime and engine)', median(times.run)),
    share('share of writing .xlsx', median(times.write)),
    share('log cells to master cells, no book: share of the whole', median(times.engine)),
    {
      name: 'log cells to master cells, no book / JSON.parse of the log cells',
      figure: median(times.engine) / median(times.parse),
      bar: null,
    },
  ];
}

export const rollUpCommandBench: Bench = {
  name: `rollup: ${units} units × ${months} months × ${figuresOfForm} figures (${rounds} repeats)`,
  run,
};
