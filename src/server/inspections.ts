// The schedule of inspections as it stands today: for the due board, and written beside each row of its tab.

import {messageText} from '../contract/message-text';
import {type Inspection, readInspections} from '../domain/inspections/inspection';
import {
  type InspectionBoard,
  inspectionBoard,
  inspectionWord,
} from '../domain/inspections/inspection-board';
import {inspectionsTab, readSchedule, writeStates} from '../tables/inspections-tab';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import type {OpenBook} from './open-book';

export interface Inspections {
  /** `null` where nothing is planned. */
  readonly board: InspectionBoard | null;
  /** Puts the states right: 1 write, none where they are. */
  readonly write: () => void;
}

/** Set while the book has a schedule, so that a roll-up reads the tab of no other. */
const property = 'hasInspections';

/** 1 read. A book made before the tab, or one that has lost it, has no schedule until a repair gives it the tab. */
export function readInspectionsNow(context: ServerContext, book: OpenBook): Inspections {
  const tab = context.book.tab(book.data.tabs[inspectionsTab.key] ?? -1);
  if (tab === null) return none;
  const schedule = readSchedule(tab);
  const today = dayOf(localTime(context.platform.now()));
  const list = readInspections(schedule.lines, {tree: book.tree, today});
  const states = new Map(list.map(one => [one.line, stateText(one)]));
  return {
    board: inspectionBoard(list, book.year),
    write: () => {
      const {bookProperties} = context.platform;
      const used = String(list.length > 0);
      if (bookProperties.get(property) !== used) bookProperties.set(property, used);
      writeStates(tab, schedule, states);
    },
  };
}

/** 1 read where the due board has found a schedule, else none. */
export function inspectionsInUse(context: ServerContext, book: OpenBook): Inspections {
  const isUsed = context.platform.bookProperties.get(property) === String(true);
  return isUsed ? readInspectionsNow(context, book) : none;
}

const none: Inspections = {board: null, write: () => undefined};

/** `Quá hạn 3 ngày`; `Cần sửa: Ngày dự kiến – "32/1/2021" không có trên lịch. …` */
function stateText(one: Inspection): string {
  const why = one.problems.map(({column, message}) => `${column} – ${messageText(message)}`);
  return [inspectionWord(one), why.join(' ')].filter(Boolean).join(': ');
}
