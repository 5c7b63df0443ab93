// The page's own document: a shell that loads the built page and may load nothing else.

import {randomBytes} from 'node:crypto';

import {escapeHtml, type Answer} from './answer';

/** @param host - as the browser calls this host, with its port */
export function pageDocument(title: string, host: string, cookie: string): Answer {
  // The grid puts up style sheets as it runs; the page marks those with this, so that no other inline style applies.
  const nonce = randomBytes(16).toString('base64');
  const body = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="style-nonce" content="${nonce}">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page/page.css">
<script type="module" src="/page/page.js"></script>
</head>
<body><div id="app"></div></body>
</html>
`;
  const headers = {'Content-Security-Policy': pagePolicy(nonce, host), 'Set-Cookie': cookie};
  return {status: 200, type: 'text/html; charset=utf-8', body, headers};
}

function pagePolicy(nonce: string, host: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self' ws://${host}`,
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');
}
