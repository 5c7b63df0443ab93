// "Xem theo đơn vị, chỉ tiêu, kỳ": writes what the three cells of "Tra cứu" ask for, from the reports that were collected.

import {glossary} from '../domain/glossary';
import {requireDistrict} from '../domain/people/person';
import {type Period, parsePeriod, periodName} from '../domain/periods/period';
import {factsOfReports, modelOf} from '../domain/roll-up/facts-of-reports';
import {linesByPeriod, type LineByPeriod} from '../domain/roll-up/lines-by-period';
import {modelOfIndicator} from '../domain/roll-up/model-of-indicator';
import type {Cell} from '../ports/book';
import {collectedTab, readCollected} from '../tables/collected-tab';
import {
  figureCell,
  masterCells,
  type MasterNames,
  masterRows,
  masterTab,
} from '../tables/master-tab';
import {annexColumns, readViewChoice, replaceView, viewCell, viewTab} from '../tables/view-tab';
import {type Gathered, placeSendings} from './compute-figures';
import type {ServerContext} from './context';
import {localTime, timeText} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';
import {allReceipts, returnedSendings} from './receipts';
import {readRunMark} from './run-mark';
import {type AskedView, askedView} from './view-choices';
import {namesOf} from './write-master';

/**
 * Writes the view and brings it to the front: 3 reads, 1 write. What was sent since the last roll-up is not in it.
 *
 * @returns what is shown
 * @throws DomainError `ROLE_NOT_ALLOWED`, `TAB_MISSING`; `CHOICE_UNKNOWN` for what the book does not have; `VIEW_TOO_WIDE` where
 *   neither a unit nor an indicator is chosen: that is the master
 */
export function showView(context: ServerContext): string {
  const {platform} = context;
  const book = openBook(context);
  requireDistrict(book.person);
  const tab = tabOf(context, book, viewTab);
  const asked = askedView(book, readViewChoice(tab.read()));
  const mark = readRunMark(platform);
  const rolled = parsePeriod(mark.period);
  const isOfYear = rolled.ok && rolled.value.year === book.year;
  const lastMonth = isOfYear ? rolled.value.lastMonth : 0;
  const gathered = {
    rows: readCollected(tabOf(context, book, collectedTab)).rows,
    returned: returnedSendings(allReceipts(platform)),
  };
  const lines = linesOf(book, asked, gathered);
  const [unit, indicator, all] = asked.choice;
  const [only, ...more] = asked.periods;
  const period =
    only === undefined || more.length > 0 ? `${all} năm ${book.year}` : periodName(only);
  const chosen = [unit, indicator].filter(one => one !== glossary.every);
  const view = {
    title: `${viewTab.title} – ${chosen.join(' – ').toUpperCase()}`,
    note: `${period} · theo các báo cáo đã nhận đến lần tổng hợp ${mark.number} · xem lúc ${timeText(localTime(platform.now()))}`,
    choice: asked.choice,
    ...tableOf(lines, {book, asked, lastMonth}),
  };
  platform.underLock(() => {
    replaceView(tab, view);
  });
  context.book.show(tab.id);
  return `${chosen.join(', ')}, ${period}: ${lines.length} dòng.`;
}

/** Of one indicator the book is folded as if it had no other. */
function linesOf(book: OpenBook, asked: AskedView, gathered: Gathered): LineByPeriod[] {
  const {units, indicator, periods} = asked;
  const whole = modelOf(book);
  const model = indicator === null ? whole : modelOfIndicator(whole, indicator);
  const leaves = new Set((units ?? [book.tree.node]).flatMap(at => book.tree.leavesOf(at)));
  const {placed} = placeSendings(book, gathered);
  const own = placed.filter(one => units === null || leaves.has(one.unit));
  const facts = factsOfReports(own, book.indicators, model);
  return linesByPeriod(model, facts, {
    ...{periods, indicator},
    hasUnit: at => units?.includes(at) ?? true,
    by: indicator === null ? 'units' : 'lines',
  });
}

interface Viewing {
  readonly book: OpenBook;
  readonly asked: AskedView;
  /** Up to which a unit may be said to owe: of the period that was last rolled up; 0 before the first. */
  readonly lastMonth: number;
}

function tableOf(lines: readonly LineByPeriod[], viewing: Viewing) {
  const {book, asked} = viewing;
  const [only, ...more] = asked.periods;
  const last = asked.periods[asked.periods.length - 1];
  const names = last === undefined ? null : namesOf(book, last);
  const isOne = more.length === 0;
  const headerOf = (key: string): string =>
    masterTab.columns.find(one => one.key === key)?.header ?? '';
  return {
    columns: isOne
      ? annexColumns.map((key): [string, string] => [`${key}@${only?.id ?? ''}`, headerOf(key)])
      : [
          [`target@${last?.id ?? ''}`, glossary.target] as const,
          ...asked.periods.map(one => [`value@${one.id}`, periodName(one)] as const),
        ],
    rows: lines.flatMap((line, at) =>
      names === null ? [] : [rowOf(line, {number: at + 1, isOne, names, viewing})],
    ),
  };
}

interface Row {
  readonly number: number;
  readonly isOne: boolean;
  readonly names: MasterNames;
  readonly viewing: Viewing;
}

function rowOf(line: LineByPeriod, {number, isOne, names, viewing}: Row): Cell[] {
  const some = line.find(one => one !== null) ?? null;
  if (some === null) return [];
  const [[id, cells] = ['', {}]] = [...masterCells(masterRows([some], names))];
  const of = (key: string): Cell => viewCell(key, cells[key] ?? '');
  const indicator = names.book.byCode.get(some.line.indicator);
  const figures = line.map(one =>
    one === null ? '' : figureCell(one.line.value, indicator, one.line.target),
  );
  const missing = isOne ? of('missing') : missingByMonth(line, viewing, names);
  return [
    ...[id, number, of('unit'), of('indicator'), of('slice'), of('measure'), missing],
    ...(isOne ? annexColumns.map(of) : [of('target'), ...figures]),
  ];
}

/** `T3: Xã A, Xã B; T5: Xã A`; on a unit's own line `T3; T5`. */
function missingByMonth(
  line: LineByPeriod,
  {asked, lastMonth}: Viewing,
  names: MasterNames,
): string {
  const owed = asked.periods.flatMap(({kind, lastMonth: month}: Period, at) => {
    const {unit = '', missing = []} = line[at]?.line ?? {};
    if (kind !== 'month' || month > lastMonth || missing.length === 0) return [];
    const others = missing.filter(one => one !== unit).map(names.unitName);
    return [others.length === 0 ? `T${month}` : `T${month}: ${others.join(', ')}`];
  });
  return owed.join('; ');
}
