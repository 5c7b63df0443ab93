// Journey 6: a leader opens the charts, changes nothing, and knows in five seconds whether the city is on its way.

import type {Page} from 'playwright-core';

import {textAt} from '../support/district';
import {eventually, goToCell, graveFindings, tabOf} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

const leader = 'lanh-dao@vi-du.invalid';

let stage: Stage;
afterEach(() => stage.close());

describe.each(sizes)('a leader at $name', size => {
  it('finds words and six charts in front, and is refused when typing', async () => {
    stage = await openStage(await demoBook(), size);
    const page = await stage.open(leader);
    await page.locator('nav.tabs [aria-current=page]', {hasText: 'Biểu đồ'}).waitFor();
    expect(await page.locator('.book-day').textContent()).toBe('Ngày trong sổ mẫu: 20/9/2021');
    await page.locator('.charts canvas').nth(5).waitFor();
    const tab = tabOf(stage, 'charts');
    expect([5, 6, 7].map(row => textAt(tab, row, 2))).toEqual([
      'Giải quyết việc làm: 1.014/1.300 lao động (78 %); thời gian đã qua 75 %',
      'Đi làm việc ở nước ngoài: 19/30 lao động (63,3 %); thời gian đã qua 75 %',
      'Việc làm: đúng tiến độ · Đi nước ngoài: chậm 4 lao động so với thời gian đã qua (còn 2 đơn vị chưa báo cáo)',
    ]);
    const note = '7/9 đơn vị đã báo cáo, số liệu đến 14/9/2021, 2 cảnh báo';
    const [jobs, abroad] = ['Kế hoạch: 1.300 người', 'Kế hoạch: 30 người'];
    const both = 'Kế hoạch: 1.300, trong đó 30 người';
    expect(notes(tab.cells)).toEqual([
      note,
      ...[both, jobs, abroad, jobs].map(plan => `${plan}. ${note}`),
      note,
    ]);
    await goToCell(page, 'B5');
    await takePicture(page, `leader-front-${size.width}`);
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await page
      .getByText(
        'Lãnh đạo thành phố Vĩnh Yên (giả định) chỉ được xem sổ này. Không có thay đổi nào được lưu.',
      )
      .waitFor();
    expect(tabOf(stage, 'charts')).toEqual(tab);
    expect(await graveFindings(page)).toEqual([]);
    expect([...stage.complaints, ...stage.faults]).toEqual([]);
  });

  it('sees what each chart says, in colour and in grey', async () => {
    stage = await openStage(await demoBook(), size);
    const page = await stage.open(leader);
    // As large as to show all of them at once.
    await page.setViewportSize({width: 1500, height: 1700});
    await page.locator('.charts canvas').nth(5).waitFor();
    const told = await chartTexts(page);
    expect(told.map(text => text.split('. ')[0])).toEqual([
      'Thực hiện so với kế hoạch năm',
      'Giải quyết việc làm: trong nước và đi làm việc ở nước ngoài',
      'Mức hoàn thành kế hoạch theo đơn vị: giải quyết việc làm',
      'Mức hoàn thành kế hoạch theo đơn vị: đi làm việc ở nước ngoài',
      'Lũy kế giải quyết việc làm theo tháng so với kế hoạch',
      'Đi làm việc ở nước ngoài theo thị trường',
    ]);
    expect(told[0]).toMatch(/1\.014\/1\.300 \(78 %\).* 78, Kế hoạch \(100 %\) 100/);
    expect(told[0]).toMatch(/19\/30 \(63,3 %\).* 63,3, Kế hoạch \(100 %\) 100/);
    expect(told[1]).toContain('Trong nước 1.270, Đi làm việc ở nước ngoài 30');
    expect(told[2]).toMatch(/Ngô Quyền: 101\/100 \(101 %\).*49,6 %\), chưa báo cáo kỳ này/);
    expect(told[3]).toMatch(/Đống Đa: 2\/2 \(100 %\).*25 %\), chưa báo cáo kỳ này/);
    expect(told[4]).toContain('T9: Lũy kế thực hiện 1.014, Kế hoạch cả năm: 1.300 lao động 1.300');
    expect(told[4]).toContain('T10: Lũy kế thực hiện trống');
    // 30 of 1,300 are 2.3 percent of the plan’s bar; edges take a pixel or two of it.
    const share = await eventually(
      () => partOfBar(page),
      seen => seen > 0,
    );
    expect(Math.abs(share - 30 / 1300)).toBeLessThan(0.01);
    await takePicture(page, `leader-charts-${size.width}`, size.width > 1000);
    await page.evaluate(() => {
      document.documentElement.style.filter = 'grayscale(1)';
    });
    await takePicture(page, `leader-grey-${size.width}`);
  });
});

/** The line above each chart, in reading order. */
function notes(cells: readonly {row: number; column: number; value: unknown}[]): unknown[] {
  return cells
    .filter(({row, value}) => row > 8 && typeof value === 'string' && value !== '')
    .map(({value}) => value);
}

function chartTexts(page: Page): Promise<string[]> {
  return page
    .locator('.charts [role=img]')
    .evaluateAll(all => all.map(one => one.getAttribute('aria-label') ?? ''));
}

/** How long the light part of the plan's bar in the second chart is, of dark and light together; 0 before it is drawn. */
function partOfBar(page: Page): Promise<number> {
  return page
    .locator('.charts canvas')
    .nth(1)
    .evaluate(canvas => {
      // The locator names canvases alone.
      const {width, height} = canvas as HTMLCanvasElement;
      const {data} = (canvas as HTMLCanvasElement)
        .getContext('2d')
        ?.getImageData(0, 0, width, height) ?? {data: new Uint8ClampedArray()};
      const isNear = (at: number, color: readonly number[]): boolean =>
        color.every((part, index) => Math.abs((data[at + index] ?? 0) - part) < 12);
      let best = {dark: 0, light: 0};
      for (let y = 0; y < height; y += 1) {
        const ends = {dark: [] as number[], light: [] as number[]};
        for (let x = 0; x < width; x += 1) {
          const at = 4 * (y * width + x);
          if (isNear(at, [31, 78, 121])) ends.dark.push(x);
          else if (isNear(at, [157, 195, 230])) ends.light.push(x);
        }
        const dark = (ends.dark.at(-1) ?? 0) - (ends.dark[0] ?? 0);
        const light = ends.light.length;
        // The legend's own light patch has no dark bar beside it.
        if (dark > 200 && dark > best.dark && light > 0) best = {dark, light};
      }
      return best.dark === 0 ? 0 : best.light / (best.dark + best.light);
    });
}
