// "Đối chiếu": reads every unit's log against its receipts, and names what does not fit.

import type {Output} from '../contract/procedures';
import {warningAt, type Finding} from '../domain/finding';
import {requireDistrict} from '../domain/people/person';
import {parsePeriod, periodName} from '../domain/periods/period';
import {slotName} from '../domain/reports/slot';
import {masterNote} from '../domain/roll-up/master-note';
import type {UnitVersion} from '../domain/units/unit';
import {cellText} from '../tables/cell-text';
import {collectedTab, readCollected} from '../tables/collected-tab';
import {noteRow} from '../tables/columns';
import {masterTab, readMaster} from '../tables/master-tab';
import type {LogEntry} from '../tables/unit-log';
import {readLogOf, takeEntry} from './collect';
import {placeSendings} from './compute-figures';
import type {ServerContext} from './context';
import {type OpenBook, openBook, tabOf} from './open-book';
import {allReceipts, returnedSendings, type UnitReceipts} from './receipts';
import {readRunMark} from './run-mark';
import {checkMaster, type SelfCheck} from './self-check';
import {baseOf} from './write-master';

/**
 * Every sending that was changed or lost after it was received, every one without a receipt, and every cell of the master that is
 * no longer the sum of the units' books, as where a hand has been at it. Writes nothing but what the master's own line says of that.
 */
export function compareReceipts(context: ServerContext): Output<'compareReceipts'> {
  const book = openBook(context);
  requireDistrict(book.person);
  const receipts = allReceipts(context.platform);
  const findings: Finding[] = [];
  let checked = 0;
  for (const [at, unit] of book.tree.versions.entries()) {
    if (!book.tree.isLeaf(at)) continue;
    const read = readLogOf(context, book, unit);
    if ('finding' in read) findings.push(read.finding);
    else findings.push(...compareUnit(context, unit, read.entries, receipts.get(unit.key) ?? {}));
    checked += 1;
  }
  const master = checkWritten(context, book, receipts);
  return {checked, findings: [...findings, ...master.findings], selfCheck: master.text};
}

/** Of the last roll-up: 2 reads, and 1 write where its line says something else; none before the first one of the book's year. */
function checkWritten(
  context: ServerContext,
  book: OpenBook,
  receipts: ReadonlyMap<string, UnitReceipts>,
): SelfCheck {
  const mark = readRunMark(context.platform);
  const period = parsePeriod(mark.period);
  if (!period.ok || period.value.year !== book.year) return {text: '', findings: []};
  const {rows} = readCollected(tabOf(context, book, collectedTab));
  const {placed} = placeSendings(book, {rows, returned: returnedSendings(receipts)});
  const tab = tabOf(context, book, masterTab);
  const cells = tab.read();
  const check = checkMaster(book, {placed, period: period.value}, readMaster(cells));
  const line = cellText(cells[noteRow - 1]?.[1] ?? '');
  const at = line.lastIndexOf(`${periodName(period.value)} (`);
  const run = at === -1 ? '' : line.slice(at);
  const now = masterNote({base: baseOf(book), check: check.text, mark: run});
  if (now !== line)
    context.platform.underLock(() => {
      // Another roll-up has written its own meanwhile.
      if (readRunMark(context.platform).number === mark.number) tab.write(noteRow, 2, [[now]]);
    });
  return check;
}

function compareUnit(
  context: ServerContext,
  unit: UnitVersion,
  entries: readonly LogEntry[],
  receipts: UnitReceipts,
): Finding[] {
  const broken = Object.entries(receipts).flatMap(([slot, receipt]) => {
    const taken = takeEntry(context, {unit, slot, receipt, entries});
    return 'finding' in taken ? [taken.finding] : [];
  });
  const unreceipted = entries.filter(
    entry => entry.sequence > (receipts[entry.slot]?.sequence ?? 0),
  );
  return [
    ...broken,
    ...unreceipted.map((entry): Finding =>
      warningAt({unit: unit.code, slot: entry.slot, row: null}, 'SENDING_UNRECEIPTED', {
        unit: unit.name,
        period: slotName(entry.slot),
        sequence: entry.sequence,
      }),
    ),
  ];
}
