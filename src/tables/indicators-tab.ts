// "Chỉ tiêu": what is counted, how it adds up, and when it is owed. To read; the rows that stand are the book's indicators.

import {glossary} from '../domain/glossary';
import {dimensionOf} from '../domain/indicators/dimensions';
import type {Indicator} from '../domain/indicators/indicator';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const indicatorsTab: ListTab = {
  key: 'indicators',
  name: glossary.indicatorsTab,
  title: 'CHỈ TIÊU',
  note: 'Tổng do các dòng "trong đó" cộng lại. Tỷ lệ tính từ tử số và mẫu số, không lấy trung bình các đơn vị.',
  columns: [
    column('code', glossary.indicatorCode, 180),
    column('name', glossary.indicator, 360, {wrap: true}),
    column('measure', glossary.measure, 90),
    column('kind', glossary.aggregation, 110),
    column('rhythm', glossary.rhythm, 110),
    column('parent', glossary.partOf, 160),
    column('slices', glossary.slice, 280, {wrap: true}),
    column('source', glossary.source, 110),
    column('entered_by', glossary.enteredBy, 220, {wrap: true}),
  ],
};

/** Row id and cells of each indicator. @param enteredBy - the types of the units that enter it; empty where nobody does */
export function indicatorRows(
  indicators: readonly Indicator[],
  enteredBy: (indicator: Indicator, at: number) => readonly string[],
): Cell[][] {
  return indicators.map((one, at) => [
    one.code,
    one.code,
    one.name,
    one.measure,
    glossary[`kind.${one.kind}`],
    glossary[`rhythm.${one.rhythm}`],
    one.parent ?? '',
    one.dimensions.map(key => dimensionOf(key).name).join(', '),
    one.source,
    enteredBy(one, at).join(', '),
  ]);
}
