// The very-hidden tab of our files: metadata in chunks down column A, long choice lists in columns from C.

import type {Workbook, Worksheet} from '@cj-tech-master/excelts';

import {absoluteReference} from './areas';
import type {BookMetadata} from './book-metadata';
import {metadataText} from './book-metadata';

export const HIDDEN_TAB = '_so_chi_tieu';

/** Below Excel's 32,767 characters for a cell. */
const CHUNK_LENGTH = 30_000;
const FIRST_LIST_COLUMN = 3;

/** Gives each list of choices that does not fit a validation its own column, once. */
export class ChoiceLists {
  private readonly lists: (readonly string[])[] = [];
  private readonly columnByList = new Map<string, number>();

  /** A reference to the list's cells. */
  reference(values: readonly string[]): string {
    const key = JSON.stringify(values);
    const column = this.columnByList.get(key) ?? FIRST_LIST_COLUMN + this.lists.length;
    if (!this.columnByList.has(key)) {
      this.columnByList.set(key, column);
      this.lists.push(values);
    }
    return absoluteReference(HIDDEN_TAB, {
      row: 1,
      column,
      rows: Math.max(values.length, 1),
      columns: 1,
    });
  }

  writeTo(tab: Worksheet): void {
    this.lists.forEach((values, at) => {
      values.forEach((value, below) => {
        tab.getCell(below + 1, FIRST_LIST_COLUMN + at).value = value;
      });
    });
  }
}

/** Adds the tab behind all others. */
export function writeHiddenTab(
  workbook: Workbook,
  metadata: BookMetadata,
  lists: ChoiceLists,
): void {
  const tab = workbook.addWorksheet(HIDDEN_TAB, {state: 'veryHidden'});
  const text = metadataText(metadata);
  for (let start = 0; start < text.length; start += CHUNK_LENGTH) {
    tab.getCell(start / CHUNK_LENGTH + 1, 1).value = text.slice(start, start + CHUNK_LENGTH);
  }
  lists.writeTo(tab);
}

/** The text of the metadata, damaged or not; `null` if the workbook has no such tab. */
export function readHiddenTab(workbook: Workbook): string | null {
  const tab = workbook.getWorksheet(HIDDEN_TAB);
  if (tab === undefined) return null;
  let text = '';
  for (let row = 1; row <= tab.rowCount; row++) {
    const chunk = tab.findCell(row, 1)?.value;
    if (typeof chunk === 'string') text += chunk;
  }
  return text;
}
