// The units of the due board taken together: by kind and receiver, and all of them.

import {glossary} from '../domain/glossary';
import {formGroup} from '../domain/indicators/unit-forms';
import type {Period} from '../domain/periods/period';
import type {DueGroup, DueLine} from '../tables/due-tab';
import {countDuties, namesByState} from './duties';

/**
 * The units by kind and by who receives their reports, in the order of their first; none where all are alike. Of each how many sent
 * in each month, and who has not sent all of the last one. A kind with several receivers is named with each.
 *
 * @remarks Source: DH-29, of the schools by level; HL-36.
 */
export function groupsOf(units: readonly DueLine[], period: Period): DueGroup[] {
  const kinds = new Map<string, Map<string, DueLine[]>>();
  for (const line of units) {
    const kind = formGroup(line.unit);
    const own = kinds.get(kind) ?? new Map<string, DueLine[]>();
    own.set(line.receivers, [...(own.get(line.receivers) ?? []), line]);
    kinds.set(kind, own);
  }
  const groups = [...kinds].flatMap(([kind, byReceiver]) =>
    [...byReceiver].map(([receivers, lines]) => ({
      ...sumOf(lines, period),
      name: byReceiver.size > 1 && receivers !== '' ? `${kind} – gửi ${receivers}` : kind,
    })),
  );
  return groups.length < 2 ? [] : groups;
}

/** All units together, as a group. */
export function sumOf(units: readonly DueLine[], period: Period): DueGroup {
  const months = Array.from({length: period.lastMonth}, (_, at) => {
    const {units: owed, full, partial} = countDuties(units, {...period, lastMonth: at + 1});
    return owed === 0 ? '' : `${full + partial.length}/${owed} có số liệu`;
  });
  const [receivers = '', another] = new Set(units.map(one => one.receivers));
  return {
    ...{name: glossary.allUnits, months},
    rhythms: units.flatMap(one => one.rhythms),
    receivers: another === undefined ? receivers : '',
    missing: namesByState(countDuties(units, period)),
  };
}
