// "Đối chiếu": reads every unit's log against its receipts, and names what does not fit.

import type {Output} from '../contract/procedures';
import {warningAt, type Finding} from '../domain/finding';
import {requireDistrict} from '../domain/people/person';
import {slotName} from '../domain/reports/slot';
import type {UnitVersion} from '../domain/units/unit';
import type {LogEntry} from '../tables/unit-log';
import {readLogOf, takeEntry} from './collect';
import type {ServerContext} from './context';
import {openBook} from './open-book';
import {allReceipts, type UnitReceipts} from './receipts';

/** Every sending that was changed or lost after it was received, and every one without a receipt. Writes nothing. */
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
  return {checked, findings};
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
