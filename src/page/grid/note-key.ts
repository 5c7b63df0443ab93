// Shift+F2 goes into the note of the cell, as in Sheets, and Escape back to the cell.

import {ICommandService, type Injector} from '@univerjs/core';
import {SheetsSelectionsService} from '@univerjs/sheets';
import {SheetsNotePopupService} from '@univerjs/sheets-note-ui';
import {ScrollToRangeOperation} from '@univerjs/sheets-ui';

/** Univer's, which it does not give out by name. */
const SHOW_NOTE = 'sheet.operation.add-note-popup';
const NOTE = 'textarea[data-u-comp="note-textarea"]';

/** @param back - puts the keys on the cells again */
export function openNotesByKey(injector: Injector, back: () => void): void {
  document.addEventListener(
    'keydown',
    event => {
      const {target, key} = event;
      const isNote = target instanceof HTMLTextAreaElement;
      if (isNote && key === 'Escape') {
        if (target.value.trim() === '') closeNote(injector);
        back();
      }
      if (isNote || key !== 'F2' || !event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      // One that is thought to be open, though scrolled away, would not be drawn again.
      injector.get(SheetsNotePopupService).hidePopup(true);
      const range = injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
      const commands = injector.get(ICommandService);
      // No note is drawn beside a cell that has been scrolled away.
      if (range !== undefined) commands.syncExecuteCommand(ScrollToRangeOperation.id, {range});
      void commands.executeCommand(SHOW_NOTE, {trigger: 'key'}).then(() => {
        // The note's own script draws it first.
        requestAnimationFrame(() => requestAnimationFrame(goIntoNote));
      });
    },
    true,
  );
}

/** Before the active cell becomes another one without a key or press of hers. */
export function closeNote(injector: Injector): void {
  injector.get(SheetsNotePopupService).hidePopup(true);
}

function goIntoNote(): void {
  const note = document.querySelector<HTMLTextAreaElement>(NOTE);
  note?.focus();
  note?.setSelectionRange(note.value.length, note.value.length);
}
