// What a report is about: a month, or the opening figures of a year. One unit has one report in force per slot.

import {type Month, monthsOfYear, parseMonth} from '../periods/month';
import {type Parsed, parsed, refused} from '../parsed';

/** `2021-09`, or `2021-opening` for the cumulative figures of a book that starts in mid-year. */
export type Slot = string;

/** The slot of a year's opening figures. */
export function openingSlot(year: number): Slot {
  return `${year}-opening`;
}

/** Whether a slot holds opening figures. */
export function isOpening(slot: Slot): boolean {
  return slot.endsWith('-opening');
}

/** The year that a slot's figures count in. */
export function yearOfSlot(slot: Slot): number {
  return Number(slot.slice(0, 4));
}

/** All slots of a book, in the order of the form: the year before for comparison, then the year, openings first. */
export function slotsOfBook(year: number): Slot[] {
  return [year - 1, year].flatMap(one => [openingSlot(one), ...monthsOfYear(one)]);
}

/** The slot that a text names. */
export function parseSlot(text: string): Parsed<Slot> {
  if (/^\d{4}-opening$/.test(text)) return parsed(text);
  const month = parseMonth(text);
  return month.ok ? parsed(month.value) : refused('MONTH_MALFORMED', {text});
}

/** The month of a slot that is not an opening. */
export function monthOfSlot(slot: Slot): Month | null {
  const month = isOpening(slot) ? null : parseMonth(slot);
  return month?.ok ? month.value : null;
}

/** `Tháng 9/2021`, `Số đầu kỳ 2021`. */
export function slotName(slot: Slot): string {
  return isOpening(slot)
    ? `Số đầu kỳ ${yearOfSlot(slot)}`
    : `Tháng ${Number(slot.slice(5))}/${yearOfSlot(slot)}`;
}
