// What the charts of any target draw, by hand: with figures, with none, with no plan.

import {
  bandBlock,
  blockOf,
  figureBlock,
  lineBlock,
  marketsBlock,
  paceBlock,
  partBlock,
  stockBlock,
} from '../../../src/domain/charts/plan-blocks';
import type {Target} from '../../../src/domain/targets/target';
import {target} from '../targets/targets';
import {line} from './small-district';
import {
  bookOf,
  brokers,
  departureTargets,
  employed,
  planFacts,
  qualified,
  trained,
  training,
} from './training-district';

const blank = planFacts([]);

describe('a range', () => {
  it('HL-03 (một phần): is two lines, "600" and "800", beside what has been done by month', () => {
    const block = bandBlock(training, trained);
    expect(block[0]).toEqual([
      ...['', 'Lũy kế thực hiện', 'Mức thấp nhất: 600 người', 'Mức cao nhất: 800 người'],
    ]);
    expect(block).toHaveLength(13);
    expect([block[1], block[3], block[9], block[12]]).toEqual([
      ['T1', '', 600, 800],
      ['T3', 120, 600, 800],
      ['T9', 640, 600, 800],
      ['T12', '', 600, 800],
    ]);
  });

  it('of a rate is in percent, figure and lines', () => {
    const facts = planFacts([line('N', employed, 0.7596, target('range', 0.7, 0.825))], {
      [employed]: [null, null, null, null, null, 0.7596],
    });
    const block = bandBlock(facts, employed);
    expect([block[0], block[6]]).toEqual([
      ['', 'Thực hiện', 'Mức thấp nhất: 70%', 'Mức cao nhất: 82,5%'],
      ['T6', 75.9, 70, 82.5],
    ]);
  });

  it('that is not assigned has no lines', () => {
    expect(bandBlock(blank, trained).slice(0, 2)).toEqual([
      ['', 'Lũy kế thực hiện', 'Mức thấp nhất: chưa giao', 'Mức cao nhất: chưa giao'],
      ['T1', '', '', ''],
    ]);
  });

  it('whose place was made for one number later shows that number', () => {
    const facts = planFacts([line('N', trained, 640, target('range', 600, 800))]);
    expect(lineBlock(facts, trained)[1]).toEqual(['T1', '', 600]);
    const count = planFacts([line('N', trained, 640, target('count', 700))]);
    expect(bandBlock(count, trained)[1]).toEqual(['T1', '', 700, '']);
  });
});

describe('one line', () => {
  it('is in percent for a rate, cut so that 59,96 % does not reach 60', () => {
    const block = lineBlock(training, qualified);
    expect([block[0], block[11], block[12]]).toEqual([
      ['', 'Thực hiện: 59,9 %', 'Kế hoạch đến hết năm: đạt 60%'],
      ['T11', '', 60],
      ['T12', 59.9, 60],
    ]);
  });

  it('is a floor for "80% trở lên"', () => {
    const block = lineBlock(training, employed);
    expect([block[0], block[6]]).toEqual([
      ['', 'Thực hiện: 80 %', 'Kế hoạch: 80% trở lên'],
      ['T6', 80, 80],
    ]);
  });

  it('stands in the months that close its rhythm alone: half-way to the next the parts of a rate do not fit', () => {
    expect([7, 8, 9].map(at => lineBlock(training, employed)[at]?.[1])).toEqual(['', '', '']);
    expect([3, 4, 5, 6].map(at => bandBlock(training, trained)[at]?.[1])).toEqual([
      120,
      '',
      '',
      410,
    ]);
  });

  it.each<[string, Target | null, string, string | number]>([
    ['a count', target('count', 1300), 'Kế hoạch: 1.300 người', 1300],
    ['a plan to exceed', target('exceed', 30), 'Kế hoạch: đạt, vượt 30 người', 30],
    ['a ceiling', target('quota', null, 5), 'Kế hoạch: không quá 5 người', 5],
    ['no number yet', target('pending'), 'Kế hoạch: chưa giao chỉ tiêu', ''],
    ['no target', null, 'Kế hoạch: chưa giao chỉ tiêu', ''],
  ])('speaks as the plan does of %s', (_, goal, words, level) => {
    const facts = planFacts([line('N', trained, 7, goal)], {[trained]: [null, null, 7]});
    const block = lineBlock(facts, trained);
    expect([block[0], block[3]]).toEqual([
      ['', 'Lũy kế thực hiện', words],
      ['T3', 7, level],
    ]);
  });

  it('is as exact as it was assigned, and a rate under a ceiling is cut upwards', () => {
    const goal = target('lower', null, 0.6275);
    const facts = planFacts([line('N', qualified, 0.62751, goal)], {
      [qualified]: [...Array<null>(11).fill(null), 0.62751],
    });
    expect(lineBlock(facts, qualified)[12]).toEqual(['T12', 62.8, 62.75]);
  });
});

describe('the pace', () => {
  it('HL-13 (một phần): is the share of the plan beside the share of the time, figure and plan in words', () => {
    expect(paceBlock(training, [trained])).toEqual([
      ['', 'Thực hiện (% kế hoạch)', 'Thời gian đã qua (%)'],
      [
        'Lao động hoàn thành đào tạo dưới 03 tháng: 640 người; kế hoạch 600 đến 800 người',
        ...[106.6, 75],
      ],
    ]);
  });

  it('is no bar where nobody reported', () => {
    const facts = planFacts([line('N', trained, null, target('count', 700))]);
    expect(paceBlock(facts, [trained])[1]).toEqual([
      'Lao động hoàn thành đào tạo dưới 03 tháng: chưa báo cáo; kế hoạch 700 người',
      ...['', 75],
    ]);
  });
});

describe('"trong đó" of any whole', () => {
  const head = ['', 'Phần còn lại', 'Học theo đặt hàng, địa chỉ của doanh nghiệp'];
  const plan = 'Kế hoạch (phần còn lại: suy ra)';
  const part = 'dn_dat_hang';

  it('is what it is, and what it leaves of the whole', () => {
    const facts = planFacts([
      line('N', 'dn_tuyen_moi', 500, target('count', 900)),
      line('N', part, 120, target('count', 300)),
    ]);
    expect(partBlock(facts, 'dn_tuyen_moi', part)).toEqual([
      head,
      [plan, 600, 300],
      ['Thực hiện', 380, 120],
    ]);
  });

  it('is blank where one of the two is unknown', () => {
    const facts = planFacts([line('N', part, 120)]);
    expect(partBlock(facts, 'dn_tuyen_moi', part)).toEqual([
      head,
      [plan, '', ''],
      ['Thực hiện', '', 120],
    ]);
  });
});

describe('units by their figure', () => {
  it('are best first, then who owes the period, then who has none', () => {
    expect(figureBlock(training, qualified)).toEqual([
      ['', '%'],
      ['Xã C: 61 %', 61],
      ['Xã A: 58,3 %', 58.3],
      ['Xã B: 70 %, chưa báo cáo kỳ này', 70],
      ['Xã D: chưa báo cáo', ''],
    ]);
  });

  it('begin with the least where less is better', () => {
    const facts = planFacts([line('A', brokers, 2), line('B', brokers, 0), line('C', brokers, 1)]);
    expect(figureBlock(facts, brokers).map(([name]) => name)).toEqual([
      ...['', 'Xã B: 0 vụ', 'Xã C: 1 vụ', 'Xã A: 2 vụ', 'Xã D: chưa báo cáo'],
    ]);
  });

  it('that find no room are counted', () => {
    expect(figureBlock(training, trained, 3).slice(1)).toEqual([
      ['Xã B: 390 người', 390],
      ['Xã A: 250 người', 250],
      ['và 2 đơn vị khác', ''],
    ]);
  });
});

describe('departures', () => {
  const book = bookOf(departureTargets, ['nn_ve_nuoc', 'nn_o_nuoc_ngoai']);
  const [nb, dl, hq, other] = ['nb', 'dl', 'hq', 'khac'].map(code => `nn_xuat_canh_${code}`) as [
    string,
    string,
    string,
    string,
  ];
  const markets = [nb, dl, hq, other];

  it('DH-18 (một phần): are drawn by market, most first, the rest of the world last', () => {
    const facts = planFacts(
      [line('N', nb, 60), line('N', dl, 100), line('N', other, 40)],
      {},
      {book},
    );
    expect(marketsBlock(facts, markets)).toEqual([
      ['', 'Đã xuất cảnh'],
      ['Đài Loan (Trung Quốc): 100 người (50 %)', 100],
      ['Nhật Bản: 60 người (30 %)', 60],
      ['Hàn Quốc: chưa báo cáo', ''],
      ['Thị trường khác: 40 người (20 %)', 40],
    ]);
  });

  it('of nobody have no shares', () => {
    const facts = planFacts([line('N', nb, 0)], {}, {book});
    expect(marketsBlock(facts, markets)[1]).toEqual(['Nhật Bản: 0 người', 0]);
  });

  it('stand beside returns and those who stay, at the end of each quarter, blank where nobody said', () => {
    const codes = ['nn_xuat_canh', 'nn_ve_nuoc', 'nn_o_nuoc_ngoai'];
    const facts = planFacts(
      [],
      {nn_xuat_canh: [5, 9, 20], nn_ve_nuoc: [null, null, 8], nn_o_nuoc_ngoai: [null, null, 130]},
      {book},
    );
    const block = stockBlock(facts, codes);
    expect(block[0]).toEqual([
      '',
      'Đã đi (lũy kế)',
      'Đã về (lũy kế)',
      'Đang ở nước ngoài: 130 người',
    ]);
    expect(block.slice(1)).toEqual([
      ['Hết quý I', 20, 8, 130],
      ['Hết quý II', '', '', ''],
      ['Hết quý III', '', '', ''],
      ['Hết quý IV', '', '', ''],
    ]);
  });
});

it('each form is drawn by its own block', () => {
  const head = (form: Parameters<typeof blockOf>[0]['form'], of: string[]) =>
    blockOf({form, of}, training, 2)[0]?.slice(1);
  expect(head('progress', [])).toEqual(['Thực hiện (% kế hoạch)', 'Kế hoạch (100 %)']);
  expect(head('nested', [])).toEqual(['Trong nước', 'Đi làm việc ở nước ngoài']);
  expect(head('jobs', [])).toEqual(['Lũy kế thực hiện', 'Kế hoạch cả năm: chưa giao chỉ tiêu']);
  expect(head('share', [trained])).toEqual(['% kế hoạch']);
  expect(head('line', [employed])).toEqual(['Thực hiện: 80 %', 'Kế hoạch: 80% trở lên']);
  expect(head('band', [trained])).toHaveLength(3);
  expect(head('pace', [trained])).toEqual(['Thực hiện (% kế hoạch)', 'Thời gian đã qua (%)']);
  expect(head('part', ['dn_hoan_thanh', trained])?.[0]).toBe('Phần còn lại');
  expect(head('figure', [trained])).toEqual(['người']);
  expect(head('markets', ['nn_xuat_canh'])).toEqual(['Đã xuất cảnh']);
  expect(head('stock', [])).toHaveLength(3);
  expect(blockOf({form: 'figure', of: [trained]}, training, 2)).toHaveLength(3);
});
