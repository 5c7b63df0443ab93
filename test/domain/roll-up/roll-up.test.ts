// The rules of the roll-up, one by one, with figures worked out by hand.

import {district, type Figure, figure, indicator, lineIn, rollUpDistrict} from './district';

/** A line's figures: of the period alone, since the year's start, a year before. */
function figuresOf(
  figures: readonly Figure[],
  period: string,
  kind: 'flow' | 'stock',
  unitCode = 'H',
) {
  const result = rollUpDistrict(
    district({indicators: [indicator('viec_lam', {kind})], figures}),
    period,
  );
  const {value, cumulative, samePeriodLastYear} = lineIn(result, unitCode, 'viec_lam');
  return [value, cumulative, samePeriodLastYear];
}

const jobs = [
  figure('X1', '2021-01', 'viec_lam', 10),
  figure('X1', '2021-02', 'viec_lam', 0),
  figure('X1', '2021-04', 'viec_lam', 7),
  figure('X2', '2021-02', 'viec_lam', 4),
  figure('X2', '2021-12', 'viec_lam', 100),
];

describe('over time', () => {
  it.each([
    ['2021-01', 10, 10],
    ['2021-02', 4, 14],
    ['2021-03', null, 14],
    ['2021-04', 7, 21],
    ['2021-Q1', 14, 14],
    ['2021-Q2', 7, 21],
    ['2021-Q3', null, 21],
    ['2021-Q4', 100, 121],
    ['2021-H1', 21, 21],
    ['2021-H2', 100, 121],
    ['2021-N9', 21, 21],
    ['2021', 121, 121],
  ])(
    'the reported months of a flow add up: %s is %p alone, %p since January',
    (period, value, cumulative) => {
      expect(figuresOf(jobs, period, 'flow')).toEqual([value, cumulative, null]);
    },
  );

  it.each([
    ['2021-01', 10, 10],
    ['2021-02', 4, 4],
    ['2021-03', null, 4],
    ['2021-04', 7, 11],
    ['2021-Q1', 4, 4],
    ['2021-Q3', null, 11],
    ['2021', 107, 107],
  ])(
    'a stock is never summed over months: %s is %p alone, %p as it stands',
    (period, value, cumulative) => {
      expect(figuresOf(jobs, period, 'stock')).toEqual([value, cumulative, null]);
    },
  );

  it('a reported nothing is a figure: the month is 0, not unknown', () => {
    expect(figuresOf(jobs, '2021-02', 'flow', 'X1')).toEqual([0, 10, null]);
  });

  it('sums of money do not drift: ten times 0.1 is 1, and 0.1 and 0.2 of two communes are 0.3', () => {
    const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'];
    const tenths = months.map(month => figure('X1', `2021-${month}`, 'viec_lam', 0.1));
    expect(figuresOf(tenths, '2021', 'flow')).toEqual([1, 1, null]);
    const two = [
      figure('X1', '2021-01', 'viec_lam', 0.1),
      figure('X2', '2021-01', 'viec_lam', 0.2),
    ];
    expect(figuresOf(two, '2021-01', 'flow')).toEqual([0.3, 0.3, null]);
  });

  it('a whole line, every key of it', () => {
    const result = rollUpDistrict(
      district({
        targets: [{unit: 'H', indicator: 'viec_lam', target: {form: 'count', min: 84, max: null}}],
        figures: [
          ...jobs,
          figure('X3', '2020-02', 'viec_lam', 9),
          figure('X3', '2020-05', 'viec_lam', 50),
        ],
      }),
      '2021-04',
    );
    // 15/12/2020 to 14/4/2021 are 121 of the 365 days to 14/12/2021: 21 of 84 is a quarter, and a third has passed.
    expect(lineIn(result, 'H', 'viec_lam')).toEqual({
      unit: 'H',
      indicator: 'viec_lam',
      slice: '',
      value: 7,
      cumulative: 21,
      numerator: null,
      denominator: null,
      target: {form: 'count', min: 84, max: null},
      ratio: 0.25,
      status: 'behind',
      samePeriodLastYear: 9,
      missing: ['X2', 'X3'],
    });
  });

  it('short of its target a flow is behind or on pace by the days gone, and not met when the year is over', () => {
    const target = {form: 'count', min: 500, max: null} as const;
    const statuses = ['2021-01', '2021-04', '2021-12'].map(period => {
      const targets = [{unit: 'H', indicator: 'viec_lam', target}];
      const figures = [figure('X1', '2021-01', 'viec_lam', 50)];
      return lineIn(rollUpDistrict(district({targets, figures}), period), 'H', 'viec_lam').status;
    });
    // A tenth of the target: 31 of 365 days are less than that, 121 and 365 are more.
    expect(statuses).toEqual(['onPace', 'behind', 'notMet']);
  });

  it('the days gone are those of the indicator’s own calendar: 62 to 14 February, 59 to 28 February', () => {
    const target = {form: 'count', min: 200, max: null} as const;
    const indicators = [indicator('a'), indicator('c', {calendar: 'calendar'})];
    const targets = indicators.map(one => ({unit: 'H', indicator: one.code, target}));
    // 33 of 200 are 16.5 %; 62 of 365 days are 17.0 %, 59 are 16.2 %.
    const figures = [figure('X1', '2021-01', 'a', 33), figure('X1', '2021-01', 'c', 33)];
    const result = rollUpDistrict(district({indicators, targets, figures}), '2021-02');
    expect(lineIn(result, 'H', 'a').status).toBe('behind');
    expect(lineIn(result, 'H', 'c').status).toBe('onPace');
  });

  it('a period of another year than the book’s is refused', () => {
    expect(() => rollUpDistrict(district(), '2020-03')).toThrow('YEAR_OUTSIDE_BOOK');
  });
});

describe('missing', () => {
  it('a commune that did not report is listed, not counted as zero', () => {
    const result = rollUpDistrict(
      district({figures: [figure('X1', '2021-03', 'viec_lam', 5)]}),
      '2021-03',
    );
    expect(lineIn(result, 'H', 'viec_lam')).toMatchObject({value: 5, missing: ['X2', 'X3']});
    expect(lineIn(result, 'X1', 'viec_lam')).toMatchObject({value: 5, missing: []});
    expect(lineIn(result, 'X2', 'viec_lam')).toMatchObject({
      value: null,
      cumulative: null,
      missing: ['X2'],
    });
  });

  it('when nobody reported the district’s figure is unknown, not 0', () => {
    const result = rollUpDistrict(district(), '2021-03');
    expect(lineIn(result, 'H', 'viec_lam')).toMatchObject({
      value: null,
      cumulative: null,
      ratio: null,
      status: 'noTarget',
      missing: ['X1', 'X2', 'X3'],
    });
  });

  it('one month of a quarter left out makes the unit missing in the quarter', () => {
    const figures = ['X1', 'X2', 'X3'].flatMap(code => [
      figure(code, '2021-01', 'viec_lam', 1),
      figure(code, '2021-03', 'viec_lam', 1),
    ]);
    const result = rollUpDistrict(
      district({figures: [...figures, figure('X2', '2021-02', 'viec_lam', 1)]}),
      '2021-Q1',
    );
    expect(lineIn(result, 'H', 'viec_lam')).toMatchObject({value: 7, missing: ['X1', 'X3']});
  });

  it.each([
    ['quarter', '2021-01', []],
    ['quarter', '2021-03', ['X2', 'X3']],
    ['quarter', '2021-H1', ['X1', 'X2', 'X3']],
    ['half', '2021-Q1', []],
    ['half', '2021-06', ['X1', 'X2', 'X3']],
    ['year', '2021-N9', []],
    ['year', '2021', ['X1', 'X2', 'X3']],
    ['month', '2021-03', ['X2', 'X3']],
  ] as const)(
    'a figure of each %s is owed only where that closes: %s lacks %j',
    (rhythm, period, missing) => {
      const result = rollUpDistrict(
        district({
          indicators: [indicator('viec_lam', {rhythm})],
          figures: [figure('X1', '2021-03', 'viec_lam', 2)],
        }),
        period,
      );
      expect(lineIn(result, 'H', 'viec_lam').missing).toEqual(missing);
    },
  );

  it('a total built from some of its parts counts, and its unit stays missing', () => {
    const figures = [
      figure('X1', '2021-03', 'viec_lam', 5, {partial: true}),
      figure('X2', '2021-03', 'viec_lam', 6),
      figure('X3', '2021-03', 'viec_lam', 0),
    ];
    const result = rollUpDistrict(district({figures}), '2021-03');
    expect(lineIn(result, 'H', 'viec_lam')).toMatchObject({
      value: 11,
      cumulative: 11,
      missing: ['X1'],
    });
  });

  it('not applicable is an answer without a number: neither missing nor 0', () => {
    const figures = ['X1', 'X2', 'X3'].map(code => figure(code, '2021-03', 'viec_lam', null));
    const all = rollUpDistrict(district({figures}), '2021-03');
    expect(lineIn(all, 'H', 'viec_lam')).toMatchObject({
      value: null,
      cumulative: null,
      missing: [],
    });
    const some = rollUpDistrict(
      district({figures: [...figures.slice(1), figure('X1', '2021-03', 'viec_lam', 3)]}),
      '2021-03',
    );
    expect(lineIn(some, 'H', 'viec_lam')).toMatchObject({value: 3, cumulative: 3, missing: []});
  });

  it('a stock that is later answered as not applicable keeps its last number', () => {
    const figures = [
      figure('X1', '2021-01', 'viec_lam', 8),
      figure('X1', '2021-02', 'viec_lam', null),
    ];
    expect(figuresOf(figures, '2021-02', 'stock')).toEqual([null, 8, null]);
    expect(figuresOf(figures, '2021-Q1', 'stock')).toEqual([8, 8, null]);
  });
});

describe('ratios', () => {
  const indicators = [
    indicator('ty_le', {
      kind: 'ratio',
      ratioOf: {numerator: 'qua_dao_tao', denominator: 'lao_dong'},
    }),
    indicator('qua_dao_tao', {kind: 'stock'}),
    indicator('lao_dong', {kind: 'stock'}),
  ];
  const parts = (
    unitCode: string,
    month: string,
    numerator: number | null,
    denominator: number | null,
  ) => [
    ...(numerator === null ? [] : [figure(unitCode, month, 'qua_dao_tao', numerator)]),
    ...(denominator === null ? [] : [figure(unitCode, month, 'lao_dong', denominator)]),
  ];

  it('a district’s rate is the sum of numerators over the sum of denominators, never the mean of rates', () => {
    // 1 of 2 is 50 %, 90 of 100 is 90 %; their mean would be 70 %.
    const figures = [...parts('X1', '2021-03', 1, 2), ...parts('X2', '2021-03', 90, 100)];
    const result = rollUpDistrict(
      district({
        indicators,
        figures,
        targets: [{unit: 'H', indicator: 'ty_le', target: {form: 'rate', min: 0.6, max: null}}],
      }),
      '2021-03',
    );
    const line = lineIn(result, 'H', 'ty_le');
    expect(line).toMatchObject({
      value: 91 / 102,
      cumulative: 91 / 102,
      numerator: 91,
      denominator: 102,
    });
    expect(line).toMatchObject({status: 'met', ratio: 91 / 102 / 0.6, missing: ['X3']});
    expect(lineIn(result, 'X1', 'ty_le')).toMatchObject({value: 0.5, numerator: 1, denominator: 2});
    expect(lineIn(result, 'H', 'lao_dong')).toMatchObject({numerator: null, denominator: null});
  });

  it('a rate that is just short of its target is not rounded up to it', () => {
    const figures = [...parts('X1', '2021-12', 59_999, 100_000)];
    const target = {form: 'atLeastRate', min: 0.6, max: null} as const;
    const result = rollUpDistrict(
      district({indicators, figures, targets: [{unit: 'H', indicator: 'ty_le', target}]}),
      '2021',
    );
    expect(lineIn(result, 'H', 'ty_le')).toMatchObject({cumulative: 0.59999, status: 'notMet'});
  });

  it.each([
    ['no numerator', null, 4, null, 4],
    ['no denominator', 4, null, 4, null],
    ['a denominator of 0', 4, 0, 4, 0],
  ])('with %s a rate is unknown', (_, top, bottom, numerator, denominator) => {
    const figures = parts('X1', '2021-03', top, bottom);
    const result = rollUpDistrict(district({indicators, figures}), '2021-03');
    const expected = {value: null, cumulative: null, numerator, denominator, ratio: null};
    expect(lineIn(result, 'X1', 'ty_le')).toMatchObject(expected);
  });

  it('a rate is missing where either of its parts is', () => {
    const figures = [
      ...parts('X1', '2021-03', 1, null),
      ...parts('X2', '2021-03', null, 2),
      ...parts('X3', '2021-03', 1, 2),
    ];
    const result = rollUpDistrict(district({indicators, figures}), '2021-03');
    expect(lineIn(result, 'H', 'ty_le').missing).toEqual(['X1', 'X2']);
  });

  it('a rate whose part the book does not have is a fault, not an empty line', () => {
    expect(() => rollUpDistrict(district({indicators: indicators.slice(0, 2)}), '2021-03')).toThrow(
      'ty_le',
    );
  });
});
