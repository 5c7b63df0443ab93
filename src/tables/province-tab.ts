// "Xuất cấp trên": the collecting unit's own figures, one row per measure, by the same codes, to be taken up a level (GL-16).

import {glossary} from '../domain/glossary';
import {sliceName} from '../domain/indicators/dimensions';
import {type IndicatorBook, rowId} from '../domain/indicators/indicator-book';
import type {RollUpLine} from '../domain/roll-up/line';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

const figure = {align: 'right', format: ''} as const;

export const provinceTab: ListTab = {
  key: 'province',
  name: glossary.provinceTab,
  title: 'SỐ LIỆU GỬI CẤP TRÊN',
  note: 'Chưa xuất lần nào. Tải về: Tệp › Tải xuống › .csv.',
  isTall: true,
  columns: [
    column('period', glossary.period, 90),
    column('unit', glossary.unitCode, 90),
    column('indicator', glossary.indicatorCode, 170),
    column('slice', glossary.sliceCode, 130),
    column('name', glossary.indicator, 320),
    column('measure', glossary.measure, 90),
    column('form', glossary.targetForm, 110),
    column('min', glossary.targetMin, 110, figure),
    column('max', glossary.targetMax, 110, figure),
    column('value', glossary.actual, 110, figure),
    column('cumulative', glossary.cumulative, 110, figure),
    column('numerator', glossary.numerator, 110, figure),
    column('denominator', glossary.denominator, 110, figure),
    column('last_year', glossary.samePeriodLastYear, 110, figure),
    column('status', glossary.standing, 130),
  ],
};

/** Row id and cells of each line. Numbers as they are, rates as fractions; what is unknown is blank, never 0. */
export function provinceRows(
  lines: readonly RollUpLine[],
  period: string,
  book: IndicatorBook,
): Cell[][] {
  const shown = (value: number | null): Cell => value ?? '';
  return lines.map(line => {
    const indicator = book.byCode.get(line.indicator);
    const slice = line.slice === '' ? '' : ` – ${sliceName(line.slice)}`;
    return [
      rowId(line.indicator, line.slice),
      ...[period, line.unit, line.indicator, line.slice],
      ...[(indicator?.name ?? line.indicator) + slice, indicator?.measure ?? ''],
      line.target === null ? '' : glossary[`form.${line.target.form}`],
      ...[shown(line.target?.min ?? null), shown(line.target?.max ?? null)],
      ...[shown(line.value), shown(line.cumulative)],
      ...[shown(line.numerator), shown(line.denominator), shown(line.samePeriodLastYear)],
      line.slice === '' ? glossary[`status.${line.status}`] : '',
    ];
  });
}
