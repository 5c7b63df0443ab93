// What may be typed after `npm run book --`.

import {BadInput} from '../../../src/host/command/bad-input';
import {readArguments} from '../../../src/host/command/read-arguments';

const problemsOf = (line: string): string[] => {
  try {
    readArguments(line === '' ? [] : line.split(' '));
    return [];
  } catch (fault) {
    if (!(fault instanceof BadInput) || !fault.showsUsage) throw fault;
    return fault.problems.map(problem => problem.sentence);
  }
};

describe('a good command line', () => {
  it.each([
    [
      'new --units u.csv --targets t.csv --year 2021 --out b.xlsx',
      {name: 'new', units: 'u.csv', targets: 't.csv', people: null, year: 2021, out: 'b.xlsx'},
    ],
    [
      'new --out=b.xlsx --people p.csv --year=2100 --targets t.csv --units u.csv',
      {name: 'new', units: 'u.csv', targets: 't.csv', people: 'p.csv', year: 2100, out: 'b.xlsx'},
    ],
    [
      'fill b.xlsx --figures f.csv --out c.xlsx',
      {name: 'fill', book: 'b.xlsx', figures: 'f.csv', out: 'c.xlsx', as: null},
    ],
    [
      'fill --figures f.csv b.xlsx --out c.xlsx --as a@vi-du.invalid',
      {name: 'fill', book: 'b.xlsx', figures: 'f.csv', out: 'c.xlsx', as: 'a@vi-du.invalid'},
    ],
    [
      'rollup c.xlsx --period 2021-N9 --out m.xlsx',
      {name: 'rollup', book: 'c.xlsx', period: '2021-N9', out: 'm.xlsx', json: null},
    ],
    [
      'rollup c.xlsx --period 2021 --out m.xlsx --json r.json',
      {name: 'rollup', book: 'c.xlsx', period: '2021', out: 'm.xlsx', json: 'r.json'},
    ],
    ['--help', {name: 'help'}],
    ['fill --help', {name: 'help'}],
    ['-h', {name: 'help'}],
  ])('%s', (line, command) => {
    expect(readArguments(line.split(' '))).toEqual(command);
  });
});

describe('what is wrong with a command line', () => {
  it.each([
    ['', ['Chưa ghi lệnh. Dùng new, fill hoặc rollup.']],
    ['make b.xlsx', ['Không có lệnh "make". Dùng new, fill hoặc rollup.']],
    ['constructor', ['Không có lệnh "constructor". Dùng new, fill hoặc rollup.']],
    [
      'fill',
      [
        'Lệnh fill thiếu tệp .xlsx. Ghi đường dẫn của sổ ngay sau tên lệnh.',
        'Lệnh fill thiếu tùy chọn --figures. Thêm --figures rồi chạy lại.',
        'Lệnh fill thiếu tùy chọn --out. Thêm --out rồi chạy lại.',
      ],
    ],
    [
      'rollup b.xlsx --period 2021 --out m.xlsx --figures f.csv',
      ['Lệnh rollup không có tùy chọn "--figures". Bỏ tùy chọn này hoặc sửa lại tên.'],
    ],
    [
      'rollup b.xlsx -o m.xlsx --period 2021 --out n.xlsx',
      [
        'Lệnh rollup không có tùy chọn "-o". Bỏ tùy chọn này hoặc sửa lại tên.',
        '"m.xlsx" thừa trong dòng lệnh. Bỏ đi, hoặc đặt trong dấu nháy kép nếu là phần của tên tệp.',
      ],
    ],
    [
      'rollup b.xlsx --period 2021 --period 2022 --out m.xlsx',
      ['Tùy chọn --period ghi hai lần. Chỉ giữ lại một.'],
    ],
    [
      'rollup b.xlsx --period 2021 --out --json r.json',
      ['Tùy chọn --out chưa có giá trị. Ghi giá trị ngay sau nó.'],
    ],
    [
      'rollup b.xlsx --out= --period 2021',
      ['Tùy chọn --out chưa có giá trị. Ghi giá trị ngay sau nó.'],
    ],
    [
      'rollup b.xlsx c.xlsx --period 2021 --out m.xlsx',
      [
        '"c.xlsx" thừa trong dòng lệnh. Bỏ đi, hoặc đặt trong dấu nháy kép nếu là phần của tên tệp.',
      ],
    ],
  ])('"%s"', (line, sentences) => {
    expect(problemsOf(line)).toEqual(sentences);
  });

  it.each(['1999', '2101', '21', '2021.5', '0x7e5', 'hai'])('year %s', year => {
    expect(problemsOf(`new --units u --targets t --out b --year ${year}`)).toEqual([
      `--year là "${year}". Ghi năm bốn chữ số từ 2000 đến 2100.`,
    ]);
  });
});
