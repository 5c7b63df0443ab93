// CSV files as programs and people write them.

import {tmpdir} from 'node:os';
import {join} from 'node:path';

import fc from 'fast-check';

import {problemText} from '../../../src/host/command/bad-input';
import {readCsv, readCsvFile} from '../../../src/host/command/read-csv';

const columns = {required: ['a', 'b'], optional: ['c'], limits: {c: 5}};
const read = (content: string | Uint8Array) =>
  readCsv(
    'f.csv',
    typeof content === 'string' ? new TextEncoder().encode(content) : content,
    columns,
  );
const problemsOf = (content: string | Uint8Array) => read(content).problems.map(problemText);

describe('a good file', () => {
  const rows = [
    {line: 2, fields: {a: '1', b: 'Xã Ấp', c: ''}},
    {line: 3, fields: {a: '2', b: '', c: 'x'}},
  ];

  it.each([
    ['LF', 'a,b,c\n1,Xã Ấp,\n2,,x\n'],
    ['CR LF, no end of line at the end', 'a,b,c\r\n1,Xã Ấp,\r\n2,,x'],
    ['CR', 'a,b,c\r1,Xã Ấp,\r2,,x\r'],
    ['a BOM', '\ufeffa,b,c\n1,Xã Ấp,\n2,,x\n'],
    ['quotes', '"a","b","c"\n"1","Xã Ấp",""\n2,,"x"\n'],
    ['columns in another order, with spaces', 'c , b,a\n,Xã Ấp,1\nx,,2\n'],
    ['blank lines at the end', 'a,b,c\n1,Xã Ấp,\n2,,x\n\n,,\n \n'],
  ])('with %s', (_, content) => {
    expect(read(content)).toEqual({file: 'f.csv', rows, problems: []});
  });

  it('may leave out an optional column', () => {
    expect(read('b,a\ny,x\n').rows).toEqual([{line: 2, fields: {a: 'x', b: 'y', c: ''}}]);
  });

  it('may hold nothing but its header', () => {
    expect(read('a,b\n')).toEqual({file: 'f.csv', rows: [], problems: []});
  });

  it('counts lines as an editor shows them, past blank lines and breaks in quotes', () => {
    const content = 'a,b\r\n\r\n"1\r\n\r\n1","2\n2"\r\n3,"4 ""bốn"""\n5,6\r7,8';
    expect(read(content).rows.map(({line, fields}) => [line, fields['a'], fields['b']])).toEqual([
      [3, '1\r\n\r\n1', '2\n2'],
      [7, '3', '4 "bốn"'],
      [8, '5', '6'],
      [9, '7', '8'],
    ]);
  });

  it('gives back every field and its line, whatever the fields hold', () => {
    const field = fc.stringMatching(/^[ax",\n;= Ấ]{0,4}$/u);
    const row = fc.tuple(field, field).filter(fields => fields.join('').trim() !== '');
    fc.assert(
      fc.property(fc.array(row, {maxLength: 8}), rows => {
        const quoted = rows.map(fields =>
          fields.map(text => `"${text.replaceAll('"', '""')}"`).join(','),
        );
        const before = (at: number) => ['a,b', ...quoted.slice(0, at), ''].join('\n');
        expect(read(['a,b', ...quoted].join('\n')).rows).toEqual(
          rows.map(([a, b], at) => ({
            line: before(at).split('\n').length,
            fields: {a, b, c: ''},
          })),
        );
      }),
    );
  });
});

describe('a bad file', () => {
  it.each([
    ['nothing', '', ['f.csv, dòng 1: Tệp trống. Dòng đầu phải là tên các cột.']],
    ['a BOM alone', '\ufeff', ['f.csv, dòng 1: Tệp trống. Dòng đầu phải là tên các cột.']],
    [
      'columns that are missing, unknown and repeated',
      'a,A,d,a\n',
      [
        'f.csv, dòng 1: Thiếu cột "b". Thêm cột này vào dòng đầu.',
        'f.csv, dòng 1: Không có cột "A" trong mẫu. Các cột dùng được: a, b, c.',
        'f.csv, dòng 1: Không có cột "d" trong mẫu. Các cột dùng được: a, b, c.',
        'f.csv, dòng 1: Cột "a" ghi hai lần. Chỉ giữ lại một.',
      ],
    ],
    [
      'semicolons',
      'a;b\n1;2\n',
      ['f.csv, dòng 1: Các cột đang ngăn bằng dấu ";". Lưu lại tệp với dấu phẩy giữa các cột.'],
    ],
    [
      'rows of another width',
      'a,b\n1\n"x\ny",2\n1,2,3\n',
      [
        'f.csv, dòng 2: Dòng có 1 ô, dòng đầu có 2 cột. Thêm hoặc bớt ô cho đủ; ô có dấu phẩy thì bao trong dấu nháy kép.',
        'f.csv, dòng 5: Dòng có 3 ô, dòng đầu có 2 cột. Thêm hoặc bớt ô cho đủ; ô có dấu phẩy thì bao trong dấu nháy kép.',
      ],
    ],
    [
      'a field beyond its limit',
      'a,b,c\n1,2,sáuchữ\n',
      ['f.csv, dòng 2: Cột "c" dài 6 ký tự, chỉ nhận 5. Viết ngắn lại.'],
    ],
  ])('with %s', (_, content, sentences) => {
    expect(problemsOf(content)).toEqual(sentences);
  });

  it.each([
    ['a quote that does not end', 'a,b\n1,2\n3,"4\n5,6\n', 3],
    ['a quote inside a field', 'a,b\n1,x"y\n', 2],
    ['text after a quote', 'a,b\n"1"x,2\n', 2],
  ])('with %s names the line of its row', (_, content, line) => {
    expect(read(content).problems.map(problem => problem.lines)).toEqual([[line]]);
    expect(problemsOf(content)[0]).toContain('Dấu nháy kép đặt sai.');
  });

  it.each([
    ['Windows-1258', Buffer.from('a,b\n1,2\nX\xe3,3\n', 'latin1'), 3],
    ['UTF-16', Buffer.from('\ufeffa,b\n', 'utf16le'), 1],
  ])('in %s is refused, with the first line that is not UTF-8', (_, bytes, line) => {
    expect(problemsOf(bytes)).toEqual([
      `f.csv, dòng ${line}: Chữ không ở dạng UTF-8. Lưu lại tệp dạng "CSV UTF-8".`,
    ]);
  });

  it('that is not there, or a folder, is named', async () => {
    const missing = join(tmpdir(), 'so-chi-tieu-khong-co.csv');
    const problems = async (path: string) =>
      (await readCsvFile(path, columns)).problems.map(problemText);
    expect(await problems(missing)).toEqual([
      `${missing}: Không có tệp này. Kiểm tra lại đường dẫn.`,
    ]);
    expect(await problems(tmpdir())).toEqual([
      `${tmpdir()}: Đây là thư mục, không phải tệp. Ghi đường dẫn của một tệp.`,
    ]);
  });
});
