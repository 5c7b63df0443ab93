// Sheet.copyTo: a tab once more, behind all others, without what protects it.

import type {Row} from '../../store/row';
import {NotImplemented} from '../google-words';
import {SheetHandle, SpreadsheetHandle} from '../handles';
import type {ServiceMethods} from '../service';
import {refuseTooManyCells} from './sheet-lines';
import {refuseName} from './spreadsheet';

export const copySheetMethods: Pick<ServiceMethods<'Sheet'>, 'Sheet.copyTo'> = {
  'Sheet.copyTo': ({run, self, args}) => {
    args.handle(0, SpreadsheetHandle);
    const sheet = run.sheet(self);
    if (sheet.head.charts.length > 0) throw new NotImplemented('Sheet.copyTo of a tab with charts');
    const name = `Copy of ${sheet.head.name}`;
    refuseName(run, name);
    refuseTooManyCells(run, sheet.head.maxRows * sheet.head.maxColumns);
    const copy = run.book.change(() => {
      const head = {...structuredClone(sheet.head), name, protection: null, hidden: false};
      const made = run.book.insertSheet(head, run.book.sheets.length);
      made.replaceRows(
        1,
        sheet.rows.map(row => (row === undefined ? undefined : copyRow(row))),
      );
      return made;
    });
    return new SheetHandle(copy.id);
  },
};

function copyRow({values, styles, formulas, notes}: Row): Row {
  return {
    values: [...values],
    styles: [...styles],
    formulas: new Map(formulas),
    notes: new Map(notes),
  };
}
