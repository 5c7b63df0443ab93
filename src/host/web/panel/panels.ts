// Documents of sidebars and dialogs, each served once into a frame that can reach nothing but the page around it.

import {createHash, randomBytes} from 'node:crypto';

import type {Answer} from '../door/answer';
import {bridgeScript} from './bridge-script';

/** Panels that nobody fetched, beyond which the oldest is forgotten. */
const MOST_WAITING = 200;

export class Panels {
  /** In the order of making. */
  readonly #waiting = new Map<string, string>();

  /** Keeps a document until it is fetched. @returns its path */
  add(html: string): string {
    const id = randomBytes(24).toString('base64url');
    this.#waiting.set(id, html);
    for (const oldest of this.#waiting.keys()) {
      if (this.#waiting.size <= MOST_WAITING) break;
      this.#waiting.delete(oldest);
    }
    return `/panel/${id}`;
  }

  /** @param origin - of the page around the frame @returns `null` for a panel that was fetched, or never was */
  take(id: string, origin: string): Answer | null {
    const html = this.#waiting.get(id);
    if (html === undefined) return null;
    this.#waiting.delete(id);
    const body = withBridge(html, origin);
    const headers = {'Content-Security-Policy': panelPolicy(body)};
    return {status: 200, type: 'text/html; charset=utf-8', body, headers};
  }
}

function withBridge(html: string, origin: string): string {
  const script = `<script>${bridgeScript(origin)}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html);
  if (head !== null) {
    const end = head.index + head[0].length;
    return html.slice(0, end) + script + html.slice(end);
  }
  const start = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
  return html.slice(0, start) + script + html.slice(start);
}

/** Only what stands in the document as it was written, and no way out of it. */
function panelPolicy(html: string): string {
  const scripts = hashesOf(html, /<script(?:\s[^>]*)?>([\s\S]*?)<\/script\s*>/gi);
  const styles = hashesOf(html, /<style(?:\s[^>]*)?>([\s\S]*?)<\/style\s*>/gi);
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-scripts allow-forms allow-popups',
  ].join('; ');
}

function hashesOf(html: string, element: RegExp): string {
  const hashes = [...html.matchAll(element)].map(([, text = '']) => {
    // Browsers read line ends as one sign before they compare.
    const read = text.replace(/\r\n?/g, '\n');
    return `'sha256-${createHash('sha256').update(read).digest('base64')}'`;
  });
  return hashes.length === 0 ? "'none'" : hashes.join(' ');
}
