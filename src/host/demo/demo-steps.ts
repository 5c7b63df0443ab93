// What the demo's people do beside sending figures, each on its day: a form sent empty, months closed, months to come put off.

import type {BookDesk} from '../command/book-desk';
import {demoNode, demoYear, emptyUnit, lateUnit, openMonth} from './vinh-yen-lists';

const slotOf = (month: number, year = demoYear): string =>
  `${year}-${String(month).padStart(2, '0')}`;

/** The 16th of the slot's month, before it is due, but for who is late; last year's figures come in when the book is new. */
export function sendingMs(slot: string, unit: string): number {
  const [year = '', month = ''] = slot.split('-');
  if (Number(year) !== demoYear || !/^\d\d$/.test(month)) return dayMs(1, 5);
  const isLate = unit === lateUnit && Number(month) === openMonth;
  return dayMs(Number(month), isLate ? 19 : 16);
}

/** Nine in the morning in Việt Nam, which is UTC+7. */
export function dayMs(month: number, day: number): number {
  return Date.UTC(demoYear, month - 1, day, 2);
}

/** One unit presses the button over a form that it has not filled in. */
export async function sendEmptyReport(desk: BookDesk): Promise<void> {
  const slot = slotOf(openMonth);
  desk.nowMs = sendingMs(slot, emptyUnit);
  await desk.call(`${emptyUnit}@vi-du.invalid`, 'submitReport', {
    ...{submissionId: `demo-${emptyUnit}-${slot}`, unit: `${emptyUnit}@`, slot},
    ...{cells: {}, reasons: {}},
  });
}

/** Each month before the open one closed a few days after it was due, those of last year with the first, later ones not open. */
export async function settlePeriods(desk: BookDesk): Promise<void> {
  const staff = `${demoNode}@vi-du.invalid`;
  const year = Array.from({length: 12}, (_, at) => at + 1);
  for (const month of year.filter(one => one < openMonth)) {
    const before = month === 1 ? year.map(one => slotOf(one, demoYear - 1)) : [];
    desk.nowMs = dayMs(month, 22);
    const slots = [...before, slotOf(month)];
    await desk.call(staff, 'setPeriods', {slots, state: 'closed', due: ''});
  }
  const later = year.filter(one => one > openMonth).map(one => slotOf(one));
  await desk.call(staff, 'setPeriods', {slots: later, state: 'notOpen', due: ''});
  await desk.call(staff, 'refreshStatusLines', {from: 0});
}
