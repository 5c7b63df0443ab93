// The built program itself: exit codes, where it writes, and that a fault of ours is no bad input.

import {spawnSync} from 'node:child_process';
import {join} from 'node:path';

import {runCommand} from '../../../src/host/command/run-command';
import {built, CommandFolder, commandTimeout} from './command-bench';

jest.setTimeout(commandTimeout);

const folder = new CommandFolder();

function run(...args: string[]): {status: number | null; stdout: string; stderr: string} {
  const program = join(__dirname, '../../../build/book.mjs');
  return spawnSync(process.execPath, [program, ...args], {cwd: folder.path, encoding: 'utf8'});
}

it('--help shows how to call it and succeeds', () => {
  const {status, stdout, stderr} = run('--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toMatch(/^Cách dùng:\n(.*npm run book -- (new|fill|rollup) .*\n){3}KỲ: /);
});

it('a bad command line shows problems and usage, and ends with 2', () => {
  const {status, stdout, stderr} = run('roll', 'b.xlsx');
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(/^Không có lệnh "roll"\..*\nCách dùng:\n/);
});

it('makes, fills and rolls up a book', () => {
  folder.write('u.csv', 'code,name,parent\n1,Xã (giả định),\n2,Thôn (giả định),1\n');
  folder.write('t.csv', 'unit,indicator,form,min\n1,vl_giai_quyet,count,2\n');
  folder.write('f.csv', 'unit,period,indicator,value\n2,2026-12,vl_giai_quyet,2\n');
  const lists = ['--units', 'u.csv', '--targets', 't.csv', '--year', '2026'];
  expect(run('new', ...lists, '--out', 'b.xlsx')).toMatchObject({status: 0, stderr: ''});
  const figures = ['--figures', 'f.csv', '--out', 'b.xlsx'];
  expect(run('fill', 'b.xlsx', ...figures)).toMatchObject({status: 0, stderr: ''});
  const rolled = run('rollup', 'b.xlsx', '--period', '2026', '--out', 'm.xlsx');
  expect(rolled).toMatchObject({status: 0, stderr: ''});
  expect(rolled.stdout).toMatch(/việc làm +2 người +2 +2 +100,0% +Đạt +1\n/);
});

describe('a fault of ours', () => {
  const faultOf = async (debug: boolean): Promise<[number, string[]]> => {
    folder.write('u.csv', 'code,name,parent\n1,Xã,\n2,Thôn,1\n');
    folder.write('t.csv', 'unit,indicator,form\n');
    const argv = ['new', '--year', '2026'];
    for (const [option, name] of [
      ['--units', 'u.csv'],
      ['--targets', 't.csv'],
      ['--out', 'b.xlsx'],
    ] as const) {
      argv.push(option, folder.file(name));
    }
    const err: string[] = [];
    const terminal = {out: () => undefined, err: (line: string) => err.push(line)};
    const broken = {...built, addOnFolder: folder.file('nowhere')};
    return [await runCommand(argv, {terminal, built: broken, debug}), err];
  };

  it('ends with 1 and one sentence', async () => {
    const [code, err] = await faultOf(false);
    expect([code, err.length]).toEqual([1, 1]);
    expect(err[0]).toMatch(/^Chương trình gặp lỗi: .*DEBUG=1/);
  });

  it('shows where it happened under DEBUG', async () => {
    const [code, err] = await faultOf(true);
    expect([code, err.length]).toEqual([1, 2]);
    expect(err[1]).toContain('ENOENT');
  });
});
