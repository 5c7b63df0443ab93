// From the words of a plan to a target of the book: through a person, never by itself.

import {readPastedLists} from '../../../src/domain/lists/read-pasted-lists';
import {
  type Confirmed,
  confirmedLines,
  firstConfirmedLine,
} from '../../../src/domain/plans/confirm-proposal';
import {readPlanText} from '../../../src/domain/plans/read-plan-text';

const text =
  'Năm 2021, phấn đấu giải quyết việc làm cho 1.300 lao động. Trong đó, đưa được 30 lao động đi làm việc ở nước ngoài. Giảm tỷ lệ thất nghiệp còn 2,5%.';
const decision = {number: '45/KH-UBND', date: '27/4/2021'};
const confirm = (at: number): Confirmed => {
  const proposal = readPlanText(text)[at]!;
  return {proposal, reading: proposal, indicator: proposal.indicator ?? '', unit: 'TH', decision};
};
const setUp = (confirmed: readonly Confirmed[], targets = '') =>
  readPastedLists({
    ...{year: 2021, node: {code: 'TH', name: 'Thành phố Vĩnh Yên', type: 'Thành phố'}},
    texts: {units: '08707\tPhường Tích Sơn', people: '', targets},
    ...{codes: {}, setter: 'a@vi-du.invalid', confirmed: confirmedLines(confirmed)},
  });

it('DH-45: an imported text is a proposal until it is confirmed; nothing of it is a target before', () => {
  expect(readPlanText(text)).toHaveLength(3);
  expect(setUp([]).targets).toEqual([]);
  const understood = setUp([confirm(0), confirm(2)]);
  expect(understood.problems).toEqual([]);
  expect(understood.targets).toMatchObject([
    {
      ...{unit: 'TH', indicator: 'vl_giai_quyet', form: 'count', min: 1300},
      ...{decisionNumber: '45/KH-UBND', decisionDate: '2021-04-27'},
      note: 'Năm 2021, phấn đấu giải quyết việc làm cho 1.300 lao động',
    },
    {unit: 'TH', indicator: 'vl_tl_that_nghiep', form: 'lower', max: 0.025},
  ]);
  expect(understood.lists.targets.map(one => one.line)).toEqual([
    firstConfirmedLine,
    firstConfirmedLine + 1,
  ]);
});

it('confirmed targets stand beside pasted ones, and their share is checked at once', () => {
  const {targets, warnings} = setUp(
    [confirm(0), confirm(1)],
    'Đơn vị\tChỉ tiêu\tKế hoạch giao\nPhường Tích Sơn\tviệc làm\t1.299',
  );
  expect(targets.map(one => [one.unit, one.min])).toEqual([
    ['08707', 1299],
    ['TH', 1300],
    ['TH', 30],
  ]);
  expect(warnings.map(({code, facts}) => [code, 'gap' in facts ? facts.gap : null])).toEqual([
    ['TARGET_SUM_DIFFERS', 1],
  ]);
});

it('a decision day that is none is said beside the words of the plan', () => {
  const odd = {...confirm(0), decision: {number: '', date: 'hôm qua'}};
  expect(setUp([odd]).problems).toMatchObject([
    {code: 'DATE_MALFORMED', text: 'Năm 2021, phấn đấu giải quyết việc làm cho 1.300 lao động'},
  ]);
});
