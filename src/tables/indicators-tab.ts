// "Chỉ tiêu": what is counted, how it adds up, and when it is owed. To read; the rows that stand are the book's indicators.

import {glossary} from '../domain/glossary';
import {dimensionOf} from '../domain/indicators/dimensions';
import type {Indicator} from '../domain/indicators/indicator';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

export const indicatorsTab: ListTab = {
  key: 'indicators',
  name: glossary.indicatorsTab,
  title: 'CHỈ TIÊU',
  note: 'Tổng do các dòng "trong đó" cộng lại. Tỷ lệ tính từ tử số và mẫu số, không lấy trung bình các đơn vị.',
  columns: [
    {key: 'code', header: glossary.indicatorCode, width: 180},
    {key: 'name', header: glossary.indicator, width: 360, wrap: true},
    {key: 'measure', header: glossary.measure, width: 90},
    {key: 'kind', header: glossary.aggregation, width: 110},
    {key: 'rhythm', header: glossary.rhythm, width: 110},
    {key: 'parent', header: glossary.partOf, width: 160},
    {key: 'slices', header: glossary.slice, width: 280, wrap: true},
    {key: 'source', header: glossary.source, width: 110},
  ],
};

/** Row id and cells of each indicator. */
export function indicatorRows(indicators: readonly Indicator[]): Cell[][] {
  return indicators.map(one => [
    one.code,
    one.code,
    one.name,
    one.measure,
    glossary[`kind.${one.kind}`],
    glossary[`rhythm.${one.rhythm}`],
    one.parent ?? '',
    one.dimensions.map(key => dimensionOf(key).name).join(', '),
    one.source,
  ]);
}
