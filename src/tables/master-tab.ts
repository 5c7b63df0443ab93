// "Tổng hợp": the master sheet. The whole first, then each unit; each line says what is known, what is owed, and by whom.

import {glossary} from '../domain/glossary';
import {sliceName} from '../domain/indicators/dimensions';
import {type IndicatorBook, rowId} from '../domain/indicators/indicator-book';
import {shiftDecimal} from '../domain/numbers/decimal';
import {formatPercent} from '../domain/numbers/format-number';
import type {RollUpLine} from '../domain/roll-up/line';
import {describeTarget} from '../domain/targets/describe-target';
import {shownShare} from '../domain/targets/shown-share';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

const figure = {width: 110, align: 'right'} as const;

export const masterTab: ListTab = {
  key: 'master',
  name: glossary.masterTab,
  title: 'BẢNG TỔNG HỢP',
  note: 'Chưa tổng hợp lần nào.',
  color: '#1a73e8',
  columns: [
    {key: 'unit_code', header: glossary.unitCode, width: 90, format: '@'},
    {key: 'unit', header: glossary.unit, width: 190, format: '@'},
    {key: 'indicator', header: glossary.indicator, width: 330, format: '@', wrap: true},
    {key: 'slice', header: glossary.slice, width: 120, format: '@'},
    {key: 'measure', header: glossary.measure, width: 80, format: '@', align: 'center'},
    {key: 'target', header: glossary.target, ...figure, width: 150, format: '@'},
    {key: 'value', header: glossary.actual, ...figure},
    {key: 'cumulative', header: glossary.cumulative, ...figure},
    {key: 'achievement', header: glossary.achievement, ...figure, format: '0.0%'},
    {key: 'remaining', header: glossary.remaining, ...figure},
    {key: 'last_year', header: glossary.samePeriodLastYear, ...figure},
    {key: 'status', header: glossary.standing, width: 130, format: '@'},
    {key: 'missing', header: glossary.missing, width: 320, format: '@', wrap: true},
  ],
};

export interface MasterNames {
  readonly unitName: (code: string) => string;
  readonly book: IndicatorBook;
}

/** Row id and cells of each line; unknown figures are blank, shares are fractions shown as percents. */
export function masterRows(lines: readonly RollUpLine[], names: MasterNames): Cell[][] {
  return lines.map(line => {
    const indicator = names.book.byCode.get(line.indicator);
    const isRatio = indicator?.kind === 'ratio';
    const shown = (value: number | null): Cell =>
      value === null ? '' : isRatio ? formatPercent(value, 2) : value;
    return [
      `${line.unit}|${rowId(line.indicator, line.slice)}`,
      line.unit,
      names.unitName(line.unit),
      indicator?.name ?? line.indicator,
      line.slice === '' ? '' : sliceName(line.slice),
      indicator?.measure ?? '',
      line.target === null ? '' : describeTarget(line.target, indicator?.measure ?? ''),
      shown(line.value),
      shown(line.cumulative),
      shownShare(line) ?? '',
      remaining(line) ?? '',
      shown(line.samePeriodLastYear),
      line.slice === '' ? glossary[`status.${line.status}`] : '',
      line.missing.map(names.unitName).join(', '),
    ];
  });
}

/** What is left to do of a target that is to be reached; `null` for forms that set a ceiling, and where unknown. */
export function remaining(line: RollUpLine): number | null {
  const form = line.target?.form;
  if (form !== 'count' && form !== 'exceed' && form !== 'range') return null;
  const goal = line.target?.min ?? null;
  if (goal === null || line.cumulative === null) return null;
  return Math.max(0, shiftDecimal(goal - line.cumulative, 0));
}
