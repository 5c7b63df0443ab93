// "Tự kiểm": what is said of a master in which a cell is not the sum of the units' books (dữ liệu giả định).

import {messageText} from '../../src/contract/message-text';
import {phuong4In2024} from '../../src/host/demo/phuong-4-2024';
import {rollUpDemo} from '../host/demo/roll-up-demo';

const {cells, check} = rollUpDemo(phuong4In2024);

/** Of the master after a hand has been at one row. */
function checkWith(id: string, row: Readonly<Record<string, string | number>>) {
  const {text, findings} = check(new Map([...cells, [id, {...cells.get(id), ...row}]]));
  return {text, sentences: findings.map(messageText)};
}

const differs = (unit: string, indicator: string, column: string, shown: string, sum: string) =>
  `Bảng "Tổng hợp", ${unit}, "${indicator}", cột "${column}": đang ghi ${shown}, các sổ đơn vị cộng lại là ${sum}. Chọn "Tổng hợp số liệu" để ghi lại; vẫn lệch thì đề nghị người phụ trách sổ xem.`;

const jobs = 'Số lao động được giải quyết việc làm';

it('a sum that was typed over is named with both numbers', () => {
  // 119 in the province, 53 outside, 13 abroad.
  const sentence = differs('Phường 4', jobs, 'Lũy kế từ đầu năm', '1.850', '185');
  expect(checkWith('29908|vl_giai_quyet', {cumulative: 1850})).toEqual({
    text: `Tự kiểm KHÁC: 1 ô khác tổng các sổ đơn vị. ${sentence}`,
    sentences: [sentence],
  });
});

it('so is a unit’s own figure, a wiped one, and one where no book has any', () => {
  // Khóm 1: 31 + 12 at home, 2 + 2 abroad.
  expect(checkWith('29908-1|vl_giai_quyet', {cumulative: 46}).sentences).toEqual([
    differs('Khóm 1 (giả định)', jobs, 'Lũy kế từ đầu năm', '46', '47'),
  ]);
  expect(checkWith('29908-1|vl_giai_quyet', {cumulative: ''}).sentences).toEqual([
    differs('Khóm 1 (giả định)', jobs, 'Lũy kế từ đầu năm', '(trống)', '47'),
  ]);
  expect(checkWith('29908-9|vl_giai_quyet', {cumulative: 3}).sentences).toEqual([
    differs('29908-9', jobs, 'Lũy kế từ đầu năm', '3', '(trống)'),
  ]);
});

it('a rate is held against its parts: 51 of 3.180', () => {
  const {sentences} = checkWith('29908|vl_tl_that_nghiep', {cumulative: '1,7%'});
  expect(sentences).toHaveLength(1);
  expect(sentences[0]).toContain('đang ghi 1,7%, các sổ đơn vị cộng lại là 1,6%.');
});

it('a lost row is as many cells as it had figures; more than twenty are counted, not told', () => {
  const rest = new Map([...cells].filter(([id]) => id !== '29908|vl_giai_quyet'));
  expect(check(rest).findings).toHaveLength(2);
  const {text, findings} = check(new Map());
  expect(findings).toHaveLength(20);
  expect(Number(/Tự kiểm KHÁC: (\d+) ô/.exec(text)?.[1])).toBeGreaterThan(20);
});

it('rows that are no lines, as the signatures below, are passed over', () => {
  expect(check(new Map([...cells, ['', {value: 'Người lập biểu'}]])).findings).toEqual([]);
});

it('a rate of a slice is held against the same slice of its parts: 1 of 4 in Korea', () => {
  const lists = phuong4In2024.lists();
  const inKorea = ['nn_cu_tru_bhp,1', 'nn_o_nuoc_ngoai,4'].map((row, at) => {
    const [indicator = '', value = ''] = row.split(',');
    const fields = {
      unit: '29908-1',
      period: '2024-12',
      slice: 'thi_truong=hq',
      mark: '',
      reason: '',
    };
    return {line: 900 + at, fields: {...fields, indicator, value}};
  });
  const rolled = rollUpDemo({
    ...{...phuong4In2024, themes: ['viec_lam', 'nuoc_ngoai']},
    lists: () => ({...lists, figures: [...lists.figures, ...inKorea]}),
  });
  const id = '29908-1|nn_tl_cu_tru_bhp|thi_truong=hq';
  expect(rolled.cells.get(id)).toMatchObject({cumulative: '25%'});
  expect(rolled.check(rolled.cells).findings).toEqual([]);
  const typed = new Map([...rolled.cells, [id, {...rolled.cells.get(id), cumulative: '2,5%'}]]);
  expect(rolled.check(typed).findings.map(messageText)).toEqual([
    expect.stringContaining('Tỷ lệ cư trú bất hợp pháp – Hàn Quốc'),
  ]);
});
