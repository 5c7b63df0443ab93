// What a year leaves behind: locked copies of tabs, "{đơn vị} {năm}", at the end of the book.

import type {UnitKey, UnitVersion} from '../domain/units/unit';
import type {TabCopy} from '../ports/book';
import {unitTabKey, unitTabNames} from './unit-tab';

/** The copy of a tab: no tab of the book has its mark, so that nothing is read from it or written into it again. */
export function archivedTab(
  tab: {readonly key: string; readonly name: string},
  year: number,
): TabCopy {
  return {
    source: tab.key,
    mark: `archive:${year}:${tab.key}`,
    name: tab.name,
    protection: `Số liệu năm ${year}, chỉ để xem.`,
  };
}

/** The copy of each unit's tab, by unit; of several units of one name each has its own. */
export function archivedUnits(
  units: readonly UnitVersion[],
  year: number,
): ReadonlyMap<UnitKey, TabCopy> {
  const names = unitTabNames(units, [], String(year));
  return new Map(
    units.map(({key}) => [
      key,
      archivedTab({key: unitTabKey(key), name: names.get(key) ?? key}, year),
    ]),
  );
}
