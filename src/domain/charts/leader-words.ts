// All words of "Biểu đồ": the lines above the charts, and above each chart its plan and what its figures lack.

import {formatNumber} from '../numbers/format-number';
import {describeTarget} from '../targets/describe-target';
import type {IsoDate} from '../units/unit';
import {abroad, jobs, percentText} from './chart-blocks';
import {dataNote, headline, verdict} from './chart-words';
import type {ChartSpec} from './charts-of';
import {goalLine} from './goal-lines';
import type {PlanFacts} from './plan-blocks';

export interface LeaderWords {
  /** One under the other: three of a plan for jobs, then one of each further target. */
  readonly lines: string[];
  /** In the order of the charts. */
  readonly notes: string[];
  /** Of the first target. */
  readonly note: string;
}

export function leaderWords(
  facts: PlanFacts,
  {list, told}: {readonly list: readonly ChartSpec[]; readonly told: readonly string[]},
  data: {readonly asOf: IsoDate; readonly warnings: number},
): LeaderWords {
  const hasJobs = list.some(({form}) => form === 'jobs');
  const countOf = (codes: readonly string[]): {units: number; missing: number} => {
    const units = new Set(codes.flatMap(code => facts.unitsOf(code).map(unit => unit.code)));
    const missing = codes.flatMap(code => facts.lineOf(facts.node, code)?.missing ?? [...units]);
    return {units: units.size, missing: new Set(missing).size};
  };
  const noteOf = (codes: readonly string[]): string => dataNote({...countOf(codes), ...data});
  const note = noteOf(hasJobs ? [jobs] : told.slice(0, 1));
  const notes = list.map(({form, of: codes}) => {
    if (form === 'progress') return note;
    const isOfPlan = form !== 'pace' && form !== 'markets' && form !== 'stock';
    const planned = form === 'nested' || form === 'part' ? codes : codes.slice(0, 1);
    const own = form === 'nested' ? note : noteOf(codes);
    return isOfPlan ? `${planWords(facts, planned)}. ${own}` : own;
  });
  const lines = [
    ...(hasJobs ? jobLines(facts, countOf([jobs]).missing) : []),
    ...told.map(code => {
      const one = facts.book.byCode.get(code);
      const elapsed = facts.elapsed[one?.calendar ?? 'admin'];
      const poor = code === abroad ? poorText(facts) : '';
      return goalLine(facts.lineOf(facts.node, code), one, elapsed) + poor;
    }),
  ];
  return {lines, notes, note};
}

/** Of who departed, the poor and the near-poor, who exclude each other; `''` where nobody told them apart. Source: DH-03. */
function poorText(facts: PlanFacts): string {
  const all = facts.lineOf(facts.node, abroad)?.cumulative ?? null;
  const parts = ['ho_ngheo', 'ho_can_ngheo'].flatMap(
    key => facts.lineOf(facts.node, abroad, `ho=${key}`)?.cumulative ?? [],
  );
  if (parts.length === 0) return '';
  const poor = parts.reduce((sum, one) => sum + one, 0);
  const share = all === null || all === 0 ? '' : ` (${percentText(poor / all)})`;
  return `; hộ nghèo, cận nghèo ${formatNumber(poor)}${share}`;
}

/** `Kế hoạch: 600 đến 800 người`, or that none is assigned; `1.300, trong đó 30 người` of a whole and its part. */
function planWords(facts: PlanFacts, codes: readonly string[]): string {
  const words = codes.map((code, at) => {
    const isLast = at === codes.length - 1;
    const measure = isLast ? (facts.book.byCode.get(code)?.measure ?? '') : '';
    return describeTarget(facts.lineOf(facts.node, code)?.target ?? null, measure);
  });
  return `Kế hoạch: ${words.join(', trong đó ')}`;
}

function jobLines(facts: PlanFacts, missing: number): string[] {
  const jobsLine = facts.lineOf(facts.node, jobs);
  const abroadLine = facts.lineOf(facts.node, abroad);
  const share = facts.elapsed.admin;
  // Their figures may change the verdict.
  const owing = missing === 0 ? '' : ` (còn ${missing} đơn vị chưa báo cáo)`;
  return [
    headline('Giải quyết việc làm', jobsLine, share),
    headline('Đi làm việc ở nước ngoài', abroadLine, share) + poorText(facts),
    `Việc làm: ${verdict(jobsLine, share)} · Đi nước ngoài: ${verdict(abroadLine, share)}${owing}`,
  ];
}
