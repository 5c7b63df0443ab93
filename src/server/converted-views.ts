// The two further views of a roll-up, for a book that says where its units went: by the new units and by the old ones.

import {checkConversion} from '../domain/checks/check-conversion';
import {convertedFigures} from '../domain/checks/converted-figures';
import {formatDate} from '../domain/dates/format-date';
import type {Finding} from '../domain/finding';
import {glossary} from '../domain/glossary';
import {formatPercent} from '../domain/numbers/format-number';
import {asOf, type Period} from '../domain/periods/period';
import {openingSlot} from '../domain/reports/slot';
import type {PlacedLine} from '../domain/roll-up/build-lines';
import type {RollUpModel} from '../domain/roll-up/model';
import {type ConvertedLine, placeNewUnits, placeOldUnits} from '../domain/roll-up/roll-up-views';
import type {Target} from '../domain/targets/target';
import {type ConvertedTarget, targetsOfNewUnits} from '../domain/units/convert-targets';
import {sharesOn} from '../domain/units/crosswalk';
import type {UnitHistory} from '../domain/units/ended-units';
import type {IsoDate} from '../domain/units/unit';
import {lastDayOf} from '../domain/units/validity';
import {newUnitsTab, oldUnitsTab, type ViewLine, viewRows} from '../tables/converted-tabs';
import {replaceList} from '../tables/list-tab';
import type {MasterNames} from '../tables/master-tab';
import type {Figures} from './compute-figures';
import type {ServerContext} from './context';
import {historyOf, type OpenBook, tabOf} from './open-book';

export interface ConvertedViews {
  readonly newUnits: readonly ViewLine[];
  readonly oldUnits: readonly ViewLine[];
  /** P14. */
  readonly findings: readonly Finding[];
}

/** `null` for a book without a crosswalk: its units are the same in every view. */
export function convertedViews(
  book: OpenBook,
  period: Period,
  {model, facts, placed}: Figures,
): ConvertedViews | null {
  const {data, year, indicators} = book;
  if ((data.crosswalk ?? []).length === 0) return null;
  const history = historyOf(book);
  const targetOf = targetsOfNewUnits(history, book.targetOf, year);
  const ownOf = (at: number, code: string): ConvertedTarget | null => {
    const target = targetOf(at, code);
    return target?.notReassigned === true ? null : target;
  };
  const withTargets = (of: typeof targetOf): RollUpModel => ({
    ...model,
    target: (_, code, at) => valueOf(of(at, code)),
  });
  const newLines = placeNewUnits({...history, model: withTargets(targetOf)}, facts, period);
  const oldLines = placeOldUnits(withTargets(ownOf), facts, period);
  const openings = (unit: number, indicator: string): number | null => {
    const report = placed.find(one => one.unit === unit && one.slot === openingSlot(year))?.report;
    const answer = report?.answers.get(indicator);
    return answer?.kind === 'opening' ? answer.value : null;
  };
  const views = {old: oldLines, new: newLines};
  return {
    findings: checkConversion(convertedFigures(indicators.all, {history, views, openings})),
    newUnits: newLines.map(({line, unitAt}) => {
      const target = line.slice === '' ? targetOf(unitAt, line.indicator) : null;
      return viewLine(history, {line, unitAt}, newNotes(history, line, target));
    }),
    oldUnits: oldLines.map(placed => {
      const gone = goneNote(history, placed.unitAt, asOf(period));
      return viewLine(history, placed, [gone]);
    }),
  };
}

/**
 * Finds the two tabs and works out their cells; what it returns writes them, once each. Of a book that says no longer where its units
 * went, whatever is left of its views is emptied.
 *
 * @throws DomainError `TAB_MISSING`
 */
export function prepareViews(
  context: ServerContext,
  book: OpenBook,
  {views, mark, names}: {views: ConvertedViews | null; mark: string; names: MasterNames},
): () => void {
  const lists = [newUnitsTab, oldUnitsTab].flatMap(list => {
    const left = context.book.tab(book.data.tabs[list.key] ?? -1);
    const tab = views === null ? left : tabOf(context, book, list);
    return tab === null ? [] : [{tab, list, rows: viewRows(views?.[list.key] ?? [], names)}];
  });
  return () => {
    for (const {tab, list, rows} of lists) replaceList(tab, list, mark, rows);
  };
}

function valueOf(target: ConvertedTarget | null): Target | null {
  return target === null ? null : {form: target.form, min: target.min, max: target.max};
}

function viewLine(
  {tree}: UnitHistory,
  {line, unitAt}: Pick<PlacedLine, 'line' | 'unitAt'>,
  notes: readonly string[],
): ViewLine {
  const {key = '', name = line.unit} = tree.versions[unitAt] ?? {};
  return {line, unit: key, unitName: name, note: notes.filter(Boolean).join('; ')};
}

/** That it is an estimate, whose figures are in it, and whose targets. */
function newNotes(
  {tree}: UnitHistory,
  line: ConvertedLine,
  target: ConvertedTarget | null,
): string[] {
  const nameOf = (code: string): string => tree.versions[tree.ofCode(code)[0] ?? -1]?.name ?? code;
  const from = tree.versions.filter(one => line.from.includes(one.key)).map(one => one.name);
  const added = (target?.from ?? []).map(nameOf).join(', ');
  const without = (target?.without ?? []).map(nameOf).join(', ');
  return [
    line.estimated ? glossary.converted : '',
    from.length === 0 ? '' : `gồm số của ${from.join(', ')}`,
    target?.notReassigned === true ? `kế hoạch chưa giao lại, cộng của ${added}` : '',
    target?.notReassigned === true && without !== '' ? `chưa có kế hoạch của ${without}` : '',
  ];
}

/** `đến 30/6/2025, từ đó Xã B 60%, Xã C 40%`; `''` for a unit that stands. */
function goneNote(history: UnitHistory, unitAt: number, day: IsoDate): string {
  const version = history.tree.versions[unitAt];
  if (version === undefined || lastDayOf(version) >= day) return '';
  const after = sharesOn(history, unitAt, day).map(({unit, weight}) => {
    const name = history.tree.versions[unit]?.name ?? '';
    return weight < 1 ? `${name} ${formatPercent(weight)}` : name;
  });
  const then = after.length === 0 ? '' : `, từ đó ${after.join(', ')}`;
  return `đến ${formatDate(lastDayOf(version))}${then}`;
}
