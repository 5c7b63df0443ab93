// A report as the text of one cell, and back.

import fc from 'fast-check';

import type {Answer} from '../../../src/domain/answers/answer';
import {monthOf} from '../../../src/domain/periods/month';
import {decodeReport, encodeReport, reasonKey} from '../../../src/domain/reports/report';
import {fullBook, reportOf} from './reports';

it('stands in the log as an officer would type it', () => {
  const typed = {nn_xuat_canh_nb: '5', vl_tu_tao: 'x', vl_vay_von: 'ước 1.300', vl_trong_tinh: '-'};
  const report = reportOf(typed, {[reasonKey('JUMP', 'nn_xuat_canh_nb')]: 'đợt tuyển "tháng 9"'});
  expect(encodeReport(report)).toBe(
    '{"a":{"nn_xuat_canh_nb":"5","vl_tu_tao":"x","vl_vay_von":"ước 1.300","vl_trong_tinh":"0"},' +
      '"r":{"JUMP|nn_xuat_canh_nb":"đợt tuyển \\"tháng 9\\""}}',
  );
});

const rows = fullBook.rows.map(row => row.id);
const answers: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({kind: fc.constant('number' as const), value: fc.integer({min: 1, max: 999_999_999})}),
  fc.record({kind: fc.constant('none' as const)}),
  fc.record({kind: fc.constant('notApplicable' as const)}),
  fc.record({kind: fc.constant('estimate' as const), value: fc.nat()}),
  fc.record({
    kind: fc.constant('opening' as const),
    value: fc.nat(),
    through: fc.constant(monthOf(2021, 6)),
  }),
);

it('is read back as it was sent, whatever its reasons say', () => {
  const reports = fc.record({
    answers: fc.array(fc.tuple(fc.constantFrom(...rows), answers)).map(list => new Map(list)),
    reasons: fc
      .array(fc.tuple(fc.constantFrom('JUMP|vl_tu_tao', '__proto__', 'r'), fc.string()))
      .map(list => new Map(list)),
  });
  fc.assert(
    fc.property(reports, report => {
      expect(decodeReport(encodeReport(report))).toEqual(report);
    }),
  );
});

it.each([
  '',
  'năm',
  'null',
  '5',
  '[]',
  '{}',
  '{"a":{}}',
  '{"a":{},"r":null}',
  '{"a":["5"],"r":{}}',
  '{"a":{},"r":["x"]}',
  '{"a":{"vl_tu_tao":5},"r":{}}',
  '{"a":{"vl_tu_tao":"năm"},"r":{}}',
  '{"a":{"vl_tu_tao":""},"r":{}}',
  '{"a":{"vl_tu_tao":"5"},"r":{"JUMP|vl_tu_tao":1}}',
  '{"a":{"vl_tu_tao":"5"},"r":{}',
])('%s is no report of ours, as after a hand has been at it', text => {
  expect(decodeReport(text)).toBeNull();
});
