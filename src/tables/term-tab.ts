// "Nhiệm kỳ": each resolution's target with the years of its term below each other, then what they come to.

import {glossary} from '../domain/glossary';
import type {Indicator} from '../domain/indicators/indicator';
import {describeTarget} from '../domain/targets/describe-target';
import {shownRate, shownShare} from '../domain/targets/shown-share';
import type {Target} from '../domain/targets/target';
import type {TermResult} from '../domain/targets/term-results';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';
import {figure, type MasterNames, share, words} from './master-tab';

export const termTab: ListTab = {
  key: 'term',
  name: glossary.termTab,
  title: 'KẾT QUẢ THEO NHIỆM KỲ',
  note: 'Chưa tổng hợp lần nào.',
  isTall: true,
  columns: [
    column('unit', glossary.unit, 170, words),
    column('indicator', glossary.indicator, 320, words),
    column('year', glossary['rhythm.year'], 100, {align: 'center', format: '@'}),
    column('target', glossary.targetsTab, 130, {align: 'right', format: '@', wrap: true}),
    column('value', glossary.termActual, 110, figure),
    column('cumulative', glossary.termCumulative, 110, figure),
    column('achievement', glossary.achievement, 100, share),
    column('status', glossary.standing, 130),
  ],
};

/** Row id and cells: a row for each year, one without data blank and said so, then the term's own. */
export function termRows(results: readonly TermResult[], names: MasterNames): Cell[][] {
  return results.flatMap(({target, view}, at) => {
    const one = names.book.byCode.get(target.indicator);
    const head = [names.unitName(target.unit), one?.name ?? target.indicator];
    const shown = (value: number | null): Cell => shownFigure(value, target, one);
    const wording = (of: Target | null): string =>
      of === null ? '' : describeTarget(of, one?.measure ?? '');
    const {from, to} = target.term;
    return [
      ...view.years.map(({year, actual, target: own, cumulative}) => [
        ...[`${at}|${year}`, ...head, String(year), wording(own), shown(actual)],
        ...[shown(cumulative), '', actual === null ? glossary['status.noData'] : ''],
      ]),
      [
        ...[`${at}|`, ...head, `${from}–${to}`, wording(target), '', shown(view.total)],
        ...[shownShare({...view, target}) ?? '', glossary[`status.${view.status}`]],
      ],
    ];
  });
}

function shownFigure(value: number | null, target: Target, one: Indicator | undefined): Cell {
  if (value === null) return '';
  return one?.kind === 'ratio' ? shownRate(value, target, 2) : value;
}
