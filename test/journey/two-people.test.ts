// Journey 7: two people at the book at once.

import type {Page} from 'playwright-core';

import {callAs} from './behind-the-page';
import {a1Of, cellOf, eventually, goToCell, openTab, pressItem, tabOf} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const [tichSon, thanhTru] = ['08707@vi-du.invalid', '08731@vi-du.invalid'];
const staff = '243@vi-du.invalid';
const row = 'vl_trong_tinh';
const month = '2021-09';

let stage: Stage;
afterEach(() => stage.close());

describe.each(sizes)('two people at $name', size => {
  it('one sees what the other types, and nobody types into another unit’s tab', async () => {
    stage = await openStage(await demoBook(), size);
    const typist = await stage.open(tichSon);
    const reader = await stage.open(staff, {own: true});
    await openTab(reader, 'Phường Tích Sơn');
    const cell = a1Of(tabOf(stage, 'unit:08707@'), row, month);
    await goToCell(reader, cell);
    await goToCell(typist, cell);
    const seen = await watchGrid(reader);
    await typist.keyboard.type('15');
    const pressedAt = Date.now();
    await typist.keyboard.press('Enter');
    const shownAt = await eventually(seen, at => at > 0);
    console.log(`typed at ${size.name}: seen by the other after ${shownAt - pressedAt} ms`);
    expect(cellOf(tabOf(stage, 'unit:08707@'), row, month)).toBe('15');
    await takePicture(reader, `two-people-${size.width}`);

    const before = tabOf(stage, 'unit:08710@');
    await openTab(typist, 'Phường Liên Bảo');
    await goToCell(typist, cell);
    await typist.keyboard.type('7');
    await typist.keyboard.press('Enter');
    await typist
      .getByText('Ô này do Phường Liên Bảo nhập. Không có thay đổi nào được lưu.')
      .waitFor();
    expect(tabOf(stage, 'unit:08710@')).toEqual(before);
    await takePicture(typist, `two-people-refused-${size.width}`);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  });

  it('two officers send at the same moment, and both are counted', async () => {
    stage = await openStage(await demoBook(), size);
    const pages = [await stage.open(tichSon), await stage.open(thanhTru, {own: true})];
    for (const [at, figure] of ['10', '8'].entries()) {
      const page = pages[at];
      const mark = ['unit:08707@', 'unit:08731@'][at] ?? '';
      if (page === undefined) throw new Error('no page');
      await openTab(page, tabOf(stage, mark).name);
      await goToCell(page, a1Of(tabOf(stage, mark), row, month));
      await page.keyboard.type(figure);
      await page.keyboard.press('Enter');
      await eventually(
        () => cellOf(tabOf(stage, mark), row, month),
        seen => seen === figure,
      );
    }
    await Promise.all(pages.map(page => pressItem(page, 'Gửi báo cáo')));
    await Promise.all([
      pages[0]?.getByText('08707/2021-09/1').first().waitFor(),
      // Thanh Trù has sent an empty form before.
      pages[1]?.getByText('08731/2021-09/2').first().waitFor(),
    ]);
    if (pages[0] !== undefined) await takePicture(pages[0], `two-people-sent-${size.width}`);
    await callAs(stage, staff, ['rollUp', {period: month, isBrief: true}]);
    const master = tabOf(stage, 'master');
    const cumulative = ['243', '08707', '08731'].map(unit =>
      cellOf(master, `${unit}|vl_giai_quyet`, 'cumulative'),
    );
    // 1,014 + 10 + 8; 94 + 10; 72 + 8.
    expect(cumulative).toEqual(['1032', '104', '80']);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  });
});

/** Looks at every frame of the grid from now on. @returns when it first looked otherwise, in ms of the clock; 0 before */
async function watchGrid(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.grid canvas')];
    const grid = canvases.sort((one, two) => two.width * two.height - one.width * one.height)[0];
    const end = {at: 0};
    const now = (): string => grid?.toDataURL() ?? '';
    const before = now();
    const look = (): void => {
      if (now() !== before) end.at = Date.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
    return end;
  });
  return async () => (await seen.jsonValue()).at;
}
