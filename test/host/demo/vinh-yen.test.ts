// The demo's lists and figures: what is real in them, and that the rest fits it and is marked as made up.

import {demoFigureRows} from '../../../src/host/demo/vinh-yen-figures';
import {demoPeopleRows, demoTargetRows, demoUnitRows} from '../../../src/host/demo/vinh-yen-lists';

const fields = (rows: ReturnType<typeof demoFigureRows>) => rows.map(row => row.fields);
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

describe('the lists', () => {
  it('are the city and its nine units as in 2021: seven wards and two communes', () => {
    const units = fields(demoUnitRows());
    const types = units.map(unit => unit['type']);
    expect(units[0]).toEqual({
      ...{code: '243', name: 'Thành phố Vĩnh Yên', type: 'Thành phố', parent: ''},
    });
    expect(types.filter(type => type === 'Phường')).toHaveLength(7);
    expect(units.filter(unit => unit['type'] === 'Xã').map(unit => unit['name'])).toEqual([
      'Xã Định Trung',
      'Xã Thanh Trù',
    ]);
  });

  it.each([
    ['vl_giai_quyet', 1300],
    ['nn_xuat_canh', 30],
  ])('share the city’s %s of %d out exactly, and mark the shares', (code, plan) => {
    const targets = fields(demoTargetRows()).filter(target => target['indicator'] === code);
    const [own, ...shares] = targets;
    expect([own?.['unit'], own?.['min'], own?.['decision_no']]).toEqual(['243', String(plan), '']);
    expect(shares).toHaveLength(9);
    expect(sumOf(shares.map(share => Number(share['min'])))).toBe(plan);
    expect(new Set(shares.map(share => share['decision_no']))).toEqual(
      new Set(['dữ liệu giả định']),
    );
  });
});

it('the people are an officer of each unit, one who rolls up and one who reads, all marked', () => {
  const people = fields(demoPeopleRows());
  expect(people.map(one => one['role'])).toEqual([
    ...['district', 'leader'],
    ...Array<string>(9).fill('entry'),
  ]);
  expect(new Set(people.map(one => one['unit'])).size).toBe(10);
  for (const one of people) {
    expect(one['name']).toMatch(/\(giả định\)$/);
    expect(one['email']).toMatch(/@vi-du\.invalid$/);
  }
});

describe('the figures', () => {
  const figures = fields(demoFigureRows());
  const months = figures.filter(figure => figure['mark'] !== 'opening');
  const valueOf = (figure: Readonly<Record<string, string>>): number => Number(figure['value']);
  const of = (indicator: string, slice = ''): readonly Readonly<Record<string, string>>[] =>
    months.filter(figure => figure['indicator'] === indicator && figure['slice'] === slice);

  it('are the same every time', () => {
    expect(demoFigureRows()).toEqual(demoFigureRows());
  });

  it('are nine months of seven units and eight of two, last year’s openings beside them', () => {
    const sent = of('vl_trong_tinh').map(figure => `${figure['unit']} ${figure['period']}`);
    expect(new Set(sent).size).toBe(7 * 9 + 2 * 8);
    expect(sent).not.toContain('08707 2021-09');
    expect(sent).not.toContain('08731 2021-09');
    expect(figures.filter(figure => figure['mark'] === 'opening')).toHaveLength(18);
    expect(new Set(months.map(figure => figure['period'])).size).toBe(9);
  });

  it('come to 1.014 people in September, 19 of them abroad', () => {
    const abroad = ['nb', 'dl', 'hq', 'khac'].flatMap(market => of(`nn_xuat_canh_${market}`));
    const atHome = [...of('vl_trong_tinh'), ...of('vl_ngoai_tinh')];
    expect(sumOf(abroad.map(valueOf))).toBe(19);
    expect(sumOf(atHome.map(valueOf))).toBe(995);
    const bySex = [...of('vl_giai_quyet', 'gioi_tinh=nam'), ...of('vl_giai_quyet', 'gioi_tinh=nu')];
    expect(sumOf(bySex.map(valueOf))).toBe(1014);
    const byChannel = ['vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'].flatMap(code => of(code));
    expect(sumOf(byChannel.map(valueOf))).toBe(995);
  });

  it('give a reason for each of the two that jump, and for nothing else', () => {
    const reasoned = months.filter(figure => figure['reason'] !== '');
    expect(reasoned.map(figure => [figure['unit'], figure['period'], figure['indicator']])).toEqual(
      [
        ['08710', '2021-09', 'vl_ngoai_tinh'],
        ['08728', '2021-09', 'vl_vay_von'],
      ],
    );
    expect(reasoned.every(figure => figure['reason']?.includes('dữ liệu giả định'))).toBe(true);
  });

  it('say "không phát sinh" where nobody went, never nothing', () => {
    expect(months.filter(figure => figure['value'] === '' && figure['mark'] !== 'none')).toEqual(
      [],
    );
    expect(months.filter(figure => figure['value'] === '0')).toEqual([]);
  });
});
