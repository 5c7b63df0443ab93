// Who owes what in which month, where communes, a bank and schools report to one district, each by a form of its own.

import {parseAnswer} from '../../src/domain/answers/parse-answer';
import {catalogue} from '../../src/domain/indicators/catalogue';
import {chooseIndicators} from '../../src/domain/indicators/choose-indicators';
import {indicatorBook} from '../../src/domain/indicators/indicator-book';
import {kindsIn, unitForms} from '../../src/domain/indicators/unit-forms';
import {parsePeriod} from '../../src/domain/periods/period';
import {countDuties, dutiesOf} from '../../src/server/duties';
import type {OpenBook} from '../../src/server/open-book';
import {newPeriods} from '../../src/tables/periods-tab';
import {fullForm} from '../support/district';
import {node, treeOf, unit} from '../domain/units/unit-rows';

/** In the order of the list: a commune, the bank, a school, a college. */
const tree = treeOf(
  node,
  unit('X'),
  unit('B', {name: 'Phòng Giao dịch Ngân hàng chính sách xã hội', type: 'Ngân hàng'}),
  unit('S', {name: 'Trường THPT Thử', type: 'Trường THPT'}),
  unit('C', {name: 'Trường Cao đẳng Thử', type: 'Trường Cao đẳng'}),
);
/** Beside jobs: the bank's loans by the month, leavers of school once a year, courses by the quarter. */
const indicators = indicatorBook(
  chooseIndicators({
    ...{themes: ['viec_lam'], kinds: kindsIn(tree)},
    targeted: ['vv_nn_luot', 'hs_tn_thpt', 'dn_so_cap'],
  }),
);
const forms = unitForms(indicators, tree);
const book: OpenBook = {
  ...{year: 2021, tree, indicators, forms, targetOf: () => null},
  person: {email: 'a@vi-du.invalid', name: '', unit: 'N', role: 'district'},
  data: {
    ...{year: 2021, superior: '', units: tree.versions, people: [], targets: [], tabs: {}},
    indicators: indicators.all.map(one => one.code),
    periods: newPeriods(2021),
    charts: {units: 4, planned: []},
  },
};

/** What was sent of one month, by the places of the units, and how the board counts it. */
function countsOf(month: string, sent: Readonly<Record<number, Readonly<Record<string, string>>>>) {
  const period = parsePeriod(month);
  if (!period.ok) throw new Error(month);
  const placed = Object.entries(sent).map(([at, cells]) => {
    const answers = Object.entries(cells).map(([row, text]) => {
      const answer = parseAnswer(text);
      if (!answer.ok || answer.value === null) throw new Error(text);
      return [row, answer.value] as const;
    });
    const sending = {
      ...{unit: tree.versions[Number(at)]?.key ?? '', slot: month, sequence: 1, receipt: ''},
      ...{at: '', firstAt: '2021-01-01 08:00:00', by: '', submissionId: '', reportText: '', run: 1},
    };
    const report = {answers: new Map(answers), reasons: new Map<string, string>()};
    return {unit: Number(at), slot: month, report, sending};
  });
  const facts = {placed, sendings: placed.map(one => one.sending)};
  const judged = {...facts, period: period.value, findings: [], returned: new Set<string>()};
  return countDuties(dutiesOf(book, judged), period.value);
}

describe('DH-44: completeness counts only the forms that are due from each unit', () => {
  it('in February of the commune and the bank alone, and is whole with both', () => {
    expect(countsOf('2021-02', {})).toMatchObject({
      units: 2,
      none: ['Xã X', 'Phòng Giao dịch Ngân hàng chính sách xã hội'],
    });
    expect(countsOf('2021-02', {1: fullForm, 2: {vv_nn_luot: '3'}})).toMatchObject({
      ...{units: 2, full: 2, none: [], partial: []},
    });
  });

  it('in March of the college too, in December of all four', () => {
    expect(countsOf('2021-03', {})).toMatchObject({units: 3});
    expect(countsOf('2021-12', {3: {hs_tn_thpt: '180'}})).toMatchObject({units: 4, full: 1});
  });

  it('a sending that nobody asked for is counted with its unit, so that a rate never passes the whole', () => {
    const {units, full} = countsOf('2021-02', {
      ...{1: fullForm, 2: {vv_nn_luot: '3'}},
      3: {hs_tn_thpt: '180'},
    });
    expect([units, full]).toEqual([3, 3]);
  });
});

it('HL-43: a college and a centre for training have a form of their own, and none of the communes’ jobs', () => {
  const [commune, college] = [tree.versions[1], tree.versions[4]].map(one =>
    one === undefined ? [] : forms.of(one).all.map(indicator => indicator.code),
  );
  expect(college).toContain('dn_so_cap');
  expect(college?.some(code => code.startsWith('vl_'))).toBe(false);
  expect(commune).not.toContain('dn_so_cap');
  const centre = {name: 'Trung tâm Giáo dục - Nghề nghiệp huyện', type: ''};
  const other = treeOf(node, unit('X'), unit('T', centre));
  const form = unitForms(indicatorBook(catalogue), other).of(unit('T', centre));
  expect(form.byCode.has('dn_so_cap')).toBe(true);
  expect(form.byCode.has('vl_trong_tinh')).toBe(false);
});
