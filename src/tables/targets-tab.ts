// "Kế hoạch giao": each target that a decision gives to a unit, or to an organisation or a project below it. A later decision
// replaces an earlier one; both rows stay.

import {glossary} from '../domain/glossary';
import type {IndicatorBook} from '../domain/indicators/indicator-book';
import {formatNumber} from '../domain/numbers/format-number';
import {type AssignedTarget, targetForms} from '../domain/targets/target';
import type {UnitTree} from '../domain/units/unit-tree';
import type {Cell} from '../ports/book';
import type {ListTab} from './list-tab';

export const targetsTab: ListTab = {
  key: 'targets',
  name: glossary.targetsTab,
  title: 'KẾ HOẠCH GIAO',
  note: 'Tỷ lệ ghi theo phần trăm (60). Để trống số: chưa giao. Sửa xong chọn "Cập nhật danh mục".',
  columns: [
    {key: 'unit', header: glossary.unitCode, width: 110},
    {key: 'unit_name', header: glossary.unitName, width: 200},
    {key: 'indicator', header: glossary.indicatorCode, width: 170},
    {key: 'indicator_name', header: glossary.indicator, width: 320, wrap: true},
    {key: 'form', header: glossary.targetForm, width: 150},
    {key: 'min', header: glossary.targetMin, width: 90, align: 'right'},
    {key: 'max', header: glossary.targetMax, width: 90, align: 'right'},
    {key: 'decision_no', header: glossary.decisionNumber, width: 140},
    {key: 'decision_date', header: glossary.decisionDate, width: 120},
    {key: 'plans', header: glossary.targetPlans, width: 160, wrap: true, isLater: true},
    {key: 'holder', header: glossary.targetHolder, width: 160, wrap: true, isLater: true},
    {key: 'proposed', header: glossary.proposedLevel, width: 90, align: 'right', isLater: true},
    {key: 'note', header: glossary.note, width: 200, wrap: true, isLater: true},
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
    ];
  });
}
