// Puts findings beside the cells they are about: a note and a colour each, a write of each for the whole column.

import {messageText} from '../contract/message-text';
import {foundText} from '../contract/tab-text.vi';
import {unreasoned} from '../domain/checks/check-report';
import type {FigureFinding} from '../domain/finding';
import type {FormRow, RowId} from '../domain/indicators/indicator-book';
import {type Report, reasonKey} from '../domain/reports/report';
import type {Slot} from '../domain/reports/slot';
import {noteOf, ownNote} from '../tables/cell-notes';
import {formColors} from '../tables/form-colors';
import {isLocked, plainColor} from '../tables/locked-cells';
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

function annotate(hand: TabAtHand, slot: Slot, {findings, report, notes}: Judged): void {
  const column = hand.tab.form.columns.get(slot) ?? -1;
  const gravest = (['error', 'warning'] as const).flatMap(severity =>
    findings.filter(one => one.severity === severity),
  );
  for (const {first, rows} of openBlocks(hand, slot)) {
    const block = rows.map(({id}, down) => {
      const found = gravest.filter(one => one.place.row === id);
      const sentences = found.map(one => foundText(one.severity, messageText(one)));
      const own = ownNote(notes[first + down]?.[column] ?? '');
      return [noteOf(own, sentences, reasonFor(found, report))];
    });
    hand.sheet.annotate(first + 1, column + 1, block);
  }
}

/** One reason answers all the warnings of a cell; `null` where none waits for one. */
function reasonFor(found: readonly FigureFinding[], report: Report): string | null {
  const asked = unreasoned(found, noReport);
  if (asked.length === 0) return null;
  return asked.map(one => reasonOf(one, report)).find(reason => reason !== '') ?? '';
}

function reasonOf({code, place}: FigureFinding, report: Report): string {
  return report.reasons.get(reasonKey(code, place.row ?? '')) ?? '';
}

/** @param colorOfRow - `null`: as plain as the row is */
function paint(hand: TabAtHand, slot: Slot, colorOfRow: (row: RowId) => string | null): void {
  const column = hand.tab.form.columns.get(slot) ?? -1;
  for (const {first, rows} of openBlocks(hand, slot)) {
    const colors = rows.map(row => [colorOfRow(row.id) ?? plainColor(row, slot)]);
    hand.sheet.paint(first + 1, column + 1, colors);
  }
}

/** The gravest finding's colour; `null` when there is nothing to say. */
function colorOf(found: readonly FigureFinding[]): string | null {
  if (found.length === 0) return null;
  if (found.some(one => one.severity === 'error')) return formColors.error;
  return found.every(one => one.code === 'BLANK_OWED') ? formColors.blank : formColors.warning;
}

/**
 * The column's rows of the form as runs of neighbours, from a 0-based row on: one, or two in the months that owe some of what is
 * not owed each month. Locked cells are left out, since an officer may not touch even their notes.
 */
function openBlocks(
  {tab, book}: TabAtHand,
  slot: Slot,
): {readonly first: number; readonly rows: FormRow[]}[] {
  const blocks: {first: number; rows: FormRow[]}[] = [];
  for (const [id, at] of tab.form.rows) {
    const row = book.indicators.rowById.get(id);
    if (row === undefined || isLocked(row, slot)) continue;
    const last = blocks[blocks.length - 1];
    if (last !== undefined && last.first + last.rows.length === at) last.rows.push(row);
    else blocks.push({first: at, rows: [row]});
  }
  return blocks;
}
