// The district's one action: collect, roll up, and write the master, the due board and what the charts stand over.

import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import type {Finding} from '../domain/finding';
import {requireDistrict} from '../domain/people/person';
import {asOf, parsePeriod, type Period} from '../domain/periods/period';
import {checkTargets} from '../domain/targets/check-targets';
import {addCollected, collectedTab, readCollected} from '../tables/collected-tab';
import {closingsUpTo} from './closing';
import {collect} from './collect';
import {computeFigures} from './compute-figures';
import {convertedViews} from './converted-views';
import type {ServerContext} from './context';
import {type OpenBook, openBook, tabOf, unitIndex} from './open-book';
import {readRunMark, writeRunMark} from './run-mark';
import {rollUpProgressOf, type TellProgress} from './roll-up-progress';
import {prepareDistrict} from './write-district';

/** Two of the district's staff pressing at once is likely once, hardly twice. */
const attempts = 3;

/**
 * Rolls up a period of the book's year. Pressed twice it does no harm: the second run finds nothing new and writes the same.
 *
 * @throws DomainError `PERIOD_MALFORMED`, `YEAR_OUTSIDE_BOOK`, `ROLE_NOT_ALLOWED`, `TAB_MISSING`, `OTHERS_WROTE`, `LOCK_BUSY`
 */
export function rollUp(
  context: ServerContext,
  input: Input<'rollUp'>,
  book: OpenBook = openBook(context),
): Output<'rollUp'> {
  const parsedPeriod = parsePeriod(input.period);
  if (!parsedPeriod.ok) throw new DomainError(parsedPeriod.code, parsedPeriod.facts);
  const period = parsedPeriod.value;
  requireDistrict(book.person);
  if (period.year !== book.year)
    throw new DomainError('YEAR_OUTSIDE_BOOK', {period: period.id, year: book.year});
  const progress = rollUpProgressOf(context, book, period);
  try {
    for (let attempt = 0; attempt < attempts; attempt += 1) {
      const output = rollUpOnce(context, book, {period, progress});
      if (output !== null) return input.isBrief === true ? {...output, lines: []} : output;
    }
  } finally {
    progress('done');
  }
  throw new DomainError('OTHERS_WROTE', {times: attempts});
}

/** `null` when another run wrote since this one read. */
function rollUpOnce(
  context: ServerContext,
  book: OpenBook,
  {period, progress}: {readonly period: Period; readonly progress: TellProgress},
): Output<'rollUp'> | null {
  const {platform} = context;
  const before = readRunMark(platform);
  const run = before.number + 1;
  const tab = tabOf(context, book, collectedTab);
  const known = readCollected(tab);
  const onUnit = (done: number): void => progress('read', done);
  const collection = collect(context, book, {known: known.rows, run, onUnit});
  progress('compute');
  const figures = computeFigures(book, period, {
    ...{rows: [...known.rows, ...collection.added], returned: collection.returned},
  });
  const {lines} = figures.result;
  const views = convertedViews(book, period, figures);
  const findings: Finding[] = [
    ...collection.findings,
    ...checkTargets(
      book.data.targets,
      {...book.data, tree: book.tree},
      book.indicators.byCode,
      asOf(period),
    ),
    ...closingsUpTo(book, period, figures.placed),
    ...(views?.findings ?? []),
  ];
  const {returned} = collection;
  const rolled = {...figures, period, findings, returned, views};
  const {write, ...told} = prepareDistrict(context, book, {...rolled, run});
  progress('write');
  const mark = {number: run, period: period.id};
  const wrote = platform.underLock(() => {
    if (readRunMark(platform).number !== before.number) return false;
    writeRunMark(platform, {...mark, done: false});
    addCollected(
      tab,
      known,
      collection.added,
      unit => book.tree.versions[unitIndex(book, unit)]?.name ?? unit,
    );
    write();
    context.book.flush();
    writeRunMark(platform, {...mark, done: true});
    return true;
  });
  if (!wrote) return null;
  return {
    run,
    period: period.id,
    asOf: asOf(period),
    collected: collection.added.length,
    lines,
    ...told,
  };
}
