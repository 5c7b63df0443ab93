// A block copied in Excel, LibreOffice or Google Sheets and pasted at the figures of a unit's tab: the texts as they were typed there.

import type {Page} from 'playwright-core';

import {cellOf, eventually, goToCell, openTab, tabOf} from './sheet-page';
import {demoBook, openStage, sizes, type Stage, takePicture} from './stage';

jest.setTimeout(120_000);

const officer = '08707@vi-du.invalid';
const mark = 'unit:08707@';

/** Shown one under the other; between the fourth and the fifth the tab hides five rows, sources of the loans. */
const rows = ['vl_trong_tinh', 'vl_ngoai_tinh', 'vl_doanh_nghiep', 'vl_vay_von', 'vl_tu_tao'];
const months = ['2021-09', '2021-10'];

const texts = [
  ['1.300', '12,5'],
  ['', '7'],
  ['ước 12', '0'],
  ['3\nvà 4', 'x'],
  ['6', '-'],
];

const plain = '1.300\t12,5\r\n\t7\r\nước 12\t0\r\n"3\nvà 4"\tx\r\n6\t-\r\n';

/** As each program writes the same cells beside the plain text: what it shows, and what it takes the number for. */
const markups = {
  Excel: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><body><table width=128><!--StartFragment-->
<tr height=20><td class=xl65 align=right x:num="1300">1.300</td><td align=right x:num="12.5">12,5</td></tr>
<tr><td></td><td align=right>7</td></tr><tr><td>ước 12</td><td align=right>0</td></tr>
<tr><td>3<br>và 4</td><td>x</td></tr><tr><td align=right>6</td><td>-</td></tr>
<!--EndFragment--></table></body></html>`,
  LibreOffice: `<html><body><table cellspacing="0" border="0"><colgroup span="2"></colgroup>
<tr><td align="right" sdval="1300" sdnum="1066;0;#.##0">1.300</td><td align="right" sdval="12.5" sdnum="1066;">12,5</td></tr>
<tr><td><br></td><td sdval="7" sdnum="1066;">7</td></tr><tr><td>ước 12</td><td sdval="0" sdnum="1066;">0</td></tr>
<tr><td>3<br>và 4</td><td>x</td></tr><tr><td sdval="6" sdnum="1066;">6</td><td>-</td></tr></table></body></html>`,
  'Google Sheets': `<google-sheets-html-origin><table dir="ltr"><tbody>
<tr><td data-sheets-value='{"1":3,"3":1300}'>1.300</td><td data-sheets-value='{"1":3,"3":12.5}'>12,5</td></tr>
<tr><td></td><td data-sheets-value='{"1":3,"3":7}'>7</td></tr><tr><td>ước 12</td><td>0</td></tr>
<tr><td>3<br>và 4</td><td>x</td></tr><tr><td>6</td><td>-</td></tr></tbody></table>`,
};

let stage: Stage;
beforeEach(async () => {
  stage = await openStage(await demoBook(), sizes[0]);
});
afterEach(async () => {
  const {faults, complaints} = stage;
  await stage.close();
  // The grid's own copying makes a styled table for other programs in a scratch element; the page's policy drops its styles there.
  const others = complaints.filter(line => !line.startsWith('Applying inline style violates'));
  expect({faults, others}).toEqual({faults: [], others: []});
});

/** Both flavours on the clipboard, then the keys. */
async function pasteBoth(page: Page, text: string, html: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(
    async ([asText = '', asHtml = '']) => {
      const flavour = (type: string, content: string) => new Blob([content], {type});
      await navigator.clipboard.write([
        new ClipboardItem({
          'text/plain': flavour('text/plain', asText),
          'text/html': flavour('text/html', asHtml),
        }),
      ]);
    },
    [text, html],
  );
  await page.keyboard.press('Control+V');
}

/** What the tab holds in those rows and both months. */
function kept(): string[][] {
  const tab = tabOf(stage, mark);
  return rows.map(row => months.map(month => cellOf(tab, row, month)));
}

/** Of all rows between the first and the last, those that hold anything in either month. */
function filledRows(): unknown[] {
  const tab = tabOf(stage, mark);
  const rowOf = (id: string): number => tab.cells.find(({value}) => value === id)?.row ?? 0;
  const columns = months.map(month =>
    tab.cells.find(({row, value}) => row === 1 && value === month),
  );
  const isFigure = (column: number): boolean => columns.some(one => one?.column === column);
  const [first, last] = [rowOf('vl_trong_tinh'), rowOf('vl_tu_tao')];
  const filled = tab.cells.filter(
    ({row, column, value}) => row >= first && row <= last && isFigure(column) && value !== null,
  );
  const ids = filled.map(
    ({row}) => tab.cells.find(one => one.row === row && one.column === 1)?.value,
  );
  return [...new Set(ids)];
}

it.each(Object.entries(markups))(
  '%s: each text where it is seen, as it was typed',
  async (_, html) => {
    const page = await stage.open(officer);
    await openTab(page, 'Phường Tích Sơn');
    // A blank cell of the block empties what it lies on.
    await goToCell(page, 'AA24');
    await page.keyboard.type('9');
    await page.keyboard.press('Enter');
    await eventually(kept, now => now[1]?.[0] === '9');
    await goToCell(page, 'AA23');
    await pasteBoth(page, plain, html);
    await eventually(kept, now => now[4]?.[1] === '-');
    expect(kept()).toEqual(texts);
    expect(filledRows()).toEqual(rows);
    await takePicture(page, 'pasted-block-1366');
  },
);

it('is refused whole when one cell of it is grey, with the sentence, and the cells stand as before', async () => {
  const page = await stage.open(officer);
  await openTab(page, 'Phường Tích Sơn');
  const before = tabOf(stage, mark);
  // Row 76 is owed in September; row 77 in June and December alone.
  await goToCell(page, 'AA76');
  const html = '<table><tr><td x:num="5">5</td></tr><tr><td x:num="6">6</td></tr></table>';
  await pasteBoth(page, '5\r\n6\r\n', html);
  await page
    .getByText('Chỉ tiêu này không phải báo cáo trong tháng này. Không có thay đổi nào được lưu.')
    .waitFor();
  expect(tabOf(stage, mark)).toEqual(before);
  // What the page itself shows there, by copying it.
  await goToCell(page, 'Z76:AA77');
  await page.keyboard.press('Control+C');
  const shown = await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    text => text.includes('\t'),
  );
  expect(shown.split('\n').map(line => line.trim())).toEqual(['0', '']);
  await takePicture(page, 'pasted-refused-1366');
});

it('a column copied in the tab itself and pasted beside it keeps its rows', async () => {
  const page = await stage.open(officer);
  await openTab(page, 'Phường Tích Sơn');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await goToCell(page, 'Z23:Z32');
  await page.keyboard.press('Control+C');
  await eventually(
    () => page.evaluate(() => navigator.clipboard.readText()),
    text => text.includes('\n'),
  );
  await goToCell(page, 'AA23');
  await page.keyboard.press('Control+V');
  await eventually(kept, now => now[4]?.[0] === '4');
  // August of the demo.
  expect(kept().map(([september]) => september)).toEqual(['9', '4', '7', '2', '4']);
  expect(filledRows()).toEqual(rows);
});
