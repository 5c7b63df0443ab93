// A pasted plan, as the lines that a set-up takes: one target a line, or units down and indicators across.

import {parseDate} from '../dates/parse-date';
import {termOf} from '../glossary';
import type {Indicator} from '../indicators/indicator';
import {targetForms} from '../targets/target';
import {type IndicatorFinder, indicatorFinder} from './indicator-words';
import type {ListLine} from './list-line';
import {cellOf, type FieldRule, findFields, foldHeader} from './pasted-columns';
import {notUnderstood, type PastedProblem} from './pasted-problem';
import {type PastedRow, splitPasted} from './split-pasted';
import {targetMeant} from './target-words';
import {type KnownUnit, shownUnits, type UnitFinder, unitFinder} from './unit-words';

export interface PastedTargets {
  /** `unit, indicator, form, min, max, decision_no, decision_date`. Two lines of a plan's row have its line. */
  readonly lines: readonly ListLine[];
  readonly problems: readonly PastedProblem[];
}

/** What names in the block are looked for in. */
interface Scope {
  readonly units: readonly KnownUnit[];
  readonly unitsMeant: UnitFinder;
  readonly indicatorMeant: IndicatorFinder;
}

const unitHeaders = [
  'unit',
  'Đơn vị',
  'Mã đơn vị',
  'Tên đơn vị',
  'Xã',
  'Xã phường',
  'Địa phương',
].concat(['Tên xã', 'Xã thị trấn', 'Xã phường thị trấn', 'Nội dung', 'Địa bàn']);

function rulesOf({unitsMeant, indicatorMeant}: Scope): FieldRule[] {
  return [
    {
      field: 'decision_date',
      headers: ['decision_date', 'Ngày quyết định', 'Ngày'],
      looksLike: cell => parseDate(cell).ok,
    },
    {
      field: 'decision_no',
      headers: ['decision_no', 'Số quyết định', 'Quyết định', 'Văn bản'],
      looksLike: cell => /^[^\s]*\d+\/[^\s]*\p{L}/u.test(cell),
    },
    {
      field: 'unit',
      headers: unitHeaders.slice(0, -2).concat('Địa bàn'),
      looksLike: cell => unitsMeant(cell).length > 0,
    },
    {
      field: 'indicator',
      headers: ['indicator', 'Chỉ tiêu', 'Mã chỉ tiêu', 'Tên chỉ tiêu', 'Nội dung'],
      looksLike: cell => indicatorMeant(cell) !== null,
    },
    {
      field: 'form',
      headers: ['form', 'Hình thức'],
      looksLike: cell => !/\d/.test(cell) && termOf(cell, 'form', targetForms) !== null,
    },
    {
      field: 'min',
      headers: [
        'min',
        'Từ',
        'Kế hoạch giao',
        'Kế hoạch',
        'Chỉ tiêu giao',
        'Số lượng',
        'Giao',
        'Số',
      ],
      looksLike: cell => targetMeant(cell, false) !== null,
    },
    {field: 'max', headers: ['max', 'Đến'], looksLike: cell => targetMeant(cell, false) !== null},
  ];
}

/** The targets of a block, row by row. @param known - the collecting unit among the units */
export function readPastedTargets(
  text: string,
  {units, indicators}: {units: readonly KnownUnit[]; indicators: readonly Indicator[]},
): PastedTargets {
  const scope: Scope = {
    units,
    unitsMeant: unitFinder(units),
    indicatorMeant: indicatorFinder(indicators),
  };
  const rows = splitPasted(text);
  const plan = findPlan(rows, scope);
  const read = plan === null ? readList(rows, scope) : readPlan(plan, scope);
  return {lines: read.flatMap(one => one.lines), problems: read.flatMap(one => one.problems)};
}

interface ReadRow {
  readonly lines: readonly ListLine[];
  readonly problems: readonly PastedProblem[];
}

function readList(rows: readonly PastedRow[], scope: Scope): ReadRow[] {
  const {columns, body} = findFields(rows, rulesOf(scope));
  return body.map(row => {
    const cell = (field: string): string => cellOf(row, columns, field);
    const words = cell('indicator') === '' ? row.text : cell('indicator');
    return readTarget(row, scope, {
      ...{unit: cell('unit'), indicator: words, form: cell('form'), min: cell('min')},
      ...{max: cell('max'), decision_no: cell('decision_no'), decision_date: cell('decision_date')},
    });
  });
}

interface Plan {
  readonly unit: number;
  /** Indicator by 0-based column. */
  readonly columns: ReadonlyMap<number, Indicator>;
  readonly body: readonly PastedRow[];
}

/** A plan's table: a row that names two indicators or more, or one beside a column of units. */
function findPlan(rows: readonly PastedRow[], {unitsMeant, indicatorMeant}: Scope): Plan | null {
  for (const [at, row] of rows.slice(0, 8).entries()) {
    const columns = new Map<number, Indicator>();
    row.cells.forEach((cell, column) => {
      const meant = /\d/.test(cell) ? null : indicatorMeant(cell);
      if (meant !== null) columns.set(column, meant);
    });
    const body = rows.slice(at + 1);
    const unit = unitColumn(row, body, unitsMeant, columns);
    if (unit !== -1 && columns.size > 0) return {unit, columns, body};
  }
  return null;
}

/** The column under a header of units, else the one whose cells mostly name units; -1 for none. */
function unitColumn(
  header: PastedRow,
  body: readonly PastedRow[],
  unitsMeant: UnitFinder,
  others: ReadonlyMap<number, Indicator>,
): number {
  const words = new Set(unitHeaders.map(foldHeader));
  const named = header.cells.findIndex(
    (cell, at) => !others.has(at) && words.has(foldHeader(cell)),
  );
  const isUnitColumn = (at: number): boolean => {
    const cells = body.map(row => row.cells[at] ?? '').filter(cell => cell !== '');
    const known = cells.filter(cell => unitsMeant(cell).length > 0).length;
    return cells.length > 0 && known * 2 >= cells.length;
  };
  const headerIsData = header.cells.some(cell => cell !== '' && unitsMeant(cell).length > 0);
  if (headerIsData) return -1;
  return named !== -1
    ? named
    : header.cells.findIndex((_, at) => !others.has(at) && isUnitColumn(at));
}

function readPlan({unit, columns, body}: Plan, scope: Scope): ReadRow[] {
  return body.flatMap(row =>
    [...columns].map(([column, {code}]) =>
      readTarget(row, scope, {
        ...{unit: row.cells[unit] ?? '', indicator: code, form: '', min: row.cells[column] ?? ''},
        ...{max: '', decision_no: '', decision_date: ''},
      }),
    ),
  );
}

type Fields = Readonly<
  Record<'unit' | 'indicator' | 'form' | 'min' | 'max' | 'decision_no' | 'decision_date', string>
>;

/** No unit is the collecting unit: a plan of one whole has no column for it. */
function readTarget(
  row: PastedRow,
  {units, unitsMeant, indicatorMeant}: Scope,
  fields: Fields,
): ReadRow {
  const problems: PastedProblem[] = [];
  const meant = fields.unit === '' ? units.filter(one => one.isNode) : unitsMeant(fields.unit);
  const [unit, second] = meant;
  if (unit === undefined || second !== undefined) {
    const near = second === undefined ? '' : shownUnits(meant);
    const facts = {text: fields.unit, near};
    problems.push(notUnderstood(row, {code: 'PASTED_UNIT_UNKNOWN', facts}));
  }
  const indicator = indicatorMeant(fields.indicator);
  if (indicator === null) {
    const facts = {text: fields.indicator};
    problems.push(notUnderstood(row, {code: 'PASTED_INDICATOR_UNKNOWN', facts}));
  }
  const given = fields.form === '' ? null : termOf(fields.form, 'form', targetForms);
  const number = targetMeant(fields.min, indicator?.kind === 'ratio');
  if (number === null || (fields.form !== '' && given === null)) {
    const facts = {text: number === null ? fields.min : fields.form};
    problems.push(notUnderstood(row, {code: 'PASTED_TARGET_UNREAD', facts}));
  }
  if (problems.length > 0 || number === null) return {lines: [], problems};
  const own = {
    ...fields,
    unit: unit?.code ?? '',
    indicator: indicator?.code ?? '',
    form: given ?? number.form,
    min: number.min,
    max: number.max === '' ? fields.max : number.max,
  };
  return {lines: [{line: row.line, fields: own}], problems};
}
