// "Kế hoạch giao": each target that a decision gives to a unit, or to an organisation or a project below it. A later decision
// replaces an earlier one; both rows stay.

import {glossary} from '../domain/glossary';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import {formatNumber} from '../domain/numbers/format-number';
import {type AssignedTarget, targetForms} from '../domain/targets/target';
import type {UnitTree} from '../domain/units/unit-tree';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const targetsTab: ListTab = {
  key: 'targets',
  name: glossary.targetsTab,
  title: 'KẾ HOẠCH GIAO',
  note: 'Tỷ lệ ghi theo phần trăm (60). Để trống số: chưa giao. Kế hoạch nhiệm kỳ: ghi 2021-2025 và kết quả các năm (2021: 1.310; 2022: 1.250). Sửa xong chọn "Cập nhật danh mục".',
  columns: [
    column('unit', glossary.unitCode, 110),
    column('unit_name', glossary.unitName, 200),
    column('indicator', glossary.indicatorCode, 170),
    column('indicator_name', glossary.indicator, 320, {wrap: true}),
    column('form', glossary.targetForm, 150),
    column('min', glossary.targetMin, 90, {align: 'right'}),
    column('max', glossary.targetMax, 90, {align: 'right'}),
    column('decision_no', glossary.decisionNumber, 140),
    column('decision_date', glossary.decisionDate, 120),
    column('plans', glossary.targetPlans, 160, {wrap: true, isLater: true}),
    column('holder', glossary.targetHolder, 160, {wrap: true, isLater: true}),
    column('proposed', glossary.proposedLevel, 90, {align: 'right', isLater: true}),
    column('note', glossary.note, 200, {wrap: true, isLater: true}),
    column('term', glossary.termTab, 90, {isLater: true}),
    column('results', glossary.termResults, 160, {wrap: true, isLater: true}),
  ],
  choices: {form: targetForms.map(form => glossary[`form.${form}`])},
};

/** Row id and cells of each target; numbers as the plan writes them. */
export function targetRows(
  targets: readonly AssignedTarget[],
  tree: UnitTree,
  book: IndicatorBook,
): Cell[][] {
  return targets.map((one, index) => {
    const indicator = book.byCode.get(one.indicator);
    const scale = indicator?.kind === 'ratio' ? 100 : 1;
    const shown = (value: number | null): string =>
      value === null ? '' : formatNumber(value * scale);
    return [
      `T${index + 1}`,
      one.unit,
      tree.versions[tree.ofCode(one.unit)[0] ?? -1]?.name ?? '',
      one.indicator,
      indicator?.name ?? '',
      glossary[`form.${one.form}`],
      shown(one.min),
      shown(one.max),
      one.decisionNumber,
      one.decisionDate ?? '',
      (one.plans ?? []).join('; '),
      one.holder?.name ?? '',
      shown(one.proposed ?? null),
      one.note ?? '',
      one.term === undefined ? '' : `${one.term.from}-${one.term.to}`,
      (one.term?.results ?? []).map(([year, result]) => `${year}: ${shown(result)}`).join('; '),
    ];
  });
}
