// Builds the demo book as the commands would: new, fill, rollup, on the days on which it would have happened.

import type {BuiltFiles} from '../command/add-on-files';
import {problemText} from '../command/bad-input';
import {commandText} from '../command/command-messages.vi';
import {printSent} from '../command/fill-command';
import {masterTable} from '../command/master-table';
import type {CsvFile, CsvRow} from '../command/read-csv';
import {rollUpBook} from '../command/roll-up-book';
import {printRolledUp} from '../command/rollup-command';
import {sendFigures} from '../command/send-figures';
import {setUpBook} from '../command/set-up-book';
import type {Terminal} from '../command/terminal';
import type {BookStore} from '../store/book-store';
import {demoFigureRows} from './vinh-yen-figures';
import {dayMs, sendEmptyReport, sendingMs, settlePeriods} from './demo-steps';
import {
  demoPeopleRows,
  demoTargetRows,
  demoUnitRows,
  demoYear,
  madeUp,
  openMonth,
} from './vinh-yen-lists';

const period = `${demoYear}-${String(openMonth).padStart(2, '0')}`;

/** The same in every store, so that an address of the demo stays good. */
export const demoBookId = 'vinh-yen-2021';

/** Where the demo's story ends, and who opens it goes on: three days after month 9 was due. */
export const demoEndsMs = dayMs(openMonth, 20);

/** Where the demo goes. */
export interface DemoPlace {
  readonly store: BookStore;
  /** How the store is called on the terminal. */
  readonly shownPath: string;
}

/** Puts the book into the store, whole or not at all, telling how it goes. */
export async function buildDemo(
  terminal: Terminal,
  built: BuiltFiles,
  {store, shownPath}: DemoPlace,
): Promise<void> {
  terminal.out(commandText({code: 'DEMO_STARTS', facts: {}}));
  const lists = {
    year: demoYear,
    people: listOf('people.csv', demoPeopleRows()),
    units: listOf('units.csv', demoUnitRows()),
    targets: listOf('targets.csv', demoTargetRows()),
  };
  // Told once the file is there; until then only how far the work is.
  const results: string[] = [];
  const result: Terminal = {out: line => results.push(line), err: line => terminal.err(line)};
  const {desk, people, tabs, warnings} = await setUpBook(lists, built, dayMs(1, 4));
  try {
    const facts = {
      units: lists.units.rows.length,
      targets: lists.targets.rows.length,
      people,
      tabs,
    };
    result.out(
      commandText({code: 'BOOK_MADE', facts: {file: shownPath, year: demoYear, ...facts}}),
    );
    for (const warning of warnings) result.out(problemText(warning));
    const sent = await sendFigures(desk, {
      figures: listOf('figures.csv', demoFigureRows()),
      ...{bookFile: shownPath, as: null, timeOf: sendingMs},
      onUnit: (done, total) =>
        terminal.out(commandText({code: 'UNITS_DONE', facts: {done, total}})),
    });
    printSent(sent, shownPath, result);
    await sendEmptyReport(desk);
    await settlePeriods(desk);
    desk.nowMs = demoEndsMs;
    const rolled = await rollUpBook(desk, period, shownPath);
    const book = desk.snapshot;
    store.createBook({...book, name: `${book.name} (${madeUp})`}, demoBookId);
    printRolledUp(rolled, shownPath, masterTable(book, rolled.value, shownPath), result);
    for (const line of results) terminal.out(line);
  } finally {
    await desk.close();
  }
}

function listOf(file: string, rows: readonly CsvRow[]): CsvFile {
  return {file, rows, problems: []};
}
