// The list of a book's rules: `rule,value,note`, a row for each rhythm with its days, as many for days off as there are, and a row
// for each threshold of the checks.

import {type CheckLimits, limitMeasures, limitNames} from '../checks/check-limits';
import {parseDate} from '../dates/parse-date';
import {type FigureCode, problemAt, type Problem} from '../finding';
import {glossary, termOf} from '../glossary';
import {shiftDecimal} from '../numbers/decimal';
import {parseNumber} from '../numbers/parse-number';
import {type DueRule, dueRhythms} from '../periods/due-day';
import {type Parsed, parsed, refused} from '../parsed';
import {tidyText} from '../text/fold-text';
import {field, type ListLine, type ListRead, problemOf} from './list-line';

export interface BookRules {
  readonly dueRule: DueRule;
  readonly limits: CheckLimits;
}

const others = ['superior', 'holiday'] as const;

/** As people choose them: `Năm`, `6 tháng`, `Quý`, `Tháng`, `Gửi cấp trên`, `Ngày nghỉ`, then the thresholds. */
export const ruleNames: readonly string[] = [
  ...dueRhythms.map(one => glossary[`rhythm.${one}`]),
  ...[...others, ...limitNames].map(one => glossary[`rule.${one}`]),
];

/** More days than a year has are a date or a year, written into the wrong row. */
const mostDays = 366;

/** The rules of the list; what it leaves out is as in `known`, but for days off, which are the list's alone. */
export function readRules(lines: readonly ListLine[], known: BookRules): ListRead<BookRules> {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const numbers = new Map<string, number>();
  const holidays: string[] = [];
  for (const line of lines) {
    const [text, value] = [field(line, 'rule'), field(line, 'value')];
    const kind =
      termOf(text, 'rhythm', dueRhythms) ?? termOf(text, 'rule', [...others, ...limitNames]);
    const seen = first.get(kind ?? '');
    const read = kind === null ? null : readValue(kind, value);
    if (read === null) {
      const facts = {field: glossary.dueRule, text, allowed: ruleNames.join(', ')};
      problems.push(problemAt(line.line, 'FIELD_UNKNOWN_VALUE', facts));
    } else if (seen !== undefined) {
      problems.push(problemAt(line.line, 'ROW_REPEATED', {first: seen, key: text}));
    } else if (!read.ok) problems.push(problemOf(line.line, read));
    else if (typeof read.value === 'number') numbers.set(kind ?? '', read.value);
    else holidays.push(...read.value);
    if (kind !== null && kind !== 'holiday') first.set(kind, seen ?? line.line);
  }
  if (problems.length > 0) return {ok: false, problems};
  const given = <T extends object>(before: T): T => ({
    ...before,
    ...Object.fromEntries([...numbers].filter(([name]) => name in before)),
  });
  const dueRule = {
    graceDays: given(known.dueRule.graceDays),
    holidays: [...new Set(holidays)].sort(),
  };
  return {ok: true, value: {dueRule, limits: given(known.limits)}};
}

function readValue(
  kind: (typeof dueRhythms | typeof others | typeof limitNames)[number],
  value: string,
): Parsed<number | string[], FigureCode> {
  if (kind === 'holiday') return readDays(value);
  const limit = limitNames.find(one => one === kind);
  return limit === undefined ? readCount(value) : readLimit(limit, value);
}

/** `30/4/2026; 1/5/2026`. */
function readDays(text: string): Parsed<string[]> {
  const days: string[] = [];
  for (const part of text.split(';').map(tidyText)) {
    const day = parseDate(part);
    if (!day.ok) return day;
    days.push(day.value);
  }
  return parsed(days);
}

/** Whole days, none or more. */
function readCount(text: string): Parsed<number, FigureCode> {
  const read = parseNumber(text);
  if (!read.ok) return read;
  const {value} = read;
  const facts = {name: glossary.dueValue, value, measure: 'ngày'};
  if (value < 0) return refused('FIGURE_NEGATIVE', facts);
  if (!Number.isInteger(value)) return refused('FIGURE_NOT_WHOLE', facts);
  if (value > mostDays) return refused('FIGURE_TOO_LARGE', {...facts, limit: mostDays});
  return read;
}

/** `50` or `50%` of a share is 0.5. */
function readLimit(limit: keyof CheckLimits, text: string): Parsed<number, FigureCode> {
  const measure = limitMeasures[limit];
  const isShare = measure === '%';
  const read = parseNumber(isShare ? text.replace(/\s*%$/, '') : text);
  if (!read.ok) return read;
  const {value} = read;
  const facts = {name: glossary[`rule.${limit}`], value, measure};
  if (value < 0) return refused('FIGURE_NEGATIVE', facts);
  return isShare ? parsed(shiftDecimal(value, -2)) : read;
}
