// Texts of one meaning are alike; texts of another stay apart.

import fc from 'fast-check';

import {parseNumber} from '../../../src/domain/numbers/parse-number';
import {foldName, narrowText, tidyText} from '../../../src/domain/text/fold-text';

describe('tidyText', () => {
  it.each([
    ['no-break spaces', 'Vĩnh\u00A0Yên\u202F2021\u2007!', 'Vĩnh Yên 2021 !'],
    ['spaces around and between', '  Phường \t\n  4 ', 'Phường 4'],
    ['a mark of byte order and zero-width spaces', '\uFEFFPhư\u200Bờng\u200D 4\u2060', 'Phường 4'],
    ['letters with their marks apart', 'Hữu Lũng'.normalize('NFD'), 'Hữu Lũng'.normalize('NFC')],
    ['a mark parted from its letter by a zero-width space', 'a\u200B\u0301', 'á'],
    ['nothing but what cannot be seen', '\u00A0\u200B ', ''],
  ])('%s are tidied', (_, text, tidy) => {
    expect(tidyText(text)).toBe(tidy);
  });

  it('keeps case, tones, dashes and commas as they were written', () => {
    expect(tidyText('Phòng Lao động, TB – XH')).toBe('Phòng Lao động, TB – XH');
  });
});

describe('narrowText', () => {
  it('full-width digits, letters and signs become plain ones, fractions stay what they are', () => {
    expect(narrowText('１．３００ ＡＢ ½ m²')).toBe('1.300 AB ½ m²');
  });
});

describe('foldName', () => {
  const centre = 'Trung tâm Giáo dục nghề nghiệp-Giáo dục thường xuyên';

  it.each([
    ['case', centre, centre.toUpperCase()],
    ['letters with their marks apart', centre, centre.normalize('NFD')],
    ['a hyphen with spaces', centre, centre.replace('-', ' - ')],
    ['a hyphen with one space', centre, centre.replace('-', '- ')],
    ['a long dash', centre, centre.replace('-', ' – ')],
    ['no hyphen at all', centre, centre.replace('-', ' ')],
    ['spaces around and between', centre, `  ${centre.replace(/ /g, '  ')} `],
  ])('one centre is matched whatever its %s', (_, one, other) => {
    expect(foldName(other)).toBe(foldName(one));
  });

  it.each([
    ['Phường An Hoà', 'Phường An Hòa'],
    ['Xã Trường Long Hoà', 'XÃ TRƯỜNG LONG HÒA'],
    ['thuý', 'thúy'],
    ['khoẻ', 'khỏe'],
    ['quý', 'qúy'],
    ['của', 'cuả'],
    [
      'phòng Lao động, Thương binh, Xã hội – Dân tộc',
      'Phòng Lao động Thương binh Xã hội – Dân tộc',
    ],
    ['Phường 4', 'Ｐｈường ４'],
    ['Ðak Đoa', 'Đak Đoa'],
  ])('"%s" and "%s" are one name', (one, other) => {
    expect(foldName(one)).toBe(foldName(other));
  });

  it.each([
    ['Đak Đoa', 'Đăk Đoa'],
    ['Phường 1', 'Phường 11'],
    ['Khóm 1-2', 'Khóm 12'],
    ['Xã Hòa Bình', 'Xã Hóa Bình'],
    ['Minh Hòa', 'Minh Hoa'],
    ['Ngô Quyền', 'Ngo Quyền'],
    ['Xã Sơn Hà', 'Xã Sơn Hạ'],
  ])('"%s" and "%s" are two names', (one, other) => {
    expect(foldName(one)).not.toBe(foldName(other));
  });

  it('any way of encoding, spacing and capitals gives one key, and the key of a key is itself', () => {
    const word = fc.constantFrom('Hữu', 'Lũng', 'Hoà', 'Thuỷ', 'Đak', 'Đoa', '4', 'nghiệp', 'Tuấn');
    const gap = fc.constantFrom(' ', '\u00A0', '-', ' – ', ', ', '  ', '\u202F');
    fc.assert(
      fc.property(fc.array(fc.tuple(word, gap), {minLength: 1, maxLength: 6}), parts => {
        const plain = foldName(parts.map(([text]) => text).join(' '));
        const written = parts.map(([text, space]) => text + space).join('');
        expect(foldName(written.normalize('NFD').toUpperCase())).toBe(plain);
        expect(foldName(plain)).toBe(plain);
      }),
    );
  });
});

it('GL-17: a no-break space is a space to matching and to numbers: `1 300` reads 1300', () => {
  expect(foldName('Kế\u00A0hoạch số\u00A0155')).toBe(foldName('Kế hoạch số 155'));
  expect(parseNumber('1\u00A0300')).toEqual({ok: true, value: 1300});
});
