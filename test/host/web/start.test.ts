// The program behind `npm start`, as a person meets it: an address, a port that is taken, a clean end.

import {spawn, type ChildProcess} from 'node:child_process';
import {existsSync, mkdtempSync, rmSync} from 'node:fs';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {BookStore} from '../../../src/host/store/book-store';
import {emptyBook} from '../../../src/host/store/empty-book';

const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
const dataPath = join(folder, 'so.db');

beforeAll(() => {
  // With a book in it already the demo is not built, which takes its time.
  const store = BookStore.open(dataPath);
  store.createBook(
    emptyBook({name: 'Sổ có sẵn', tab: 'Trang tính1', owner: 'chu-so@vi-du.invalid'}),
    'co-san',
  );
  store.close();
});

afterAll(() => rmSync(folder, {recursive: true}));

interface Started {
  readonly child: ChildProcess;
  readonly out: string[];
  readonly err: string[];
  /** The first line that fits, once it is there. */
  line(fits: RegExp): Promise<string>;
  readonly ended: Promise<number | null>;
}

function start(port: string): Started {
  const child = spawn(process.execPath, [join(process.cwd(), 'build/start.mjs')], {
    env: {...process.env, PORT: port, SO_CHI_TIEU_DATA: dataPath},
  });
  const [out, err]: [string[], string[]] = [[], []];
  let look = (): void => undefined;
  const gather = (lines: string[]) => (part: Buffer) => {
    lines.push(
      ...part
        .toString('utf8')
        .split('\n')
        .filter(line => line !== ''),
    );
    look();
  };
  child.stdout.on('data', gather(out));
  child.stderr.on('data', gather(err));
  const ended = new Promise<number | null>(resolve => child.on('close', code => resolve(code)));
  const line = async (fits: RegExp): Promise<string> => {
    for (;;) {
      const found = [...out, ...err].find(one => fits.test(one));
      if (found !== undefined) return found;
      await new Promise<void>(resolve => {
        look = resolve;
      });
    }
  };
  return {child, out, err, line, ended};
}

it('prints its address on a line of its own, keeps one program to a store, and ends cleanly on Ctrl+C', async () => {
  const first = start('0');
  const address = await first.line(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const answer = await fetch(address, {redirect: 'manual'});
  expect(answer.headers.get('location')).toBe('/?book=co-san&as=chu-so%40vi-du.invalid');
  const second = start('0');
  expect(await second.ended).toBe(2);
  expect(second.err.join('\n')).toMatch(/đang do một lần chạy khác của chương trình này mở/);
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  expect(first.out.at(-1)).toBe('Đã dừng. Mọi thay đổi đã được lưu.');
  expect(existsSync(dataPath)).toBe(true);
});

it('names a port that is taken, and what to do', async () => {
  const other = createServer();
  await new Promise<void>(resolve => other.listen(0, '127.0.0.1', () => resolve()));
  const address = other.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const {ended, err, out} = start(String(port));
  expect(await ended).toBe(2);
  expect(err).toEqual([
    `Cổng ${port} đang do chương trình khác dùng. Đóng chương trình đó, hoặc chạy với cổng khác: PORT=${port + 1} npm start.`,
  ]);
  expect(out).toEqual([]);
  other.close();
});

it.each(['abc', '70000', '-1'])('PORT=%s is refused in words', async port => {
  const {ended, err} = start(port);
  expect(await ended).toBe(2);
  expect(err).toEqual([`PORT là "${port}". Ghi một số từ 0 đến 65535.`]);
});
