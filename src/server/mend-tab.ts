// Puts one tab right: its own texts in the cells, then its looks and locks. What was as planned is not written.

import type {Message} from '../domain/messages/message-facts';
import type {Tab, TabIds, TabPlan} from '../ports/book';
import {cellAddress} from '../tables/columns';
import {compareTexts, movedPlan, type TextEdit, type TextPart} from '../tables/fixed-texts';
import type {ServerContext} from './context';

/** What was put right, and what is lost for good. */
export interface Mending {
  readonly mended: Message[];
  readonly left: Message[];
}

/** @param tabs - ids by plan key, for charts that draw from other tabs */
export function mendTab(
  {book, platform}: ServerContext,
  tab: Tab,
  plan: TabPlan,
  tabs: TabIds,
): Mending {
  const texts = compareTexts(plan, tab.read());
  writeTexts(tab, texts.edits);
  const parts = book.mend(tab.id, movedPlan(plan, texts), {tabs, person: platform.person()});
  return {
    mended: [
      ...textParts(texts.edits).map(([part, cells]) => mended(tab, part, cells)),
      ...parts.map(part => mended(tab, part, '')),
    ],
    left: texts.lost.map(name => ({code: 'TAB_LOST_PART', facts: {tab: tab.name, name}})),
  };
}

/** Its texts alone, for a tab that must be read before anything else can be. */
export function mendTexts(tab: Tab, plan: TabPlan): Message[] {
  const {edits} = compareTexts(plan, tab.read());
  writeTexts(tab, edits);
  return textParts(edits).map(([part, cells]) => mended(tab, part, cells));
}

function mended(tab: Tab, part: string, cells: string): Message {
  return {code: 'MENDED', facts: {tab: tab.name, part, cells}};
}

/** More addresses than this nobody reads. */
const mostAddresses = 6;

function textParts(edits: readonly TextEdit[]): [TextPart, string][] {
  const parts = [...new Set(edits.map(one => one.part))];
  return parts.map(part => {
    const cells = edits.filter(one => one.part === part);
    const shown = cells.slice(0, mostAddresses).map(one => cellAddress(one.row, one.column));
    const more = cells.length > shown.length ? ' …' : '';
    return [part, shown.join(', ') + more];
  });
}

/** Neighbours in a row go in one write, so do neighbours in a column that stand alone in their rows. */
function writeTexts(tab: Tab, edits: readonly TextEdit[]): void {
  const rest = [...edits].sort((a, b) => a.row - b.row || a.column - b.column);
  while (rest.length > 0) {
    const [first] = rest as [TextEdit];
    const across = neighbours(rest, first, 0, 1);
    const run = across.length > 1 ? across : neighbours(rest, first, 1, 0);
    const texts = run.map(one => one.text);
    tab.write(first.row, first.column, across.length > 1 ? [texts] : texts.map(text => [text]));
    for (const one of run) rest.splice(rest.indexOf(one), 1);
  }
}

function neighbours(
  edits: readonly TextEdit[],
  first: TextEdit,
  down: number,
  right: number,
): TextEdit[] {
  const run = [first];
  for (;;) {
    const row = first.row + run.length * down;
    const column = first.column + run.length * right;
    const next = edits.find(one => one.row === row && one.column === column);
    if (next === undefined) return run;
    run.push(next);
  }
}
