// The list of targets: `unit,indicator,form,min,max,decision_no,decision_date`; rates in percents.

import {parseDate} from '../dates/parse-date';
import type {Problem} from '../finding';
import {termOf} from '../glossary';
import type {IndicatorBook} from '../indicators/indicator-book';
import {parseNumber} from '../numbers/parse-number';
import {type AssignedTarget, type TargetForm, targetForms} from '../targets/target';
import type {UnitTree} from '../units/unit-tree';
import {field, type ListLine, type ListRead, problemAt, requireFields} from './list-line';

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

/** Targets in the order of the list. An empty number is "chưa giao", as commands.md says. */
export function readTargets(
  lines: readonly ListLine[],
  tree: UnitTree,
  book: IndicatorBook,
): ListRead<AssignedTarget[]> {
  const problems: Problem[] = [];
  const firstLine = new Map<string, number>();
  const targets: AssignedTarget[] = [];
  for (const line of lines) {
    const read = readTarget(line, tree, book);
    problems.push(...read.problems);
    const key = ['unit', 'indicator', 'decision_no', 'decision_date']
      .map(name => field(line, name))
      .join(' · ');
    const first = firstLine.get(key);
    if (first !== undefined)
      problems.push(problemAt(line.line, {code: 'ROW_REPEATED', facts: {first, key}}));
    firstLine.set(key, first ?? line.line);
    if (read.target !== null) targets.push(read.target);
  }
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: targets};
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
    problems.push(problemAt(line.line, {code: 'UNIT_UNKNOWN', facts: {code: unit}}));
  if (indicator === undefined)
    problems.push(problemAt(line.line, {code: 'INDICATOR_UNKNOWN', facts: {code}}));
  if (form === null) {
    const facts = {field: 'form', text: formText, allowed: targetForms.join(', ')};
    problems.push(problemAt(line.line, {code: 'FIELD_UNKNOWN_VALUE', facts}));
  }
  const date = field(line, 'decision_date') === '' ? null : parseDate(field(line, 'decision_date'));
  if (date !== null && !date.ok) problems.push(problemAt(line.line, date));
  const min = readNumber(line, 'min', problems);
  const max = readNumber(line, 'max', problems);
  if (problems.length > 0 || form === null || indicator === undefined)
    return {target: null, problems};
  problems.push(
    ...formProblems(line, {form, min, max}, indicator.name, indicator.kind === 'ratio'),
  );
  const scale = indicator.kind === 'ratio' ? 100 : 1;
  const asked = neededNumber[form];
  const isPending =
    form === 'pending' || (asked === 'min' && min === null) || (asked === 'max' && max === null);
  const target: AssignedTarget = {
    unit,
    indicator: code,
    form: isPending ? 'pending' : form,
    min: isPending || min === null ? null : min / scale,
    max: isPending || max === null ? null : max / scale,
    decisionNumber: field(line, 'decision_no'),
    decisionDate: date?.ok ? date.value : null,
  };
  return {target, problems};
}

function readNumber(line: ListLine, name: string, problems: Problem[]): number | null {
  const text = field(line, name);
  if (text === '') return null;
  const number = parseNumber(text);
  if (number.ok) return number.value;
  problems.push(problemAt(line.line, number));
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
  indicator: string,
  isRatio: boolean,
): Problem[] {
  const problems: Problem[] = [];
  const numbers = [min, max].filter(value => value !== null);
  for (const value of numbers) {
    if (value < 0)
      problems.push(problemAt(line.line, {code: 'TARGET_NUMBER_NEGATIVE', facts: {value}}));
    else if (isRatio && value > 100)
      problems.push(problemAt(line.line, {code: 'TARGET_RATE_OUTSIDE', facts: {value}}));
  }
  if ((form === 'rate' || form === 'atLeastRate') && !isRatio) {
    problems.push(
      problemAt(line.line, {code: 'TARGET_FORM_NEEDS_RATIO', facts: {form, indicator}}),
    );
  }
  if (form !== 'range') return problems;
  if (min !== null && max === null) {
    problems.push(
      problemAt(line.line, {code: 'TARGET_MISSING_NUMBER', facts: {form, field: 'max'}}),
    );
  }
  if (min !== null && max !== null && min > max) {
    problems.push(problemAt(line.line, {code: 'TARGET_RANGE_REVERSED', facts: {min, max}}));
  }
  return problems;
}
