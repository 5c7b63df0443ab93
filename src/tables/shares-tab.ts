// "Phân bổ chỉ tiêu": each target as it is shared out, step by step, with the gap and with what came of each share.

import {glossary} from '../domain/glossary';
import {formatNumber} from '../domain/numbers/format-number';
import {describeTarget} from '../domain/targets/describe-target';
import type {SharingRow} from '../domain/targets/sharing-tree';
import {shownRate, shownShare} from '../domain/targets/shown-share';
import {approvalOf} from '../domain/targets/target-history';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';
import {figure, type MasterNames, share, words} from './master-tab';

export const sharesTab: ListTab = {
  key: 'shares',
  name: glossary.sharesTab,
  title: 'PHÂN BỔ CHỈ TIÊU VÀ KẾT QUẢ',
  note: 'Chưa tổng hợp lần nào.',
  isTall: true,
  columns: [
    column('indicator', glossary.indicator, 300, words),
    column('unit', glossary.sharedTo, 220, words),
    column('owner', glossary.inCharge, 150, words),
    column('target', glossary.target, 130, {align: 'right', format: '@', wrap: true}),
    column('proposed', glossary.proposedLevel, 100, figure),
    column('shared', glossary.sharedOut, 90, figure),
    column('gap', glossary.shareGap, 130, {format: '@'}),
    column('cumulative', glossary.cumulative, 100, figure),
    column('achievement', glossary.achievement, 90, share),
    column('status', glossary.standing, 130),
  ],
};

/** Row id and cells of each row. @param ownerOf - names of who answers for a unit */
export function sharingRows(
  rows: readonly SharingRow[],
  names: MasterNames,
  ownerOf: (unit: string) => string,
): Cell[][] {
  return rows.map(row => {
    const {unit, holder, depth, indicator, target, shared, actual} = row;
    const one = names.book.byCode.get(indicator);
    const name = holder === '' ? names.unitName(unit) : holder;
    const isRatio = one?.kind === 'ratio';
    const proposed = target?.proposed ?? null;
    return [
      `${unit}|${holder}|${indicator}`,
      one?.name ?? indicator,
      `${'   '.repeat(depth)}${depth === 0 ? '' : '– '}${name}`,
      holder === '' ? ownerOf(unit) : '',
      describeTarget(target, one?.measure ?? ''),
      proposed === null || target === null || approvalOf(target) === 'approved' ? '' : proposed,
      shared?.sum ?? '',
      shared === null ? '' : gapText(shared.gap),
      actual === null ? '' : isRatio ? shownRate(actual, target, 2) : actual,
      shownShare(row) ?? '',
      glossary[`status.${row.status}`],
    ];
  });
}

/** `Khớp`, `Còn 100 chưa giao`, `Giao vượt 5`. */
function gapText(gap: number): string {
  if (gap === 0) return 'Khớp';
  return gap < 0 ? `Còn ${formatNumber(-gap)} chưa giao` : `Giao vượt ${formatNumber(gap)}`;
}
