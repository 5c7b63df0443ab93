// The plan of a unit's tab with what the district has received of it: its figures as drafts, its sendings in the log.

import {formatAnswer} from '../domain/answers/format-answer';
import {decodeReport} from '../domain/reports/report';
import type {UnitKey} from '../domain/units/unit';
import type {Cell, TabPlan} from '../ports/book';
import {type Collected, inForce} from '../tables/collected-tab';
import {findForm} from '../tables/unit-form';
import {logCells, readLog} from '../tables/unit-log';

/** @returns the plan, and how many months' reports are in it */
export function restoreUnit(
  plan: TabPlan,
  {unit, year}: {readonly unit: UnitKey; readonly year: number},
  collected: readonly Collected[],
): {readonly plan: TabPlan; readonly reports: number} {
  const own = collected.filter(one => one.unit === unit);
  const log = readLog(plan.name, plan.cells);
  const form = findForm(plan.name, plan.cells, year, log.start);
  const cells = plan.cells.map(row => [...row]);
  const latest = [...inForce(own, new Set()).values()];
  for (const {slot, reportText} of latest) {
    for (const [id, answer] of decodeReport(reportText)?.answers ?? []) {
      const row = cells[form.rows.get(id) ?? -1];
      const at = form.columns.get(slot);
      if (row !== undefined && at !== undefined) row[at] = formatAnswer(answer);
    }
  }
  const width = cells[0]?.length ?? 0;
  const entries = own.map(entry => {
    const row = logCells(entry, log);
    return Array.from({length: width}, (_, at): Cell => row[at] ?? '');
  });
  const whole = [...cells, ...entries];
  const rows = Math.max(plan.rows, whole.length);
  return {plan: {...plan, cells: whole, rows}, reports: latest.length};
}
