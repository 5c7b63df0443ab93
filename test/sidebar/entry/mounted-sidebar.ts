// The built sidebar in a real browser, its calls answered by the local host: what an officer has before her.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import chromium from '@sparticuz/chromium';
import {type Browser, chromium as engine, type Page} from 'playwright-core';

import type {District} from '../../support/district';

const address = 'http://localhost/sidebar';

/** As the host and Google give it to a page: each setter returns a new runner. */
const googleStandIn = `
  const runner = (good, bad) => ({
    withSuccessHandler: next => runner(next, bad),
    withFailureHandler: next => runner(good, next),
    rpc: (name, body) => { window.answerCall(name, body).then(good, bad); },
  });
  window.google = {script: {run: runner(() => {}, () => {})}};
`;

/** What befalls a call: \`lost before\` it is made, or its answer \`lost after\`; \`null\`: nothing. */
export type Mishap = 'lost before' | 'lost after' | null;

export class MountedSidebar {
  /** Names of the calls made, in order. */
  readonly calls: string[] = [];
  /** Keys pressed through {@link press} and {@link type}, digits and their dots apart. */
  keys = 0;

  private constructor(
    readonly page: Page,
    public mishapOf: (name: string) => Mishap,
  ) {}

  static launch(): Promise<Browser> {
    return chromium
      .executablePath()
      .then(executablePath =>
        engine.launch({executablePath, args: ['--no-sandbox'], headless: true}),
      );
  }

  static async open(
    browser: Browser,
    district: District,
    user: string,
    width = 300,
    mishapOf: (name: string) => Mishap = () => null,
  ): Promise<MountedSidebar> {
    const page = await browser.newPage({viewport: {width, height: 640}});
    const mounted = new MountedSidebar(page, mishapOf);
    await page.exposeFunction('answerCall', (name: string, body: string) =>
      mounted.answer(district, user, name, body),
    );
    await page.addInitScript(googleStandIn);
    await page.route('**/*', route =>
      route.request().url() === address
        ? route.fulfill({contentType: 'text/html', body: sidebarHtml()})
        : route.abort(),
    );
    await page.goto(address);
    return mounted;
  }

  async press(key: string): Promise<void> {
    this.keys += key.split('+').length;
    await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    this.keys += text.replace(/[\d.]/g, '').length;
    await this.page.keyboard.type(text);
  }

  /** Pastes into what has the focus. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate(pasted => {
      const data = new DataTransfer();
      data.setData('text', pasted);
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      document.activeElement?.dispatchEvent(event);
    }, text);
  }

  /** The text of the page as a person reads it. */
  text(): Promise<string> {
    return this.page.locator('main').innerText();
  }

  async waitFor(text: string): Promise<void> {
    await this.page.getByText(text, {exact: false}).first().waitFor({timeout: 20_000});
  }

  private async answer(district: District, user: string, name: string, body: string) {
    this.calls.push(name);
    const mishap = this.mishapOf(name);
    if (mishap === 'lost before') throw new Error('PERMISSION_DENIED');
    const {bookId, host} = district;
    const report = await host.run({bookId, user, name: 'rpc', args: [name, body]});
    if (mishap === 'lost after' || !report.outcome.ok) throw new Error('NETWORK');
    return String(report.outcome.value);
  }
}

function sidebarHtml(): string {
  return readFileSync(join(process.cwd(), 'dist', 'sidebar.html'), 'utf8');
}
