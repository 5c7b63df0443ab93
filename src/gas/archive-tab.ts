// Leaves a tab's locked copy at the end of the book. Killed at any call and asked again, it goes on with the copy it had begun.

import type {TabCopy} from '../ports/book';
import type {Shut} from './build-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Nine calls for a tab without a copy; a finished copy is left as it is. */
export function archiveTab(file: Spreadsheet, source: Sheet, copy: TabCopy, tools: Tools): void {
  const {name, known} = freeName(file, copy);
  const begun = known ?? tools.stray(copy.source, source);
  const sheet = begun ?? source.copyTo(file);
  if (known === null) sheet.setName(name);
  else if (isFinished(known, copy)) return;
  sheet.getRange(1, 1).setValues([[copy.mark]]);
  // Its words come last: a copy that says them is finished.
  tools.shut(sheet.protect(), copy.protection, []);
}

export interface Tools {
  readonly shut: Shut;
  /** The nameless copy of that mark that a killed run left as the last tab, if it is not the tab itself. */
  readonly stray: (mark: string, source: Sheet) => Sheet | null;
}

/** The copy's name, and the tab that has it: ours, begun or finished. A tab of somebody else keeps its name. */
function freeName(
  file: Spreadsheet,
  {name, source, mark}: TabCopy,
): {readonly name: string; readonly known: Sheet | null} {
  for (let ending = 1; ; ending += 1) {
    const tried = ending === 1 ? name : `${name} (${ending})`;
    const known = file.getSheetByName(tried);
    const isOurs = known === null || [source, mark].includes(markOf(known));
    if (isOurs) return {name: tried, known};
  }
}

export function markOf(sheet: Sheet): string {
  return String(sheet.getRange(1, 1).getValues()[0]?.[0]);
}

function isFinished(sheet: Sheet, {mark, protection}: TabCopy): boolean {
  const [found] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  return found?.getDescription() === protection && markOf(sheet) === mark;
}
