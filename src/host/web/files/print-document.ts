// A tab as a document for paper: A4 across, one page wide, its head repeated on every page, its charts whole.

import {createHash} from 'node:crypto';

import type {Book} from '../../store/book';
import {escapeHtml, type Answer} from '../door/answer';
import {paperCharts} from './paper-charts';
import {PaperTables} from './paper-tables';

const PRINT_SCRIPT = 'addEventListener("load", () => print());';

const BASE_STYLE = `@page { size: A4 landscape; margin: 12mm 10mm; }
body { margin: 0; font: 9.5pt "Times New Roman", Times, serif; color: #000; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
tr.end { break-before: avoid; }
td { height: 1.15em; padding: 0 4px; vertical-align: bottom; overflow-wrap: anywhere; white-space: pre-wrap; }
tr.ruled td { border: 1px solid #999; }
td.flow { overflow-wrap: normal; white-space: nowrap; }
.charts { display: grid; grid-template-columns: 1fr 1fr; gap: 3mm 6mm; margin-top: 3mm; }
figure { margin: 0; break-inside: avoid; }
figcaption { padding: 0 4px; font-size: 9pt; }
figure img { display: block; width: 100%; max-height: 176mm; object-fit: contain; object-position: left top; }`;

/** @param part - the tab's id @returns `null` when the book has no such tab */
export function printDocument(book: Book, part: string): Answer | null {
  const sheet = /^\d{1,9}$/.test(part) ? book.sheetById(Number(part)) : null;
  if (sheet === null) return null;
  const tables = new PaperTables(book, sheet);
  const charts = paperCharts(book, sheet);
  const title = `${sheet.head.name} – ${book.head.name}`;
  const content = [
    tables.table(tables.rows.filter(row => row < charts.firstRow)),
    charts.html,
    tables.table(tables.rows.filter(row => row >= charts.firstRow && !charts.covers(row))),
  ].join('');
  const style = `${BASE_STYLE}\n${tables.rules()}`;
  // Charts are drawn in the browser; the same file that draws them prints the page when they are there.
  const script =
    charts.html === ''
      ? `<script>${PRINT_SCRIPT}</script>`
      : '<script type="module" src="/page/page.js"></script>';
  const body = `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,"><style>${style}</style>${script}</head>
<body>${content}</body></html>
`;
  const headers = {'Content-Security-Policy': policyOf(style, charts.html !== '')};
  return {status: 200, type: 'text/html; charset=utf-8', body, headers};
}

function policyOf(style: string, hasCharts: boolean): string {
  return [
    "default-src 'none'",
    `script-src ${hasCharts ? "'self'" : hashOf(PRINT_SCRIPT)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
