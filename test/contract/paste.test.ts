// Sentences of a refused paste and of "Vì sao?": plain, with the facts in them.

import {pasteText} from '../../src/contract/paste.vi';
import {whyText} from '../../src/contract/why.vi';

const place = {unit: 'u1', slot: '2021-09', row: 'vl_trong_tinh'};

it('a refused line says what was found and what to do', () => {
  expect(pasteText({code: 'LABEL_UNKNOWN', facts: {label: 'Số máy cày'}})).toBe(
    'Biểu không có dòng "Số máy cày". Ghi đúng tên dòng, hoặc nhập tay.',
  );
  expect(pasteText({code: 'LABEL_AMBIGUOUS', facts: {label: 'Nữ', options: ['A', 'B']}})).toBe(
    '"Nữ" có thể là "A" hoặc "B". Ghi rõ tên dòng, hoặc nhập tay.',
  );
  const options = ['A', 'B', 'C', 'D'];
  expect(pasteText({code: 'LABEL_AMBIGUOUS', facts: {label: 'Nữ', options}})).toContain('"C"…');
  expect(pasteText({code: 'SEVERAL_NUMBERS', facts: {values: ['120', '5']}})).toContain('(120; 5)');
  expect(pasteText({code: 'NUMBER_MALFORMED', facts: {text: 'năm'}})).toContain(
    '"năm" không phải là số',
  );
});

it('the rule behind a finding names both numbers and their gap', () => {
  const jump = {name: 'Trong tỉnh', value: 40, before: 5, share: 50, least: 5, percent: 700};
  expect(whyText({code: 'JUMP', severity: 'warning', place, facts: jump})).toContain(
    'kỳ này 40, kỳ trước 5, chênh 35',
  );
  const sums = {parts: '"A" + "B"', sum: 1300, total: 'T', totalValue: 1200};
  expect(
    whyText({code: 'PARTS_DIFFER_FROM_TOTAL', severity: 'error', place, facts: sums}),
  ).toContain('1.300 so với 1.200, chênh 100');
});
