// Notes of cells: what a check writes below a person's own words, and takes away again.

import {noteOf, ownNote, reasonIn, withReason} from '../../src/tables/cell-notes';

const mark = '■ Kiểm tra số liệu';

it.each<[string, string[], string | null, string]>([
  ['', [], null, ''],
  ['Của tôi', [], null, 'Của tôi'],
  ['', ['Lỗi: a.'], null, `${mark}\nLỗi: a.`],
  ['', ['Cảnh báo: a.'], '', `${mark}\nCảnh báo: a.\nLý do: `],
  [
    'Của tôi\nhai dòng',
    ['Cảnh báo: a.', 'Cảnh báo: b.'],
    'vì c',
    `Của tôi\nhai dòng\n${mark}\nCảnh báo: a.\nCảnh báo: b.\nLý do: vì c`,
  ],
])('"%s" with %j and the reason %j, and back', (own, findings, reason, note) => {
  expect(noteOf(own, findings, reason)).toBe(note);
  expect(ownNote(note)).toBe(own);
  expect(reasonIn(note)).toBe(reason ?? '');
});

it('a reason may run over lines, and may stand in a note of a person’s own', () => {
  expect(reasonIn(`${mark}\nCảnh báo: a.\nLý do:  mở công ty\ntuyển 45 `)).toBe(
    'mở công ty\ntuyển 45',
  );
  expect(reasonIn('Lý do: tự ghi')).toBe('tự ghi');
  expect(ownNote('Lý do: tự ghi')).toBe('Lý do: tự ghi');
});

it.each([
  ['', 'vì c', `${mark}\nLý do: vì c`],
  ['Của tôi', 'vì c', `Của tôi\n${mark}\nLý do: vì c`],
  [
    `Của tôi\n${mark}\nCảnh báo: a.\nLý do: cũ\nhai dòng`,
    'vì c',
    `Của tôi\n${mark}\nCảnh báo: a.\nLý do: vì c`,
  ],
  [`${mark}\nCảnh báo: a.\nLý do: cũ`, '', `${mark}\nCảnh báo: a.\nLý do: `],
  [`Của tôi\n${mark}\nLý do: cũ`, '', 'Của tôi'],
])('"%s" with another reason, "%s"', (note, reason, after) => {
  expect(withReason(note, reason)).toBe(after);
});
