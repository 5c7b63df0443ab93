// A plan, directive or decision as a document: number, day, issuer, title, and the documents that it carries out.

import {formatDate} from '../dates/format-date';
import type {AssignedTarget} from '../targets/target';
import {foldName, tidyText} from '../text/fold-text';
import type {IsoDate} from '../units/unit';

/** A row of "Văn bản, kế hoạch". A person has typed or confirmed it (DH-45). */
export interface Plan {
  /** `31-KH/TXU`; of a draft `/KH-UBND`, whose number the registry has yet to give. */
  readonly number: string;
  /** A day; the month alone, `2022-01`, or `null` while the draft's day is blank. */
  readonly date: IsoDate | null;
  /** `Ban Thường vụ Thị ủy`. */
  readonly issuer: string;
  /** With its kind: `Kế hoạch thực hiện Chỉ thị …`. */
  readonly title: string;
  /** Numbers of the documents that it carries out, the nearest first. */
  readonly parents: readonly string[];
}

/** A draft has no number or no day yet; it is kept as "dự thảo". Source: HL-01. */
export function isDraft({number, date}: Plan): boolean {
  return !/^\s*\d/.test(number) || date === null || date.length < 10;
}

/** The document of a number, however it is spaced or capitalised; a draft's mark names none. */
export function planNumbered(plans: readonly Plan[], number: string): Plan | null {
  const wanted = foldName(number);
  return plans.find(plan => /^\s*\d/.test(plan.number) && foldName(plan.number) === wanted) ?? null;
}

/**
 * The documents behind a plan: those that it carries out, then theirs, each once. One that carries itself out ends the chain.
 *
 * @remarks Source: DH-01 (directive → party plan → UBND plan), HL-02, HL-22.
 */
export function chainOf(plan: Plan, plans: readonly Plan[]): Plan[] {
  const chain: Plan[] = [];
  let tier: readonly Plan[] = [plan];
  while (tier.length > 0) {
    tier = tier
      .flatMap(one => one.parents)
      .flatMap(number => planNumbered(plans, number) ?? [])
      .filter((one, at, all) => all.indexOf(one) === at && one !== plan && !chain.includes(one));
    chain.push(...tier);
  }
  return chain;
}

/**
 * `Kế hoạch số 31-KH/TXU ngày 15/9/2021 của Ban Thường vụ Thị ủy`; with a gap for what a draft leaves blank:
 * `Kế hoạch số …/KH-UBND ngày … tháng 01 năm 2022 của …`.
 */
export function planName({number, date, issuer, title}: Plan): string {
  const kind = kindOf(number, title);
  const shown = /^\s*\d/.test(number) ? number : `…${number.trim()}`;
  const by = issuer === '' ? '' : ` của ${issuer}`;
  return tidyText(`${kind} số ${shown} ngày ${dateText(date)}${by}`);
}

/** A report opens with no more of them than its reader takes in. */
const mostCited = 2;

/** The documents of the list that targets cite, each once, the first two in the order of the targets. */
export function citedPlans(
  targets: readonly Pick<AssignedTarget, 'decisionNumber' | 'plans'>[],
  plans: readonly Plan[],
): Plan[] {
  const cited = targets
    .flatMap(one => [one.decisionNumber, ...(one.plans ?? [])])
    .flatMap(number => planNumbered(plans, number) ?? []);
  return [...new Set(cited)].slice(0, mostCited);
}

/**
 * The opening words of a report, `Thực hiện … số … ngày … của …`, built from the documents that it answers to; `''` for none.
 *
 * @remarks Source: DH-01; domain.md §6.2.
 */
export function openingLine(plans: readonly Plan[]): string {
  if (plans.length === 0) return '';
  return `Thực hiện ${plans.map(planName).join(' và ')}`;
}

function dateText(date: IsoDate | null): string {
  if (date === null) return '… tháng … năm …';
  if (date.length === 10) return formatDate(date);
  const [year = '…', month] = date.split('-');
  return `… tháng ${month ?? '…'} năm ${year}`;
}

const kinds: readonly (readonly [mark: RegExp, kind: string])[] = [
  [/(?:^|[/\-\d])KH(?:$|[/-])/u, 'Kế hoạch'],
  [/(?:^|[/\-\d])CT(?:$|[/-])/u, 'Chỉ thị'],
  [/(?:^|[/\-\d])QĐ(?:$|[/-])/u, 'Quyết định'],
  [/(?:^|[/\-\d])NQ(?:$|[/-])/u, 'Nghị quyết'],
  [/(?:^|[/\-\d])TB(?:$|[/-])/u, 'Thông báo'],
  [/(?:^|[/\-\d])CV(?:$|[/-])/u, 'Công văn'],
];

/** By the mark in the number (`KH`, `CT`, `QĐ`, `NQ`); else by the title's own word. */
function kindOf(number: string, title: string): string {
  const marked = kinds.find(([mark]) => mark.test(number))?.[1];
  const titled = kinds.find(([, kind]) => title.startsWith(kind))?.[1];
  return marked ?? titled ?? 'Văn bản';
}
