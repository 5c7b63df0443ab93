// `fill`: enters and sends figures through the same calls as the sidebar.

import {problemText} from './bad-input';
import {BookDesk} from './book-desk';
import {readBookFile, writeBookFile} from './book-files';
import {commandText} from './command-messages.vi';
import {figureColumns} from './csv-columns';
import {requireOutputs} from './output-files';
import type {Command} from './read-arguments';
import {readCsvFile} from './read-csv';
import {type FiguresSent, sendFigures} from './send-figures';
import type {CommandSetting, Terminal} from './terminal';

/** Units between two lines of progress: a hundred units take about a minute. */
const progressStep = 20;

/** @throws BadInput with all problems, Refused for a person who may not; then nothing is written */
export async function fillCommand(
  command: Extract<Command, {readonly name: 'fill'}>,
  {terminal, built}: CommandSetting,
): Promise<void> {
  const {book: bookFile, out, as} = command;
  await requireOutputs(out);
  const book = await readBookFile(bookFile);
  const figures = await readCsvFile(command.figures, figureColumns);
  const desk = new BookDesk(book, built);
  try {
    const onUnit = (done: number, total: number): void => {
      if (done % progressStep === 0 && done < total)
        terminal.out(commandText({code: 'UNITS_DONE', facts: {done, total}}));
    };
    const sent = await sendFigures(desk, {figures, bookFile, as, onUnit});
    await writeBookFile(desk.snapshot, out);
    printSent(sent, out, terminal);
  } finally {
    await desk.close();
  }
}

/** What was sent, and every warning that a reason was written for in the sender's place. */
export function printSent(sent: FiguresSent, file: string, terminal: Terminal): void {
  const {reports, units, blanks, warnings, notes} = sent;
  terminal.out(commandText({code: 'FIGURES_SENT', facts: {file, reports, units}}));
  for (const note of notes) terminal.out(note);
  if (blanks > 0) terminal.out(commandText({code: 'BLANKS_SENT', facts: {count: blanks}}));
  if (warnings.length === 0) return;
  terminal.out(commandText({code: 'WARNINGS_SENT', facts: {count: warnings.length}}));
  for (const warning of warnings) terminal.out(problemText(warning));
}
