// The list of targets: `unit,indicator,form,min,max,decision_no,decision_date`; rates in percents. A tab has further columns:
// `plans`, `holder`, `proposed`, `note`, `term`, `results`.

import {parseDate} from '../dates/parse-date';
import {problemAt, type Problem} from '../finding';
import {termOf} from '../glossary';
import type {Indicator} from '../indicators/indicator';
import type {IndicatorBook} from '../indicators/indicator-book';
import {shiftDecimal} from '../numbers/decimal';
import {parseNumber} from '../numbers/parse-number';
import {type AssignedTarget, type TargetForm, targetForms} from '../targets/target';
import {holderNamed} from '../targets/target-holders';
import {tidyText} from '../text/fold-text';
import type {UnitTree} from '../units/unit-tree';
import {field, type ListLine, type ListRead, problemOf, requireFields} from './list-line';
import {readTerm} from './read-term';
import {codedUnits} from './unit-codes';

/** Which number each form cannot do without. */
const neededNumber: Readonly<Record<TargetForm, 'min' | 'max' | null>> = {
  count: 'min',
  exceed: 'min',
  range: 'min',
  rate: 'min',
  atLeastRate: 'min',
  zero: null,
  lower: 'max',
  quota: 'max',
  pending: null,
};

/**
 * Targets in the order of the list. An empty number is "chưa giao", as commands.md says; a number in the other column instead
 * is not: it was meant to be assigned.
 */
export function readTargets(
  list: readonly ListLine[],
  tree: UnitTree,
  book: IndicatorBook,
): ListRead<AssignedTarget[]> {
  const problems: Problem[] = [];
  const firstLine = new Map<string, number>();
  const targets: AssignedTarget[] = [];
  for (const line of codedUnits(list, tree)) {
    const read = readTarget(line, tree, book);
    problems.push(...read.problems);
    const key = keyOf(line);
    const first = firstLine.get(key);
    if (first !== undefined && key !== '')
      problems.push(problemAt(line.line, 'ROW_REPEATED', {first, key}));
    firstLine.set(key, first ?? line.line);
    if (read.target !== null) targets.push(read.target);
  }
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: targets};
}

/** What no two lines share: the unit or who below it, the indicator and the decision, its day in one form; `''` while one is missing. */
function keyOf(line: ListLine): string {
  const [unit, indicator] = [field(line, 'unit'), field(line, 'indicator')];
  if (unit === '' || indicator === '') return '';
  const date = parseDate(field(line, 'decision_date'));
  const day = date.ok ? date.value : field(line, 'decision_date');
  return [unit, field(line, 'holder'), field(line, 'term'), indicator]
    .concat(field(line, 'decision_no'), day)
    .filter(text => text !== '')
    .join(' · ');
}

interface ReadTarget {
  readonly target: AssignedTarget | null;
  readonly problems: readonly Problem[];
}

function readTarget(line: ListLine, tree: UnitTree, book: IndicatorBook): ReadTarget {
  const problems = requireFields(line, ['unit', 'indicator', 'form']);
  if (problems.length > 0) return {target: null, problems};
  const [unit, code, formText] = [
    field(line, 'unit'),
    field(line, 'indicator'),
    field(line, 'form'),
  ];
  const form = termOf(formText, 'form', targetForms);
  const indicator = book.byCode.get(code);
  if (tree.ofCode(unit).length === 0)
    problems.push(problemAt(line.line, 'UNIT_UNKNOWN', {code: unit}));
  if (indicator === undefined) problems.push(problemAt(line.line, 'INDICATOR_UNKNOWN', {code}));
  if (form === null) {
    const facts = {field: 'form', text: formText, allowed: targetForms.join(', ')};
    problems.push(problemAt(line.line, 'FIELD_UNKNOWN_VALUE', facts));
  }
  const date = field(line, 'decision_date') === '' ? null : parseDate(field(line, 'decision_date'));
  if (date !== null && !date.ok) problems.push(problemOf(line.line, date));
  const min = readNumber(line, 'min', problems);
  const max = readNumber(line, 'max', problems);
  const proposed = readNumber(line, 'proposed', problems);
  // Moving the point keeps the decimal: 82,9 / 100 is 0.8290000000000001, which 829 of 1000 would miss.
  const places = indicator?.kind === 'ratio' ? -2 : 0;
  const term = readTerm(line, places, problems);
  if (problems.length > 0 || form === null || indicator === undefined)
    return {target: null, problems};
  problems.push(...formProblems(line, {form, min, max}, indicator));
  const asked = neededNumber[form];
  const isPending =
    form === 'pending' || (asked === 'min' && min === null) || (asked === 'max' && max === null);
  const target: AssignedTarget = {
    unit,
    indicator: code,
    form: isPending ? 'pending' : form,
    min: isPending || min === null ? null : shiftDecimal(min, places),
    max: isPending || max === null ? null : shiftDecimal(max, places),
    decisionNumber: field(line, 'decision_no'),
    decisionDate: date?.ok ? date.value : null,
    ...(proposed === null ? {} : {proposed: shiftDecimal(proposed, places)}),
    ...furtherFields(line),
    ...(term === undefined ? {} : {term}),
  };
  return {target, problems};
}

/** What most rows leave blank is left out of them. */
function furtherFields(line: ListLine): Pick<AssignedTarget, 'plans' | 'holder' | 'note'> {
  const [holder, note] = [field(line, 'holder'), field(line, 'note')];
  const plans = field(line, 'plans')
    .split(/[;\n]/)
    .flatMap(one => tidyText(one) || []);
  return {
    ...(plans.length === 0 ? {} : {plans}),
    ...(holder === '' ? {} : {holder: holderNamed(holder)}),
    ...(note === '' ? {} : {note}),
  };
}

function readNumber(line: ListLine, name: string, problems: Problem[]): number | null {
  const text = field(line, name);
  if (text === '') return null;
  const number = parseNumber(text);
  if (number.ok) return number.value;
  problems.push(problemOf(line.line, number));
  return null;
}

interface Numbers {
  readonly form: TargetForm;
  readonly min: number | null;
  readonly max: number | null;
}

function formProblems(
  line: ListLine,
  {form, min, max}: Numbers,
  {name, measure, kind, whole}: Indicator,
): Problem[] {
  const problems: Problem[] = [];
  const isRatio = kind === 'ratio';
  const numbers = [min, max].filter(value => value !== null);
  for (const value of numbers) {
    if (value < 0) problems.push(problemAt(line.line, 'TARGET_NUMBER_NEGATIVE', {value}));
    else if (isRatio && value > 100)
      problems.push(problemAt(line.line, 'TARGET_RATE_OUTSIDE', {value}));
    else if (whole && !Number.isInteger(value))
      problems.push(problemAt(line.line, 'FIGURE_NOT_WHOLE', {name, value, measure}));
  }
  if ((form === 'rate' || form === 'atLeastRate') && !isRatio) {
    problems.push(problemAt(line.line, 'TARGET_FORM_NEEDS_RATIO', {form, indicator: name}));
  }
  const missing = missingNumber({form, min, max});
  if (missing !== null) {
    problems.push(problemAt(line.line, 'TARGET_MISSING_NUMBER', {form, field: missing}));
  }
  if (form === 'range' && min !== null && max !== null && min > max) {
    problems.push(problemAt(line.line, 'TARGET_RANGE_REVERSED', {min, max}));
  }
  return problems;
}

/** The column whose number the form cannot do without, where only the other one is filled; `null` when nothing is missing. */
function missingNumber({form, min, max}: Numbers): 'min' | 'max' | null {
  if (form === 'range' && min !== null && max === null) return 'max';
  const asked = neededNumber[form];
  if (asked === 'min') return min === null && max !== null ? 'min' : null;
  return asked === 'max' && max === null && min !== null ? 'max' : null;
}
