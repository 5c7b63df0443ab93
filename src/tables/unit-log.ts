// The lower half of a unit's tab: the log of its sendings, one row each, only ever added to.

import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import {decodeReport, type Report} from '../domain/reports/report';
import type {Slot} from '../domain/reports/slot';
import type {Cell} from '../ports/book';
import {blankCells} from './columns';

/** One sending, as its row holds it. */
export interface LogEntry {
  readonly submissionId: string;
  /** First sending of the slot is 1. */
  readonly sequence: number;
  /** What the officer may quote: `08707/2021-09/1`. */
  readonly receipt: string;
  /** `2021-09-16 08:05:12`, Việt Nam time. */
  readonly at: string;
  /** E-mail address. */
  readonly by: string;
  readonly slot: Slot;
  /** The report, encoded. */
  readonly reportText: string;
}

/** Row id of the log's own key row; below it come its header and the entries, whose row ids are submission ids. */
export const logMark = 'log';

/** Key of each log field → key of the form's column under which it stands. The log has the form's columns, not its own. */
const standsUnder: Readonly<Record<string, string>> = {
  by: 'label',
  sequence: 'measure',
  receipt: 'target',
};

const fields = ['by', 'sequence', 'receipt', 'at', 'slot', 'state', 'reportText'] as const;
type Field = (typeof fields)[number];

const headers: Readonly<Record<Field, string>> = {
  by: glossary.by,
  sequence: glossary.sequence,
  receipt: glossary.receipt,
  at: glossary.at,
  slot: glossary.period,
  state: glossary.state,
  reportText: glossary.reportText,
};

/** The key row and header row of a new log. `formKeys` are the form's column keys in order, column A first. */
export function logHead(formKeys: readonly string[], year: number): Cell[][] {
  const under: Readonly<Record<string, string>> = {
    ...standsUnder,
    ...visibleMonths(year),
    reportText: 'reportText',
  };
  const place = (texts: Readonly<Record<string, string>>): Cell[] =>
    formKeys.map(key => {
      const found = fields.find(one => under[one] === key);
      return found === undefined ? '' : (texts[found] ?? '');
    });
  const keys = place(Object.fromEntries(fields.map(one => [one, one])));
  return [
    [logMark, ...keys.slice(1)],
    ['', ...place(headers).slice(1)],
  ];
}

/** Keys of the form's columns under which the log's fields stand: their text format reaches to the bottom. */
export function logColumns(year: number): readonly string[] {
  return [...Object.values(standsUnder), ...Object.values(visibleMonths(year)), 'reportText'];
}

/** Time, slot and state stand under the first months, which are seen. */
function visibleMonths(year: number): Record<string, string> {
  return {at: `${year}-01`, slot: `${year}-04`, state: `${year}-06`};
}

export interface Log {
  readonly entries: readonly LogEntry[];
  /** 0-based row of the log's key row. */
  readonly start: number;
  /** 0-based column of each field. */
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The log of a unit's tab, oldest first. A second row of one submission id is the same sending and is left out.
 *
 * @throws DomainError `TAB_MARK_CHANGED` when the log's key row is gone; `HEADER_MISSING`, `HEADER_REPEATED`
 */
export function readLog(tab: string, cells: readonly (readonly Cell[])[]): Log {
  const start = cells.findIndex(row => row[0] === logMark);
  if (start === -1) throw new DomainError('TAB_MARK_CHANGED', {tab});
  const keys = cells[start] ?? [];
  const places = new Map(fields.map(one => [one as string, keys.indexOf(one)]));
  for (const [key, at] of places) {
    // The header belongs to the fields table above, so the key is one of its own.
    const header = headers[key as Field];
    if (at === -1) throw new DomainError('HEADER_MISSING', {tab, header});
    if (keys.lastIndexOf(key) !== at) throw new DomainError('HEADER_REPEATED', {tab, header});
  }
  const entries = new Map<string, LogEntry>();
  for (const row of cells.slice(start + 2)) {
    const id = String(row[0] ?? '');
    if (id !== '' && !entries.has(id)) entries.set(id, entryOf(id, row, places));
  }
  return {entries: [...entries.values()], start, places};
}

/** The sending of a slot that counts, by its number; `null` when it was never sent. */
export function latestOf(entries: readonly LogEntry[], slot: Slot): LogEntry | null {
  return entries
    .filter(entry => entry.slot === slot)
    .reduce<LogEntry | null>(
      (best, entry) => (best === null || best.sequence < entry.sequence ? entry : best),
      null,
    );
}

/** The report in force of a slot; `null` when it was never sent, or is no longer legible. */
export function sentReport(entries: readonly LogEntry[], slot: Slot): Report | null {
  return decodeReport(latestOf(entries, slot)?.reportText ?? '');
}

/** Slots whose report in force holds an answer. */
export function sentSlots(entries: readonly LogEntry[]): ReadonlySet<Slot> {
  const slots = entries.map(entry => entry.slot);
  return new Set(slots.filter(slot => (sentReport(entries, slot)?.answers.size ?? 0) > 0));
}

function entryOf(
  submissionId: string,
  row: readonly Cell[],
  places: ReadonlyMap<string, number>,
): LogEntry {
  const text = (key: Field): string => String(row[places.get(key) ?? -1] ?? '');
  return {
    submissionId,
    sequence: Number(text('sequence')),
    receipt: text('receipt'),
    at: text('at'),
    by: text('by'),
    slot: text('slot'),
    reportText: text('reportText'),
  };
}

/** The cells of one entry, in the columns where the log's fields stand now. */
export function logCells(entry: LogEntry, log: Log): Cell[] {
  const width = Math.max(...log.places.values()) + 1;
  const cells = blankCells(width);
  const texts = {...entry, state: glossary['sent.sent']};
  cells[0] = entry.submissionId;
  for (const key of fields) cells[log.places.get(key) ?? -1] = String(texts[key]);
  return cells;
}
