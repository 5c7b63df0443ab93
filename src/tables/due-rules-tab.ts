// "Hạn gửi, ngưỡng kiểm tra": how many days after a period its reports are due, days off, thresholds of the checks. People type it.

import {type CheckLimits, limitMeasures, limitNames} from '../domain/checks/check-limits';
import {formatDate} from '../domain/dates/format-date';
import {glossary} from '../domain/glossary';
import {ruleNames} from '../domain/lists/read-rules';
import {shiftDecimal} from '../domain/numbers/decimal';
import {formatNumber} from '../domain/numbers/format-number';
import {type DueRule, dueRhythms} from '../domain/periods/due-day';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const dueRulesTab: ListTab = {
  key: 'dueRules',
  name: glossary.dueRulesTab,
  title: 'HẠN GỬI VÀ NGƯỠNG KIỂM TRA',
  note: 'Hạn: số ngày sau ngày cuối kỳ; gặp thứ bảy, chủ nhật, ngày nghỉ thì lùi đến ngày làm việc sau. Mỗi ngày nghỉ một dòng. Ngưỡng: quá mức này thì số liệu có cảnh báo, gửi kèm lý do. Sửa xong chọn "Cập nhật danh mục": hạn đã sửa tay và kỳ đã chốt giữ nguyên.',
  columns: [
    column('rule', glossary.dueRule, 210),
    column('value', glossary.dueValue, 190),
    column('note', glossary.note, 320, {wrap: true}),
  ],
  choices: {rule: ruleNames},
};

/** Row id and cells of each setting, the months' first, the thresholds, then the days off. */
export function dueRuleRows({graceDays, holidays}: DueRule, limits: CheckLimits): Cell[][] {
  const rhythms = [...dueRhythms].reverse();
  return [
    ...rhythms.map(one => [one, glossary[`rhythm.${one}`], String(graceDays[one])]),
    ['superior', glossary['rule.superior'], String(graceDays.superior)],
    ...limitNames.map(one => {
      const places = limitMeasures[one] === '%' ? 2 : 0;
      const shown = formatNumber(shiftDecimal(limits[one], places));
      return [one, glossary[`rule.${one}`], shown];
    }),
    ...holidays.map(day => [`holiday.${day}`, glossary['rule.holiday'], formatDate(day)]),
  ];
}
