// A cell of the due board: what one unit has sent of one month, and what it left blank.

import type {TracedSending} from '../contract/district-answers';
import {checkBlanks} from '../domain/checks/check-blanks';
import {formatDate} from '../domain/dates/format-date';
import {DomainError} from '../domain/domain-error';
import {decodeReport} from '../domain/reports/report';
import {cellText} from '../tables/cell-text';
import {readLogOf} from './collect';
import type {ServerContext} from './context';
import {standingOf} from './decide-report';
import type {OpenBook} from './open-book';
import {receiptsOf} from './receipts';
import {personName, type Selected} from './selected-cell';

/** @throws DomainError `CELL_NOT_TRACED` outside the months of a unit's row */
export function traceSending(
  context: ServerContext,
  book: OpenBook,
  {row, column, cell}: Selected,
): TracedSending {
  const unit = book.data.units.find(one => one.key === row);
  const slot = `${book.year}-${column}`;
  const period = book.data.periods.find(one => one.slot === slot);
  if (unit === undefined || period === undefined) throw new DomainError('CELL_NOT_TRACED', {});
  const read = readLogOf(context, book, unit);
  const own = 'finding' in read ? [] : read.entries.filter(one => one.slot === slot);
  const latest = [...own].sort((one, other) => other.sequence - one.sequence);
  const report = decodeReport(latest[0]?.reportText ?? '');
  const asked = {unit: unit.key, slot, book: book.forms.of(unit), before: null};
  const findings = report === null ? [] : checkBlanks(report, asked);
  return {
    kind: 'sending',
    cell: cellText(cell),
    unit: unit.name,
    slot,
    due: formatDate(period.due),
    sendings: latest.map(({receipt, at, by, reportText}) => ({
      ...{receipt, at, by: personName(book, by)},
      figures: decodeReport(reportText)?.answers.size ?? 0,
    })),
    standing: standingOf(receiptsOf(context.platform, unit.key)[slot], period.state),
    blank: findings.flatMap(one => (one.code === 'BLANK_OWED' ? [one.facts.name] : [])),
  };
}
