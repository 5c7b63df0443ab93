// Which unit a written name means: spellings of one name, other names of an office, one name in two towns.

import {type KnownUnit, shownUnits, unitFinder} from '../../../src/domain/lists/unit-words';

const known = (code: string, name: string, rest: Partial<KnownUnit> = {}): KnownUnit => ({
  ...{code, name, isNode: false},
  ...rest,
});

const codes = (text: string, units: readonly KnownUnit[]) =>
  unitFinder(units)(text).map(one => one.code);

const centre = 'Trung tâm Giáo dục nghề nghiệp-Giáo dục thường xuyên huyện Đak Đoa';

it.each([
  centre,
  centre.normalize('NFD'),
  centre.toUpperCase(),
  centre.replace('-', ' - '),
  centre.replace('-', ' – '),
  centre.replace(/ /g, '\u00A0'),
  centre.replace('Đak', 'Đăk'),
  `  ${centre.replace(/ /g, '  ')} `,
])('GL-14: the one centre is meant by %j', text => {
  expect(codes(text, [known('T1', centre), known('T2', 'Trung tâm Dịch vụ việc làm')])).toEqual([
    'T1',
  ]);
});

it('GL-14: where Đak Đoa and Đăk Đoa are two units, each is meant by its own spelling', () => {
  const units = [known('A', 'Xã Đak Đoa'), known('B', 'Xã Đăk Đoa')];
  expect(codes('xã đak đoa', units)).toEqual(['A']);
  expect(codes('xã ĐĂK ĐOA', units)).toEqual(['B']);
  expect(codes('xã dak doa', units)).toEqual(['A', 'B']);
});

it.each(['Phường An Hoà', 'Phường An Hòa', 'P. An Hòa', 'an hoà'])('"%s" is An Hoà', text => {
  expect(codes(text, [known('29919', 'Phường An Hoà'), known('1', 'Phường An Hóa')])).toEqual([
    '29919',
  ]);
});

describe('an office in several spellings', () => {
  const office = known('P1', 'Phòng Lao động Thương binh Xã hội – Dân tộc', {
    aliases: ['Phòng LĐTBXH-DT', 'Phòng Nội vụ huyện'],
  });
  const units = [office, known('P2', 'Phòng Nội vụ')];

  it.each([
    'phòng Lao động, Thương binh, Xã hội – Dân tộc',
    'Phòng Lao động Thương binh Xã hội - Dân tộc',
    'phòng LĐTBXH – DT',
    'PHÒNG NỘI VỤ HUYỆN',
  ])('HL-40: "%s" is one unit, by folding or by an alias', text => {
    expect(codes(text, units)).toEqual(['P1']);
  });

  it('a name that is a unit’s own comes before another one’s alias', () => {
    const alias = known('P3', 'Phòng Tổ chức', {aliases: ['Phòng Nội vụ']});
    expect(codes('Phòng Nội vụ', [alias, ...units])).toEqual(['P2']);
  });
});

describe('one name in two towns', () => {
  const units = [
    known('29512', 'Phường 1', {above: 'Thị xã Duyên Hải'}),
    known('29905', 'Phường 1', {above: 'Thành phố Sa Đéc'}),
  ];

  it('means both, and both are shown with their town', () => {
    const meant = unitFinder(units)('Phường 1');
    expect(meant).toHaveLength(2);
    expect(shownUnits(meant)).toBe('Phường 1 (Thị xã Duyên Hải), Phường 1 (Thành phố Sa Đéc)');
  });

  it.each(['Phường 1, thị xã Duyên Hải', 'Phường 1 – Duyên Hải', 'phường 1 (Duyên Hải)'])(
    'is told apart by its town: "%s"',
    text => {
      expect(codes(text, units)).toEqual(['29512']);
    },
  );

  it('without a town known, by the code', () => {
    const plain = units.map(({code, name}) => known(code, name));
    expect(shownUnits(plain)).toBe('Phường 1 (29512), Phường 1 (29905)');
  });
});

const unit = (code: string, name: string, isNode = false): KnownUnit => ({code, name, isNode});
const meant = unitFinder([
  unit('186', 'Huyện Hữu Lũng', true),
  unit('06385', 'Thị trấn Hữu Lũng'),
  unit('06391', 'Xã Yên Bình'),
  unit('06397', 'Xã Hòa Bình'),
  unit('06397', 'Xã Hòa Bình (cũ)'),
  unit('06430', 'Xã Thanh Sơn'),
  unit('06433', 'Phường Thanh Sơn'),
]);

const cases: readonly (readonly [text: string, codes: readonly string[]])[] = [
  ['06391', ['06391']],
  ['6391', ['06391']],
  ['UBND xã Yên Bình', ['06391']],
  ['x. yên bình', ['06391']],
  ['Yên Bình', ['06391']],
  ['yen binh', ['06391']],
  ['Xã Hoà Bình', ['06397']],
  ['TT Hữu Lũng', ['06385']],
  ['Toàn huyện', ['186']],
  ['Hữu Lũng', ['186', '06385']],
  ['Thanh Sơn', ['06430', '06433']],
  ['Xã Thanh Sơn', ['06430']],
  ['Xã Không Có', []],
  ['', []],
];

it.each(cases)('"%s" means %j', (text, codes) => {
  expect(meant(text).map(one => one.code)).toEqual(codes);
  expect(meant(text).map(one => one.code)).toEqual(codes);
});

it('a code that the list has as it is written counts beside the one with its zero', () => {
  const both = unitFinder([unit('6391', 'Xã Một'), unit('06391', 'Xã Hai')]);
  expect(both('6391').map(one => one.name)).toEqual(['Xã Một', 'Xã Hai']);
});
