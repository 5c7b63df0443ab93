// The reports behind a figure, added up again on the page.

import type {TracedFigure, TracedReport} from '../../../src/contract/district-answers';
import {cellText, explainFigure} from '../../../src/sidebar/trace/explain-figure';
import {timeWords} from '../../../src/sidebar/trace/time-words';

function report(unit: string, slot: string, value: number, part = 0): TracedReport {
  return {
    ...{unit, slot, value, part, receipt: `${unit}/${slot}/1`},
    ...{at: '2021-02-16 09:00:00', by: 'Cán bộ (giả định)'},
  };
}

function traced(otherwise: Partial<TracedFigure>): TracedFigure {
  return {
    ...{kind: 'figure', cell: 28, expected: 28, span: 'cumulative', figure: 28},
    ...{column: 'Lũy kế từ đầu năm', unit: 'Huyện Thử', isWhole: true, indicator: 'Việc làm'},
    ...{slice: '', measure: 'người', rule: 'flow', period: 'Tháng 2/2021', run: 3},
    ...{target: '', decision: '', reports: [], missing: [], newer: []},
    ...otherwise,
  };
}

const flow = [
  report('Xã A', '2021-01', 8),
  report('Xã A', '2021-02', 13),
  report('Xã B', '2021-02', 7),
];

it('of a flow adds units and months, in their order, and says that they make the cell', () => {
  const {parts, ...rest} = explainFigure(traced({reports: flow}));
  expect(rest).toEqual({
    ...{figure: '28', isRight: true},
    sentences: ['3 báo cáo cộng lại đúng bằng 28.'],
  });
  expect(parts.map(part => part.units.map(({unit, sum}) => [unit, sum]))).toEqual([
    [
      ['Xã A', 21],
      ['Xã B', 7],
    ],
  ]);
});

it('names the difference when reports do not make the figure', () => {
  expect(explainFigure(traced({reports: flow.slice(1)}))).toMatchObject({
    isRight: false,
    sentences: ['Các báo cáo cho 20, khác 28 của lần tổng hợp.'],
  });
});

it('names a cell that a hand has changed, and how to mend it', () => {
  const explained = explainFigure(traced({reports: flow, cell: 1999}));
  expect(explained.isRight).toBe(false);
  expect(explained.sentences[1]).toBe(
    'Ô đang ghi 1.999, các báo cáo đã nhận cho 28: ô bị sửa tay, hoặc danh mục, báo cáo đã đổi sau lần tổng hợp 3. Bấm Tổng hợp số liệu (ở bảng Tra cứu: Xem theo đơn vị, chỉ tiêu, kỳ) để ghi lại.',
  );
  const cleared = explainFigure(traced({reports: flow, cell: ''}));
  expect(cleared.sentences[1]).toContain('Ô đang ghi (trống)');
});

it('of tenths adds up as people do', () => {
  const reports = [report('Xã A', '2021-01', 0.1), report('Xã B', '2021-01', 0.2)];
  const figures = {figure: 0.3, cell: '0,3', expected: '0,3', reports};
  expect(explainFigure(traced(figures))).toMatchObject({figure: '0,3', isRight: true});
});

it('of a stock speaks of the latest, of the largest takes one unit’s', () => {
  const reports = [report('Xã A', '2021-02', 9), report('Xã B', '2021-01', 4)];
  const stock = traced({rule: 'stock', figure: 13, cell: 13, expected: 13, reports});
  expect(explainFigure(stock).sentences).toEqual([
    'Số mới nhất của các đơn vị cộng lại đúng bằng 13.',
  ]);
  const largest = {rule: 'largest', figure: 9, cell: 9, expected: 9} as const;
  expect(explainFigure(traced({...largest, reports: reports.slice(0, 1)})).sentences).toEqual([
    'Lấy số lớn nhất trong các đơn vị, đúng bằng 9.',
  ]);
});

it('of a ratio divides the sums, numerator and denominator apart', () => {
  const reports = [
    ...[report('Xã A', '2021-02', 3), report('Xã B', '2021-02', 1)],
    ...[report('Xã A', '2021-02', 100, 1), report('Xã B', '2021-02', 60, 1)],
  ];
  const ratio = {rule: 'ratio', figure: 0.025, cell: '2,5%', expected: '2,5%'} as const;
  const {parts, figure, sentences} = explainFigure(traced({...ratio, reports}));
  expect([figure, sentences]).toEqual(['2,5%', ['4 chia 160 đúng bằng 2,5%.']]);
  expect(parts.map(part => [part.name, part.units.map(one => one.sum)])).toEqual([
    ['Tử số', [3, 1]],
    ['Mẫu số', [100, 60]],
  ]);
});

it('without a report there is no figure, and that is right', () => {
  expect(explainFigure(traced({figure: null, cell: '', expected: ''}))).toMatchObject({
    ...{figure: 'chưa có số liệu', isRight: true},
    sentences: ['Chưa có báo cáo nào cho số này.'],
  });
});

it('a share in a cell is shown as the sheet shows it', () => {
  expect(cellText(0.783, '% kế hoạch')).toBe('78,3%');
  expect(cellText(1300, 'Lũy kế từ đầu năm')).toBe('1.300');
  expect(cellText('Chậm', 'Đánh giá')).toBe('Chậm');
});

it('a time is said as people say it', () => {
  expect(timeWords('2021-09-16 09:05:12')).toBe('09:05 ngày 16/9/2021');
  expect(timeWords('sáng thứ Ba')).toBe('sáng thứ Ba');
});
