// The list of due days: `rule,value,note`, a row for each rhythm with its days, and as many for days off as there are.

import {parseDate} from '../dates/parse-date';
import {type FigureCode, problemAt, type Problem} from '../finding';
import {glossary, termOf} from '../glossary';
import {parseNumber} from '../numbers/parse-number';
import {type DueRule, dueRhythms} from '../periods/due-day';
import {type Parsed, parsed, refused} from '../parsed';
import {tidyText} from '../text/fold-text';
import {field, type ListLine, type ListRead, problemOf} from './list-line';

const others = ['superior', 'holiday'] as const;

/** As people choose them: `Năm`, `6 tháng`, `Quý`, `Tháng`, `Gửi cấp trên`, `Ngày nghỉ`. */
export const ruleNames: readonly string[] = [
  ...dueRhythms.map(one => glossary[`rhythm.${one}`]),
  ...others.map(one => glossary[`rule.${one}`]),
];

/** More days than a year has are a date or a year, written into the wrong row. */
const mostDays = 366;

/** The rule of the list; what it leaves out is as in `known`, but for days off, which are the list's alone. */
export function readDueRule(lines: readonly ListLine[], known: DueRule): ListRead<DueRule> {
  const problems: Problem[] = [];
  const first = new Map<string, number>();
  const days: [string, number][] = [];
  const holidays: string[] = [];
  for (const line of lines) {
    const [text, value] = [field(line, 'rule'), field(line, 'value')];
    const kind = termOf(text, 'rhythm', dueRhythms) ?? termOf(text, 'rule', others);
    const seen = first.get(kind ?? '');
    const read = kind === 'holiday' ? readDays(value) : readCount(value);
    if (kind === null) {
      const facts = {field: glossary.dueRule, text, allowed: ruleNames.join(', ')};
      problems.push(problemAt(line.line, 'FIELD_UNKNOWN_VALUE', facts));
    } else if (seen !== undefined) {
      problems.push(problemAt(line.line, 'ROW_REPEATED', {first: seen, key: text}));
    } else if (!read.ok) problems.push(problemOf(line.line, read));
    else if (typeof read.value === 'number') days.push([kind, read.value]);
    else holidays.push(...read.value);
    if (kind !== null && kind !== 'holiday') first.set(kind, seen ?? line.line);
  }
  if (problems.length > 0) return {ok: false, problems};
  const graceDays = {...known.graceDays, ...Object.fromEntries(days)};
  return {ok: true, value: {graceDays, holidays: [...new Set(holidays)].sort()}};
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
