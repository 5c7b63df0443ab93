// A unit's reports in force, out of the log of its sendings: the latest of each slot.

import {decodeReport, type Report} from '../reports/report';
import type {Slot} from '../reports/slot';

/** What a log keeps of a sending, as far as its figures go. */
export interface LoggedReport {
  readonly slot: Slot;
  /** First sending of the slot is 1. */
  readonly sequence: number;
  /** The report, encoded. */
  readonly reportText: string;
}

/** By slot; a slot whose latest entry can no longer be read is absent. */
export function latestReports(entries: readonly LoggedReport[]): ReadonlyMap<Slot, Report> {
  const latest = new Map<Slot, LoggedReport>();
  for (const entry of entries) {
    const known = latest.get(entry.slot);
    if (known === undefined || known.sequence < entry.sequence) latest.set(entry.slot, entry);
  }
  const reports = new Map<Slot, Report>();
  for (const [slot, {reportText}] of latest) {
    const report = decodeReport(reportText);
    if (report !== null) reports.set(slot, report);
  }
  return reports;
}
