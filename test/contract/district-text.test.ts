// What the district's actions say in a notice.

import type {TracedFigure, TracedReport} from '../../src/contract/district-answers';
import {tracedText} from '../../src/contract/district-text.vi';

const figure: TracedFigure = {
  ...{
    kind: 'figure',
    cell: 0.5,
    expected: 0.5,
    span: 'cumulative',
    figure: 0.5,
    column: 'Lũy kế từ đầu năm',
  },
  ...{unit: 'Huyện Thử', isWhole: true, indicator: 'Tỷ lệ', slice: '', measure: '%', rule: 'ratio'},
  ...{period: 'Quý I/2021', run: 4, target: '', decision: '', missing: [], newer: [], reports: []},
};
const report = (unit: string, value: number, part = 0): TracedReport => ({
  ...{unit, slot: '2021-03', value, part, receipt: '', at: '', by: ''},
});

it('adds the months of a unit up as people do, and sets a ratio’s parts side by side', () => {
  const reports = [
    report('Xã A', 0.1),
    report('Xã A', 0.2),
    report('Xã A', 40, 1),
    report('Xã B', 3),
    report('Xã B', 6, 1),
  ];
  expect(tracedText({...figure, reports, cell: '50 %'})).toBe(
    'Huyện Thử, Tỷ lệ, Lũy kế từ đầu năm: 50 % (Quý I/2021, lần tổng hợp 4). Xã A 0,3/40; Xã B 3/6.',
  );
});

it('names ten units and counts the others', () => {
  const reports = Array.from({length: 12}, (_, at) => report(`Xã ${at + 1}`, 1));
  expect(tracedText({...figure, reports})).toMatch(/ Xã 9 1; Xã 10 1; và 2 đơn vị nữa\.$/);
});

it('says so of a figure that nobody reported', () => {
  expect(tracedText({...figure, cell: '', missing: ['Xã A', 'Xã B']})).toBe(
    'Huyện Thử, Tỷ lệ, Lũy kế từ đầu năm: (trống) (Quý I/2021, lần tổng hợp 4). Chưa có báo cáo nào. Chưa báo cáo: Xã A, Xã B.',
  );
});

it.each([
  [[], [], 'Xã A, Tháng 3/2021, hạn gửi 17/3/2021: chưa gửi.'],
  [
    [
      {receipt: 'a/2021-03/2', at: '', by: 'Lan', figures: 3},
      {receipt: 'a/2021-03/1', at: '', by: 'Lan', figures: 2},
    ],
    ['Trong tỉnh'],
    'Xã A, Tháng 3/2021, hạn gửi 17/3/2021: đã gửi a/2021-03/2 (Lan); a/2021-03/1 (Lan). Chưa báo cáo: Trong tỉnh.',
  ],
])('of a unit’s month with the sendings %j', (sendings, blank, text) => {
  const month = {unit: 'Xã A', slot: '2021-03', due: '17/3/2021', cell: ''};
  const standing = {state: 'sent', sequence: 2, decided: null, approvedBy: ''} as const;
  expect(tracedText({kind: 'sending', ...month, sendings, blank, standing})).toBe(text);
});
