// The records of a CSV file, each with the line that it begins on as an editor shows it. RFC 4180, UTF-8, a BOM allowed.

import {CsvError, parse} from 'csv-parse/sync';

export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

export interface CsvRecords {
  /** Records that hold something, in order, as far as the quotes are right. */
  readonly records: readonly CsvRecord[];
  /** Line of the record where a quote stands wrong; `null`: nowhere. */
  readonly brokenAt: number | null;
}

/** Any of them ends a record, whatever program wrote the file. */
const lineEnds = ['\r\n', '\n', '\r'];

/** @param text - without a BOM */
export function csvRecords(text: string): CsvRecords {
  const bytes = new TextEncoder().encode(text);
  const records: CsvRecord[] = [];
  const lines = new LineCounter(bytes);
  let line = 1;
  const take = (fields: string[], info: {readonly bytes: number}): null => {
    if (fields.some(field => field.trim() !== '')) records.push({line, fields});
    // The library's own count of lines is off by one for each CR LF inside quotes.
    line = lines.lineAt(info.bytes);
    return null;
  };
  try {
    parse(bytes, {relax_column_count: true, record_delimiter: lineEnds, on_record: take});
    return {records, brokenAt: null};
  } catch (fault) {
    if (fault instanceof CsvError) return {records, brokenAt: line};
    throw fault;
  }
}

/** Counts lines as editors do: each CR LF, LF or CR ends one. */
class LineCounter {
  private at = 0;
  private line = 1;

  constructor(private readonly bytes: Uint8Array) {}

  /** @param offset - never before that of the last call */
  lineAt(offset: number): number {
    for (; this.at < offset; this.at += 1) {
      const byte = this.bytes[this.at];
      const isHalf = byte === 0x0d && this.bytes[this.at + 1] === 0x0a;
      if (byte === 0x0a || (byte === 0x0d && !isHalf)) this.line += 1;
    }
    return this.line;
  }
}

/** The first line that is not good UTF-8; `null` when all are. */
export function firstLineNotUtf8(bytes: Uint8Array): number | null {
  if (isUtf8(bytes)) return null;
  let line = 1;
  for (let from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const next = end === -1 ? bytes.length : end + 1;
    if (!isUtf8(bytes.subarray(from, next))) break;
    from = next;
  }
  return line;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', {fatal: true}).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
