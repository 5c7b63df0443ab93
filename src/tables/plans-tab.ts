// "Văn bản, kế hoạch": the documents that targets and reports cite, and what each carries out. People type them.

import {glossary} from '../domain/glossary';
import type {Plan} from '../domain/plans/plan';
import type {AssignedTarget} from '../domain/targets/target';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const plansTab: ListTab = {
  key: 'plans',
  name: glossary.plansTab,
  title: 'VĂN BẢN, KẾ HOẠCH',
  note: 'Dự thảo: để trống số, ngày. Nhiều văn bản: ngăn bằng dấu chấm phẩy. Sửa xong chọn "Cập nhật danh mục".',
  columns: [
    column('number', glossary.planNumber, 140),
    column('date', glossary.planDate, 120),
    column('issuer', glossary.planIssuer, 220, {wrap: true}),
    column('title', glossary.planTitle, 400, {wrap: true}),
    column('parents', glossary.planParents, 200, {wrap: true}),
  ],
};

/** Row id and cells of each document. */
export function planRows(plans: readonly Plan[]): Cell[][] {
  return plans.map((plan, at) => [
    `P${at + 1}`,
    plan.number,
    plan.date ?? '',
    plan.issuer,
    plan.title,
    plan.parents.join('; '),
  ]);
}

/** The decisions that targets cite, each once in their order: a list for people to complete with issuer and title. */
export function plansOfTargets(targets: readonly AssignedTarget[]): Plan[] {
  const plans = new Map<string, Plan>();
  for (const {decisionNumber: number, decisionDate: date} of targets) {
    if (number === '' || plans.has(number)) continue;
    plans.set(number, {number, date, issuer: '', title: '', parents: []});
  }
  return [...plans.values()];
}
