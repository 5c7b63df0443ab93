// "Tổng hợp": the master sheet. The whole first, then each unit; each line says what is known, what is owed, and by whom.

import {glossary} from '../domain/glossary';
import {sliceName} from '../domain/indicators/dimensions';
import {type IndicatorBook, rowId} from '../domain/indicators/indicator-book';
import {shiftDecimal} from '../domain/numbers/decimal';
import {formatNumber} from '../domain/numbers/format-number';
import type {RollUpLine} from '../domain/roll-up/line';
import {describeTarget} from '../domain/targets/describe-target';
import {shownRate, shownShare} from '../domain/targets/shown-share';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

/** Figures of money may have decimals, which no one format shows well; those stand as texts. */
const figure = {width: 85, align: 'right', format: '#,##0'} as const;

/** Narrow columns whose texts go on below: all of them stand side by side on paper, to be read without a glass. */
const words = {wrap: true} as const;

export const masterTab: ListTab = {
  key: 'master',
  name: glossary.masterTab,
  title: 'BẢNG TỔNG HỢP',
  note: 'Chưa tổng hợp lần nào.',
  color: '#1a73e8',
  isTall: true,
  columns: [
    {key: 'unit_code', header: glossary.unitCode, width: 75},
    {key: 'unit', header: glossary.unit, width: 150, ...words},
    {key: 'indicator', header: glossary.indicator, width: 300, ...words},
    {key: 'slice', header: glossary.slice, width: 90, ...words},
    {key: 'measure', header: glossary.measure, width: 75, align: 'center'},
    {key: 'target', header: glossary.target, ...figure, width: 100, format: '@'},
    {key: 'value', header: glossary.actual, ...figure},
    {key: 'cumulative', header: glossary.cumulative, ...figure},
    {key: 'achievement', header: glossary.achievement, ...figure, format: '0.0%'},
    {key: 'remaining', header: glossary.remaining, ...figure},
    {key: 'last_year', header: glossary.samePeriodLastYear, ...figure},
    {key: 'status', header: glossary.standing, width: 120, ...words},
    {key: 'missing', header: glossary.missing, width: 200, ...words},
  ],
};

/** The master under the name of the unit that collects. */
export function masterOf(owner: string): ListTab {
  return {...masterTab, title: `${masterTab.title} – ${owner.toUpperCase()}`};
}

/** Below the last line, for the paper: a blank line, then who drew it up and who signs. Rows without an id are no lines. */
export function masterFoot(): Cell[][] {
  const signers: Readonly<Record<string, string>> = {
    unit: glossary.preparedBy,
    status: glossary.signedBy,
  };
  return [[], ['', ...masterTab.columns.map(({key}) => signers[key] ?? '')]];
}

export interface MasterNames {
  readonly unitName: (code: string) => string;
  readonly book: IndicatorBook;
}

/** Row id and cells of each line; unknown figures are blank, shares are fractions shown as percents. */
export function masterRows(lines: readonly RollUpLine[], names: MasterNames): Cell[][] {
  return lines.map(line => {
    const indicator = names.book.byCode.get(line.indicator);
    const isRatio = indicator?.kind === 'ratio';
    const shown = (value: number | null): Cell => {
      if (value === null) return '';
      if (isRatio) return shownRate(value, line.target, 2);
      return Number.isInteger(value) ? value : formatNumber(value);
    };
    return [
      `${line.unit}|${rowId(line.indicator, line.slice)}`,
      line.unit,
      names.unitName(line.unit),
      indentedName(line.indicator, names.book),
      line.slice === '' ? '' : sliceName(line.slice),
      indicator?.measure ?? '',
      line.target === null ? '' : describeTarget(line.target, indicator?.measure ?? ''),
      shown(line.value),
      shown(line.cumulative),
      shownShare(line) ?? '',
      shown(remaining(line)),
      shown(line.samePeriodLastYear),
      line.slice === '' ? glossary[`status.${line.status}`] : '',
      line.missing.map(names.unitName).join(', '),
    ];
  });
}

/** Set in under its total, as in the form: `   – Trong tỉnh`. */
function indentedName(code: string, book: IndicatorBook): string {
  const name = book.byCode.get(code)?.name ?? code;
  const depth = book.rowById.get(code)?.depth ?? 0;
  return depth === 0 ? name : `${'   '.repeat(depth)}– ${name}`;
}

/** What is left to do of a target that is to be reached; `null` for forms that set a ceiling, and where unknown. */
export function remaining(line: RollUpLine): number | null {
  const form = line.target?.form;
  if (form !== 'count' && form !== 'exceed' && form !== 'range') return null;
  const goal = line.target?.min ?? null;
  if (goal === null || line.cumulative === null) return null;
  return Math.max(0, shiftDecimal(goal - line.cumulative, 0));
}
