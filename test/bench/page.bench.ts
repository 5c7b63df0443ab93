// The page on the demo book, in a real Chromium: how soon it can be used, and a hundred officers who send at once.

import {statSync} from 'node:fs';
import {join} from 'node:path';

import {fullForm} from '../support/district';
import {demoBook, openStage, sizes, type Stage} from '../journey/stage';
import {a1Of, goToCell, openTab, panelFrame, reachItem, tabOf} from '../journey/sheet-page';
import type {Bench, Measure} from './measure';
import {sendTogether} from './send-together';

const rounds = 5;
const [size] = sizes;
const officer = '08707@vi-du.invalid';
const row = 'vl_trong_tinh';
const month = '2021-09';
const item = 'Nhập và gửi báo cáo';

/** Times in milliseconds, since the bars of a page are times; medians of several. */
export const pageBench: Bench = {
  name: 'The page (milliseconds, medians; demo book)',
  run: async () => {
    const stage = await openStage(await demoBook(), size);
    try {
      return [...(await opening(stage)), ...(await sidebar(stage)), await typing(stage)].concat(
        await sendTogether(fullForm),
      );
    } finally {
      await stage.close();
    }
  },
};

async function opening(stage: Stage): Promise<Measure[]> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const start = performance.now();
    await stage.open(officer);
    if (round >= 0) times.push(performance.now() - start);
  }
  const outside = stage.complaints.filter(one => one.startsWith('request to'));
  return [
    {name: 'first usable grid after navigation', figure: median(times), bar: {atMost: 3000}},
    {name: 'requests outside the host', figure: outside.length, bar: {atMost: 0}},
  ];
}

async function sidebar(stage: Stage): Promise<Measure[]> {
  const [opened, found]: [number[], number[]] = [[], []];
  let calls = 0;
  for (let round = -1; round < rounds; round += 1) {
    const page = await stage.open(officer);
    await reachItem(page, item);
    const ranBefore = stage.ran.length;
    const start = performance.now();
    await page.keyboard.press('Enter');
    const frame = await panelFrame(page, 'Sổ Chỉ Tiêu');
    const field = frame.locator('input[data-field]:visible').first();
    await field.waitFor();
    if (round >= 0) opened.push(performance.now() - start);
    calls = Math.max(calls, stage.ran.slice(ranBefore).filter(name => name === 'rpc').length);
    const took = await field.evaluate(timeToFinding);
    if (round >= 0) found.push(took);
  }
  const kilobytes = statSync(join(process.cwd(), 'dist', 'sidebar.html')).size / 1024;
  return [
    {name: 'sidebar: press to usable', figure: median(opened), bar: {atMost: 500}},
    {name: 'sidebar: calls until it is usable', figure: calls, bar: {atMost: 1}},
    {name: 'sidebar.html (KB)', figure: kilobytes, bar: {atMost: 120}},
    {name: 'keystroke to finding shown', figure: median(found), bar: {atMost: 50}},
  ];
}

/** Runs in the panel: types a number that people cannot be counted in, and waits until a sentence about it stands there. */
function timeToFinding(input: Element): Promise<number> {
  const refusal = 'số nguyên';
  return new Promise(resolve => {
    const from = performance.now();
    new MutationObserver((_, watch) => {
      if (!document.body.innerText.includes(refusal)) return;
      watch.disconnect();
      resolve(performance.now() - from);
    }).observe(document.body, {childList: true, subtree: true, characterData: true});
    // The locator names inputs alone.
    (input as HTMLInputElement).value = '1,3';
    input.dispatchEvent(new InputEvent('input', {bubbles: true}));
  });
}

async function typing(stage: Stage): Promise<Measure> {
  const typist = await stage.open(officer);
  const reader = await stage.open('243@vi-du.invalid', {own: true});
  const tab = tabOf(stage, 'unit:08707@');
  for (const page of [typist, reader]) await openTab(page, tab.name);
  const cell = a1Of(tab, row, month);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await goToCell(reader, cell);
    await goToCell(typist, cell);
    const seen = reader.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLCanvasElement>('.grid canvas')];
      const grid = all.sort((one, two) => two.width * two.height - one.width * one.height)[0];
      const before = grid?.toDataURL();
      return new Promise<number>(resolve => {
        const look = (): void => {
          if (grid?.toDataURL() !== before) resolve(Date.now());
          else requestAnimationFrame(look);
        };
        look();
      });
    });
    await typist.keyboard.type(String(10 + round));
    const from = Date.now();
    await typist.keyboard.press('Enter');
    times.push((await seen) - from);
  }
  return {name: 'typed cell to the other browser', figure: median(times), bar: {atMost: 300}};
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, two) => one - two)[Math.floor(values.length / 2)] ?? NaN;
}
