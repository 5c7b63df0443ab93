// A note that was opened and left blank is none, as in Sheets: the grid makes one as soon as it is opened, and marks its cell.

import {ICommandService, type Injector} from '@univerjs/core';
import {RemoveNoteMutation, SheetsNoteModel} from '@univerjs/sheets-note';
import {SheetsNotePopupService} from '@univerjs/sheets-note-ui';

interface NotePlace {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

export function dropBlankNotes(injector: Injector): void {
  const notes = injector.get(SheetsNoteModel);
  const popups = injector.get(SheetsNotePopupService);
  const commands = injector.get(ICommandService);
  const drop = ({unitId, subUnitId, row, col}: NotePlace): void => {
    const note = notes.getNote(unitId, subUnitId, {row, col});
    if (note === null || note === undefined || note.note.trim() !== '') return;
    const params = {unitId, sheetId: subUnitId, noteId: note.id, row, col};
    // The store has no blank notes: nothing is to be told.
    commands.syncExecuteCommand(RemoveNoteMutation.id, params, {fromCollab: true});
  };
  let open: NotePlace | null = null;
  popups.activePopup$.subscribe(popup => {
    const left = open;
    open = popup ?? null;
    if (left !== null && !isSame(left, open)) drop(left);
  });
  // The grid keeps what was typed a moment later, and by then the note may be closed.
  notes.change$.subscribe(({unitId, subUnitId, newNote}) => {
    if (newNote === null || newNote === undefined || newNote.note.trim() !== '') return;
    const place = {unitId, subUnitId, row: newNote.row, col: newNote.col};
    queueMicrotask(() => {
      if (!isSame(place, open)) drop(place);
    });
  });
}

function isSame(one: NotePlace, other: NotePlace | null): boolean {
  return one.subUnitId === other?.subUnitId && one.row === other.row && one.col === other.col;
}
