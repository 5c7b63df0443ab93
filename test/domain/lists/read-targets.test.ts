// The list of targets: forms, rates in percents, "chưa giao" for an empty number, and what is wrong with a line.

import {readTargets} from '../../../src/domain/lists/read-targets';
import {judge} from '../../../src/domain/targets/judge';
import {fullBook} from '../reports/reports';
import {district, linesOf, problemsOf, valueOf} from './lines';

const header = 'unit,indicator,form,min,max,decision_no,decision_date';
const read = (...rows: readonly string[]) =>
  readTargets(linesOf(header, ...rows), district, fullBook);

it('a good list is targets in its order', () => {
  const targets = read(
    'N,vl_giai_quyet,count,1.300,,31/KH-UBND,15/9/2021',
    'A,nn_xuat_canh,Khoảng,600,800,,2021-01-10',
  );
  expect(valueOf(targets)).toEqual([
    {
      ...{unit: 'N', indicator: 'vl_giai_quyet', form: 'count', min: 1300, max: null},
      ...{decisionNumber: '31/KH-UBND', decisionDate: '2021-09-15'},
    },
    {
      ...{unit: 'A', indicator: 'nn_xuat_canh', form: 'range', min: 600, max: 800},
      ...{decisionNumber: '', decisionDate: '2021-01-10'},
    },
  ]);
});

/** One target of N. */
const readOne = (indicator: string, form: string, min: string, max = '') =>
  readTargets([{line: 2, fields: {unit: 'N', indicator, form, min, max}}], district, fullBook);

describe('a target of', () => {
  it.each([
    ['vl_giai_quyet', 'count', '1300', '', 1300, null],
    ['vl_giai_quyet', 'count', '1 300', '', 1300, null],
    ['vl_giai_quyet', 'count', '0', '', 0, null],
    ['vl_giai_quyet', 'exceed', '30', '', 30, null],
    ['vl_giai_quyet', 'range', '600', '800', 600, 800],
    ['vl_giai_quyet', 'range', '600', '600', 600, 600],
    ['vl_giai_quyet', 'zero', '', '', null, null],
    ['vl_giai_quyet', 'lower', '', '5', null, 5],
    ['vl_giai_quyet', 'quota', '', '3', null, 3],
    ['vl_giai_quyet', 'pending', '', '', null, null],
    ['vl_tl_that_nghiep', 'rate', '60', '', 0.6, null],
    ['vl_tl_that_nghiep', 'atLeastRate', '80', '', 0.8, null],
    ['vl_tl_that_nghiep', 'atLeastRate', '0,7', '', 0.007, null],
    ['vl_tl_that_nghiep', 'atLeastRate', '82,9', '', 0.829, null],
    ['vl_tl_that_nghiep', 'lower', '', '100', null, 1],
  ])('%s, %s, "%s", "%s" is from %p to %p', (indicator, form, minText, maxText, min, max) => {
    const [target] = valueOf(readOne(indicator, form, minText, maxText));
    expect(target).toMatchObject({form, min, max});
  });

  it.each(['count', 'exceed', 'range', 'lower', 'quota', 'zero'])(
    '%s without a number is "chưa giao", but for one that needs none',
    form => {
      const [target] = valueOf(read(`N,vl_giai_quyet,${form},,,,`));
      expect(target?.form).toBe(form === 'zero' ? 'zero' : 'pending');
      expect(target).toMatchObject({min: null, max: null});
    },
  );

  it.each([
    ['82,9', 829],
    ['0,7', 7],
    ['62,7', 627],
    ['80', 800],
  ])('%s percent or more is met by %d of 1000 exactly, and missed by one less', (percent, met) => {
    const [target] = valueOf(readOne('vl_tl_that_nghiep', 'atLeastRate', percent));
    const status = (actual: number) =>
      judge({target: target!, actual, kind: 'ratio', atYearEnd: true, elapsedShare: 1}).status;
    expect(status(met / 1000)).toBe('met');
    expect(status((met - 1) / 1000)).toBe('notMet');
  });
});

describe('problems', () => {
  it.each([
    [',vl_giai_quyet,count,5,,,', '2 FIELD_EMPTY'],
    ['N,,count,5,,,', '2 FIELD_EMPTY'],
    ['N,vl_giai_quyet,,5,,,', '2 FIELD_EMPTY'],
    ['Z,vl_giai_quyet,count,5,,,', '2 UNIT_UNKNOWN'],
    ['N,vl_khong_co,count,5,,,', '2 INDICATOR_UNKNOWN'],
    ['N,vl_giai_quyet,least,5,,,', '2 FIELD_UNKNOWN_VALUE'],
    ['N,vl_giai_quyet,count,năm,,,', '2 NUMBER_MALFORMED'],
    ['N,vl_giai_quyet,count,12.5,,,', '2 NUMBER_DOT_DECIMAL'],
    ['N,vl_giai_quyet,count,5,,,30/2/2021', '2 DATE_IMPOSSIBLE'],
    ['N,vl_giai_quyet,count,-5,,,', '2 TARGET_NUMBER_NEGATIVE'],
    ['N,vl_giai_quyet,range,800,600,,', '2 TARGET_RANGE_REVERSED'],
    ['N,vl_giai_quyet,range,600,,,', '2 TARGET_MISSING_NUMBER'],
    ['N,vl_giai_quyet,range,,800,,', '2 TARGET_MISSING_NUMBER'],
    ['N,vl_giai_quyet,quota,3,,,', '2 TARGET_MISSING_NUMBER'],
    ['N,vl_giai_quyet,count,,1.300,,', '2 TARGET_MISSING_NUMBER'],
    ['N,vl_giai_quyet,rate,60,,,', '2 TARGET_FORM_NEEDS_RATIO'],
    ['N,vl_giai_quyet,atLeastRate,60,,,', '2 TARGET_FORM_NEEDS_RATIO'],
    ['N,vl_tl_that_nghiep,rate,101,,,', '2 TARGET_RATE_OUTSIDE'],
  ])('%s: %s', (row, problem) => {
    expect(problemsOf(read(row))).toEqual([problem]);
  });

  it('of a count of 1,3 people say that people are whole', () => {
    expect(readOne('vl_giai_quyet', 'count', '1,3')).toEqual({
      ok: false,
      problems: [
        {
          line: 2,
          code: 'FIGURE_NOT_WHOLE',
          facts: {name: 'Số lao động được giải quyết việc làm', value: 1.3, measure: 'người'},
        },
      ],
    });
  });

  it.each([
    ['range,600,,', 'max'],
    ['range,,800,', 'min'],
    ['quota,3,,', 'max'],
  ])('of %s name the column that lacks its number: %s', (row, column) => {
    const list = read(`N,vl_giai_quyet,${row},`);
    expect(list.ok ? [] : list.problems[0]?.facts).toMatchObject({field: column});
  });

  it('are all given', () => {
    const rows = [
      'Z,vl_khong_co,least,năm,sáu,,1/1',
      'N,vl_giai_quyet,count,5,,01/QĐ,2021-01-10',
      'N,vl_giai_quyet,count,x,,01/QĐ,10/1/2021',
      'N,nn_xuat_canh,count,5,,01/QĐ,2021-01-10',
    ];
    expect(problemsOf(read(...rows))).toEqual([
      ...['2 UNIT_UNKNOWN', '2 INDICATOR_UNKNOWN', '2 FIELD_UNKNOWN_VALUE', '2 DATE_MALFORMED'],
      ...['2 NUMBER_MALFORMED', '2 NUMBER_MALFORMED', '4 NUMBER_MALFORMED', '4 ROW_REPEATED'],
    ]);
  });

  it('of a repeated line name the first and what is the same', () => {
    const row = 'N,vl_giai_quyet,count,5,,,';
    expect(read(row, row)).toEqual({
      ok: false,
      problems: [{line: 3, code: 'ROW_REPEATED', facts: {first: 2, key: 'N · vl_giai_quyet'}}],
    });
  });

  it('are none where a later decision assigns anew', () => {
    const rows = [
      'N,vl_giai_quyet,count,1.300,,31/KH,2021-09-15',
      'N,vl_giai_quyet,count,1.400,,40/KH,2021-10-01',
    ];
    expect(valueOf(read(...rows))).toHaveLength(2);
  });
});
