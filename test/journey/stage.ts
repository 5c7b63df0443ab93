// What a journey needs: a host on a free port with a book in it, at a day of the demo's year, and a browser for each person.

import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import type {Page} from 'playwright-core';

import {readAddOn} from '../../src/host/command/add-on-files';
import {buildDemo} from '../../src/host/demo/build-demo';
import {firstDemo} from '../../src/host/demo/demos';
import {Host, type HostSetup, type RunReport, type RunRequest} from '../../src/host/runtime/host';
import type {BookSnapshot} from '../../src/host/store/book-snapshot';
import {BookStore} from '../../src/host/store/book-store';
import {urlOfBook} from '../../src/host/web/run-start';
import {type RunningServer, startServer} from '../../src/host/web/web-server';
import {openBrowser, type TestBrowser} from '../support/browser';
import {madeOnce} from '../support/made-once';

/** An old laptop, and a phone. */
export const sizes = [
  {name: '1366×768', width: 1366, height: 768},
  {name: '400 px', width: 400, height: 800},
] as const;

export type Size = (typeof sizes)[number];

const root = process.cwd();
const built = {
  addOnFolder: join(root, 'dist'),
  workerPath: join(root, 'build', 'worker.cjs'),
};

/** Nine in the morning of 20 September 2021 in Việt Nam: the demo book as it was left, three days after month 9 was due. */
const morning = Date.UTC(2021, 8, 20, 2);

export interface Stage {
  readonly store: BookStore;
  readonly host: Host;
  readonly server: RunningServer;
  readonly bookId: string;
  readonly browser: TestBrowser;
  /** Names of the script functions that ran so far, in the order in which they began. */
  readonly ran: readonly string[];
  /** Faults that the server reported. */
  readonly faults: unknown[];
  /** What the browsers complained of: errors of scripts and of policies, and requests that left the host. */
  readonly complaints: string[];
  /** Opens the book as a person, in the first browser or one of its own; the grid is there when it comes back. */
  open(email: string, options?: {readonly own?: boolean; readonly gid?: number}): Promise<Page>;
  close(): Promise<void>;
}

/** A host whose runs wait before each service call, as on Google, where a call takes its time. */
class PacedHost extends Host {
  readonly ran: string[] = [];

  constructor(
    setup: HostSetup,
    private readonly callMs: number,
  ) {
    super(setup);
  }

  override run(request: RunRequest): Promise<RunReport> {
    this.ran.push(request.name);
    if (this.callMs === 0) return super.run(request);
    const beforeCall = () => wait(this.callMs);
    return super.run({...request, options: {...request.options, beforeCall}});
  }
}

/**
 * A host over one book, whose clock starts on 20/9/2021 at nine.
 *
 * @param callMs - how long each service call of a run is waited for
 */
export async function openStage(book: BookSnapshot, size: Size, callMs = 0): Promise<Stage> {
  const store = BookStore.open(':memory:');
  const bookId = store.createBook(book, firstDemo.id);
  const started = Date.now();
  let address = '';
  const setup: HostSetup = {
    ...{store, addOn: readAddOn(built.addOnFolder), workerPath: built.workerPath},
    clock: () => morning + Date.now() - started,
    urlOf: id => urlOfBook(address, id),
  };
  const host = new PacedHost(setup, callMs);
  const faults: unknown[] = [];
  const server = await startServer({
    ...{store, host, port: 0, pageFolder: join(root, 'build', 'page')},
    report: fault => faults.push(fault),
  });
  ({address} = server);
  const browser = await openBrowser(size);
  const complaints: string[] = [];
  const listened = new Set<Page>();
  const open: Stage['open'] = async (email, {own = false, gid} = {}) => {
    const page = own ? await browser.another(size) : browser.page;
    page.setDefaultTimeout(10_000);
    if (!listened.has(page)) listen(page, server.address, complaints);
    listened.add(page);
    const hash = gid === undefined ? '' : `#gid=${gid}`;
    await page.goto(`${server.address}?book=${bookId}&as=${encodeURIComponent(email)}${hash}`);
    await page.locator('.opening').waitFor({state: 'detached', timeout: 30_000});
    return page;
  };
  const close = async (): Promise<void> => {
    await browser.close();
    await server.close();
    await host.close();
    store.close();
  };
  return {store, host, server, bookId, browser, ran: host.ran, faults, complaints, open, close};
}

function listen(page: Page, address: string, complaints: string[]): void {
  const {host} = new URL(address);
  page.on('pageerror', fault => complaints.push(String(fault.stack)));
  page.on('console', message => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', request => {
    const url = new URL(request.url());
    const isInside = url.protocol === 'data:' || url.protocol === 'blob:' || url.host === host;
    if (!isInside) complaints.push(`request to ${request.url()}`);
  });
}

/** The demo book as `npm start` makes it. */
export function demoBook(): Promise<BookSnapshot> {
  return madeOnce(firstDemo.id, async () => {
    const store = BookStore.open(':memory:');
    const silent = {out: () => undefined, err: () => undefined};
    await buildDemo(silent, built, {demo: firstDemo, store, shownPath: 'demo'});
    const book = store.snapshot(firstDemo.id);
    store.close();
    return book;
  });
}

/** Keeps a picture of the page, to be looked at: in build/journey/, and for the README beside the tests when asked to. */
export async function takePicture(page: Page, name: string, isForReadme = false): Promise<void> {
  const folder = join(root, 'build', 'journey');
  mkdirSync(folder, {recursive: true});
  const path = join(folder, `${name}.png`);
  await page.screenshot({path});
  if (isForReadme && process.env['UPDATE_PICTURES'] === 'yes') {
    const kept = join(root, 'test', 'journey', 'pictures');
    mkdirSync(kept, {recursive: true});
    writeFileSync(join(kept, `${name}.png`), readFileSync(path));
  }
}
