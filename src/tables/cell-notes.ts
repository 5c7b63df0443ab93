// The note of a form's cell: what a person wrote there, and below it what the check found, with the reason that answers it.

import type {FormPlaces} from './unit-form';

/** Of a whole tab as read. */
export type Notes = readonly (readonly string[])[];

/** Begins the check's part; all above it is a person's own. */
const checkMark = '■ Kiểm tra số liệu';
const reasonMark = 'Lý do:';

/** @param reason - what was written so far, `''` to ask for one; `null` where none is needed */
export function noteOf(own: string, findings: readonly string[], reason: string | null): string {
  if (findings.length === 0 && !reason) return own;
  const answer = reason === null ? [] : [`${reasonMark} ${reason}`];
  return [...(own === '' ? [] : [own]), checkMark, ...findings, ...answer].join('\n');
}

/** The note without what a check left there. */
export function ownNote(note: string): string {
  const at = note.indexOf(checkMark);
  return at === -1 ? note : note.slice(0, at).replace(/\n$/, '');
}

/** The note with this reason: what a person wrote there and what a check found stay. */
export function withReason(note: string, reason: string): string {
  const own = ownNote(note);
  const [found = ''] = note.slice(own.length).split(reasonMark);
  return noteOf(own, found.trim().split('\n').slice(1), reason);
}

/** The reason that stands beside a cell of the form; `''` when none does. */
export function reasonAt(
  notes: Notes,
  {rows, columns}: FormPlaces,
  {row, slot}: {readonly row: string; readonly slot: string},
): string {
  return reasonIn(notes[rows.get(row) ?? -1]?.[columns.get(slot) ?? -1] ?? '');
}

/** What was written after "Lý do:"; `''` when nothing was. */
export function reasonIn(note: string): string {
  const at = note.lastIndexOf(reasonMark);
  return at === -1 ? '' : note.slice(at + reasonMark.length).trim();
}
