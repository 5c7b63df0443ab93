// Who owes what in which month, where communes, a bank and schools report to one district, each by a form of its own.

import fc from 'fast-check';

import {parseAnswer} from '../../src/domain/answers/parse-answer';
import {catalogue} from '../../src/domain/indicators/catalogue';
import {chooseIndicators} from '../../src/domain/indicators/choose-indicators';
import {indicatorBook} from '../../src/domain/indicators/indicator-book';
import {kindsIn, unitForms} from '../../src/domain/indicators/unit-forms';
import {parsePeriod, type Period} from '../../src/domain/periods/period';
import {targetInForce} from '../../src/domain/targets/target-in-force';
import {groupsOf, sumOf} from '../../src/server/due-groups';
import {countDuties, dutiesOf} from '../../src/server/duties';
import type {OpenBook} from '../../src/server/open-book';
import {dueRows} from '../../src/tables/due-tab';
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

type Sent = Readonly<Record<number, Readonly<Record<string, string>>>>;

/** What was sent of one month, by the places of the units, and the board up to it. */
function boardOf(month: string, sent: Sent, firstAt = '2021-01-01 08:00:00') {
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
      ...{at: '', firstAt, by: '', submissionId: '', reportText: '', run: 1},
    };
    const report = {answers: new Map(answers), reasons: new Map<string, string>()};
    return {unit: Number(at), slot: month, report, sending};
  });
  const facts = {placed, sendings: placed.map(one => one.sending)};
  const judged = {...facts, period: period.value, findings: [], returned: new Set<string>()};
  return {units: dutiesOf(book, judged), period: period.value};
}

/** How the board counts it. */
function countsOf(month: string, sent: Sent) {
  const {units, period} = boardOf(month, sent);
  return countDuties(units, period);
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

describe('units that are looked at together', () => {
  const group = (code: string, receivers: string, type = 'Xã') => ({
    ...{unit: unit(code, {type, name: `${type} ${code}`}), receivers, form: ''},
    ...{rhythms: [], duties: [{state: 'none', lateDays: 0, blank: 0} as const]},
  });
  const january = {year: 2021, lastMonth: 1} as Period;
  const named = (...units: ReturnType<typeof group>[]) =>
    groupsOf(units, january).map(one => `${one.name}: ${one.missing}`);

  it('are those of a kind; of several receivers each by itself', () => {
    const [a, b] = [group('A', 'UBND huyện P'), group('B', 'UBND huyện Q')];
    const school = group('S', 'Phòng GDĐT', 'Trường THCS');
    expect(named(a, school, b)).toEqual([
      'Xã, phường – gửi UBND huyện P: Chưa gửi: Xã A.',
      'Xã, phường – gửi UBND huyện Q: Chưa gửi: Xã B.',
      'Trường THCS: Chưa gửi: Trường THCS S.',
    ]);
  });

  it('are not told apart where all are alike', () => {
    expect(named(group('A', 'UBND huyện P'), group('B', 'UBND huyện P'))).toEqual([]);
  });
});

const anyForm = fc.dictionary(
  fc.constantFrom(...indicators.rows.map(row => row.id)),
  fc.constantFrom('0', '5', 'ước 5', 'x'),
  {maxKeys: 12},
);
const anySent = fc.dictionary(fc.constantFrom('1', '2', '3', '4'), anyForm);

it('whatever is sent, asked for or not, in time or late: no count and no rate on the board passes the whole', () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 12}),
      anySent,
      fc.constantFrom('2021-01-01 08:00:00', '2021-12-31 08:00:00'),
      (at, sent, firstAt) => {
        const {units, period} = boardOf(`2021-${String(at).padStart(2, '0')}`, sent, firstAt);
        const [groups, all] = [groupsOf(units, period), sumOf(units, period)];
        const cells = dueRows({units, groups, all, remarks: []}).flat();
        const counts = cells.flatMap(cell => {
          const [, part, whole, , percent] = /(\d+)\/(\d+)( \((\d+)%\))?/.exec(String(cell)) ?? [];
          return whole === undefined ? [] : [[part, whole, percent ?? 0].map(Number)];
        });
        expect(counts.length).toBeGreaterThan(0);
        for (const [part = 0, whole = 0, percent = 0] of counts) {
          expect(part).toBeLessThanOrEqual(whole);
          expect(percent).toBeLessThanOrEqual(100);
        }
      },
    ),
    {numRuns: 200},
  );
});
