// What a person does on the page, by keyboard alone, and what the book then holds.

import axe, {type AxeResults} from 'axe-core';
import type {Frame, Page} from 'playwright-core';

import {notationOf} from '../../src/host/store/a1-notation';
import type {SheetSnapshot} from '../../src/host/store/book-snapshot';
import {textAt} from '../support/district';
import type {Stage} from './stage';

/** Opens the add-on's menu and presses one of its items; counts as many key presses as it took. */
export async function pressItem(page: Page, label: string): Promise<number> {
  const presses = await reachItem(page, label);
  await page.keyboard.press('Enter');
  return presses + 1;
}

/** Opens the add-on's menu and goes to one of its items, which Enter then presses; counts the key presses. */
export async function reachItem(page: Page, label: string): Promise<number> {
  await page.keyboard.press('Alt+Shift+S');
  let presses = 1;
  const item = page.locator(`[role=menuitem][data-label=${JSON.stringify(label)}]`);
  await item.waitFor();
  while (!(await item.evaluate(one => one === document.activeElement))) {
    if (presses > 20) throw new Error(`the menu has no item "${label}" that the keys reach`);
    await page.keyboard.press('ArrowDown');
    presses += 1;
  }
  return presses;
}

/** The document in the panel of that title, once it is there. */
export async function panelFrame(page: Page, title: string): Promise<Frame> {
  const handle = await page.locator(`iframe[title=${JSON.stringify(title)}]`).elementHandle();
  const frame = await handle?.contentFrame();
  if (frame === null || frame === undefined)
    throw new Error(`the panel "${title}" has no document`);
  return frame;
}

/** Goes to a cell of the tab in front by the name box, as in Sheets. */
export async function goToCell(page: Page, a1: string): Promise<void> {
  const box = page.locator('input[aria-label="Ô đang chọn"]');
  await box.click();
  await box.fill(a1);
  await box.press('Enter');
}

/** Opens a tab by its name. */
export async function openTab(page: Page, name: string): Promise<void> {
  const list = page.locator('nav.tabs select');
  if (await list.isVisible()) await list.selectOption({label: name});
  else await page.locator('nav.tabs').getByRole('button', {name, exact: true}).click();
}

/** A tab of the stage's book by its mark in A1. */
export function tabOf(stage: Stage, mark: string): SheetSnapshot {
  const found = stage.store.snapshotOfTab(stage.bookId, tab => tab.valueAt(1, 1) === mark);
  if (found === null) throw new Error(`the book has no tab ${mark}`);
  return found;
}

/** What stands in the row of that id under the column of that key; `''` where nothing does. */
export function cellOf(tab: SheetSnapshot, rowId: string, key: string): string {
  const row = tab.cells.find(cell => cell.column === 1 && cell.value === rowId)?.row ?? 0;
  const column = tab.cells.find(cell => cell.row === 1 && cell.value === key)?.column ?? 0;
  if (row === 0 || column === 0) throw new Error(`no row ${rowId} or column ${key} in ${tab.name}`);
  return textAt(tab, row, column);
}

/** Where the row of that id crosses the column of that key: `I5`. */
export function a1Of(tab: SheetSnapshot, rowId: string, key: string): string {
  const row = tab.cells.find(cell => cell.column === 1 && cell.value === rowId)?.row ?? 0;
  const column = tab.cells.find(cell => cell.row === 1 && cell.value === key)?.column ?? 0;
  if (row === 0 || column === 0) throw new Error(`no row ${rowId} or column ${key} in ${tab.name}`);
  return notationOf({row, column, rows: 1, columns: 1});
}

/** Serious and critical findings of axe in a document, as `rule: selector`. */
export async function graveFindings(place: Page | Frame): Promise<string[]> {
  await place.evaluate(axe.source);
  const found = await place.evaluate(async () => {
    // The line above has put it there.
    const {axe: tester} = globalThis as unknown as {axe: {run(): Promise<AxeResults>}};
    return (await tester.run()).violations;
  });
  return found
    .filter(one => one.impact === 'serious' || one.impact === 'critical')
    .flatMap(one => one.nodes.map(node => `${one.id}: ${node.target.join(' ')}`));
}

/**
 * Asks until the answer is the one wanted, since what a page does reaches the book a moment later.
 *
 * @throws Error with the last answer when it never is
 */
export async function eventually<T>(
  ask: () => T | Promise<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`still ${JSON.stringify(answer)}`);
    await new Promise(resume => setTimeout(resume, 25));
  }
}

/** The line above a unit's form that says how it stands, with what runs on beside it. */
export function statusOf(tab: SheetSnapshot): string {
  const row = tab.cells.find(cell => cell.column === 1 && cell.value === 'status')?.row ?? 0;
  return [textAt(tab, row, 2), textAt(tab, row, 3)].join(' · ');
}

/** The colour behind a cell; `null` where it has none. */
export function colorOf(tab: SheetSnapshot, rowId: string, key: string): string | null {
  const row = tab.cells.find(cell => cell.column === 1 && cell.value === rowId)?.row;
  const column = tab.cells.find(cell => cell.row === 1 && cell.value === key)?.column;
  const found = tab.cells.find(cell => cell.row === row && cell.column === column);
  return found?.style?.background ?? null;
}

/** Pastes a text where the cursor is, by the clipboard and the keys. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(async copied => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('Control+V');
}

/** The note of a cell; `''` where it has none. */
export function noteOf(tab: SheetSnapshot, rowId: string, key: string): string {
  const row = tab.cells.find(cell => cell.column === 1 && cell.value === rowId)?.row;
  const column = tab.cells.find(cell => cell.row === 1 && cell.value === key)?.column;
  return tab.cells.find(cell => cell.row === row && cell.column === column)?.note ?? '';
}
