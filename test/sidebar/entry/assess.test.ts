// What the page works out while an officer types: figures, findings, what is left, what changed, all without a call.

import type {FormColumn, FormLine, FormSending} from '../../../src/contract/form-answers';
import {slotsOfBook} from '../../../src/domain/reports/slot';
import {encodeReport} from '../../../src/domain/reports/report';
import {assess, bookOf, type Cells, type Form, monthFacts} from '../../../src/sidebar/entry/assess';
import {beforeText, lineFacts} from '../../../src/sidebar/entry/line-facts';
import {fullBook, reportOf, type Typed} from '../../domain/reports/reports';

const lines: FormLine[] = fullBook.rows.map(row => ({
  ...{row: row.id, label: row.label, measure: 'người', depth: row.depth, slice: row.slice},
  ...{indicator: row.indicator.code, rhythm: row.indicator.rhythm, hasParts: false},
  ...(row.id === 'vl_giai_quyet' ? {target: '130 người', need: 130} : {target: '', need: null}),
}));

const sending = (slot: string, typed: Typed, reasons = {}): FormSending => ({
  ...{
    slot,
    sequence: 1,
    receipt: `u1/${slot}/1`,
    at: '2021-09-16 08:05:12',
    by: 'u1@vi-du.invalid',
  },
  reportText: encodeReport(reportOf(typed, reasons)),
});

function formOf(sent: readonly FormSending[]): Form {
  const columns = slotsOfBook(2021).map((slot): FormColumn => {
    const own = sent.filter(one => one.slot === slot);
    return {
      ...{slot, name: slot, state: 'open', due: '', closedAt: '', cells: {}, reasons: {}},
      ...{sent: own[0] ?? null, sendings: own},
      standing: {state: 'sent', sequence: 0, decided: null, approvedBy: ''},
      adjusted: [],
    };
  });
  return {
    ...{unit: 'u1@', unitName: 'Xã U1', year: 2021, slot: '2021-09', person: 'u1@vi-du.invalid'},
    ...{
      help: '',
      closing: '',
      approves: false,
      units: [],
      staff: [],
      indicators: fullBook.all,
      lines,
      columns,
      faults: [],
      limits: {},
    },
  };
}

const form = formOf([
  sending('2021-07', {vl_trong_tinh: '70', vl_ngoai_tinh: '0'}),
  sending('2021-08', {vl_trong_tinh: '12', vl_ngoai_tinh: '3'}),
]);
const facts = monthFacts(form, bookOf(form), '2021-09', null);
const now = (cells: Cells, reasons: Readonly<Record<string, string>> = {}) =>
  assess(facts, cells, reasons, []);
const lineOf = (row: string) => lines.find(line => line.row === row)!;

it('beside a line stand the month before, the year with this month, the plan and what is left', () => {
  const typed = now({vl_trong_tinh: '10', vl_ngoai_tinh: '5'});
  expect(lineFacts(lineOf('vl_giai_quyet'), facts, typed)).toBe(
    'Tháng trước 15 · Lũy kế 100 · Kế hoạch 130 người, còn 30',
  );
  const more = now({vl_trong_tinh: '50', vl_ngoai_tinh: '5'});
  expect(lineFacts(lineOf('vl_giai_quyet'), facts, more)).toMatch(/Lũy kế 140 · .*, đã đạt$/);
  expect(beforeText(lineOf('nn_xuat_canh_nb'), facts)).toBe('Tháng trước chưa báo cáo');
  expect(beforeText(lineOf('vl_nhu_cau_viec'), facts)).toBe('Quý trước chưa báo cáo');
});

it('a misread cell and a broken sum are errors, a jump waits for its reason, blanks are counted apart', () => {
  const found = now({vl_trong_tinh: '40', vl_ngoai_tinh: '1.5', vl_tu_tao: '2'});
  expect(found.errors.map(one => [one.code, one.place.row])).toEqual([
    ['NUMBER_DOT_DECIMAL', 'vl_ngoai_tinh'],
  ]);
  expect(found.unreasoned.map(one => one.code)).toEqual(['JUMP']);
  expect(found.blanks).toEqual([
    ...['vl_doanh_nghiep', 'vl_vay_von', 'nn_xuat_canh_nb', 'nn_xuat_canh_dl', 'nn_xuat_canh_hq'],
    ...['nn_xuat_canh_khac', 'vl_nhu_cau_viec'],
  ]);
  // Ten letters are a reason, nine are none.
  expect(now({vl_trong_tinh: '40'}, {vl_trong_tinh: 'Mở nhà má'}).unreasoned).toHaveLength(1);
  expect(now({vl_trong_tinh: '40'}, {vl_trong_tinh: 'Mở nhà máy'}).unreasoned).toEqual([]);
});

it('a fault that the server saw stands in place of what the page would say of the same cell', () => {
  const fault = {
    code: 'CELL_INVALID',
    severity: 'error',
    place: {unit: 'u1', slot: '2021-09', row: 'vl_trong_tinh'},
    facts: {tab: 'Xã U1', cell: 'N6', reason: 'Ô số liệu đang chứa ngày 14/9/2021.'},
  } as const;
  const found = assess(facts, {vl_trong_tinh: '14/9/2021'}, {}, [fault]);
  expect(found.errors).toEqual([fault]);
});

it('after a sending the changed rows are known, and its own month is not counted twice', () => {
  const own = sending('2021-09', {vl_trong_tinh: '10', vl_ngoai_tinh: '5'});
  const after = monthFacts(form, bookOf(form), '2021-09', own);
  const found = assess(after, {vl_trong_tinh: '11', vl_ngoai_tinh: '5'}, {}, []);
  expect([...found.changed]).toEqual([['vl_trong_tinh', '10']]);
  expect(found.soFar.get('vl_giai_quyet')).toBe(101);
  expect(now({vl_trong_tinh: '11'}).changed.size).toBe(0);
});
