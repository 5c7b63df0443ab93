// "Tiến độ": each unit's targets against the time that has passed, the widest gap first.

import {glossary} from '../domain/glossary';
import type {ProgressRow} from '../domain/progress/progress-board';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';
import type {MasterNames} from './master-tab';

const figure = {width: 100, align: 'right', format: '#,##0'} as const;
const share = {...figure, format: '0.0%'} as const;

export const progressTab: ListTab = {
  key: 'progress',
  name: glossary.progressTab,
  title: 'TIẾN ĐỘ THỰC HIỆN THEO ĐƠN VỊ',
  note: 'Chưa tổng hợp lần nào.',
  isTall: true,
  columns: [
    {key: 'unit', header: glossary.unit, width: 170},
    {key: 'indicator', header: glossary.indicator, width: 320, wrap: true},
    {key: 'target', header: glossary.target, ...figure},
    {key: 'cumulative', header: glossary.cumulative, ...figure},
    {key: 'achievement', header: glossary.achievement, ...share},
    {key: 'elapsed', header: glossary.elapsed, ...share},
    {key: 'gap', header: glossary.gap, ...share},
    {key: 'remaining', header: glossary.remaining, ...figure},
    {key: 'per_month', header: glossary.perMonth, ...figure},
    {key: 'status', header: glossary.standing, width: 130},
  ],
};

/** Row id and cells of each row; unknown figures are blank. */
export function progressRows(
  rows: readonly ProgressRow[],
  elapsed: number,
  names: MasterNames,
): Cell[][] {
  return rows.map(({line, target, reached, gap, remaining, perMonth}) => [
    `${line.unit}|${line.indicator}`,
    names.unitName(line.unit),
    names.book.byCode.get(line.indicator)?.name ?? line.indicator,
    ...[target, line.cumulative ?? '', reached ?? '', elapsed, gap ?? '', remaining],
    ...[perMonth ?? '', glossary[`status.${line.status}`]],
  ]);
}
