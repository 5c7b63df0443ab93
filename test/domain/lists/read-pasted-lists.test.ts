// Three lists as a district has them, pasted together: what a set-up makes of them, and what it does not understand.

import {
  type PastedList,
  readPastedLists,
  type Understood,
} from '../../../src/domain/lists/read-pasted-lists';
import {collecting, peopleText, targetsText, unitsText} from './huu-lung';

const setter = 'tong.hop@vi-du.invalid';

function read(texts: Partial<Record<PastedList, string>>, codes = {}): Understood {
  const whole = {units: unitsText, people: peopleText, targets: targetsText, ...texts};
  return readPastedLists({year: 2022, node: collecting, texts: whole, codes, setter});
}

/** `people 3 PASTED_ROLE_UNKNOWN` of each problem. */
const problemsOf = ({problems}: Understood): string[] =>
  problems.map(one => `${one.list} ${one.line} ${one.code}`);

describe('the lists of Hữu Lũng, as copied from spreadsheets', () => {
  const all = read({});
  it('are understood whole', () => {
    expect(problemsOf(all)).toEqual([]);
    expect(all.warnings).toEqual([]);
  });
  it('are 23 units under the district', () => {
    expect(all.tree?.versions).toHaveLength(24);
    expect(all.tree?.childrenOf(all.tree.node)).toHaveLength(23);
    expect(all.tree?.versions[3]).toMatchObject({
      code: '06391',
      name: 'Xã Yên Bình',
      type: 'Xã',
      parentCode: '186',
    });
  });
  it('are 25 people in their roles', () => {
    expect(all.people).toHaveLength(25);
    expect(all.people.slice(0, 3)).toEqual([
      {email: setter, name: 'Người tổng hợp (giả định)', unit: '186', role: 'district'},
      {email: 'lanh.dao@vi-du.invalid', name: 'Lãnh đạo (giả định)', unit: '186', role: 'leader'},
      {
        email: 'x06385@vi-du.invalid',
        name: 'Cán bộ 06385 (giả định)',
        unit: '06385',
        role: 'entry',
      },
    ]);
  });
  it('are 48 targets, two a row', () => {
    expect(all.targets).toHaveLength(48);
    expect(
      all.targets.slice(0, 3).map(one => [one.unit, one.indicator, one.form, one.min]),
    ).toEqual([
      ['186', 'vl_giai_quyet', 'count', 2300],
      ['186', 'nn_xuat_canh', 'count', 115],
      ['06385', 'vl_giai_quyet', 'count', 100],
    ]);
  });
});

it('a column of roles is told from names that hold such a word', () => {
  const row = ['x06391@vi-du.invalid', 'Cán bộ 06391 (giả định)', 'Xã Yên Bình', 'Nhập liệu'];
  const {people} = read({people: row.join('\t')});
  expect(people[1]).toMatchObject({name: row[1], unit: '06391', role: 'entry'});
});

it('communes without codes get proposed ones, which can be changed and which people may then be named by', () => {
  const names = {units: 'Xã Yên Bình\nXã Yên Sơn', targets: ''};
  const first = read({...names, people: 'a@vi-du.invalid\tXã Yên Sơn'});
  expect(first.tree?.versions.map(one => one.code)).toEqual(['186', 'X01', 'X02']);
  expect([...first.proposed.keys()]).toEqual(['X01', 'X02']);
  const second = read({...names, people: 'a@vi-du.invalid\t06403'}, {X02: '06403'});
  expect(second.tree?.versions.map(one => one.code)).toEqual(['186', 'X01', '06403']);
  expect(second.people.map(one => [one.email, one.unit])).toEqual([
    [setter, '186'],
    ['a@vi-du.invalid', '06403'],
  ]);
  expect(second.proposed.get('06403')).toBe('X02');
});

it('whoever sets the book up collects, whatever the list says of them', () => {
  const {people} = read({people: `${setter}\tXã Yên Bình\tNhập liệu`});
  expect(people).toEqual([{email: setter, name: '', unit: '186', role: 'district'}]);
});

it('lines that are not understood are named where they stand, and the others are kept', () => {
  const some = read({
    people: [
      'Họ tên,Đơn vị,Vai trò,Email',
      'Cán bộ A (giả định),Xã Yên Bình,Nhập liệu,a@vi-du.invalid',
      'Cán bộ B (giả định),Xã Trên Trời,Nhập liệu,b@vi-du.invalid',
      'Cán bộ C (giả định),Xã Yên Sơn,Khách mời,c@vi-du.invalid',
      'Cán bộ D (giả định),Xã Yên Sơn,Nhập liệu,',
      'Cán bộ E (giả định),Hữu Lũng,Nhập liệu,e@vi-du.invalid',
      'Cán bộ F (giả định),,Nhập liệu,f@vi-du.invalid',
      'Cán bộ A (giả định),Xã Yên Bình,Nhập liệu,A@vi-du.invalid',
    ].join('\n'),
    targets: [
      'Xã Yên Bình; giải quyết việc làm; 100',
      'Xã Yên Bình; trồng rừng; 20',
      'Xã Yên Sơn; việc làm; nhiều',
    ].join('\n'),
  });
  expect(problemsOf(some)).toEqual([
    'people 3 PASTED_UNIT_UNKNOWN',
    'people 4 PASTED_ROLE_UNKNOWN',
    'people 5 PASTED_EMAIL_MISSING',
    'people 6 PASTED_UNIT_UNKNOWN',
    'people 7 PERSON_UNIT_MISSING',
    'people 8 ROW_REPEATED',
    'targets 2 PASTED_INDICATOR_UNKNOWN',
    'targets 3 PASTED_TARGET_UNREAD',
  ]);
  expect(some.problems[3]?.facts).toEqual({
    text: 'Hữu Lũng',
    near: 'Huyện Hữu Lũng, Thị trấn Hữu Lũng',
  });
  expect(some.problems[0]?.text).toBe('Cán bộ B (giả định),Xã Trên Trời,Nhập liệu,b@vi-du.invalid');
  expect(some.people.map(one => one.email)).toEqual([setter, 'a@vi-du.invalid']);
  expect(some.targets.map(one => [one.unit, one.min])).toEqual([['06391', 100]]);
});

it('a plan whose shares do not add up to the whole is warned of', () => {
  const {warnings} = read({targets: targetsText.replace('2.300', '2.400')});
  expect(warnings.map(one => [one.code, one.facts])).toEqual([
    ['TARGET_SUM_DIFFERS', expect.objectContaining({sum: 2300, own: 2400, gap: 100}) as unknown],
  ]);
});

it('a unit’s other names, given in its own list, are understood in the lists of people and targets', () => {
  const understood = read({
    units: 'Mã\tTên đơn vị\tTên gọi khác\n06391\tXã Yên Bình\tCụm Hồ; Yên Bình mới',
    people:
      'Họ và tên\tEmail\tĐơn vị\tVai trò\nCán bộ (giả định)\ta@vi-du.invalid\tcụm hồ\tNhập liệu',
    targets: '',
  });
  expect(problemsOf(understood)).toEqual([]);
  expect(understood.people.find(one => one.email === 'a@vi-du.invalid')?.unit).toBe('06391');
  expect(understood.tree?.versions[1]?.aliases).toEqual(['Cụm Hồ', 'Yên Bình mới']);
});
