// All that the page works out of a month while the officer types: by the same rules as the server, without asking it.

import type {FormSending} from '../../contract/form-answers';
import type {Output} from '../../contract/procedures';
import type {CheckLimits} from '../../domain/checks/check-limits';
import {checkReport, unreasoned} from '../../domain/checks/check-report';
import {changedRows} from '../../domain/entry/changed-rows';
import {figuresBefore} from '../../domain/entry/figures-before';
import {figuresSent} from '../../domain/entry/figures-sent';
import {latestReports} from '../../domain/entry/latest-reports';
import {readCells} from '../../domain/entry/read-cells';
import {yearSoFar} from '../../domain/entry/year-so-far';
import type {FigureFinding} from '../../domain/finding';
import {
  type IndicatorBook,
  indicatorBook,
  type RowId,
} from '../../domain/indicators/indicator-book';
import {decodeReport, reasonKey, type Report} from '../../domain/reports/report';
import {type Figure, resolveTotals} from '../../domain/reports/resolve-totals';

export type Form = Output<'openForm'>;
export type Cells = Readonly<Record<RowId, string>>;

/** What stands still while a month is typed. */
export interface MonthFacts {
  readonly unit: string;
  readonly slot: string;
  readonly book: IndicatorBook;
  /** Reports in force by slot. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Figures one rhythm earlier. */
  readonly before: ReadonlyMap<RowId, Figure> | null;
  /** Figures of the other months that the checks follow. */
  readonly figuresOf: ReturnType<typeof figuresSent>;
  readonly limits: Partial<CheckLimits>;
  /** The report in force of this month; `null` when it was not sent, or can no longer be read. */
  readonly sent: Report | null;
}

export interface Assessment {
  readonly report: Report;
  /** By row as they stand, totals worked out. */
  readonly figures: ReadonlyMap<RowId, Figure>;
  readonly findings: readonly FigureFinding[];
  readonly errors: readonly FigureFinding[];
  /** Warnings that wait for a reason. */
  readonly unreasoned: readonly FigureFinding[];
  /** Owed rows that are blank. */
  readonly blanks: readonly RowId[];
  /** The year's sum of each flow, this month's figures among it. */
  readonly soFar: ReadonlyMap<RowId, number>;
  /** By row that differs from what was sent: the text sent. Empty before the first sending. */
  readonly changed: ReadonlyMap<RowId, string>;
}

/** The indicators of the form's book. */
export function bookOf({indicators}: Form): IndicatorBook {
  return indicatorBook(indicators);
}

export function monthFacts(
  form: Form,
  book: IndicatorBook,
  slot: string,
  sent: FormSending | null,
): MonthFacts {
  const inForce = form.columns.flatMap(one =>
    one.slot === slot || one.sent === null ? [] : [one.sent],
  );
  const reports = latestReports(inForce);
  return {
    ...{unit: form.unit, slot, book, reports},
    before: figuresBefore(reports, slot, book),
    figuresOf: figuresSent(reports, slot, book),
    limits: form.limits,
    sent: sent === null ? null : decodeReport(sent.reportText),
  };
}

/**
 * @param written - reasons by row; where none was written, the one that was sent stands
 * @param faults - cells that hold a date, a formula or an error, as the server saw them
 */
export function assess(
  facts: MonthFacts,
  cells: Cells,
  written: Readonly<Record<RowId, string>>,
  faults: readonly FigureFinding[],
): Assessment {
  const {unit, slot, book, reports, before, limits, figuresOf, sent} = facts;
  const read = readCells(unit, slot, cells);
  const bare: Report = {answers: read.answers, reasons: new Map()};
  const faulty = new Set(faults.map(one => one.place.row));
  const findings = [
    ...faults,
    ...read.findings.filter(one => !faulty.has(one.place.row)),
    ...checkReport(bare, {unit, slot, book, before, limits, sent: figuresOf}),
  ];
  const report = {...bare, reasons: reasonsFor(unreasoned(findings, bare), written, sent)};
  const wrong = new Set([...read.findings, ...faults].map(one => one.place.row));
  return {
    report,
    figures: resolveTotals(report.answers, book),
    findings: findings.filter(one => one.code !== 'BLANK_OWED'),
    errors: findings.filter(one => one.severity === 'error'),
    unreasoned: unreasoned(findings, report),
    blanks: findings
      .filter(one => one.code === 'BLANK_OWED' && !wrong.has(one.place.row))
      .map(one => one.place.row ?? ''),
    soFar: yearSoFar(new Map([...reports, [slot, report]]), slot, book),
    changed: sent === null ? new Map() : changedRows(cells, sent.answers),
  };
}

function reasonsFor(
  warnings: readonly FigureFinding[],
  written: Readonly<Record<RowId, string>>,
  sent: Report | null,
): Map<string, string> {
  return new Map(
    warnings.flatMap(({code, place}) => {
      const key = reasonKey(code, place.row ?? '');
      const reason = written[place.row ?? ''] ?? sent?.reasons.get(key) ?? '';
      return reason.trim() === '' ? [] : [[key, reason] as const];
    }),
  );
}
