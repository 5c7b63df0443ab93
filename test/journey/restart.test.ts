// The host stops and starts again under an open page: what is typed meanwhile waits, and nothing is lost.

import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import {readAddOn} from '../../src/host/command/add-on-files';
import {firstDemo} from '../../src/host/demo/demos';
import {Host} from '../../src/host/runtime/host';
import {BookStore} from '../../src/host/store/book-store';
import {urlOfBook} from '../../src/host/web/run-start';
import {startServer} from '../../src/host/web/web-server';
import {openBrowser} from '../support/browser';
import {textAt} from '../support/district';
import {eventually, goToCell, openTab} from './sheet-page';
import {demoBook, takePicture} from './stage';

const root = process.cwd();
const longest = 90_000;

const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
const file = join(folder, 'book.db');
afterAll(() => rmSync(folder, {recursive: true}));

/** A host as `npm start` makes it. @param port - 0: any */
async function startHost(port: number) {
  const store = BookStore.open(file);
  let address = '';
  const host = new Host({
    ...{store, addOn: readAddOn(join(root, 'dist'))},
    workerPath: join(root, 'build', 'worker.cjs'),
    clock: () => Date.UTC(2021, 8, 20, 2),
    urlOf: id => urlOfBook(address, id),
  });
  const pageFolder = join(root, 'build', 'page');
  const server = await startServer({store, host, port, pageFolder, report: () => undefined});
  ({address} = server);
  const stop = async (): Promise<void> => {
    await server.close();
    await host.close();
    store.close();
  };
  const cell = (row: number): string => {
    const tab = store.snapshotOfTab(firstDemo.id, one => one.head.name === 'Phường Tích Sơn');
    return tab === null ? '' : textAt(tab, row, 27);
  };
  return {...server, stop, store, cell};
}

it(
  'both the cell typed before and the one typed while the host is away arrive, by a new token',
  async () => {
    let host = await startHost(0);
    host.store.createBook(await demoBook(), firstDemo.id);
    const browser = await openBrowser();
    try {
      const {page} = browser;
      const query = new URLSearchParams({book: firstDemo.id, as: '08707@vi-du.invalid'});
      await page.goto(`${host.address}?${query.toString()}`);
      await page.locator('.opening').waitFor({state: 'detached', timeout: 30_000});
      await openTab(page, 'Phường Tích Sơn');
      const type = async (cell: string, text: string): Promise<void> => {
        await goToCell(page, cell);
        await page.keyboard.type(text);
        await page.keyboard.press('Enter');
      };
      await type('AA23', '11');
      await eventually(
        () => host.cell(23),
        seen => seen === '11',
      );
      const [cookie] = await page.context().cookies();
      await host.stop();
      await page.getByText('Mất kết nối, đang nối lại…').waitFor();
      await type('AA24', '5');
      await page.getByText('1 thay đổi được giữ lại và sẽ gửi khi nối được.').waitFor();
      await takePicture(page, 'restart-away');
      host = await startHost(host.port);
      await eventually(
        () => host.cell(24),
        seen => seen === '5',
      );
      expect([host.cell(23), host.cell(24)]).toEqual(['11', '5']);
      await page.locator('.connection').waitFor({state: 'hidden'});
      const [now] = await page.context().cookies();
      expect(now?.name).toBe(cookie?.name);
      expect(now?.value).not.toBe(cookie?.value);

      // A browser that keeps no cookie of the new host is told what to do, and how much is unsent.
      await page.route('**/?book=*', async route => {
        const answer = await route.fetch().catch(() => null);
        await page.context().clearCookies();
        await (answer === null ? route.abort() : route.fulfill({status: 200, body: ''}));
      });
      await host.stop();
      await type('AA25', '6');
      await page.getByText('1 thay đổi được giữ lại').waitFor();
      host = await startHost(host.port);
      await page.getByText('Máy chủ đã chạy lại nhưng không nhận trang này.').waitFor();
      expect(await page.locator('.connection').textContent()).toContain('1 thay đổi chưa gửi');
      await takePicture(page, 'restart-shut-out');
      expect(host.cell(25)).toBe('');
      await page.unroute('**/?book=*');
      await eventually(
        () => host.cell(25),
        seen => seen === '6',
      );
    } finally {
      await browser.close();
      await host.stop();
    }
  },
  longest,
);
