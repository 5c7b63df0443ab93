// "Quy đổi theo đơn vị mới" and "Theo đơn vị cũ": the master's lines once more, for books whose units were merged or split.

import {glossary} from '../domain/glossary';
import type {RollUpLine} from '../domain/roll-up/line';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';
import {type MasterNames, masterRows, masterTab} from './master-tab';

/** The figure of the period before is left to the master: units of one name need not be the same there. */
const left = 'previous';

const shown = {
  note: masterTab.note,
  isTall: true,
  columns: [
    ...masterTab.columns.filter(one => one.key !== left),
    column('note', glossary.note, 300, {wrap: true}),
  ],
} as const;

/** What all units did and had, by the units that stand at the period's end. */
export const newUnitsTab: ListTab & {readonly key: 'newUnits'} = {
  ...shown,
  key: 'newUnits',
  name: glossary.newUnitsTab,
  title: 'QUY ĐỔI THEO ĐƠN VỊ MỚI',
};

/** Each unit with what it reported itself, those that ended below the others. */
export const oldUnitsTab: ListTab & {readonly key: 'oldUnits'} = {
  ...shown,
  key: 'oldUnits',
  name: glossary.oldUnitsTab,
  title: 'THEO ĐƠN VỊ CŨ',
};

/** A line of either tab, with the name of its unit's own version, and what else is to be known of it. */
export interface ViewLine {
  readonly line: RollUpLine;
  /** Unit version, by its key. */
  readonly unit: string;
  readonly unitName: string;
  readonly note: string;
}

/** Row id and cells of each line, as the master's. */
export function viewRows(lines: readonly ViewLine[], names: MasterNames): Cell[][] {
  const leftAt = masterTab.columns.findIndex(one => one.key === left) + 1;
  const rows = masterRows(
    lines.map(({line}) => ({line, previous: null})),
    names,
  );
  return lines.map(({unit, unitName, note}, at) => {
    const [id = '', code = '', , ...rest] = (rows[at] ?? []).filter((_, one) => one !== leftAt);
    return [`${unit}|${String(id)}`, code, unitName, ...rest, note];
  });
}
