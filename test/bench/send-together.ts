// A hundred officers of one district who send at the same moment, each over a page's own socket.

import {District, officer, unitKey} from '../support/district';
import {WebBench} from '../host/web/web-bench';
import type {Measure} from './measure';

const count = 100;

/** How long each waits for the receipt, and whether all have one of their own. @param cells - what each sends */
export async function sendTogether(cells: Readonly<Record<string, string>>): Promise<Measure[]> {
  const bench = await WebBench.open(await District.open({units: count}));
  try {
    const codes = Array.from({length: count}, (_, at) => `u${at + 1}`);
    const pages = [];
    for (const code of codes) {
      const page = await bench.page(officer(code));
      // Each officer's machine holds her own copy of the book; here a hundred of them would fill the host's memory.
      page.told.splice(0);
      pages.push({code, page});
    }
    const times: number[] = [];
    const receipts = await Promise.all(
      pages.map(async ({code, page}) => {
        const start = performance.now();
        const submissionId = `bench-${code}-2021-01`;
        const input = {submissionId, unit: unitKey(code), slot: '2021-01', cells, reasons: {}};
        const end = await page.call('rpc', 'submitReport', JSON.stringify(input));
        times.push(performance.now() - start);
        return end.ok ? (/"receipt":"([^"]+)"/.exec(String(end.value))?.[1] ?? '') : '';
      }),
    );
    const own = new Set(receipts.filter(one => one !== ''));
    times.sort((one, two) => one - two);
    return [
      {name: '100 officers at once: receipts, none twice', figure: own.size, bar: {atLeast: count}},
      {name: '100 officers at once: p50', figure: times[count / 2] ?? NaN, bar: null},
      {name: '100 officers at once: p95', figure: times[(count * 95) / 100] ?? NaN, bar: null},
    ];
  } finally {
    await bench.close();
  }
}
