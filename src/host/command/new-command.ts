// `new`: a book in one-file layout for any list of units.

import {problemText} from './bad-input';
import {writeBookFile} from './book-files';
import {commandText} from './command-messages.vi';
import {peopleColumns, targetColumns, unitColumns} from './csv-columns';
import {requireOutputs} from './output-files';
import type {Command} from './read-arguments';
import {readCsvFile} from './read-csv';
import {setUpBook} from './set-up-book';
import type {CommandSetting} from './terminal';

/** @throws BadInput with all problems; then nothing is written */
export async function newCommand(
  command: Extract<Command, {readonly name: 'new'}>,
  {terminal, built}: CommandSetting,
): Promise<void> {
  const {year, out} = command;
  await requireOutputs(out);
  const units = await readCsvFile(command.units, unitColumns);
  const targets = await readCsvFile(command.targets, targetColumns);
  const people = command.people === null ? null : await readCsvFile(command.people, peopleColumns);
  const made = await setUpBook({year, units, targets, people}, built);
  try {
    await writeBookFile(made.desk.snapshot, out);
  } finally {
    await made.desk.close();
  }
  const counts = {units: units.rows.length, people: made.people, targets: targets.rows.length};
  terminal.out(
    commandText({code: 'BOOK_MADE', facts: {file: out, year, ...counts, tabs: made.tabs}}),
  );
  if (people === null) {
    terminal.out(commandText({code: 'PEOPLE_MADE_UP', facts: {people: made.people}}));
  }
  if (made.warnings.length === 0) return;
  terminal.out(commandText({code: 'WARNING_COUNT', facts: {count: made.warnings.length}}));
  for (const warning of made.warnings) terminal.out(problemText(warning));
}
