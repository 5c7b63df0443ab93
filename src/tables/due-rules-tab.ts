// "Quy định hạn gửi": how many days after a period its reports are due, and the days off. People type it.

import {formatDate} from '../domain/dates/format-date';
import {glossary} from '../domain/glossary';
import {ruleNames} from '../domain/lists/read-due-rule';
import {type DueRule, dueRhythms} from '../domain/periods/due-day';
import type {Cell} from '../ports/book';
import {column} from './columns';
import type {ListTab} from './list-tab';

export const dueRulesTab: ListTab = {
  key: 'dueRules',
  name: glossary.dueRulesTab,
  title: 'QUY ĐỊNH HẠN GỬI',
  note: 'Số ngày sau ngày cuối kỳ; gặp thứ bảy, chủ nhật, ngày nghỉ thì lùi đến ngày làm việc sau. Mỗi ngày nghỉ một dòng. Sửa xong chọn "Cập nhật danh mục": hạn đã sửa tay và kỳ đã chốt giữ nguyên.',
  columns: [
    column('rule', glossary.dueRule, 180),
    column('value', glossary.dueValue, 190),
    column('note', glossary.note, 320, {wrap: true}),
  ],
  choices: {rule: ruleNames},
};

/** Row id and cells of each setting, the months' first, then the days off. */
export function dueRuleRows({graceDays, holidays}: DueRule): Cell[][] {
  const rhythms = [...dueRhythms].reverse();
  return [
    ...rhythms.map(one => [one, glossary[`rhythm.${one}`], String(graceDays[one])]),
    ['superior', glossary['rule.superior'], String(graceDays.superior)],
    ...holidays.map(day => [`holiday.${day}`, glossary['rule.holiday'], formatDate(day)]),
  ];
}
