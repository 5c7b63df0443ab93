// A chart in words, for those who hear the page.

import type {PageChart} from '../../host/web/page-wire';
import {chartNumber} from './number-words';

/** `Tiêu đề. Phường Tích Sơn: Thực hiện 120, Kế hoạch 100. Xã Định Trung: Thực hiện trống, …`, row by row. */
export function chartText({options, data}: PageChart): string {
  const [header = [], ...rows] = data;
  const title = typeof options['title'] === 'string' ? options['title'] : '';
  const lines = rows.map(([name, ...values]) => {
    const told = values.map((value, at) => `${header[at + 1] ?? ''} ${spoken(value)}`.trim());
    return `${name ?? ''}: ${told.join(', ')}`;
  });
  return [title, ...lines].filter(line => line !== '').join('. ');
}

function spoken(value: string | number | null): string {
  if (value === null || value === '') return 'trống';
  return typeof value === 'number' ? chartNumber(value) : value;
}
