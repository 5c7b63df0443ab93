// Whom a month's report is asked of, and who is counted in it: the same on the due board, in reminders and where months are closed.

import type {UnitForms} from '../indicators/unit-forms';
import {type Month, windowOfMonth} from '../periods/month';
import {endsWithin} from '../units/ended-units';
import type {UnitVersion} from '../units/unit';
import type {UnitTree} from '../units/unit-tree';
import {isValidOn} from '../units/validity';
import {owesIn} from './duty';

/**
 * The reporting units of a month, in list order: those that stand on its last day and owe something of it, or have sent all the
 * same; and those that end before that day, within the month, which owe their closing figures whatever their form's rhythm.
 *
 * @remarks Source: domain.md §4 P13.
 */
export function reportersIn(
  {tree, forms}: {readonly tree: UnitTree; readonly forms: UnitForms},
  month: Month,
  hasSent: (unit: UnitVersion) => boolean,
): UnitVersion[] {
  const window = windowOfMonth(month, 'admin');
  return tree
    .leavesOn()
    .filter(
      unit =>
        endsWithin(unit, window) ||
        (isValidOn(unit, window.to) && (hasSent(unit) || owesIn(forms.of(unit), month))),
    );
}
