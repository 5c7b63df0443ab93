// Range: how its cells look and what may be chosen in them, as a repair reads it.

import {intersectionOf} from '../../store/area';
import type {Area, ListValidation} from '../../store/book-snapshot';
import type {Sheet} from '../../store/sheet';
import {ValidationHandle} from '../handles';
import {valueResult, type ServiceMethods} from '../service';
import {mapCells} from './range-values';

/** Facts 119 and 129. */
const PLAIN = {background: '#ffffff', numberFormat: '0.###############'};

type ReadName =
  `Range.get${'Backgrounds' | 'NumberFormats' | 'DataValidation' | 'DataValidations'}`;

export const rangeReadMethods: Pick<ServiceMethods<'Range'>, ReadName> = {
  'Range.getBackgrounds': ({run, self}) => {
    const sheet = run.sheet(self);
    const read = (row: number, column: number): string =>
      sheet.styleAt(row, column).background ?? PLAIN.background;
    return valueResult(mapCells(self.area, read));
  },
  'Range.getNumberFormats': ({run, self}) => {
    const sheet = run.sheet(self);
    const read = (row: number, column: number): string =>
      sheet.styleAt(row, column).numberFormat ?? PLAIN.numberFormat;
    return valueResult(mapCells(self.area, read));
  },
  'Range.getDataValidation': ({run, self}) => {
    const [[first = null] = []] = validations(run.sheet(self), {...self.area, rows: 1, columns: 1});
    return first ?? valueResult(null);
  },
  'Range.getDataValidations': ({run, self}) => ({
    handleGrid: {className: 'DataValidation', rows: validations(run.sheet(self), self.area)},
  }),
};

/** One object for all cells of a rule; `null` where anything may stand. */
function validations(sheet: Sheet, area: Area): (ValidationHandle | null)[][] {
  const rows = mapCells<ValidationHandle | null>(area, () => null);
  for (const rule of sheet.head.validations) {
    const shared = intersectionOf(rule.area, area);
    if (shared === null) continue;
    const handle = new ValidationHandle(ruleOf(rule));
    mapCells(shared, (row, column) => {
      const cells = rows[row - area.row];
      if (cells !== undefined) cells[column - area.column] = handle;
    });
  }
  return rows;
}

function ruleOf({values, allowInvalid, helpText}: ListValidation): ValidationHandle['rule'] {
  return {values, allowInvalid, helpText};
}
