// All words of "Biểu đồ": the lines above the charts, and above each chart its plan and what its figures lack.

import {describeTarget} from '../targets/describe-target';
import type {IsoDate} from '../units/unit';
import {abroad, jobs} from './chart-blocks';
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
  const missingOf = (codes: readonly string[]): number =>
    Math.max(
      0,
      ...codes.map(code => facts.lineOf(facts.node, code)?.missing.length ?? facts.units.length),
    );
  const noteOf = (codes: readonly string[]): string =>
    dataNote({units: facts.units.length, missing: missingOf(codes), ...data});
  const note = noteOf(hasJobs ? [jobs] : told.slice(0, 1));
  const notes = list.map(({form, of: codes}) => {
    const isOfJobs = hasJobs && (codes[0] === jobs || codes[0] === abroad) && form !== 'part';
    if (isOfJobs || form === 'progress') return note;
    const own = noteOf(codes);
    if (form === 'pace' || form === 'part' || form === 'markets' || form === 'stock') return own;
    return `${planWords(facts, codes[0] ?? '')}. ${own}`;
  });
  const lines = [
    ...(hasJobs ? jobLines(facts, missingOf([jobs])) : []),
    ...told.map(code => {
      const one = facts.book.byCode.get(code);
      const elapsed = facts.elapsed[one?.calendar ?? 'admin'];
      return goalLine(facts.lineOf(facts.node, code), one, elapsed);
    }),
  ];
  return {lines, notes, note};
}

/** `Kế hoạch: 600 đến 800 người`, or that none is assigned. */
function planWords(facts: PlanFacts, code: string): string {
  const measure = facts.book.byCode.get(code)?.measure ?? '';
  const words = describeTarget(facts.lineOf(facts.node, code)?.target ?? null, measure);
  return `Kế hoạch: ${words}`;
}

function jobLines(facts: PlanFacts, missing: number): string[] {
  const jobsLine = facts.lineOf(facts.node, jobs);
  const abroadLine = facts.lineOf(facts.node, abroad);
  const share = facts.elapsed.admin;
  // Their figures may change the verdict.
  const owing = missing === 0 ? '' : ` (còn ${missing} đơn vị chưa báo cáo)`;
  return [
    headline('Giải quyết việc làm', jobsLine, share),
    headline('Đi làm việc ở nước ngoài', abroadLine, share),
    `Việc làm: ${verdict(jobsLine, share)} · Đi nước ngoài: ${verdict(abroadLine, share)}${owing}`,
  ];
}
