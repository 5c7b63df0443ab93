// Formal receivers and collecting desks, as the five plans name them.

import type {UnitVersion} from '../../../src/domain/units/unit';
import {receiversOf, receiversText} from '../../../src/domain/units/receivers';
import {treeOf, unit} from './unit-rows';

const desk = 'Phòng Lao động – Thương binh và Xã hội';

/** A town over one ward, as "Đơn vị" has them; what is left out is blank there. */
function townOver(
  node: Partial<UnitVersion>,
  ward: Partial<UnitVersion> = {},
  superior = 'UBND tỉnh Trà Vinh',
) {
  const town = {...unit('851', {parentCode: null}), name: 'Thị xã Duyên Hải', type: 'Thị xã'};
  const below = {...unit('29512', {parentCode: '851'}), name: 'Phường 1', type: 'Phường'};
  const tree = treeOf({...town, ...node}, {...below, ...ward});
  return (at: 0 | 1) => receiversOf(tree, at, superior);
}

it('DH-36: the head names the people’s committee as receiver and the office that collects as "qua"', () => {
  const to = townOver({desk});
  expect(receiversText(to(1))).toBe(`UBND thị xã Duyên Hải (qua ${desk})`);
  expect(receiversText(to(0))).toBe('UBND tỉnh Trà Vinh');
});

it('a unit without a desk collects itself, and a book without a superior names nobody above it', () => {
  const to = townOver({}, {}, '');
  expect(receiversText(to(1))).toBe('UBND thị xã Duyên Hải');
  expect(receiversText(to(0))).toBe('');
});

it('a receiver of its own comes before the unit above; the desk that its text names before that of the list', () => {
  const own = (receiver: string) => receiversText(townOver({desk}, {receiver})(1));
  expect(own('Hội đồng nhân dân')).toBe('Hội đồng nhân dân');
  expect(own('ubnd  THỊ XÃ Duyên Hải')).toBe(`ubnd THỊ XÃ Duyên Hải (qua ${desk})`);
  expect(own('UBND thị xã Duyên Hải (qua Văn phòng)')).toBe(
    'UBND thị xã Duyên Hải (qua Văn phòng)',
  );
});

it('several desks of one receiver stand together, whatever divides receivers', () => {
  const text = 'UBND thành phố Sa Đéc (qua Phòng Nội vụ; Phòng Lao động, TB&XH); Sở Nội vụ';
  const to = townOver({}, {}, text)(0);
  expect(to.map(one => one.through)).toEqual(['Phòng Nội vụ; Phòng Lao động, TB&XH', '']);
  expect(receiversText(to)).toBe(text);
});

it('DH-25 (một phần): a report to two receivers names both, one of them for a part', () => {
  const both = 'Sở Nội vụ; phần đào tạo nghề: UBND tỉnh (qua Sở Giáo dục và Đào tạo)';
  const to = townOver({receiver: both})(0);
  expect(to).toEqual([
    {name: 'Sở Nội vụ', through: '', scope: ''},
    {name: 'UBND tỉnh', through: 'Sở Giáo dục và Đào tạo', scope: 'đào tạo nghề'},
  ]);
  expect(receiversText(to)).toBe(
    'Sở Nội vụ; UBND tỉnh, phần đào tạo nghề (qua Sở Giáo dục và Đào tạo)',
  );
});
