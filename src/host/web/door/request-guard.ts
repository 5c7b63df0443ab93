// Who may ask anything of the local host: this machine's own page, and nothing else that runs in a browser.

import {createHash, randomBytes, timingSafeEqual} from 'node:crypto';
import type {IncomingMessage} from 'node:http';

export class RequestGuard {
  /** Told to the browser with the page; whoever does not send it back is a stranger. */
  readonly token = randomBytes(32).toString('base64url');
  readonly #hosts: ReadonlySet<string>;
  readonly #cookieName: string;

  /** @param port - the one that is listened on; cookies are not told apart by port, so its number is in their name */
  constructor(port: number) {
    this.#hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
    this.#cookieName = `so-chi-tieu-${port}`;
  }

  get cookie(): string {
    return `${this.#cookieName}=${this.token}; Path=/; HttpOnly; SameSite=Strict`;
  }

  /** A page of another name that resolves to this machine sends its own name. */
  isOwnHost({headers}: IncomingMessage): boolean {
    return this.#hosts.has(headers.host ?? '');
  }

  /**
   * Browsers name the asking page on every POST and every upgrade; on a plain GET they may leave it out.
   *
   * @param mustName - refuse a request that names nobody
   */
  isOwnOrigin({headers}: IncomingMessage, mustName: boolean): boolean {
    const {origin} = headers;
    if (origin === undefined) return !mustName;
    return origin === `http://${headers.host ?? ''}`;
  }

  hasToken({headers}: IncomingMessage): boolean {
    const pairs = (headers.cookie ?? '').split(';').map(pair => pair.trim());
    const start = `${this.#cookieName}=`;
    const given = pairs.find(pair => pair.startsWith(start))?.slice(start.length) ?? '';
    // Of equal length whatever was sent, as the comparison asks for.
    return timingSafeEqual(digest(given), digest(this.token));
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
