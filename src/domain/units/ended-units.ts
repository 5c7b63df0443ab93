// Units that no longer stand: who has their territory now, and whose closing figures are owed when one ends within a month.

import {addDays} from '../dates/civil-day';
import {formatDate} from '../dates/format-date';
import {errorAt, type Finding} from '../finding';
import type {Message} from '../messages/message-facts';
import type {Calendar} from '../periods/calendar';
import {type Month, monthOfDay, type Window, windowOfMonth, yearOf} from '../periods/month';
import {type Slot, slotName} from '../reports/slot';
import {type Crosswalk, sharesOn} from './crosswalk';
import type {IsoDate, UnitVersion} from './unit';
import type {UnitTree} from './unit-tree';

export interface UnitHistory {
  readonly tree: UnitTree;
  readonly crosswalk: Crosswalk;
}

/**
 * That a code stood before a window and no longer does, with the units that have its territory on the window's last day.
 *
 * @returns `null` for a code that stands on some day of the window, and for one that no unit of the book has had before
 * @remarks Source: domain.md §4, P12.
 */
export function endedUnit(
  history: UnitHistory,
  code: string,
  {from, to}: Window,
): (Message & {readonly code: 'UNIT_ENDED'}) | null {
  const {tree} = history;
  const versions = tree.ofCode(code).flatMap(at => {
    const version = tree.versions[at];
    return version === undefined ? [] : [{at, version}];
  });
  const started = versions.filter(({version}) => (version.validFrom ?? '') <= to);
  const last = started[started.length - 1];
  return last === undefined ? null : endedVersion(history, last.at, {from, to});
}

/** The same of one version, whatever its code was given to. */
export function endedVersion(
  history: UnitHistory,
  at: number,
  {from, to}: Window,
): (Message & {readonly code: 'UNIT_ENDED'}) | null {
  const version = history.tree.versions[at];
  const end = version?.validTo ?? null;
  if (version === undefined || end === null || end >= from) return null;
  const successors = namesOf(history, at, to);
  return {
    code: 'UNIT_ENDED',
    facts: {unit: shownUnit(version), day: formatDate(addDays(end, 1)), successors},
  };
}

/**
 * What an ending unit has to know: its last month of the year, its last day, who has its territory on the day after; `null` for one
 * that goes on, or ended before.
 */
export function endingIn(
  history: UnitHistory,
  at: number,
  year: number,
): {readonly month: Month; readonly last: IsoDate; readonly successors: string} | null {
  const last = history.tree.versions[at]?.validTo ?? null;
  if (last === null) return null;
  const month = monthOfDay(last, 'admin');
  if (yearOf(month) !== year) return null;
  return {month, last, successors: namesOf(history, at, addDays(last, 1))};
}

/** `Xã Yên Bình (06391)`, several joined by commas; `''` where no successor is known. */
function namesOf(history: UnitHistory, unit: number, day: IsoDate): string {
  return sharesOn(history, unit, day)
    .flatMap(share => history.tree.versions[share.unit] ?? [])
    .map(shownUnit)
    .join(', ');
}

/** Whether a version ends in a window before its last day, and so owes closing figures of it. */
export function endsWithin({validTo}: UnitVersion, {from, to}: Window): boolean {
  return validTo !== null && from <= validTo && validTo < to;
}

/**
 * An error for each reporting unit that ended within a month, before its last day, and has not sent its closing figures.
 *
 * @param hasSent - whether the version has a report of the month in force
 * @remarks Source: domain.md §1.5 point 5, §4 P13: the month 07/2025, 15/6–14/7, holds the day 01/7/2025.
 */
export function closingsOwed(
  tree: UnitTree,
  {month, calendar}: {readonly month: Month; readonly calendar: Calendar},
  hasSent: (unit: number, slot: Slot) => boolean,
): Finding[] {
  const window = windowOfMonth(month, calendar);
  return tree.versions.flatMap((version, at) => {
    const end = version.validTo;
    if (end === null || !endsWithin(version, window)) return [];
    if (!tree.isLeaf(at) || hasSent(at, month)) return [];
    const place = {unit: version.key, slot: month, row: null};
    const facts = {
      unit: shownUnit(version),
      period: slotName(month),
      day: formatDate(addDays(end, 1)),
    };
    return [errorAt(place, 'CLOSING_OWED', {...facts, last: formatDate(end)})];
  });
}

function shownUnit({code, name}: UnitVersion): string {
  return `${name} (${code})`;
}
