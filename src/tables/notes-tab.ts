// "Khó khăn, vướng mắc": what units and overseers raise, who deals with it, and the answer. Everybody who writes may add a row.

import {glossary, termOf} from '../domain/glossary';
import {type Note, noteKinds, noteLevels, noteStatuses} from '../domain/notes/note';
import type {Cell, Tab} from '../ports/book';
import {cellText} from './cell-text';
import {column, findColumns, keyRow} from './columns';
import {type ListTab, readList} from './list-tab';

export const notesTab: ListTab = {
  key: 'notes',
  isTall: true,
  name: glossary.notesTab,
  title: 'KHÓ KHĂN, VƯỚNG MẮC VÀ Ý KIẾN',
  note: 'Nêu và trả lời ở "Khó khăn, ý kiến…", hoặc ghi ngay ở đây. Đơn vị xử lý trước, chuyển đơn vị tổng hợp khi vượt quá.',
  columns: [
    column('unit', glossary.unitCode, 110),
    column('unit_name', glossary.unit, 160),
    column('kind', glossary.noteKind, 140),
    column('at', glossary.at, 150),
    column('by', glossary.raisedBy, 180),
    column('text', glossary.content, 380, {wrap: true}),
    column('level', glossary.noteLevel, 140),
    column('owner', glossary.owner, 160),
    column('answer', glossary.answer, 380, {wrap: true}),
    column('status', glossary.state, 120),
  ],
  choices: {
    kind: noteKinds.map(one => glossary[`note.${one}`]),
    level: noteLevels.map(one => glossary[`level.${one}`]),
    status: noteStatuses.map(one => glossary[`answer.${one}`]),
  },
};

/** All notes, oldest first, with the cells that they were read from: 1 read. A row typed by hand has its place for an id. */
export function readNotes(tab: Tab): {
  readonly notes: readonly Note[];
  readonly cells: readonly (readonly Cell[])[];
} {
  const cells = tab.read();
  const notes = readList(notesTab, cells).map(({row, id, cells: record}): Note => {
    const text = (key: string): string => cellText(record[key] ?? '');
    return {
      ...{id: id === '' ? `row ${row}` : id, row, unit: text('unit'), unitName: text('unit_name')},
      kind: termOf(text('kind'), 'note', noteKinds) ?? 'difficulty',
      ...{at: text('at'), by: text('by'), text: text('text'), owner: text('owner')},
      level: termOf(text('level'), 'level', noteLevels) ?? 'unit',
      answer: text('answer'),
      status: termOf(text('status'), 'answer', noteStatuses) ?? 'open',
    };
  });
  return {notes, cells};
}

/** Adds a row where its columns stand now: 1 write. */
export function addNote(tab: Tab, cells: readonly (readonly Cell[])[], note: Note): void {
  const row = rowOf(cells, note, []);
  row[0] = note.id;
  tab.append(row);
}

/** Writes a note's row again: 1 write. */
export function putNote(tab: Tab, cells: readonly (readonly Cell[])[], note: Note): void {
  tab.write(note.row, 1, [rowOf(cells, note, cells[note.row - 1] ?? [])]);
}

function rowOf(cells: readonly (readonly Cell[])[], note: Note, old: readonly Cell[]): Cell[] {
  const places = findColumns(notesTab.name, cells[keyRow - 1] ?? [], notesTab.columns);
  const width = Math.max(...places.values()) + 1;
  const row = Array.from({length: Math.max(width, old.length)}, (_, at): Cell => old[at] ?? '');
  const texts: Readonly<Record<string, string>> = {
    ...{unit: note.unit, unit_name: note.unitName, kind: glossary[`note.${note.kind}`]},
    ...{at: note.at, by: note.by, text: note.text, level: glossary[`level.${note.level}`]},
    ...{owner: note.owner, answer: note.answer, status: glossary[`answer.${note.status}`]},
  };
  for (const [key, text] of Object.entries(texts)) row[places.get(key) ?? 0] = text;
  return row;
}
