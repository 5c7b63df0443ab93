// Builds a demo book as the commands would: new, fill, rollup, on the days on which it would have happened.

import type {BuiltFiles} from '../command/add-on-files';
import {problemText} from '../command/bad-input';
import type {BookDesk} from '../command/book-desk';
import {commandText} from '../command/command-messages.vi';
import {printSent} from '../command/fill-command';
import {masterTable} from '../command/master-table';
import type {CsvFile, CsvRow} from '../command/read-csv';
import {rollUpBook} from '../command/roll-up-book';
import {printRolledUp} from '../command/rollup-command';
import {sendFigures} from '../command/send-figures';
import {type BookMade, setUpBook} from '../command/set-up-book';
import type {Terminal} from '../command/terminal';
import type {BookStore} from '../store/book-store';
import {type Demo, madeUp} from './demo';
import {
  dayMs,
  endMs,
  planInspections,
  sendEmptyReport,
  sendingMs,
  settlePeriods,
} from './demo-steps';

/** Where a demo goes. */
export interface DemoPlace {
  readonly demo: Demo;
  readonly store: BookStore;
  /** How the store is called on the terminal. */
  readonly shownPath: string;
  /** Once it is aborted, nothing more goes into the store. */
  readonly signal?: AbortSignal;
}

/**
 * Puts the book into the store, whole or not at all, telling how it goes.
 *
 * @throws what the signal was aborted with, within the time that one unit's figures take
 */
export async function buildDemo(
  terminal: Terminal,
  built: BuiltFiles,
  place: DemoPlace,
): Promise<void> {
  const {demo, store, shownPath, signal} = place;
  terminal.out(commandText({code: 'DEMO_STARTS', facts: {title: demo.title, real: demo.realPart}}));
  // Told once the file is there; until then only how far the work is.
  const results: string[] = [];
  const result: Terminal = {out: line => results.push(line), err: line => terminal.err(line)};
  const {units, people, targets, figures} = demo.lists();
  const lists = {
    ...{year: demo.year, superior: demo.superior},
    ...(demo.themes === undefined ? {} : {themes: demo.themes}),
    people: listOf('people.csv', people),
    units: listOf('units.csv', units),
    targets: listOf('targets.csv', targets),
  };
  const made = await setUpBook(lists, built, dayMs(demo, demo.months[0] ?? 1, 4));
  const {desk} = made;
  try {
    printMade(result, place, made, {units: units.length, targets: targets.length});
    const sent = await sendFigures(desk, {
      figures: listOf('figures.csv', figures),
      ...{bookFile: shownPath, as: null},
      timeOf: (slot, unit) => sendingMs(demo, slot, unit),
      onUnit: (done, total) => {
        signal?.throwIfAborted();
        terminal.out(commandText({code: 'UNITS_DONE', facts: {done, total}}));
      },
    });
    printSent(sent, shownPath, result);
    const rolled = await endStory(desk, place);
    const book = desk.snapshot;
    signal?.throwIfAborted();
    store.createBook({...book, name: `${book.name} (${madeUp})`}, demo.id);
    printRolledUp(rolled, shownPath, masterTable(book, rolled.value, shownPath), result);
    for (const line of results) terminal.out(line);
  } finally {
    await desk.close();
  }
}

async function endStory(desk: BookDesk, {demo, shownPath, signal}: DemoPlace) {
  await sendEmptyReport(desk, demo);
  await settlePeriods(desk, demo);
  signal?.throwIfAborted();
  desk.nowMs = endMs(demo);
  const rolled = await rollUpBook(desk, demo.period, shownPath);
  await planInspections(desk, demo);
  return rolled;
}

function printMade(
  result: Terminal,
  {demo, shownPath}: DemoPlace,
  {people, tabs, warnings}: BookMade,
  counts: {readonly units: number; readonly targets: number},
): void {
  const facts = {file: shownPath, year: demo.year, ...counts, people, tabs};
  result.out(commandText({code: 'BOOK_MADE', facts}));
  for (const warning of warnings) result.out(problemText(warning));
}

function listOf(file: string, rows: readonly CsvRow[]): CsvFile {
  return {file, rows, problems: []};
}
