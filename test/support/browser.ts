// A real Chromium for tests: finds one, gives a page, and closes whatever it opened.

import {existsSync, mkdirSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {setTimeout as wait} from 'node:timers/promises';

import {chromium, type BrowserContext, type Page} from 'playwright-core';

/** Names under which systems install it. */
const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** No sandbox, since tests may run as root in a container; the rest keeps the browser from asking the network on its own. */
const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
  ...['--disable-quic', '--font-render-hinting=none'],
];

/** Unpacking takes two or three seconds on a slow machine; a lock older than this was left by a killed run. */
const STALE_LOCK_MS = 60_000;

export const HOW_TO_GET_ONE =
  'No Chromium was found: install the package "chromium" of your system, or set CHROME_PATH to the program.';

export interface BrowserOptions {
  /** CSS pixels; 1366×768, an old laptop, when left out. */
  readonly width?: number;
  readonly height?: number;
}

export interface TestBrowser {
  /** The first page of a browser that has seen nothing yet. */
  readonly page: Page;
  /** Another person's browser beside it: own cookies, own storage. */
  another(options?: BrowserOptions): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Runs `work` with a page of its own browser, which is closed when `work` ends, well or not.
 *
 * @throws Error {@link HOW_TO_GET_ONE} where there is no browser
 */
export async function withPage<T>(
  work: (page: Page, browser: TestBrowser) => Promise<T>,
  options: BrowserOptions = {},
): Promise<T> {
  const browser = await openBrowser(options);
  try {
    return await work(browser.page, browser);
  } finally {
    await browser.close();
  }
}

/** @throws Error {@link HOW_TO_GET_ONE} where there is no browser */
export async function openBrowser(options: BrowserOptions = {}): Promise<TestBrowser> {
  const executablePath = await browserPath();
  const browser = await chromium.launch({executablePath, headless: true, args: FLAGS});
  const contexts: BrowserContext[] = [];
  const another = async ({width = 1366, height = 768}: BrowserOptions = {}): Promise<Page> => {
    const context = await browser.newContext({viewport: {width, height}, locale: 'vi-VN'});
    contexts.push(context);
    return context.newPage();
  };
  const close = async (): Promise<void> => {
    await Promise.all(contexts.map(context => context.close()));
    await browser.close();
  };
  try {
    return {page: await another(options), another, close};
  } catch (fault) {
    await close();
    throw fault;
  }
}

/** `CHROME_PATH`, else a system's own, else the packed one of `@sparticuz/chromium`. */
export async function browserPath(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): Promise<string> {
  const named = environment['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, which does not exist. ${HOW_TO_GET_ONE}`);
  }
  const folders = (environment['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  const installed = folders
    .flatMap(folder => SYSTEM_NAMES.map(name => join(folder, name)))
    .find(path => existsSync(path));
  return installed ?? (await packedBrowser());
}

async function packedBrowser(): Promise<string> {
  // It is made for Linux on x64 alone.
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(HOW_TO_GET_ONE);
  const {default: packed} = await import('@sparticuz/chromium').catch(() => {
    throw new Error(HOW_TO_GET_ONE);
  });
  const unlock = await lockUnpacking();
  try {
    return await packed.executablePath();
  } finally {
    unlock();
  }
}

/** Two workers that unpack at once would run each other's half of a file. */
async function lockUnpacking(): Promise<() => void> {
  const lock = join(tmpdir(), 'so-chi-tieu-chromium.lock');
  for (;;) {
    try {
      mkdirSync(lock);
      return () => rmSync(lock, {recursive: true, force: true});
    } catch {
      const since = statSync(lock, {throwIfNoEntry: false})?.mtimeMs ?? Date.now();
      if (Date.now() - since > STALE_LOCK_MS) rmSync(lock, {recursive: true, force: true});
      await wait(100);
    }
  }
}
