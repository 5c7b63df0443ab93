// Journey 1: from an empty book to a district of twenty communes, and its frame repaired after a hand has been at it.

import type {Frame, Page} from 'playwright-core';

import type {Sheet} from '../../src/host/store/sheet';
import {emptyBook, staff} from '../support/district';
import {huuLung} from '../domain/lists/huu-lung';
import {cellOf, goToCell, graveFindings, openTab, panelFrame, pressItem, tabOf} from './sheet-page';
import {openStage, sizes, type Stage, takePicture} from './stage';

jest.setTimeout(90_000);

const communes = huuLung.slice(0, 20);
const officer = (code: string) => `xa.${code}@vi-du.invalid`;
const firstCode = '06385';

/** Lists as they come out of a spreadsheet, with what goes wrong in real ones. People are made up. */
const good = {
  units: communes.map(([code, name], at) => `${at + 1}\t${code}\t${name}`),
  people: [
    `${staff}\tNgười tổng hợp (giả định)\tHuyện Hữu Lũng\tTổng hợp`,
    'lanh.dao@vi-du.invalid\tLãnh đạo (giả định)\tHuyện Hữu Lũng\tLãnh đạo',
    ...communes.map(
      ([code, name]) => `${officer(code)}\tCán bộ ${code} (giả định)\t${name}\tNhập liệu`,
    ),
  ],
  targets: [
    'Đơn vị\tGiải quyết việc làm (lao động)\tTrong đó: đi làm việc ở nước ngoài',
    'Huyện Hữu Lũng\t2.000\t100',
    ...communes.map(([, name]) => `${name}\t100\t5`),
  ],
};
const broken = {
  units: [...good.units, '21\t06388\tXã Trùng Mã'],
  people: [
    ...good.people.slice(0, -1),
    `xa.cuoi-vi-du.invalid\tCán bộ cuối (giả định)\t${communes[19]?.[1] ?? ''}\tNhập liệu`,
    'la@vi-du.invalid\tNgười lạ (giả định)\tXã Không Có\tNhập liệu',
  ],
  targets: [...good.targets.slice(0, -1), `${communes[19]?.[1] ?? ''}\tmột trăm\t5`],
};

const boxes = {units: /^Đơn vị báo cáo/, people: /^Người dùng/, targets: /^Kế hoạch giao/};

async function paste(page: Page, dialog: Frame, lists: typeof good): Promise<void> {
  for (const list of ['units', 'people', 'targets'] as const) {
    await dialog.getByRole('textbox', {name: boxes[list]}).focus();
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.insertText(lists[list].join('\n'));
  }
}

/** The page's own item for an empty book, and the book that it made. */
async function makeBook(stage: Stage): Promise<Stage> {
  const page = await stage.open(staff);
  await page.keyboard.press('Alt+Shift+F');
  await page.getByRole('menuitem', {name: 'Sổ trống mới…'}).press('Enter');
  await page.getByLabel('Tên sổ').fill('Sổ chỉ tiêu Hữu Lũng (dữ liệu giả định)');
  await page.keyboard.press('Enter');
  await page.waitForURL(url => url.searchParams.get('book') !== stage.bookId);
  await gridThere(page);
  return {...stage, bookId: new URL(page.url()).searchParams.get('book') ?? ''};
}

/** Someone at the keyboard of the host itself, past every protection. */
function byHand(stage: Stage, mark: string, act: (sheet: Sheet) => void): void {
  const book = stage.store.load(stage.bookId);
  const sheet = book.sheetById(tabOf(stage, mark).id);
  if (sheet === null) throw new Error(`no tab ${mark}`);
  book.change(() => {
    act(sheet);
  });
}

const unitMark = (stage: Stage, name: string): string => {
  const sheet = stage.store.snapshotOfTab(stage.bookId, one => one.head.name === name);
  return String(sheet?.cells.find(cell => cell.row === 1 && cell.column === 1)?.value);
};

describe.each(sizes)('set-up of a new district at $name', size => {
  let stage: Stage;
  let page: Page;
  beforeAll(async () => {
    stage = await makeBook(await openStage(emptyBook(staff), size));
    page = stage.browser.page;
  });
  afterAll(() => stage.close());

  it('shows what it understood of three pasted lists, and names each line that it did not', async () => {
    const dialog = await openSetUp(page);
    const making = dialog.getByRole('button', {name: /^Tạo sổ/});
    await dialog.getByLabel('Năm').fill('2021');
    await dialog.getByLabel('Đơn vị tổng hợp', {exact: true}).fill('Huyện Hữu Lũng');
    await dialog.getByLabel('Đơn vị cấp trên').fill('Tỉnh Lạng Sơn');
    await paste(page, dialog, broken);
    const lines = await dialog.locator('.problems .where').allInnerTexts();
    expect(lines.map(text => text.split(':')[0])).toEqual([
      'Đơn vị báo cáo, dòng 21',
      'Người dùng, dòng 22',
      'Người dùng, dòng 23',
      'Kế hoạch giao, dòng 22',
    ]);
    expect(await dialog.locator('.problems').innerText()).toMatch(/Xã Không Có/);
    expect(await making.isDisabled()).toBe(true);
    expect(await graveFindings(dialog)).toEqual([]);
    await takePicture(page, `set-up-broken-${size.width}`);

    await paste(page, dialog, good);
    await dialog.getByText('Mọi dòng đều hiểu được.').waitFor();
    expect(await dialog.locator('summary').allInnerTexts()).toEqual([
      '20 đơn vị báo cáo',
      '22 người dùng',
      '42 kế hoạch giao',
    ]);
    expect(await making.innerText()).toBe('Tạo sổ (20 đơn vị)');
    // What the lists ask for, then with loans too, then as the lists ask again.
    const size17 = dialog.getByText('Sổ sẽ có 17 trong 111 chỉ tiêu');
    await size17.waitFor();
    await dialog.getByRole('checkbox', {name: /^Vốn vay/}).press('Space');
    await dialog.getByText('Sổ sẽ có 21 trong 111 chỉ tiêu').waitFor();
    await dialog.getByRole('button', {name: 'Để sổ tự chọn'}).press('Enter');
    await size17.waitFor();
    expect(await graveFindings(dialog)).toEqual([]);
    await takePicture(page, `set-up-understood-${size.width}`, size.width === 1366);
  });

  it('DH-45 (một phần): proposes what a plan’s text says, by keyboard alone; only what is confirmed becomes a target', async () => {
    const dialog = await panelFrame(page, 'Thiết lập sổ');
    await dialog.getByRole('textbox', {name: /^Dán đoạn văn của kế hoạch/}).focus();
    await page.keyboard.insertText(
      'Phấn đấu giảm tỷ lệ thất nghiệp 2%. Liên hệ số điện thoại: 3.825.753. <b>Tặng</b> Giấy khen cho 01 tập thể.',
    );
    await dialog.getByText('Sổ đề nghị 2 chỉ tiêu, đã xác nhận 0.').waitFor();
    const rows = dialog.locator('.proposals > li');
    expect(await rows.nth(1).locator('q').innerText()).toContain('<b>Tặng</b> Giấy khen');
    const confirm = rows.nth(0).getByRole('button', {name: 'Xác nhận'});
    expect(await confirm.isDisabled()).toBe(true);
    const reading = rows.nth(0).getByLabel('Câu này hiểu được nhiều cách');
    expect(await reading.locator('option').count()).toBe(3);
    await reading.focus();
    await page.keyboard.press('ArrowDown');
    await confirm.press('Enter');
    await dialog.getByText('Sổ đề nghị 2 chỉ tiêu, đã xác nhận 1.').waitFor();
    await rows.nth(1).getByRole('button', {name: 'Bỏ'}).press('Enter');
    await dialog.locator('summary', {hasText: '43 kế hoạch giao'}).waitFor();
    expect(await graveFindings(dialog)).toEqual([]);
    await takePicture(page, `set-up-proposals-${size.width}`);
    await rows.nth(0).getByRole('button', {name: 'Xem lại'}).press('Enter');
    await dialog.locator('summary', {hasText: '42 kế hoạch giao'}).waitFor();
  });

  it('makes tabs, periods, protections, sharing and invitations in one go', async () => {
    const dialog = await panelFrame(page, 'Thiết lập sổ');
    await dialog.getByRole('button', {name: /^Tạo sổ/}).press('Enter');
    await dialog.getByText('Đã tạo sổ: 42 bảng').waitFor({timeout: 60_000});
    const book = stage.store.snapshot(stage.bookId);
    expect(book.sheets).toHaveLength(42);
    expect(book.editors).toEqual(communes.map(([code]) => officer(code)));
    expect(book.viewers).toEqual(['lanh.dao@vi-du.invalid']);
    const own = communes.map(
      ([, name]) => book.sheets.find(sheet => sheet.name === name)?.protection?.editors,
    );
    expect(own).toEqual(communes.map(([code]) => [officer(code)]));
    const periods = tabOf(stage, 'periods').cells.filter(
      cell => cell.column === 1 && /^2021-\d\d$/.test(String(cell.value)),
    );
    expect(periods).toHaveLength(12);
    const message = cellOf(tabOf(stage, 'people'), officer(firstCode), 'invitation');
    const shown = dialog.getByRole('textbox', {name: `Tin nhắn mời ${officer(firstCode)}`});
    expect(await shown.inputValue()).toBe(message);
    expect(await graveFindings(dialog)).toEqual([]);
    await takePicture(page, `set-up-made-${size.width}`);
  });

  it('an invitation opens the tab that is the officer’s, as that officer', async () => {
    const url = cellOf(tabOf(stage, 'people'), officer(firstCode), 'url');
    const other = await stage.browser.another(size);
    await other.goto(url);
    await gridThere(other);
    const person = await other.getByRole('combobox', {name: 'Bạn là:'}).inputValue();
    expect(person).toBe(officer(firstCode));
    expect(cellOf(tabOf(stage, 'people'), officer(firstCode), 'name')).toBe(
      `Cán bộ ${firstCode} (giả định)`,
    );
    expect(await frontTab(other)).toBe('Thị trấn Hữu Lũng');
    await takePicture(other, `set-up-invited-${size.width}`);
    await other.context().close();
  });

  it('pressed again it repairs what a hand broke, and then finds nothing more', async () => {
    await page.reload();
    await gridThere(page);
    await typeOver(page, 'Xã Hữu Liên', 'B5');
    const [one, two] = ['Xã Yên Bình', 'Xã Quyết Thắng'].map(name => unitMark(stage, name));
    byHand(stage, one ?? '', sheet => {
      sheet.setStyle(7, 20, {});
    });
    byHand(stage, two ?? '', sheet => {
      sheet.amend({protection: null});
    });
    byHand(stage, 'people', sheet => {
      sheet.amend({validations: []});
    });
    const dialog = await openSetUp(page);
    const repair = dialog.getByRole('button', {name: 'Sửa khung'});
    await repair.press('Enter');
    await dialog.getByText('Đã sửa 4 chỗ.').waitFor({timeout: 60_000});
    expect((await dialog.getByRole('status').locator('li').allInnerTexts()).sort()).toEqual([
      'Bảng "Người dùng": đã sửa danh sách chọn.',
      'Bảng "Xã Hữu Liên": đã sửa tiêu đề cột (B5).',
      'Bảng "Xã Quyết Thắng": đã sửa bảo vệ bảng và người được sửa.',
      'Bảng "Xã Yên Bình": đã sửa định dạng ô.',
    ]);
    await takePicture(page, `set-up-repaired-${size.width}`);
    await repair.press('Enter');
    await dialog.getByText('Khung của sổ nguyên vẹn').waitFor({timeout: 60_000});
    expect(await graveFindings(dialog)).toEqual([]);
    expect(await graveFindings(page)).toEqual([]);
    expect([stage.faults, stage.complaints]).toEqual([[], []]);
  });
});

/** The name box says which cell is selected once the grid can be used. */
async function gridThere(page: Page): Promise<void> {
  await page.locator('.opening').waitFor({state: 'detached'});
  const box = page.locator('input[aria-label="Ô đang chọn"]');
  await page.waitForFunction(
    one => (one as HTMLInputElement | null)?.value !== '',
    await box.elementHandle(),
  );
  await page.locator('nav.tabs [aria-current]').waitFor({state: 'attached'});
}

async function openSetUp(page: Page): Promise<Frame> {
  await pressItem(page, 'Thiết lập sổ…');
  return panelFrame(page, 'Thiết lập sổ');
}

/** The tab in front: a button of the row, or the choice of the list that stands for it on a phone. */
async function frontTab(page: Page): Promise<string> {
  const list = page.locator('nav.tabs select');
  if (await list.isVisible()) return list.locator('option:checked').innerText();
  return page.locator('nav.tabs [aria-current]').innerText();
}

async function typeOver(page: Page, tab: string, a1: string): Promise<void> {
  await openTab(page, tab);
  await goToCell(page, a1);
  await page.keyboard.type('khác');
  await page.keyboard.press('Enter');
}
