// Which units a text means, as people write names and codes.

import {type KnownUnit, unitFinder} from '../../../src/domain/lists/unit-words';

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
