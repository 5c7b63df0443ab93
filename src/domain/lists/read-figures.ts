// The list of figures: `unit,period,indicator,slice,value,mark,reason`, read into the cells of units' forms.

import {formatAnswer} from '../answers/format-answer';
import {problemAt, type Problem} from '../finding';
import {type IndicatorBook, rowId, slicesOfIndicator} from '../indicators/indicator-book';
import type {Indicator} from '../indicators/indicator';
import type {UnitForms} from '../indicators/unit-forms';
import {
  addMonths,
  type Month,
  parseMonth,
  type Window,
  windowOfMonth,
  yearOf,
} from '../periods/month';
import {openingSlot, type Slot} from '../reports/slot';
import type {Crosswalk} from '../units/crosswalk';
import {endedUnit} from '../units/ended-units';
import type {UnitTree} from '../units/unit-tree';
import {field, type ListLine, type ListRead, problemOf, requireFields} from './list-line';
import {readMarkedAnswer} from './read-marked-answer';
import {codedUnits} from './unit-codes';

/** One figure where it belongs. */
export interface PlacedFigure {
  readonly line: number;
  /** Index of the unit version in the tree. */
  readonly unit: number;
  readonly slot: Slot;
  readonly row: string;
  /** As it stands in the form. */
  readonly cell: string;
  readonly reason: string;
}

export interface FigureScope {
  readonly year: number;
  readonly tree: UnitTree;
  readonly book: IndicatorBook;
  /** Absent: every unit has every row. */
  readonly forms?: UnitForms;
  /** Where units went, so that one that ended is named with its successor; none known where absent. */
  readonly crosswalk?: Crosswalk;
}

/** Every figure of the list, in its order; or all problems in it. */
export function readFigures(
  lines: readonly ListLine[],
  scope: FigureScope,
): ListRead<PlacedFigure[]> {
  const problems: Problem[] = [];
  const figures: PlacedFigure[] = [];
  const firstLine = new Map<string, number>();
  for (const line of codedUnits(lines, scope.tree)) {
    const {place, figure, problems: own} = readFigure(line, scope);
    problems.push(...own);
    if (figure !== null) figures.push(figure);
    if (place === null) continue;
    const key = `${place.unit}|${place.slot}|${place.row}`;
    const first = firstLine.get(key);
    if (first === undefined) firstLine.set(key, line.line);
    else problems.push(repeated(line, place.slot, first));
  }
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: figures};
}

function repeated(line: ListLine, slot: Slot, first: number): Problem {
  const [unit, period, indicator, slice] = ['unit', 'period', 'indicator', 'slice'].map(name =>
    field(line, name),
  );
  if (slot.endsWith('-opening')) {
    const facts = {unit: unit ?? '', indicator: indicator ?? '', through: period ?? ''};
    return problemAt(line.line, 'OPENING_REPEATED', facts);
  }
  const key = [unit, period, indicator, slice].filter(text => text !== '').join(' · ');
  return problemAt(line.line, 'ROW_REPEATED', {first, key});
}

interface FoundFigure {
  /** Known also where the value cannot be read, so that a repeated line is named all the same. */
  readonly place: Pick<PlacedFigure, 'unit' | 'slot' | 'row'> | null;
  readonly figure: PlacedFigure | null;
  readonly problems: readonly Problem[];
}

function readFigure(line: ListLine, scope: FigureScope): FoundFigure {
  const empty = requireFields(line, ['unit', 'period', 'indicator']);
  if (empty.length > 0) return {place: null, figure: null, problems: empty};
  const period = field(line, 'period');
  const month = parseMonth(period);
  const answer = readMarkedAnswer(line, month.ok ? month.value : null);
  const unit = month.ok
    ? findUnit(line, month.value, scope)
    : {index: -1, problems: [problemOf(line.line, month)]};
  const row = findRow(line, scope.book);
  const form = row.problems.length > 0 ? [] : formProblems(line, unit.index, scope);
  const problems = [...unit.problems, ...row.problems, ...form, ...answer.problems];
  if (!month.ok || unit.index === -1 || row.problems.length > 0)
    return {place: null, figure: null, problems};
  const isOpening = field(line, 'mark') === 'opening';
  const slot = isOpening ? openingSlot(yearOf(month.value)) : month.value;
  const place = {unit: unit.index, slot, row: row.id};
  if (answer.answer === null) return {place, figure: null, problems};
  const cell = formatAnswer(answer.answer);
  const figure = {line: line.line, ...place, cell, reason: field(line, 'reason')};
  return {place, figure, problems};
}

/**
 * The leaf whose figure it is: the version valid on the last day of the month; of a month within which the unit ended, and its
 * code was given to no other, that unit, whose closing figures they are. Figures of the year before serve comparison
 * alone and are given in the units of this book, so there the version valid a year later is meant.
 */
function findUnit(
  line: ListLine,
  month: Month,
  scope: FigureScope,
): {index: number; problems: Problem[]} {
  const {tree, year} = scope;
  const code = field(line, 'unit');
  const none = (problem: Problem): {index: number; problems: Problem[]} => ({
    index: -1,
    problems: [problem],
  });
  if (yearOf(month) !== year && yearOf(month) !== year - 1) {
    return none(problemAt(line.line, 'YEAR_OUTSIDE_BOOK', {period: month, year}));
  }
  if (tree.ofCode(code).length === 0) return none(problemAt(line.line, 'UNIT_UNKNOWN', {code}));
  const day = windowOfMonth(yearOf(month) === year ? month : addMonths(month, 12), 'admin').to;
  const window = windowOfMonth(month, 'admin');
  const standing = tree.at(code, day);
  const isOwn = yearOf(month) === year;
  const index = standing === -1 && isOwn ? endedWithin(tree, code, window) : standing;
  if (index === -1) {
    const crosswalk = scope.crosswalk ?? (() => []);
    const ended = isOwn ? endedUnit({tree, crosswalk}, code, window) : null;
    if (ended !== null) return none(problemAt(line.line, ended.code, ended.facts));
    const facts = {code, period: month, day};
    return none(
      isOwn
        ? problemAt(line.line, 'UNIT_NOT_VALID', {code, day})
        : problemAt(line.line, 'UNIT_NOT_IN_BOOK_YEAR', facts),
    );
  }
  if (tree.isLeaf(index)) return {index, problems: []};
  const name = tree.versions[index]?.name ?? code;
  return none(problemAt(line.line, 'UNIT_DOES_NOT_REPORT', {code, name}));
}

/** The version of a code that stood in a window and no longer on its last day; -1 where none did. */
function endedWithin(tree: UnitTree, code: string, {from, to}: Window): number {
  const ended = tree.ofCode(code).filter(at => {
    const end = tree.versions[at]?.validTo ?? null;
    return end !== null && from <= end && end < to;
  });
  return ended[ended.length - 1] ?? -1;
}

function findRow(line: ListLine, book: IndicatorBook): {id: string; problems: Problem[]} {
  const code = field(line, 'indicator');
  const slice = field(line, 'slice');
  const indicator = book.byCode.get(code);
  if (indicator === undefined) {
    return {id: code, problems: [problemAt(line.line, 'INDICATOR_UNKNOWN', {code})]};
  }
  if (indicator.ratioOf !== null) {
    const parts = `${indicator.ratioOf.numerator}, ${indicator.ratioOf.denominator}`;
    return {
      id: code,
      problems: [problemAt(line.line, 'INDICATOR_COMPUTED', {code, parts})],
    };
  }
  const id = rowId(code, slice);
  return {id, problems: book.rowById.has(id) ? [] : [unknownSlice(line, indicator, slice)]};
}

/** An indicator of the book that a unit of this kind does not enter. */
function formProblems(line: ListLine, at: number, {tree, book, forms}: FigureScope): Problem[] {
  const unit = tree.versions[at];
  const code = field(line, 'indicator');
  if (unit === undefined || forms === undefined || forms.of(unit).byCode.has(code)) return [];
  const name = book.byCode.get(code)?.name ?? code;
  return [problemAt(line.line, 'INDICATOR_NOT_ON_FORM', {code, name, unit: unit.name})];
}

function unknownSlice(line: ListLine, indicator: Indicator, slice: string): Problem {
  const allowed = slicesOfIndicator(indicator).join(', ');
  const facts = {indicator: indicator.code, slice, allowed};
  return problemAt(line.line, 'SLICE_UNKNOWN', facts);
}
