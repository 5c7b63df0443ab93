// Formal receivers and collecting desks, as the five plans name them.

import {addressLines, desksOf, type Routing, routingOn} from '../../../src/domain/units/routing';

const desk = 'Phòng Lao động – Thương binh và Xã hội';

const duyenHai: Routing = {
  ...{validFrom: null, validTo: '2025-06-30'},
  receivers: [{name: 'UBND thị xã Duyên Hải', through: desk, scope: ''}],
};

it('DH-36 (một phần): the head names the people’s committee as receiver and the office as "qua"', () => {
  expect(addressLines(duyenHai)).toEqual([`Kính gửi: UBND thị xã Duyên Hải (qua ${desk})`]);
  expect(desksOf(duyenHai)).toEqual([desk]);
});

it('DH-25 (một phần): a report to two receivers names both', () => {
  const two: Routing = {
    ...duyenHai,
    receivers: [
      {name: 'UBND thị xã Duyên Hải', through: '', scope: ''},
      {name: 'Sở Lao động – Thương binh và Xã hội tỉnh Trà Vinh', through: '', scope: ''},
    ],
  };
  expect(addressLines(two)).toEqual([
    'Kính gửi:',
    '- UBND thị xã Duyên Hải;',
    '- Sở Lao động – Thương binh và Xã hội tỉnh Trà Vinh.',
  ]);
});

it('P4-37 (một phần): two desks of the city receive a ward’s report, each once', () => {
  const desks = ['Phòng Nội vụ Thành phố', 'Phòng Lao động, TB&XH Thành phố'];
  const ward: Routing = {
    ...duyenHai,
    receivers: [...desks, ...desks].map(through => ({
      ...{name: 'UBND Thành phố Sa Đéc', through, scope: ''},
    })),
  };
  expect(desksOf(ward)).toEqual(desks);
});

describe('over the merger of 2025', () => {
  const huuLung: Routing = {
    ...{validFrom: '2025-07-01', validTo: null},
    receivers: [
      {name: 'Sở Nội vụ', through: '', scope: ''},
      {name: 'Sở Giáo dục và Đào tạo', through: '', scope: 'đào tạo nghề'},
    ],
  };
  const routings = [duyenHai, huuLung];

  it('the routing of the day is the one that holds, both days inside', () => {
    expect(routingOn(routings, '2025-06-30')).toBe(duyenHai);
    expect(routingOn(routings, '2025-07-01')).toBe(huuLung);
    expect(routingOn([huuLung], '2025-06-30')).toBeNull();
  });

  it('of two that hold the later one, in any order of the list', () => {
    const always = {...duyenHai, validTo: null};
    expect(routingOn([always, huuLung], '2025-07-01')).toBe(huuLung);
    expect(routingOn([huuLung, always], '2025-07-01')).toBe(huuLung);
  });

  it('a receiver of a part is named with the part', () => {
    expect(addressLines(huuLung)[2]).toBe('- Sở Giáo dục và Đào tạo, phần đào tạo nghề.');
  });
});
