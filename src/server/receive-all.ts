// "Nhận tất cả báo cáo không có cảnh báo": one press; what went with a warning waits for a look.

import type {ReceivedAll} from '../contract/district-answers';
import {receivedCounts} from '../contract/received.vi';
import {glossary} from '../domain/glossary';
import {requireDistrict, shownName} from '../domain/people/person';
import {afterDecision, stateOfSending} from '../domain/reports/sending-state';
import {slotName} from '../domain/reports/slot';
import type {UnitVersion} from '../domain/units/unit';
import {addEntry, journalTab} from '../tables/journal-tab';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';
import {allReceipts, putReceipts, type Receipt} from './receipts';
import {periodOf} from './tab-at-hand';

/** 1 read, 1 write where anything was received; receipts alone know which sendings went with warnings. */
export function receiveAll(context: ServerContext): ReceivedAll {
  const {platform} = context;
  const book = openBook(context);
  requireDistrict(book.person);
  const at = localTime(platform.now());
  const decided = {as: 'received' as const, at, by: shownName(book.person), reason: ''};
  return platform.underLock(() => {
    const {ready, left} = waiting(context, book);
    if (ready.length === 0) return {received: 0, periods: [], left};
    const result = {received: ready.length, periods: countsOf(ready), left};
    const detail = receivedSentence(result);
    const journal = tabOf(context, book, journalTab);
    addEntry(journal, {
      id: `Q${at}`,
      at,
      by: book.person.email,
      action: glossary['sent.received'],
      detail,
      run: null,
    });
    const units = new Set(ready.map(one => one.unit.key));
    for (const key of units) {
      const own = ready.filter(one => one.unit.key === key);
      const next = own.map(({slot, receipt}) => [slot, afterDecision(receipt, decided)] as const);
      putReceipts(platform, key, Object.fromEntries(next));
    }
    return result;
  });
}

/** `Đã nhận 12 báo cáo không có cảnh báo. Còn xem: Xã A (Tháng 9/2021: 2 cảnh báo).` */
export function receivedSentence(result: ReceivedAll): string {
  const {left} = result;
  const first = `${receivedCounts(result)}.`;
  if (left.length === 0) return first;
  const names = left.map(one => `${one.unit} (${one.period}: ${one.warnings} cảnh báo)`);
  return `${first} Còn phải xem: ${names.join(', ')}.`;
}

function countsOf(ready: readonly Ready[]): ReceivedAll['periods'] {
  const counts = new Map<string, number>();
  for (const {slot} of ready) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  return [...counts].map(([slot, count]) => ({name: slotName(slot), count}));
}

interface Ready {
  readonly unit: UnitVersion;
  readonly slot: string;
  readonly receipt: Receipt;
}

/** Sendings of open months that nobody has decided of. */
function waiting(
  {platform}: ServerContext,
  {tree, data}: OpenBook,
): {readonly ready: readonly Ready[]; readonly left: ReceivedAll['left']} {
  const receipts = allReceipts(platform);
  const sent = tree.versions.flatMap(unit =>
    Object.entries(receipts.get(unit.key) ?? {}).flatMap(([slot, receipt]): Ready[] => {
      const state = stateOfSending(receipt, periodOf(data.periods, slot)?.state ?? 'open');
      return state === 'sent' ? [{unit, slot, receipt}] : [];
    }),
  );
  const isClean = ({receipt}: Ready): boolean => receipt.warnings === 0;
  return {
    ready: sent.filter(isClean),
    left: sent
      .filter(one => !isClean(one))
      .map(({unit, slot, receipt}) => ({
        ...{unit: unit.name, period: slotName(slot), warnings: receipt.warnings ?? 0},
      })),
  };
}
