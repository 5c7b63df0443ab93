// The stocks that units take into a new year, as rows of "Báo cáo đã nhận": a roll-up counts and a trace names them.

import {encodeReport, type Report} from '../domain/reports/report';
import {openingSlot} from '../domain/reports/slot';
import type {Collected} from '../tables/collected-tab';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import type {OpenBook} from './open-book';
import {readRunMark} from './run-mark';

/** One for each unit; before whatever the unit itself sends as opening figures, hence number 0. */
export function carriedRows(
  {platform}: ServerContext,
  {year, tree, person}: OpenBook,
  carried: ReadonlyMap<number, Report>,
): Collected[] {
  const at = localTime(platform.now());
  const {number: run} = readRunMark(platform);
  return [...carried].flatMap(([place, report]): Collected[] => {
    const unit = tree.versions[place];
    if (unit === undefined) return [];
    const slot = openingSlot(year + 1);
    return [
      {
        ...{unit: unit.key, slot, sequence: 0, run},
        ...{submissionId: `carried|${unit.key}|${year + 1}`, receipt: `Chuyển từ năm ${year}`},
        ...{at, firstAt: at, by: person.email, reportText: encodeReport(report)},
      },
    ];
  });
}
