// The list of documents: `number,date,issuer,title,parents`; several parents are divided by `;`.

import {parseDate} from '../dates/parse-date';
import {problemAt, type Problem} from '../finding';
import type {Plan} from '../plans/plan';
import {chainOf, planNumbered} from '../plans/plan';
import {foldName, tidyText} from '../text/fold-text';
import {field, type ListLine, type ListRead, problemOf} from './list-line';

/** Plans in the order of the list. A blank number or day is a draft's, no fault; a number is given once. */
export function readPlans(lines: readonly ListLine[]): ListRead<Plan[]> {
  const problems: Problem[] = [];
  const plans = lines.map(line => {
    const number = field(line, 'number');
    const parents = field(line, 'parents').split(/[;\n]/).map(tidyText).filter(Boolean);
    const [issuer, title] = [field(line, 'issuer'), field(line, 'title')];
    if (number === '' && title === '')
      problems.push(problemAt(line.line, 'FIELD_EMPTY', {field: 'title'}));
    return {number, date: readDay(line, problems), issuer, title, parents};
  });
  const firstLine = new Map<string, number>();
  lines.forEach(({line}, at) => {
    const plan = plans[at];
    const key = foldName(plan?.number ?? '');
    if (plan === undefined || !/^\d/.test(key)) return;
    const first = firstLine.get(key);
    if (first !== undefined)
      problems.push(problemAt(line, 'ROW_REPEATED', {first, key: plan.number}));
    firstLine.set(key, first ?? line);
  });
  plans.forEach((plan, at) => problems.push(...parentProblems(plan, plans, lines[at]?.line ?? 1)));
  return problems.length > 0 ? {ok: false, problems} : {ok: true, value: plans};
}

/** A day, or a month alone: `tháng 01 năm 2022`, `01/2022`, with or without the word `ngày` before the gap. */
function readDay(line: ListLine, problems: Problem[]): string | null {
  const text = field(line, 'date');
  if (text === '') return null;
  const [, month, year] =
    /^(?:ngày\s*[.…]*\s*)?(?:tháng\s*)?(\d{1,2})(?:\s*năm\s*|\s*\/\s*)(\d{4})$/iu.exec(text) ?? [];
  if (month !== undefined && year !== undefined && Number(month) >= 1 && Number(month) <= 12)
    return `${year}-${month.padStart(2, '0')}`;
  const [iso] = /^\d{4}-\d{2}$/.exec(text) ?? [];
  const day = iso === undefined ? parseDate(text) : null;
  if (day === null) return text;
  if (!day.ok) problems.push(problemOf(line.line, day));
  return day.ok ? day.value : null;
}

function parentProblems(plan: Plan, plans: readonly Plan[], line: number): Problem[] {
  const {number, parents} = plan;
  const unknown = parents.filter(parent => planNumbered(plans, parent) === null);
  const problems = unknown.map(parent => problemAt(line, 'PLAN_PARENT_UNKNOWN', {number, parent}));
  const own = foldName(number);
  const isRound = [plan, ...chainOf(plan, plans)].some(one =>
    one.parents.some(parent => foldName(parent) === own),
  );
  return isRound ? [...problems, problemAt(line, 'PLAN_CYCLE', {number})] : problems;
}
