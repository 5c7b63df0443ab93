// Sheet.copyTo: a tab once more, behind all others.

import type {ChartSnapshot} from '../../store/book-snapshot';
import type {Row} from '../../store/row';
import type {Sheet} from '../../store/sheet';
import {SheetHandle} from '../handles';
import type {ScriptRun} from '../script-run';
import type {ServiceMethods} from '../service';
import {refuseTooManyCells} from './sheet-lines';

/** Of a tab's name; `Copy of` before a long one cuts it. */
const LONGEST_NAME = 100;

export const copySheetMethods: Pick<ServiceMethods<'Sheet'>, 'Sheet.copyTo'> = {
  // There is one book in a run, so the spreadsheet that is given can only be that one.
  'Sheet.copyTo': ({run, self}) => {
    const {book} = run;
    const source = run.sheet(self);
    refuseTooManyCells(run, source.head.maxRows * source.head.maxColumns);
    const copy = book.change(() => {
      // Who may change the first tab has no say over its copy.
      const head = {
        ...source.head,
        name: freeName(run, source),
        protection: null,
        lockedRanges: [],
      };
      const made = book.insertSheet({...head, charts: []}, book.sheets.length);
      made.replaceRows(
        1,
        source.rows.map(row => row && copyRow(row)),
      );
      made.amend({charts: source.head.charts.map(chart => copyChart(run, chart, source, made))});
      return made;
    });
    return new SheetHandle(copy.id);
  },
};

/** Fact 77; a number behind it when that name is taken. */
function freeName(run: ScriptRun, {head}: Sheet): string {
  const taken = new Set(run.book.sheets.map(sheet => sheet.head.name));
  const wanted = `Copy of ${head.name}`.slice(0, LONGEST_NAME);
  let name = wanted;
  for (let number = 1; taken.has(name); number++) {
    const end = ` ${number}`;
    name = wanted.slice(0, LONGEST_NAME - end.length) + end;
  }
  return name;
}

function copyRow({values, styles, formulas, notes}: Row): Row {
  return {
    values: [...values],
    styles: [...styles],
    formulas: new Map(formulas),
    notes: new Map(notes),
  };
}

/** A chart over its own tab stands over the copy of that tab. */
function copyChart(run: ScriptRun, chart: ChartSnapshot, from: Sheet, to: Sheet): ChartSnapshot {
  const ranges = chart.ranges.map(range =>
    range.sheetId === from.id ? {...range, sheetId: to.id} : range,
  );
  return {...chart, id: run.book.takeChartId(), ranges};
}
