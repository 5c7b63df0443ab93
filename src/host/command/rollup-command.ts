// `rollup`: runs the menu action, writes the master and, if asked, the same lines as JSON.

import {randomUUID} from 'node:crypto';
import {rename, rm, writeFile} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';

import {messageText} from '../../contract/message-text';
import type {BookSnapshot} from '../store/book-snapshot';
import {BadInput, oneLine} from './bad-input';
import {type Answer, BookDesk} from './book-desk';
import {readBookFile, writeBookFile} from './book-files';
import {commandText} from './command-messages.vi';
import {systemCode} from './file-message';
import {masterTable} from './master-table';
import {requireOutputs} from './output-files';
import type {Command} from './read-arguments';
import {rollUpBook} from './roll-up-book';
import type {CommandSetting, Terminal} from './terminal';

/** @throws BadInput, Refused; then nothing is written */
export async function rollupCommand(
  command: Extract<Command, {readonly name: 'rollup'}>,
  {terminal, built}: CommandSetting,
): Promise<void> {
  const {book: bookFile, period, out, json} = command;
  await requireOutputs(out, json, bookFile);
  const desk = new BookDesk(await readBookFile(bookFile), built);
  try {
    const rolled = await rollUpBook(desk, period, bookFile);
    const book = desk.snapshot;
    const table = masterTable(book, rolled.value, bookFile);
    await writeBoth(book, rolled, command);
    printRolledUp(rolled, out, table, terminal);
    if (json !== null) terminal.out(commandText({code: 'JSON_WRITTEN', facts: {file: json}}));
  } finally {
    await desk.close();
  }
}

/** Counts, the node's lines, and what the roll-up found. */
export function printRolledUp(
  {value}: Answer<'rollUp'>,
  file: string,
  table: readonly string[],
  terminal: Terminal,
): void {
  const {period, asOf, collected, lines, run, findings} = value;
  const facts = {file, period, asOf, collected, lines: lines.length, run};
  terminal.out(commandText({code: 'ROLLED_UP', facts}));
  for (const line of table) terminal.out(oneLine(line));
  if (findings.length === 0) return;
  terminal.out(commandText({code: 'FINDING_COUNT', facts: {count: findings.length}}));
  for (const finding of findings) terminal.out(oneLine(messageText(finding)));
}

/** The JSON is laid beside its place first, so that the two files appear together or not at all. */
async function writeBoth(
  book: BookSnapshot,
  rolled: Answer<'rollUp'>,
  {out, json}: Extract<Command, {readonly name: 'rollup'}>,
): Promise<void> {
  if (json === null) return writeBookFile(book, out);
  const draft = join(dirname(json), `.${basename(json)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, jsonText(rolled), {flag: 'wx'}).catch((fault: unknown) => {
      throw cannotWrite(json, fault);
    });
    await writeBookFile(book, out);
    await rename(draft, json);
  } finally {
    await rm(draft, {force: true});
  }
}

/** Source: the README, `--json`. */
function jsonText({value, calls}: Answer<'rollUp'>): string {
  const {period, asOf, lines, findings} = value;
  return `${JSON.stringify({period, asOf, lines, findings, calls}, null, 2)}\n`;
}

function cannotWrite(file: string, fault: unknown): unknown {
  const reason = systemCode(fault);
  if (reason === null) return fault;
  const sentence = commandText({code: 'FILE_NOT_WRITTEN', facts: {reason}});
  return new BadInput([{file, lines: [], sentence}]);
}
