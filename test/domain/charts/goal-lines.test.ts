// A target in a line of words: lamp, figure, plan; and all words of the tab together.

import {chartsOf} from '../../../src/domain/charts/charts-of';
import {goalLine, lampColors} from '../../../src/domain/charts/goal-lines';
import {leaderWords} from '../../../src/domain/charts/leader-words';
import {checkReport} from '../../../src/domain/checks/check-report';
import type {Target} from '../../../src/domain/targets/target';
import {reportOf} from '../reports/reports';
import {target} from '../targets/targets';
import {line, september} from './small-district';
import {
  brokers,
  own,
  planFacts,
  trainingBook,
  trained,
  training,
  trainingTargets,
} from './training-district';

const name = 'Lao động hoàn thành đào tạo dưới 03 tháng';
const told = (actual: number | null, goal: Target | null): string =>
  goalLine(line('N', trained, actual, goal), trainingBook.byCode.get(trained), 0.75);

// 75 % of 600 is 450.
it.each<[number | null, Target | null, string]>([
  [599, target('range', 600, 800), `Đúng tiến độ · ${name}: 599 người; kế hoạch 600 đến 800 người`],
  [600, target('range', 600, 800), `Đạt · ${name}: 600 người; kế hoạch 600 đến 800 người`],
  [800, target('range', 600, 800), `Đạt · ${name}: 800 người; kế hoạch 600 đến 800 người`],
  [
    801,
    target('range', 600, 800),
    `Vượt mức trên · ${name}: 801 người; kế hoạch 600 đến 800 người`,
  ],
  [
    379,
    target('range', 600, 800),
    `Chậm · ${name}: 379 người; kế hoạch 600 đến 800 người; chậm 71 người so với thời gian đã qua`,
  ],
  [712, target('count', 700), `Vượt kế hoạch · ${name}: 712 người; kế hoạch 700 người`],
  [6, target('quota', null, 5), `Không đạt · ${name}: 6 người; kế hoạch không quá 5 người`],
  [null, target('count', 700), `Chưa có số liệu · ${name}: chưa báo cáo; kế hoạch 700 người`],
  [12, null, `Chưa giao · ${name}: 12 người; chưa giao chỉ tiêu`],
])('%p against %j: "%s"', (actual, goal, words) => {
  expect(told(actual, goal)).toBe(words);
});

it.each([
  [0, 'Đạt', '0 vụ'],
  [1, 'Không đạt', '1 vụ'],
])(
  'P4-16 (một phần): of "không để xảy ra", %d is "%s", in words and in a colour of its own',
  (cases, lamp, shown) => {
    const words = goalLine(
      line('N', brokers, cases, target('zero')),
      trainingBook.byCode.get(brokers),
      0.75,
    );
    expect(words).toContain(`${lamp} · `);
    expect(words).toContain(`: ${shown}; kế hoạch không để xảy ra`);
    expect(lampColors.find(([startsWith]) => words.startsWith(startsWith))?.[0]).toBe(lamp);
  },
);

it('every lamp that is no pass is darker than every lamp that is one, so that grey tells them apart', () => {
  const grey = new Map(
    lampColors.map(([word, color]) => {
      const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at =>
        parseInt(color.slice(at, at + 2), 16),
      );
      return [word, 0.299 * red + 0.587 * green + 0.114 * blue];
    }),
  );
  const lightest = Math.max(...['Chậm', 'Chưa đạt'].map(word => grey.get(word) ?? 255));
  const darkestPass = Math.min(...['Đạt', 'Đúng tiến độ', 'Vượt'].map(word => grey.get(word) ?? 0));
  expect(darkestPass - lightest).toBeGreaterThan(10);
  expect(lightest - (grey.get('Không đạt') ?? 255)).toBeGreaterThan(40);
});

describe('of who departed, the poor and the near-poor', () => {
  const abroad = 'nn_xuat_canh';
  const part = (key: string, count: number | null) => ({
    ...line('N', abroad, count),
    slice: `ho=${key}`,
  });
  const whole = line('N', abroad, 19, target('count', 30));
  const wordsOf = (...lines: Parameters<typeof planFacts>[0]): string => {
    const facts = planFacts([whole, ...lines], {}, {book: september.book});
    const charts = chartsOf({indicators: september.book, targets: [], node: 'N'});
    return leaderWords(facts, charts, {asOf: '2021-09-14', warnings: 0}).lines[1] ?? '';
  };

  it('DH-03: their share stands on the leader’s tab, and more of them than departed is refused', () => {
    // 3 and 2 of 19 are 26,3 %.
    expect(wordsOf(part('ho_ngheo', 3), part('ho_can_ngheo', 2))).toBe(
      'Đi làm việc ở nước ngoài: 19/30 lao động (63,3 %); thời gian đã qua 75 %; hộ nghèo, cận nghèo 5 (26,3 %)',
    );
    const sent = (poor: string, nearPoor: string) =>
      checkReport(
        reportOf({
          ...{nn_xuat_canh: '5', [`${abroad}|ho=ho_ngheo`]: poor},
          [`${abroad}|ho=ho_can_ngheo`]: nearPoor,
        }),
        {unit: 'A@', slot: '2021-09', book: september.book, before: null},
      ).filter(({severity, code}) => severity === 'error' && code === 'SLICES_ABOVE_TOTAL');
    expect(sent('3', '2')).toEqual([]);
    expect(sent('3', '3')).toHaveLength(1);
    expect(sent('6', '0')).toHaveLength(1);
  });

  it('stand where departures are told in a line of their own, and not where nobody told them apart', () => {
    expect(wordsOf()).not.toContain('nghèo');
    expect(wordsOf(part('ho_ngheo', null))).not.toContain('nghèo');
    expect(wordsOf(part('ho_ngheo', 0))).toContain('; hộ nghèo, cận nghèo 0 (0 %)');
    const facts = planFacts([whole, part('ho_can_ngheo', 2)], {}, {book: september.book});
    const told = leaderWords(facts, {list: [], told: [abroad]}, {asOf: '2021-09-14', warnings: 0});
    expect(told.lines[0]).toContain('; hộ nghèo, cận nghèo 2 (10,5 %)');
  });
});

describe('all words of the tab', () => {
  const data = {asOf: '2021-12-14', warnings: 2};

  it('of a plan for training are a line for each target, and above each chart its plan and what is missing', () => {
    const charts = chartsOf({indicators: trainingBook, targets: trainingTargets, node: 'N'});
    const words = leaderWords(training, charts, data);
    const all = '4/4 đơn vị đã báo cáo, số liệu đến 14/12/2021, 2 cảnh báo';
    expect(words.lines).toEqual([
      `Đạt · ${name}: 640 người; kế hoạch 600 đến 800 người`,
      'Chưa đạt · Tỷ lệ lao động qua đào tạo: 59,9 %; kế hoạch đạt 60%',
      'Đạt · Tỷ lệ có việc làm sau đào tạo: 80 %; kế hoạch 80% trở lên',
      'Đạt · Vụ việc môi giới, tuyển chọn trái phép phát hiện: 0 vụ; kế hoạch không để xảy ra (còn 1 đơn vị chưa báo cáo)',
    ]);
    expect(words.notes).toEqual([
      all,
      `Kế hoạch: 600 đến 800 người. ${all}`,
      `Kế hoạch: đạt 60%. ${all}`,
      `Kế hoạch: 80% trở lên. ${all}`,
      `Kế hoạch: 600 đến 800 người. ${all}`,
      `Kế hoạch: đạt 60%. ${all}`,
    ]);
    expect(words.note).toBe(all);
  });

  it('of a plan for jobs are the three lines, then those of its further targets', () => {
    const targets = ['vl_giai_quyet', 'vl_vay_von'].map(code => own(code, target('count', 1300)));
    const charts = chartsOf({indicators: september.book, targets, node: 'N'});
    const lines = ['vl_giai_quyet', 'nn_xuat_canh'].map(code => september.lineOf('N', code));
    const more = {...line('N', 'vl_vay_von', 90, target('count', 200)), missing: ['A', 'B']};
    const facts = planFacts([...lines.flatMap(one => one ?? []), more], {}, {book: september.book});
    const words = leaderWords(facts, charts, data);
    expect(words.lines).toEqual([
      'Giải quyết việc làm: 905/1.300 lao động (69,6 %); thời gian đã qua 75 %',
      'Đi làm việc ở nước ngoài: 21/30 lao động (70 %); thời gian đã qua 75 %',
      'Việc làm: chậm 70 lao động so với thời gian đã qua · Đi nước ngoài: chậm 2 lao động so với thời gian đã qua',
      'Chậm · Qua vốn vay giải quyết việc làm: 90 người; kế hoạch 200 người; chậm 60 người so với thời gian đã qua (còn 2 đơn vị chưa báo cáo)',
    ]);
    const [plan, both] = ['Kế hoạch: 1.300 người', 'Kế hoạch: 1.300, trong đó 30 người'];
    expect(words.notes.slice(0, 5)).toEqual([
      words.note,
      ...[both, plan, 'Kế hoạch: 30 người', plan].map(own => `${own}. ${words.note}`),
    ]);
    expect(words.notes[6]).toBe(
      'Kế hoạch: 200 người. 2/4 đơn vị đã báo cáo, số liệu đến 14/12/2021, 2 cảnh báo',
    );
  });
});
