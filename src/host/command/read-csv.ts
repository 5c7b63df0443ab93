// Reads a CSV file into rows by the columns of its kind, or names all that is wrong with it, by line.

import {readFile} from 'node:fs/promises';

import type {PlacedProblem} from './bad-input';
import {type CommandMessage, commandText} from './command-messages.vi';
import type {CsvColumns} from './csv-columns';
import {type CsvRecord, csvRecords, firstLineNotUtf8} from './csv-records';
import {fileMessage} from './file-message';

/** One row: the line that it begins on, and its fields; of a column that the file leaves out, `''`. */
export interface CsvRow {
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

export interface CsvFile {
  /** Path as it was typed. */
  readonly file: string;
  /** Rows with nothing wrong in them, in order; rows of nothing but blanks are passed over. */
  readonly rows: readonly CsvRow[];
  readonly problems: readonly PlacedProblem[];
}

/** As the add-on takes a text of a list. */
const longestField = 2000;

/** Reads the file; that it cannot be read is a problem of it. Never throws for what a person has done. */
export async function readCsvFile(path: string, columns: CsvColumns): Promise<CsvFile> {
  try {
    return readCsv(path, await readFile(path), columns);
  } catch (fault) {
    const sentence = commandText(fileMessage(fault));
    return {file: path, rows: [], problems: [{file: path, lines: [], sentence}]};
  }
}

/** @param file - its name in problems */
export function readCsv(file: string, bytes: Uint8Array, columns: CsvColumns): CsvFile {
  const problems: PlacedProblem[] = [];
  const report = (line: number, messages: readonly CommandMessage[]): void => {
    for (const message of messages)
      problems.push({file, lines: [line], sentence: commandText(message)});
  };
  const rows: CsvRow[] = [];
  const badLine = firstLineNotUtf8(bytes);
  if (badLine !== null) {
    report(badLine, [{code: 'CSV_NOT_UTF8', facts: {}}]);
    return {file, rows, problems};
  }
  // The decoder takes a BOM away.
  const {records, brokenAt} = csvRecords(new TextDecoder('utf-8').decode(bytes));
  const [header, ...body] = records;
  if (header === undefined) {
    if (brokenAt === null) report(1, [{code: 'CSV_EMPTY', facts: {}}]);
  } else {
    const names = header.fields.map(name => name.trim());
    report(header.line, headerMessages(names, columns));
    for (const record of problems.length > 0 ? [] : body) {
      const messages = rowMessages(record.fields, names, columns);
      report(record.line, messages);
      if (messages.length === 0) rows.push(rowOf(record, names, columns));
    }
  }
  if (brokenAt !== null) report(brokenAt, [{code: 'CSV_QUOTES_BROKEN', facts: {}}]);
  return {file, rows, problems};
}

function headerMessages(names: readonly string[], columns: CsvColumns): CommandMessage[] {
  const separator = [';', '\t', '|'].find(one => names.length === 1 && names[0]?.includes(one));
  if (separator !== undefined) {
    return [{code: 'CSV_SEPARATOR', facts: {separator: separator === '\t' ? 'Tab' : separator}}];
  }
  const known = [...columns.required, ...columns.optional];
  const allowed = known.join(', ');
  const once = [...new Set(names)];
  return [
    ...columns.required
      .filter(name => !names.includes(name))
      .map((column): CommandMessage => ({code: 'CSV_COLUMN_MISSING', facts: {column}})),
    ...once
      .filter(name => !known.includes(name))
      .map((column): CommandMessage => ({code: 'CSV_COLUMN_UNKNOWN', facts: {column, allowed}})),
    ...once
      .filter(name => names.indexOf(name) !== names.lastIndexOf(name))
      .map((column): CommandMessage => ({code: 'CSV_COLUMN_REPEATED', facts: {column}})),
  ];
}

function rowMessages(
  fields: readonly string[],
  names: readonly string[],
  {limits = {}}: CsvColumns,
): CommandMessage[] {
  if (fields.length !== names.length) {
    return [{code: 'CSV_ROW_WIDTH', facts: {found: fields.length, expected: names.length}}];
  }
  return names.flatMap((column, at): CommandMessage[] => {
    const {length} = fields[at] ?? '';
    const limit = limits[column] ?? longestField;
    return length > limit ? [{code: 'CSV_FIELD_LONG', facts: {column, length, limit}}] : [];
  });
}

function rowOf(record: CsvRecord, names: readonly string[], columns: CsvColumns): CsvRow {
  const blank = [...columns.required, ...columns.optional].map(name => [name, ''] as const);
  const given = names.map((name, at) => [name, record.fields[at] ?? ''] as const);
  return {line: record.line, fields: Object.fromEntries([...blank, ...given])};
}
