// What a call may carry: good inputs are taken as they are, all others are refused at the door.

import {procedures, type ProcedureName} from '../../src/contract/procedures';

const row = {line: 2, fields: {code: 'N', name: 'Huyện N'}};
const sending = {
  ...{submissionId: '12345678', unit: 'X1@', slot: '2021-09'},
  ...{
    cells: {vl_tu_tao: '5', 'vl_giai_quyet|gioi_tinh=nu': ''},
    reasons: {'JUMP|vl_tu_tao': 'đúng'},
  },
};

const good: {readonly [N in ProcedureName]: object} = {
  setUpBook: {year: 2021, superior: 'Tỉnh Thử', units: [row], people: [], targets: []},
  openSetUp: {},
  openForm: {unit: ''},
  saveDraft: {unit: 'X1@', columns: {'2021-09': {vl_tu_tao: 'ước 12'}}},
  submitReport: sending,
  decideReport: {unit: 'u1@', slot: '2021-09', sequence: 1, as: 'returned', reason: 'Thiếu số nữ'},
  receiveAll: {},
  listReports: {slot: ''},
  adjustReport: {
    unit: 'u1@',
    slot: '2021-09',
    row: 'vl_tu_tao',
    cell: '7',
    reason: 'Báo sót 2 người',
  },
  logReminders: {slot: '2021-09', units: ['u1@']},
  exportMeasures: {},
  listNotes: {},
  raiseNote: {unit: '', level: 'unit', text: 'Thiếu lớp học'},
  answerNote: {id: 'n1', owner: '', answer: 'Mở lớp tháng 10', level: 'district', status: 'done'},
  refreshTab: {unit: '08707@', slot: '2021-09'},
  readFigures: {rows: [row]},
  rollUp: {period: '2021-Q3'},
  openRollUp: {},
  rollUpProgress: {},
  showTab: {tab: 'charts'},
  refreshStatusLines: {from: 10},
  showDueBoard: {},
  traceFigure: {},
  listPeriods: {},
  setPeriods: {slots: ['2021-09'], state: 'closed', due: ''},
  compareReceipts: {},
  refreshReference: {},
  repairBook: {},
  previewYear: {},
  openYear: {year: 2022},
  reportSpan: {first: '2021-03', last: '2022-08', receiver: '', isFinal: false},
};

it.each(Object.entries(good))('%s takes %j', (name, input) => {
  // The keys of `good` are those of the procedures, by its type.
  const read = procedures[name as ProcedureName].safeParse(JSON.parse(JSON.stringify(input)));
  expect(read).toEqual({success: true, data: input});
});

it.each<[ProcedureName, unknown]>([
  ['setUpBook', {year: '2021', units: [], people: [], targets: []}],
  ['setUpBook', {year: 1999, units: [], people: [], targets: []}],
  ['setUpBook', {year: 2021, units: [], people: []}],
  ['setUpBook', {year: 2021, units: [{line: 2}], people: [], targets: []}],
  ['setUpBook', {year: 2021, units: [{...row, line: 2.5}], people: [], targets: []}],
  ['setUpBook', {year: 2021, units: [{line: 2, fields: {code: 5}}], people: [], targets: []}],
  ['openForm', {}],
  ['openForm', {unit: null}],
  ['saveDraft', {unit: '', columns: {}}],
  ['saveDraft', {unit: 'X1@', columns: {'2021-09': {vl_tu_tao: 5}}}],
  ['saveDraft', {unit: 'X1@', columns: {'2021-09': {vl_tu_tao: 'x'.repeat(201)}}}],
  ['submitReport', {...sending, submissionId: '1234567'}],
  ['submitReport', {...sending, submissionId: 'x'.repeat(65)}],
  ['submitReport', {...sending, cells: ['5']}],
  ['submitReport', {...sending, cells: {'': '5'}}],
  ['submitReport', {...sending, reasons: {'JUMP|vl_tu_tao': 'x'.repeat(501)}}],
  ['submitReport', {...sending, reasons: undefined}],
  ['readFigures', {rows: row}],
  ['rollUp', {period: ''}],
  ['rollUp', {period: 2021}],
  ['rollUp', '2021'],
  ['rollUp', {period: '2021', isBrief: 'no'}],
  ['showTab', {tab: 'people'}],
  ['refreshStatusLines', {from: -1}],
  ['setPeriods', {slots: [], state: 'closed', due: ''}],
  ['setPeriods', {slots: ['2021-09'], state: 'chốt', due: ''}],
  ['compareReceipts', null],
  ['refreshReference', undefined],
])('%s refuses %j', (name, input) => {
  expect(procedures[name].safeParse(input).success).toBe(false);
});

it('what a call does not ask for does not come through', () => {
  const read = procedures.rollUp.safeParse({period: '2021', role: 'district'});
  expect(read).toEqual({success: true, data: {period: '2021'}});
});
