// "Nhật ký": who did what to the book, and when. Rows are only ever added.

import {glossary} from '../domain/glossary';
import type {Cell, Tab} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const journalTab: ListTab = {
  key: 'journal',
  isTall: true,
  name: glossary.journalTab,
  title: 'NHẬT KÝ',
  note: 'Mỗi việc làm thay đổi sổ ghi một dòng.',
  columns: [
    column('at', glossary.at, 160),
    column('by', glossary.email, 240),
    column('action', glossary.action, 200),
    column('detail', glossary.detail, 520, {wrap: true}),
    column('run', glossary.run, 110, {align: 'right'}),
  ],
};

export interface JournalEntry {
  readonly id: string;
  readonly at: string;
  readonly by: string;
  readonly action: string;
  readonly detail: string;
  /** `null` when it was no roll-up. */
  readonly run: number | null;
}

/** Row id and cells of an entry. */
export function journalRow(entry: JournalEntry): Cell[] {
  return [
    entry.id,
    entry.at,
    entry.by,
    entry.action,
    entry.detail,
    entry.run === null ? '' : String(entry.run),
  ];
}

/** Adds one entry: one write. */
export function addEntry(tab: Tab, entry: JournalEntry): void {
  tab.append(journalRow(entry));
}
