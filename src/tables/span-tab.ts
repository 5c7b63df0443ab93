// "Sơ kết", "Tổng kết": a tab for each span that was asked for, made on the press and written anew by the next one.

import {glossary} from '../domain/glossary';
import {formatPercent} from '../domain/numbers/format-number';
import {type MonthSpan, spanName} from '../domain/periods/span';
import type {SpanLine} from '../domain/roll-up/span-figures';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const spanTab: ListTab = {
  key: 'span',
  name: glossary.spanTab,
  title: 'SƠ KẾT',
  note: '',
  columns: [
    column('unit_code', glossary.unitCode, 90),
    column('unit', glossary.unit, 180, {wrap: true}),
    column('indicator', glossary.indicator, 320, {wrap: true}),
    column('measure', glossary.measure, 90),
    column('value', glossary.actual, 110, {align: 'right', format: ''}),
    column('missing', glossary.missing, 200),
  ],
};

/** The tab of one span: `Sơ kết 2021-03–2022-08`. */
export function spanTabOf({first, last}: MonthSpan, isFinal: boolean): ListTab {
  const name = isFinal ? 'Tổng kết' : glossary.spanTab;
  return {
    ...spanTab,
    key: `${isFinal ? 'final' : 'span'}:${first}:${last}`,
    name: `${name} ${first}–${last}`,
    title: `${name.toUpperCase()} ${spanName({first, last}).toUpperCase()}`,
  };
}

/** Numbers as they are, rates in percents; what is unknown is blank, never 0. */
export function spanRows(lines: readonly SpanLine[], units: readonly UnitVersion[]): Cell[][] {
  return lines.map(({unit, indicator: {code, name, measure}, value, missing}) => [
    `${units[unit]?.code ?? ''}|${code}`,
    ...[units[unit]?.code ?? '', units[unit]?.name ?? '', name, measure],
    value === null ? '' : measure === '%' ? formatPercent(value, 1) : value,
    missing === 0 ? '' : `thiếu ${missing} kỳ`,
  ]);
}
