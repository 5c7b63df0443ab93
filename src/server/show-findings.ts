// Puts findings beside the cells they are about: a note and a colour each, in two writes for the whole column.

import {messageText} from '../contract/message-text';
import {foundText} from '../contract/tab-text.vi';
import {unreasoned} from '../domain/checks/check-report';
import type {Finding} from '../domain/finding';
import type {RowId} from '../domain/indicators/indicator-book';
import {type Report, reasonKey} from '../domain/reports/report';
import type {Slot} from '../domain/reports/slot';
import {noteOf, ownNote} from '../tables/cell-notes';
import {formColors} from '../tables/form-colors';
import {plainColor} from '../tables/locked-cells';
import type {Judged} from './judge-tab';
import {changedCells} from './status-line';
import type {TabAtHand} from './tab-at-hand';

const noReport: Report = {answers: new Map(), reasons: new Map()};

/** Replaces what a check before left in the column; what people wrote into notes stays. */
export function showFindings(hand: TabAtHand, slot: Slot, judged: Judged): void {
  const changed = new Set(changedCells(hand.tab, slot));
  annotate(hand, slot, judged);
  paint(hand, slot, row => {
    const found = judged.findings.filter(one => one.place.row === row);
    return colorOf(found) ?? (changed.has(row) ? formColors.changed : null);
  });
}

/** After a sending: the column is plain, and only the warnings stay noted that a reason was given for. */
export function showSent(hand: TabAtHand, slot: Slot, judged: Judged): void {
  const {report} = judged;
  const findings = judged.findings.filter(one => reasonOf(one, report) !== '');
  annotate(hand, slot, {...judged, findings});
  paint(hand, slot, () => null);
}

function annotate({tab, sheet}: TabAtHand, slot: Slot, {findings, report, notes}: Judged): void {
  const column = tab.form.columns.get(slot) ?? -1;
  const {first, last} = span(tab.form.rows);
  const gravest = (['error', 'warning'] as const).flatMap(severity =>
    findings.filter(one => one.severity === severity),
  );
  const rowAt = new Map([...tab.form.rows].map(([row, at]) => [at, row]));
  const block = Array.from({length: last - first + 1}, (_, down) => {
    const note = notes[first + down]?.[column] ?? '';
    const row = rowAt.get(first + down);
    const found = gravest.filter(one => one.place.row === row);
    const sentences = found.map(one => foundText(one.severity, messageText(one)));
    return [row === undefined ? note : noteOf(ownNote(note), sentences, reasonFor(found, report))];
  });
  sheet.annotate(first + 1, column + 1, block);
}

/** One reason answers all the warnings of a cell; `null` where none waits for one. */
function reasonFor(found: readonly Finding[], report: Report): string | null {
  const asked = unreasoned(found, noReport);
  if (asked.length === 0) return null;
  return asked.map(one => reasonOf(one, report)).find(reason => reason !== '') ?? '';
}

function reasonOf({code, place}: Finding, report: Report): string {
  return report.reasons.get(reasonKey(code, place.row ?? '')) ?? '';
}

/** @param colorOfRow - `null`: as plain as the row is */
function paint(
  {tab, book, sheet}: TabAtHand,
  slot: Slot,
  colorOfRow: (row: RowId) => string | null,
): void {
  const {first, last} = span(tab.form.rows);
  const colors = Array.from({length: last - first + 1}, (): (string | null)[] => [null]);
  for (const [row, at] of tab.form.rows) {
    const form = book.indicators.rowById.get(row);
    const plain = form === undefined ? null : plainColor(form, slot);
    colors[at - first] = [colorOfRow(row) ?? plain];
  }
  sheet.paint(first + 1, (tab.form.columns.get(slot) ?? -1) + 1, colors);
}

/** The gravest finding's colour; `null` when there is nothing to say. */
function colorOf(found: readonly Finding[]): string | null {
  if (found.length === 0) return null;
  if (found.some(one => one.severity === 'error')) return formColors.error;
  return found.every(one => one.code === 'BLANK_OWED') ? formColors.blank : formColors.warning;
}

/** First and last row of the form, 0-based. */
function span(rows: ReadonlyMap<RowId, number>): {first: number; last: number} {
  return {first: Math.min(...rows.values()), last: Math.max(...rows.values())};
}
