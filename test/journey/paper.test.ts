// Journey 8: a unit's tab and the master on paper, from the page and from the .xlsx.

import {writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {Page} from 'playwright-core';

import {zipParts} from '../host/xlsx/zip-parts';
import {openTab} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

jest.setTimeout(60_000);

const staff = 'tong.hop@vi-du.invalid';

/** Between the margins of A4 on its side, in CSS pixels: 297 mm less twice 10. */
const paperWidth = Math.floor(((297 - 20) / 25.4) * 96);

/** Chooses an item of "Tệp" by keyboard. */
async function pressFileItem(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+F');
  await page.getByRole('menuitem', {name}).press('Enter');
}

/** The tab's document for paper, in a window of its own. */
async function printOf(page: Page, tab: string): Promise<Page> {
  await openTab(page, tab);
  const opened = page.context().waitForEvent('page');
  await pressFileItem(page, 'In bảng này…');
  const paper = await opened;
  await paper.waitForLoadState();
  return paper;
}

describe.each(sizes)('paper at $name', size => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await demoBook(), size);
  });
  afterAll(() => stage.close());

  it.each([
    {tab: 'Phường Đồng Tâm', file: 'unit', unit: 'PHƯỜNG ĐỒNG TÂM', least: 1},
    {tab: 'Tổng hợp', file: 'master', unit: 'THÀNH PHỐ VĨNH YÊN', least: 2},
  ])(
    '$tab: A4 on its side, one page wide, its head on every page',
    async ({tab, file, unit, least}) => {
      const page = await stage.open(staff);
      const paper = await printOf(page, tab);
      const pdf = await paper.pdf({preferCSSPageSize: true, printBackground: true});
      writeFileSync(join('build', 'journey', `paper-${file}-${size.width}.pdf`), pdf);
      const boxes = pdf.toString('latin1').match(/\/MediaBox \[[^\]]*\]/g) ?? [];
      expect(boxes.length).toBeGreaterThanOrEqual(least);
      // 297 × 210 mm in points, to the nearest.
      for (const box of boxes) expect(box).toMatch(/\[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
      await paper.emulateMedia({media: 'print'});
      await paper.setViewportSize({width: paperWidth, height: 700});
      expect(await paper.evaluate(() => document.documentElement.scrollWidth)).toBe(paperWidth);
      const head = paper.locator('thead');
      expect(await head.evaluate(one => getComputedStyle(one).display)).toBe('table-header-group');
      const heading = await head.innerText();
      expect(heading).toContain(unit);
      expect(heading).toMatch(/Chỉ tiêu/);
      expect(heading).toMatch(/Tháng 9\/2021 \(15\/8\/2021 – 14\/9\/2021\)/);
      const body = await paper.locator('tbody').innerText();
      expect(body).toContain('Người lập biểu');
      expect(body).toContain('Thủ trưởng đơn vị');
      // The log of sendings stands below the form, and is not for paper.
      expect(body).not.toContain('@vi-du.invalid');
      await takePicture(paper, `paper-${file}-${size.width}`);
      await paper.close();
      expect([stage.faults, stage.complaints]).toEqual([[], []]);
    },
  );

  it('the .xlsx prints the same', async () => {
    const page = await stage.open(staff);
    const saving = page.waitForEvent('download');
    await pressFileItem(page, 'Tải xuống .xlsx');
    const path = await (await saving).path();
    const parts = zipParts(path);
    const part = (name: string): string => parts.get(name) ?? '';
    const book = part('xl/workbook.xml');
    const names = [...book.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, name = '']) => name);
    for (const [tab, titles] of [
      ['Phường Đồng Tâm', '$2:$5'],
      ['Tổng hợp', '$2:$4'],
    ] as const) {
      const at = names.indexOf(tab);
      const sheet = part(`xl/worksheets/sheet${at + 1}.xml`);
      const setup = /<pageSetup [^>]*>/.exec(sheet)?.[0] ?? '';
      for (const rule of ['orientation="landscape"', 'paperSize="9"', 'fitToHeight="0"'])
        expect(setup).toContain(rule);
      expect(sheet).toContain('fitToPage="1"');
      const rows = `_xlnm.Print_Titles" localSheetId="${at}">&apos;${tab}&apos;!${titles}<`;
      expect(book).toContain(rows);
    }
    const texts = part('xl/sharedStrings.xml');
    for (const text of ['Người lập biểu', 'Thủ trưởng đơn vị', 'PHƯỜNG ĐỒNG TÂM'])
      expect(texts).toContain(text);
  });
});
