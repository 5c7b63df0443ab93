// The files that a command will write: looked at before any work is done, so that nothing is written by halves.

import {constants} from 'node:fs';
import {access, stat} from 'node:fs/promises';
import {dirname, resolve} from 'node:path';

import {BadInput} from './bad-input';
import {type CommandMessage, commandText} from './command-messages.vi';
import {systemCode} from './file-message';

/**
 * @param out - the book to be written; it may be the one that was read
 * @param json - a second file; `null` when none is wanted
 * @param book - the one that is read, which JSON must not replace
 * @throws BadInput for a name or place that cannot be written
 */
export async function requireOutputs(
  out: string,
  json: string | null = null,
  book: string = out,
): Promise<void> {
  const problems: [file: string, message: CommandMessage | null][] = [
    [out, /\.xlsx$/i.test(out) ? null : {code: 'OUT_NOT_XLSX', facts: {}}],
    [out, await placeMessage(out)],
  ];
  if (json !== null) {
    const isSame = [out, book].some(other => resolve(json) === resolve(other));
    problems.push([json, isSame ? {code: 'OUT_TWICE', facts: {}} : await placeMessage(json)]);
  }
  const found = problems.flatMap(([file, message]) =>
    message === null ? [] : [{file, lines: [], sentence: commandText(message)}],
  );
  if (found.length > 0) throw new BadInput(found);
}

async function placeMessage(path: string): Promise<CommandMessage | null> {
  const folder = dirname(path);
  const place = await stat(folder).catch(() => null);
  if (!place?.isDirectory()) return {code: 'FOLDER_MISSING', facts: {folder}};
  const file = await stat(path).catch(() => null);
  if (file?.isDirectory()) return {code: 'FILE_IS_FOLDER', facts: {}};
  try {
    await access(folder, constants.W_OK);
    return null;
  } catch (fault) {
    return {code: 'FILE_NOT_WRITTEN', facts: {reason: systemCode(fault) ?? String(fault)}};
  }
}
