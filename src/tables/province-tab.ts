// "Xuất cấp trên": the collecting unit's own figures, one row per measure, by the same codes, to be taken up a level (GL-16).

import {glossary} from '../domain/glossary';
import {sliceName} from '../domain/indicators/dimensions';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import type {RollUpLine} from '../domain/roll-up/line';
import {rowId} from '../domain/indicators/indicator-book';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

const figure = {width: 110, align: 'right', format: ''} as const;

export const provinceTab: ListTab = {
  key: 'province',
  name: glossary.provinceTab,
  title: 'SỐ LIỆU GỬI CẤP TRÊN',
  note: 'Chưa xuất lần nào. Tải về: Tệp › Tải xuống › .csv.',
  isTall: true,
  columns: [
    {key: 'period', header: glossary.period, width: 90},
    {key: 'unit', header: glossary.unitCode, width: 90},
    {key: 'indicator', header: glossary.indicatorCode, width: 170},
    {key: 'slice', header: glossary.sliceCode, width: 130},
    {key: 'name', header: glossary.indicator, width: 320},
    {key: 'measure', header: glossary.measure, width: 90},
    {key: 'form', header: glossary.targetForm, width: 110},
    {key: 'min', header: glossary.targetMin, ...figure},
    {key: 'max', header: glossary.targetMax, ...figure},
    {key: 'value', header: glossary.actual, ...figure},
    {key: 'cumulative', header: glossary.cumulative, ...figure},
    {key: 'numerator', header: glossary.numerator, ...figure},
    {key: 'denominator', header: glossary.denominator, ...figure},
    {key: 'last_year', header: glossary.samePeriodLastYear, ...figure},
    {key: 'status', header: glossary.standing, width: 130},
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
