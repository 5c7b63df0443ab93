// One unit's form as a page needs it: its lines, its columns as they stand, and what was sent of each.

import type {FormColumn, FormLine, Input, Output} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {formatDate} from '../domain/dates/format-date';
import {requireEntry} from '../domain/people/person';
import {slotName, slotsOfBook} from '../domain/reports/slot';
import {describeTarget} from '../domain/targets/describe-target';
import type {UnitVersion} from '../domain/units/unit';
import {columnTexts} from '../tables/unit-form';
import {readUnitTab, type UnitTab, unitTabKey} from '../tables/unit-tab';
import type {ServerContext} from './context';
import {dayOf, localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';
import {receiptsOf, type UnitReceipts} from './receipts';
import {faultsOf} from './save-draft';
import {requireUnit} from './submit-report';

/**
 * The form of a unit; of the caller's own when none is named: 3 reads.
 *
 * @throws DomainError for a person or unit that may not enter; what reading the tab refuses
 */
export function openForm(context: ServerContext, input: Input<'openForm'>): Output<'openForm'> {
  const book = openBook(context);
  const unit = input.unit === '' ? ownUnit(context, book) : requireUnit(book, input.unit);
  requireEntry(book.person, unit);
  const sheet = tabOf(context, book, {key: unitTabKey(unit.key), name: unit.name});
  const tab = readUnitTab(sheet, unit.key, book.year);
  const formulas = sheet.readFormulas();
  const receipts = receiptsOf(context.platform, unit.key);
  return {
    unit: unit.key,
    unitName: unit.name,
    year: book.year,
    lines: linesOf(book, unit),
    columns: slotsOfBook(book.year).map(slot => columnOf(slot, {book, tab, receipts})),
    faults: slotsOfBook(book.year).flatMap(slot => faultsOf(tab, formulas, unit.code, slot)),
  };
}

/** The version of the caller's unit that stands today, else the latest. */
export function ownUnit({platform}: ServerContext, book: OpenBook): UnitVersion {
  const {unit} = book.person;
  const today = book.tree.at(unit, dayOf(localTime(platform.now())));
  const places = book.tree.ofCode(unit);
  const version = book.tree.versions[today === -1 ? (places[places.length - 1] ?? -1) : today];
  if (version === undefined) throw new DomainError('UNIT_UNKNOWN', {code: unit});
  return requireUnit(book, version.key);
}

function linesOf(book: OpenBook, unit: UnitVersion): FormLine[] {
  return book.indicators.rows.map(row => {
    const target = row.slice === '' ? book.targetOf(unit.code, row.indicator.code) : null;
    return {
      row: row.id,
      label: row.label,
      measure: row.indicator.measure,
      depth: row.depth,
      indicator: row.indicator.code,
      slice: row.slice,
      rhythm: row.indicator.rhythm,
      hasParts: row.slice === '' && row.indicator.sets.length > 0,
      target: target === null ? '' : describeTarget(target, row.indicator.measure),
    };
  });
}

interface FormState {
  readonly book: OpenBook;
  readonly tab: UnitTab;
  readonly receipts: UnitReceipts;
}

function columnOf(slot: string, {book, tab, receipts}: FormState): FormColumn {
  const period = book.data.periods.find(one => one.slot === slot);
  const receipt = receipts[slot];
  const entry = tab.log.entries.find(one => one.submissionId === receipt?.submissionId);
  return {
    slot,
    name: slotName(slot),
    // Opening figures belong to months, each with its own state; their column is always there to be read.
    state: period?.state ?? 'open',
    due: period === undefined ? '' : formatDate(period.due),
    cells: Object.fromEntries(columnTexts(tab.cells, tab.form, slot)),
    sent: entry === undefined ? null : {receipt: entry.receipt, at: entry.at},
  };
}
