// "Tiến độ": each unit's targets against the time that has passed, the widest gap first.

import {glossary} from '../domain/glossary';
import type {ProgressRow} from '../domain/progress/progress-board';
import {shownShare} from '../domain/targets/shown-share';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';
import {figure, type MasterNames, share} from './master-tab';

export const progressTab: ListTab = {
  key: 'progress',
  name: glossary.progressTab,
  title: 'TIẾN ĐỘ THỰC HIỆN THEO ĐƠN VỊ',
  note: 'Chưa tổng hợp lần nào.',
  isTall: true,
  columns: [
    column('unit', glossary.unit, 170),
    column('indicator', glossary.indicator, 320, {wrap: true}),
    column('target', glossary.target, 100, figure),
    column('cumulative', glossary.cumulative, 100, figure),
    column('achievement', glossary.achievement, 100, share),
    column('elapsed', glossary.elapsed, 100, share),
    column('gap', glossary.gap, 100, share),
    column('remaining', glossary.remaining, 100, figure),
    column('per_month', glossary.perMonth, 100, figure),
    column('status', glossary.standing, 130),
  ],
};

/** Row id and cells of each row; unknown figures are blank. */
export function progressRows(
  rows: readonly ProgressRow[],
  elapsed: number,
  names: MasterNames,
): Cell[][] {
  return rows.map(({line, target, gap, remaining, perMonth}) => [
    `${line.unit}|${line.indicator}`,
    names.unitName(line.unit),
    names.book.byCode.get(line.indicator)?.name ?? line.indicator,
    ...[target, line.cumulative ?? '', shownShare(line) ?? '', elapsed, gap ?? ''],
    ...[remaining ?? '', perMonth ?? '', glossary[`status.${line.status}`]],
  ]);
}
