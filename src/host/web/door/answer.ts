// Writes answers, each with the headers that keep a browser from making more of it than it is.

import type {IncomingMessage, ServerResponse} from 'node:http';

import {webText, type WebMessage} from '../web-messages.vi';

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** For everything that is no document of its own. */
const CLOSED = "default-src 'none'; frame-ancestors 'none'";

export const SAFE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CLOSED,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

export function send(response: ServerResponse, {status, type, body, headers}: Answer): void {
  response.writeHead(status, {
    ...SAFE_HEADERS,
    ...{'Content-Type': type, 'Content-Length': Buffer.byteLength(body)},
    ...headers,
  });
  response.end(body);
}

export function json(status: number, value: unknown): Answer {
  return {status, type: 'application/json; charset=utf-8', body: JSON.stringify(value)};
}

export function refusal(status: number, message: WebMessage): Answer {
  return json(status, {message: webText(message)});
}

export function redirect(location: string, cookie: string): Answer {
  const headers = {Location: location, 'Set-Cookie': cookie};
  return {status: 302, type: 'text/plain; charset=utf-8', body: '', headers};
}

/** Text in a document, and in a quoted attribute. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    ...{'&': '&amp;', '<': '&lt;', '>': '&gt;'},
    ...{'"': '&quot;', "'": '&#39;'},
  };
  return text.replace(/[&<>"']/g, sign => names[sign] ?? '');
}

/** The whole body; `null` when it is larger than the limit, and then nothing more is read. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  const announced = Number(request.headers['content-length'] ?? '0');
  if (announced > limit) return Promise.resolve(null);
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let size = 0;
    request.on('data', (part: Buffer) => {
      size += part.length;
      if (size <= limit) parts.push(part);
      else {
        request.pause();
        resolve(null);
      }
    });
    request.on('end', () => resolve(Buffer.concat(parts)));
    request.on('error', reject);
  });
}
