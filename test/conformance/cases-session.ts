// Facts about what a person has selected, dialogs, the cache, and whom the file is shared with.

import {OFFICER, OWNER, sheetSnapshot} from '../host/runtime/host-fixture';
import type {ConformanceCase} from './conformance-case';

const twoTabs = {sheets: [sheetSnapshot(), sheetSnapshot({id: 7, name: 'Trang 2'})]};
const selected = {sheetId: 7, area: {row: 2, column: 3, rows: 2, columns: 4}};
const REFUSED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const selectionCases: readonly ConformanceCase[] = [
  {
    says: 'nothing said, the first cell of the first tab is selected',
    facts: [],
    script: `const range = book.getActiveRange();
      return [range.getA1Notation(), range.getSheet().getName(), String(range.getSheet())];`,
    gives: ['A1', 'Trang 1', 'Sheet'],
    inBook: twoTabs,
    reports: {front: null},
  },
  {
    says: 'what the person has selected is what the script finds',
    facts: [],
    script: `const range = book.getActiveRange(); return [range.getA1Notation(),
      range.getSheet().getSheetId(), book.getActiveSheet().getSheetId()];`,
    gives: ['C2:F3', 7, 7],
    inBook: twoTabs,
    active: selected,
    reports: {front: null},
  },
  {
    says: 'a range that is selected brings its tab to the front',
    facts: [],
    script: `const range = book.getSheetById(7).getRange("B3:C4");
      return [book.setActiveRange(range).getA1Notation(), book.getActiveSheet().getName(),
        book.getActiveRange().getA1Notation()];`,
    gives: ['B3:C4', 'Trang 2', 'B3:C4'],
    inBook: twoTabs,
    reports: {front: {sheetId: 7, cell: {row: 3, column: 2}}},
  },
  {
    says: 'a tab comes to the front by itself',
    facts: [],
    script: 'return book.setActiveSheet(book.getSheetById(7)).getName();',
    gives: 'Trang 2',
    inBook: twoTabs,
    reports: {front: {sheetId: 7, cell: null}},
  },
  {
    says: 'a selection on a tab that is gone is none',
    facts: [],
    script: 'book.deleteSheet(book.getSheetById(7)); return book.getActiveRange().getA1Notation();',
    gives: 'A1',
    inBook: twoTabs,
    active: selected,
    reports: {front: null},
  },
];

const panelCases: readonly ConformanceCase[] = [
  {
    says: 'a dialog is shown under the title given last, as large as was said, and the script goes on',
    facts: [260],
    script: `const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("không");
      SpreadsheetApp.getUi().showModelessDialog(page.setWidth(600).setHeight(420), "Tổng hợp");
      return "tiếp";`,
    gives: 'tiếp',
    reports: {
      dialog: {title: 'Tổng hợp', html: '<p>Biểu nhập</p>', width: 600, height: 420},
      sidebar: null,
    },
  },
  {
    says: 'a dialog needs no size',
    facts: [],
    script: `const page = HtmlService.createHtmlOutputFromFile("sidebar");
      SpreadsheetApp.getUi().showModelessDialog(page, "Tình hình");`,
    reports: {dialog: {title: 'Tình hình', html: '<p>Biểu nhập</p>', width: null, height: null}},
  },
  {
    says: 'a simple trigger opens no dialog',
    facts: [281],
    script: `SpreadsheetApp.getUi().showModelessDialog(
      HtmlService.createHtmlOutputFromFile("sidebar"), "Tổng hợp");`,
    throws: 'Exception: You do not have permission to call Ui.showModelessDialog',
    mode: 'LIMITED',
  },
];

const cacheCases: readonly ConformanceCase[] = [
  {
    says: 'what was put is found until it is removed; neither gives anything',
    facts: [221],
    script: `const cache = CacheService.getDocumentCache(); const before = cache.get("a");
      const put = cache.put("a", "1"); const found = cache.get("a");
      return [String(cache), before, put, found, cache.remove("a"), cache.get("a")];`,
    gives: ['Cache', null, null, '1', null, null],
  },
  {
    says: 'what was put is gone when its seconds are over',
    facts: [222],
    script: `const cache = CacheService.getDocumentCache(); cache.put("a", "1", 1);
      const found = cache.get("a"); Utilities.sleep(1050); return [found, cache.get("a")];`,
    gives: ['1', null],
  },
  {
    says: 'nothing is kept for more than six hours',
    facts: [218],
    script: `const cache = CacheService.getDocumentCache(); cache.put("a", "1", 21600);
      cache.put("a", "2", 21601);`,
    throws: 'Cache.put for 21601 seconds is not implemented by the local host',
  },
  {
    says: 'a key has at most 250 letters',
    facts: [219],
    script: `const cache = CacheService.getDocumentCache(); cache.put("k".repeat(250), "1");
      cache.put("k".repeat(251), "1");`,
    throws: 'Exception: Argument too large: key',
  },
  {
    says: 'a cached value has at most 100 KB',
    facts: [219],
    script: `const cache = CacheService.getDocumentCache(); cache.put("a", "x".repeat(102400));
      cache.put("a", "x".repeat(102401));`,
    throws: 'Exception: Argument too large: value',
  },
  {
    says: 'of more than a thousand values the 900 that live longest stay',
    facts: [220],
    script: `const cache = CacheService.getDocumentCache(); const keys = [];
      for (let n = 0; n <= 1000; n++) { cache.put("k" + n, "1", 1000 + n); keys.push("k" + n); }
      const left = keys.filter(key => cache.get(key) !== null); return [left.length, left[0]];`,
    gives: [900, 'k101'],
  },
];

const sharingCases: readonly ConformanceCase[] = [
  {
    says: 'a book without a page has no address',
    facts: [],
    script: 'return book.getUrl();',
    gives: '',
  },
  {
    says: 'a viewer who is made an editor is no viewer; an editor is not made a viewer',
    facts: [],
    script: `book.addViewers(["c@vi-du.invalid", "b@vi-du.invalid"]).addEditors(["${OWNER}",
      "b@vi-du.invalid", "a@vi-du.invalid"]).addViewers(["a@vi-du.invalid", "${OWNER}"]);`,
    leavesBook: {editors: ['a@vi-du.invalid', 'b@vi-du.invalid'], viewers: ['c@vi-du.invalid']},
  },
  {
    says: 'a viewer reads',
    facts: [],
    script: 'return at("A1").getValue();',
    gives: 5,
    as: OFFICER,
    inBook: {
      viewers: [OFFICER],
      sheets: [sheetSnapshot({cells: [{row: 1, column: 1, value: 5}]})],
    },
  },
  {
    says: 'a viewer cannot edit a protection that names them',
    facts: [],
    script: `return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].canEdit();`,
    gives: false,
    as: OFFICER,
    inBook: {
      viewers: [OFFICER],
      sheets: [sheetSnapshot({protection: {description: '', editors: [OFFICER], unprotected: []}})],
    },
  },
  ...[
    ...['at("A1").setValue(1)', 'sheet.appendRow([1])', 'book.insertSheet("Khác")'],
    ...['book.setSpreadsheetLocale("vi_VN")', `book.addEditors(["${OFFICER}"])`, 'sheet.protect()'],
  ].map(script => ({
    says: `a viewer is refused: ${script}`,
    facts: [],
    script: `${script};`,
    throws: REFUSED,
    as: OFFICER,
    inBook: {viewers: [OFFICER]},
    leaves: {cells: [], protection: null},
    leavesBook: {viewers: [OFFICER]},
  })),
];

export const sessionCases: readonly ConformanceCase[] = [
  ...selectionCases,
  ...panelCases,
  ...cacheCases,
  ...sharingCases,
];
