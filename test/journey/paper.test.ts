// Journey 8: a unit's tab, the master and the charts on paper, from the page and from the .xlsx.

import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import {PaperSize, Workbook, type Worksheet} from '@cj-tech-master/excelts';
import {installChartSupport} from '@cj-tech-master/excelts/chart';
import {readPdf} from '@cj-tech-master/excelts/pdf';
import type {Page} from 'playwright-core';

import {openTab} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

jest.setTimeout(60_000);

const staff = '243@vi-du.invalid';

/** Between the margins of A4 on its side, in CSS pixels: 297 mm less twice 10. */
const paperWidth = Math.floor(((297 - 20) / 25.4) * 96);

const days = '15/8/2021 – 14/9/2021';
const period = `Tháng 9/2021 (${days})`;

const sheets = [
  {
    tab: 'Phường Đồng Tâm',
    file: 'unit',
    title: 'UBND PHƯỜNG ĐỒNG TÂM – BIỂU NHẬP SỐ LIỆU NĂM 2021',
    // The month stands in the frozen column, its days beside it.
    when: days,
  },
  {tab: 'Tổng hợp', file: 'master', title: 'BẢNG TỔNG HỢP – UBND THÀNH PHỐ VĨNH YÊN', when: period},
] as const;

/** Chooses an item of "Tệp" by keyboard. */
async function pressFileItem(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Alt+Shift+F');
  await page.getByRole('menuitem', {name}).focus();
  await page.keyboard.press('Enter');
}

/** The tab's document for paper, in a window of its own, once it has asked the browser to print. */
async function printOf(page: Page, tab: string): Promise<Page> {
  await page.context().addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await openTab(page, tab);
  const opened = page.context().waitForEvent('page');
  await pressFileItem(page, 'In bảng này…');
  const paper = await opened;
  await paper.locator('html[data-printed=yes]').waitFor({state: 'attached'});
  return paper;
}

/** Kept to be looked at. @returns of each page its size in points and its text without spaces, which a PDF keeps in its own way */
async function pagesOf(paper: Page, name: string): Promise<{size: string; text: string}[]> {
  const pdf = await paper.pdf({preferCSSPageSize: true, printBackground: true});
  writeFileSync(join('build', 'journey', `${name}.pdf`), pdf);
  const {pages} = await readPdf(pdf);
  return pages.map(({width, height, text}) => ({
    size: `${Math.round(width)} × ${Math.round(height)}`,
    text: close(text),
  }));
}

function close(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '');
}

describe.each(sizes)('paper at $name', size => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(await demoBook(), size);
  });
  afterAll(() => stage.close());
  afterEach(() => expect([stage.faults, stage.complaints]).toEqual([[], []]));

  it.each(sheets)('$tab: A4 on its side, its head on every page, signed on the last', async one => {
    const page = await stage.open(staff);
    const paper = await printOf(page, one.tab);
    const pages = await pagesOf(paper, `paper-${one.file}-${size.width}`);
    // 297 × 210 mm in points.
    expect(new Set(pages.map(each => each.size))).toEqual(new Set(['842 × 595']));
    for (const {text} of pages) {
      for (const words of [one.title, one.when, 'Chỉ tiêu']) expect(text).toContain(close(words));
    }
    const last = pages.at(-1)?.text ?? '';
    for (const words of ['Người lập biểu', 'Thủ trưởng đơn vị'])
      expect(last).toContain(close(words));
    // The log of sendings stands below the form, and is not for paper.
    expect(pages.map(({text}) => text).join('')).not.toContain('@vi-du.invalid');
    await paper.emulateMedia({media: 'print'});
    await paper.setViewportSize({width: paperWidth, height: 700});
    expect(await paper.evaluate(() => document.documentElement.scrollWidth)).toBe(paperWidth);
    await takePicture(paper, `paper-${one.file}-${size.width}`);
    await paper.close();
  });

  it('the master goes over several pages, no text of it over the cell beside', async () => {
    const page = await stage.open(staff);
    const paper = await printOf(page, 'Tổng hợp');
    const pages = await pagesOf(paper, `paper-master-${size.width}`);
    expect(pages.length).toBeGreaterThan(1);
    // No page has signatures alone.
    // The last unit's name goes on below, after its neighbours' words.
    expect(pages.at(-1)?.text).toContain(close('Xã Thanh'));
    await paper.emulateMedia({media: 'print'});
    await paper.setViewportSize({width: paperWidth, height: 700});
    const tooWide = await paper
      .locator('tr.ruled td')
      .evaluateAll(cells => cells.filter(cell => cell.scrollWidth > cell.clientWidth + 1).length);
    expect(tooWide).toBe(0);
    await paper.close();
  });

  it('the charts: the words first, then six charts, each whole on its page', async () => {
    const page = await stage.open(staff);
    const paper = await printOf(page, 'Biểu đồ');
    const pages = await pagesOf(paper, `paper-charts-${size.width}`);
    for (const words of [
      'BIỂU ĐỒ NĂM 2021',
      period,
      'Giải quyết việc làm: 1.014/1.300 lao động (78 %); thời gian đã qua 75 %',
      'Đi làm việc ở nước ngoài: 19/30 lao động (63,3 %); thời gian đã qua 75 %',
      'Việc làm: đúng tiến độ · Đi nước ngoài: chậm 4 lao động so với thời gian đã qua (còn 2 đơn vị chưa báo cáo)',
    ])
      expect(pages[0]?.text).toContain(close(words));
    // Its title, and what is drawn last in it.
    for (const [title, end] of [
      ['Thực hiện so với kế hoạch năm', 'Kế hoạch (100 %)'],
      ['Giải quyết việc làm: trong nước và đi làm việc ở nước ngoài', '1.270'],
      ['Mức hoàn thành kế hoạch theo đơn vị: giải quyết việc làm', '72/145 (49,6 %)'],
      ['Mức hoàn thành kế hoạch theo đơn vị: đi làm việc ở nước ngoài', '1/4 (25 %)'],
      ['Lũy kế giải quyết việc làm theo tháng so với kế hoạch', 'Kế hoạch cả năm'],
      ['Đi làm việc ở nước ngoài theo thị trường', 'Thị trường khác'],
    ] as const) {
      const own = pages.filter(({text}) => text.includes(close(title)));
      expect(own.map(({text}) => text.includes(close(end)))).toEqual([true]);
    }
    const note = close('7/9 đơn vị đã báo cáo, số liệu đến 14/9/2021, 2 cảnh báo');
    expect(pages.map(({text}) => text.split(note).length - 1).reduce((a, b) => a + b)).toBe(6);
    await paper.emulateMedia({media: 'print'});
    await paper.setViewportSize({width: paperWidth, height: 1100});
    const figures = await paper.locator('figure').evaluateAll(all =>
      all.map(one => ({
        breaks: getComputedStyle(one).breakInside,
        // 210 mm less the margins, in CSS pixels.
        isWhole: one.getBoundingClientRect().height < ((210 - 24) / 25.4) * 96,
        told: one.querySelector('img')?.alt.split('. ')[0],
      })),
    );
    expect(figures.map(({breaks, isWhole}) => [breaks, isWhole])).toEqual(
      Array.from({length: 6}, () => ['avoid', true]),
    );
    expect(figures[4]?.told).toBe('Lũy kế giải quyết việc làm theo tháng so với kế hoạch');
    await paper.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(1)';
    });
    await takePicture(paper, `paper-charts-grey-${size.width}`);
    await paper.close();
  });

  it('the .xlsx prints the same', async () => {
    const page = await stage.open(staff);
    const saving = page.waitForEvent('download', {timeout: 50_000});
    await pressFileItem(page, 'Tải xuống .xlsx');
    installChartSupport();
    const workbook = new Workbook();
    await workbook.xlsx.load(readFileSync(await (await saving).path()));
    for (const [{tab, title, when}, titles] of [
      [sheets[0], '2:5'],
      [sheets[1], '2:4'],
    ] as const) {
      const sheet = workbook.getWorksheet(tab);
      if (sheet === undefined) throw new Error(`the file has no tab ${tab}`);
      expect(sheet.pageSetup).toMatchObject({
        ...{paperSize: PaperSize.A4, orientation: 'landscape'},
        ...{fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: titles},
      });
      const texts = textsOnPaper(sheet);
      const first = Number(titles.split(':')[0]);
      const [head, end] = [
        texts.filter(({row}) => row <= Number(titles.split(':')[1]) && row >= first),
        texts.filter(({row}) => row > sheetEnd(sheet) - 2),
      ].map(all => all.map(({text}) => text).join('\n'));
      for (const words of [title, when, 'Chỉ tiêu']) expect(head).toContain(words);
      for (const words of ['Người lập biểu', 'Thủ trưởng đơn vị']) expect(end).toContain(words);
      expect(texts.filter(({text}) => text.includes('@vi-du.invalid'))).toEqual([]);
    }
  });
});

/** Of the print area, `A1:AE48`: 48. */
function sheetEnd({pageSetup}: Worksheet): number {
  return Number(/^A1:[A-Z]+(\d+)$/.exec(pageSetup.printArea ?? '')?.[1]);
}

/** What a printer gets of the cells: those in the print area whose row and column are not hidden. */
function textsOnPaper(sheet: Worksheet): {row: number; text: string}[] {
  const found: {row: number; text: string}[] = [];
  for (let row = 1; row <= sheetEnd(sheet); row++) {
    if (sheet.getRow(row).hidden) continue;
    sheet.getRow(row).eachCell((cell, column) => {
      if (!sheet.getColumn(column).hidden) found.push({row, text: cell.text});
    });
  }
  return found;
}
