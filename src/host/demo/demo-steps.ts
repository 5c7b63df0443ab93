// What the demo's people do beside sending figures, each on its day: a form sent empty, months closed, months not asked put off.

import type {BookDesk} from '../command/book-desk';
import {type Demo, openMonthOf} from './demo';

const year = Array.from({length: 12}, (_, at) => at + 1);

const slotOf = (inYear: number, month: number): string =>
  `${inYear}-${String(month).padStart(2, '0')}`;

/** The 16th of the slot's month, before it is due, but for who is late; what came together before is told when the book is new. */
export function sendingMs(demo: Demo, slot: string, unit: string): number {
  const [inYear = '', month = ''] = slot.split('-');
  if (Number(inYear) !== demo.year || !/^\d\d$/.test(month)) {
    return dayMs(demo, demo.months[0] ?? 1, 5);
  }
  const isLate = unit === demo.lateUnit && Number(month) === openMonthOf(demo);
  return dayMs(demo, Number(month), isLate ? demo.dueDay + 2 : 16);
}

/** Nine in the morning in Việt Nam, which is UTC+7. */
export function dayMs(demo: Pick<Demo, 'year'>, month: number, day: number): number {
  return Date.UTC(demo.year, month - 1, day, 2);
}

/** Where the demo's story ends, and who opens it goes on: three days after its open month was due. */
export function endMs(demo: Demo): number {
  return dayMs(demo, openMonthOf(demo), demo.dueDay + 3);
}

/** One unit, if any, presses the button over a form that it has not filled in. */
export async function sendEmptyReport(desk: BookDesk, demo: Demo): Promise<void> {
  const {emptyUnit} = demo;
  if (emptyUnit === '') return;
  const slot = slotOf(demo.year, openMonthOf(demo));
  desk.nowMs = sendingMs(demo, slot, emptyUnit);
  await desk.call(`${emptyUnit}@vi-du.invalid`, 'submitReport', {
    ...{submissionId: `demo-${emptyUnit}-${slot}`, unit: `${emptyUnit}@`, slot},
    ...{cells: {}, reasons: {}},
  });
}

/** Each month before the open one closed a few days after it was due, those of last year with the first, others not open. */
export async function settlePeriods(desk: BookDesk, demo: Demo): Promise<void> {
  const staff = `${demo.node}@vi-du.invalid`;
  const open = openMonthOf(demo);
  let before = year.map(one => slotOf(demo.year - 1, one));
  for (const month of demo.months.filter(one => one < open)) {
    desk.nowMs = dayMs(demo, month, 22);
    const slots = [...before, slotOf(demo.year, month)];
    await desk.call(staff, 'setPeriods', {slots, state: 'closed', due: ''});
    before = [];
  }
  const others = year.filter(one => !demo.months.includes(one));
  if (others.length > 0) {
    const slots = others.map(one => slotOf(demo.year, one));
    await desk.call(staff, 'setPeriods', {slots, state: 'notOpen', due: ''});
  }
  await desk.call(staff, 'refreshStatusLines', {from: 0});
}

/** The district types its schedule of inspections, if it has one, and presses "Tình hình gửi báo cáo". */
export async function planInspections(desk: BookDesk, demo: Demo): Promise<void> {
  if (demo.inspections === undefined) return;
  desk.type('inspections', demo.inspections);
  await desk.call(`${demo.node}@vi-du.invalid`, 'showDueBoard', {});
}
