// One unit's form as a page needs it: its lines, its columns as they stand, and what was sent of each.

import type {FormColumn, FormLine, FormSending} from '../contract/form-answers';
import type {Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {formatDate} from '../domain/dates/format-date';
import {requireEntry} from '../domain/people/person';
import {slotName, slotsOfBook} from '../domain/reports/slot';
import {describeTarget} from '../domain/targets/describe-target';
import {goalOf} from '../domain/targets/goal';
import {committeeName} from '../domain/units/committee-name';
import type {UnitVersion} from '../domain/units/unit';
import type {Tab} from '../ports/book';
import {type Notes, reasonAt} from '../tables/cell-notes';
import {columnTexts} from '../tables/unit-form';
import {readUnitTab, type UnitTab} from '../tables/unit-tab';
import type {LogEntry} from '../tables/unit-log';
import {adjustedFigures} from './adjusted-figures';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import {closingOf} from './closing';
import {standingOf} from './decide-report';
import {historyOf, type OpenBook, openBook, unitIndex, unitSheet} from './open-book';
import {receiptsOf, type UnitReceipts} from './receipts';
import {faultsOf} from './save-draft';
import {monthOfUnit} from './status-line';
import {requireUnit} from './submit-report';

/**
 * The form of a unit; of the caller's own when none is named, and for a caller who collects the list of units alone. The unit's
 * tab comes to the front at the month to begin with: 4 reads.
 *
 * @throws DomainError for a person or unit that may not enter; what reading the tab refuses
 */
export function openForm(context: ServerContext, input: Input<'openForm'>): Output<'openForm'> {
  const book = openBook(context);
  const head = headOf(book);
  if (input.unit === '' && head.units.length > 0) return head;
  const unit = input.unit === '' ? ownUnit(context, book) : requireUnit(book, input.unit);
  requireEntry(book.person, unit);
  const sheet = unitSheet(context, book, unit);
  const tab = readUnitTab(sheet, unit.key, book.year);
  const formulas = sheet.readFormulas();
  const receipts = receiptsOf(context.platform, unit.key);
  const slots = slotsOfBook(book.year);
  const notes = sheet.readNotes();
  const adjusted = adjustedFigures(context.platform, unit.key);
  const columns = slots.map(slot => columnOf(slot, {book, tab, receipts, notes, adjusted}));
  const atHand = monthOfUnit(book, tab, receipts);
  const slot = atHand === null || atHand.state === 'notOpen' ? '' : atHand.slot;
  showMonth(context, sheet, tab, slot);
  return {
    ...head,
    unit: unit.key,
    unitName: unit.name,
    slot,
    closing: closingOf(historyOf(book), unit, book.year),
    indicators: book.forms.of(unit).all,
    lines: linesOf(book, unit),
    columns,
    faults: slots.flatMap(one => faultsOf(tab, formulas, unit.code, one)),
  };
}

/** What every caller is told; units to choose from for those who collect. */
function headOf({data, tree, person, year}: OpenBook): Output<'openForm'> {
  const leaves = tree.leavesOn();
  const collects = person.role === 'district';
  return {
    ...{unit: '', unitName: '', year, slot: '', person: person.email},
    units: collects ? leaves.map(({key, name}) => ({unit: key, name})) : [],
    approves: person.role === 'approve',
    staff: data.people
      .filter(one => one.role === 'district')
      .map(({name, email}) => ({name, email})),
    limits: data.limits ?? {},
    ...{help: helpOf(tree.versions[tree.node]), closing: ''},
    ...{indicators: [], lines: [], columns: [], faults: []},
  };
}

/** The desk that collects, else the committee itself, with its telephone as it was typed. */
function helpOf(node: UnitVersion | undefined): string {
  if (node?.phone === undefined) return '';
  return `${node.desk ?? committeeName(node)}, điện thoại ${node.phone}`;
}

/** The version of the caller's unit that stands today, else the latest. */
export function ownUnit({platform}: ServerContext, book: OpenBook): UnitVersion {
  const {unit} = book.person;
  const today = book.tree.at(unit, dayOf(localTime(platform.now())));
  const places = book.tree.ofCode(unit);
  const version = book.tree.versions[today === -1 ? (places[places.length - 1] ?? -1) : today];
  if (version === undefined) throw new DomainError('UNIT_UNKNOWN', {code: unit});
  requireEntry(book.person, version);
  return requireUnit(book, version.key);
}

/** Brings the unit's tab to the front, at the first line of the month. */
function showMonth({book}: ServerContext, sheet: Tab, {form}: UnitTab, slot: string): void {
  const [row] = form.rows.values();
  const column = form.columns.get(slot);
  if (row === undefined || column === undefined) book.show(sheet.id);
  else book.show(sheet.id, {row: row + 1, column: column + 1});
}

function linesOf(book: OpenBook, unit: UnitVersion): FormLine[] {
  const at = unitIndex(book, unit.key);
  return book.forms.of(unit).rows.map(row => {
    const {measure} = row.indicator;
    const target = row.slice === '' ? book.targetOf(at, row.indicator.code) : null;
    const goal = goalOf(target);
    return {
      row: row.id,
      label: row.label,
      measure,
      depth: row.depth,
      indicator: row.indicator.code,
      slice: row.slice,
      rhythm: row.indicator.rhythm,
      hasParts: row.slice === '' && row.indicator.sets.length > 0,
      target: target === null ? '' : describeTarget(target, measure),
      need: goal !== null && 'min' in goal && measure !== '%' ? goal.min : null,
    };
  });
}

interface FormState {
  readonly book: OpenBook;
  readonly tab: UnitTab;
  readonly receipts: UnitReceipts;
  readonly notes: Notes;
  readonly adjusted: ReturnType<typeof adjustedFigures>;
}

function columnOf(slot: string, {book, tab, receipts, notes, adjusted}: FormState): FormColumn {
  const period = book.data.periods.find(one => one.slot === slot);
  const receipt = receipts[slot];
  const entries = tab.log.entries.filter(one => one.slot === slot);
  const entry = entries.find(one => one.submissionId === receipt?.submissionId);
  const closedAt = period?.closedAt ?? null;
  return {
    slot,
    name: slotName(slot),
    // Opening figures belong to months, each with its own state; their column is always there to be read.
    state: period?.state ?? 'open',
    due: period === undefined ? '' : formatDate(period.due),
    closedAt: closedAt === null ? '' : formatDate(closedAt),
    cells: Object.fromEntries(columnTexts(tab.cells, tab.form, slot)),
    standing: standingOf(receipt, period?.state ?? 'open'),
    reasons: Object.fromEntries(
      [...tab.form.rows.keys()].flatMap(row => {
        const reason = reasonAt(notes, tab.form, {row, slot});
        return reason === '' ? [] : [[row, reason]];
      }),
    ),
    sent: entry === undefined ? null : sendingOf(entry),
    adjusted: adjusted.filter(one => one.slot === slot),
    sendings: entries.map(sendingOf),
  };
}

/** The submission id stays on the server: whoever knows it could ask for its receipt. */
function sendingOf({slot, sequence, receipt, at, by, reportText}: LogEntry): FormSending {
  return {slot, sequence, receipt, at, by, reportText};
}
