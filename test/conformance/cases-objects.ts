// Facts about protections, charts, menus, pages, locks, properties, people and utilities.

import {OFFICER, OWNER, SCOPES} from '../host/runtime/host-fixture';
import type {ConformanceCase} from './conformance-case';

const SHEET = 'SpreadsheetApp.ProtectionType.SHEET';
const closed = {description: 'Của xã', editors: [], unprotected: []};
const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const protectionCases: readonly ConformanceCase[] = [
  {
    says: 'a new protection has no description and lists no owner; the owner may edit',
    facts: [164, 165, 166],
    script: `const p = sheet.protect();
      return [String(p), p.getDescription(), p.getEditors().length, p.canEdit(), p.canDomainEdit(),
        p.setDescription("Của xã").getDescription()];`,
    gives: ['Protection', '', 0, true, false, 'Của xã'],
    leaves: {protection: closed},
  },
  {
    says: 'editors are added and removed, the owner is never one of them',
    facts: [171],
    script: `const p = sheet.protect().addEditors(["b@vi-du.invalid", "${OWNER}", "a@vi-du.invalid"]);
      const all = p.getEditors().map(user => user.getEmail());
      p.removeEditors(["a@vi-du.invalid"]); return [all, p.getEditors().map(String)];`,
    gives: [['a@vi-du.invalid', 'b@vi-du.invalid'], ['b@vi-du.invalid']],
  },
  {
    says: 'nobody removes themselves from the editors',
    facts: [172],
    script: 'const p = sheet.protect(); p.removeEditors(p.getEditors()); return p.canEdit();',
    gives: true,
    as: OFFICER,
    leaves: {protection: {description: '', editors: [OFFICER], unprotected: []}},
  },
  {
    says: 'editing by domain is refused on a file that a consumer owns',
    facts: [173],
    script: 'sheet.protect().setDomainEdit(false);',
    throws: 'Exception: You cannot set domain edit on a file that no domain owns.',
    as: 'du-lieu-gia-dinh.vi-du@gmail.com',
    inBook: {owner: 'du-lieu-gia-dinh.vi-du@gmail.com'},
  },
  {
    says: 'editing by domain is switched off elsewhere',
    facts: [],
    script: 'return sheet.protect().setDomainEdit(false).canDomainEdit();',
    gives: false,
  },
  {
    says: 'cells that are not protected may be written by all, others by editors',
    facts: [168, 174],
    script: 'at("A1:B1").setValue("mở"); at("B1:C1").setValue("đóng");',
    throws: PROTECTED,
    as: OFFICER,
    on: {protection: {...closed, unprotected: [{row: 1, column: 1, rows: 1, columns: 2}]}},
    leaves: {
      cells: [
        {row: 1, column: 1, value: 'mở'},
        {row: 1, column: 2, value: 'mở'},
      ],
    },
  },
  {
    says: 'areas that are not protected are those last given',
    facts: [168],
    script: 'sheet.protect().setUnprotectedRanges([at("A1")]).setUnprotectedRanges([at("A1:B1")]);',
    leaves: {
      protection: {
        ...{description: '', editors: []},
        unprotected: [{row: 1, column: 1, rows: 1, columns: 2}],
      },
    },
  },
  {
    says: 'an editor of the protection writes',
    facts: [174],
    script: 'return at("A1").setValue(1).getValue();',
    gives: 1,
    as: OFFICER,
    on: {protection: {...closed, editors: [OFFICER]}},
  },
  ...[
    ...['at("A1").setValues([[1]])', 'at("A1").clearContent()', 'at("A1").setNote("a")'],
    ...['at("A1").setNotes([["a"]])', 'at("A1").setNumberFormat("@")', 'at("A1:B1").merge()'],
    ...['at("A1").setNumberFormats([["@"]])', 'at("A1").setDataValidation(null)'],
    ...['sheet.appendRow([1])', 'sheet.setName("x")', 'sheet.hideSheet()', 'sheet.showSheet()'],
    ...['sheet.insertRowsAfter(1, 1)', 'sheet.deleteRows(1, 1)', 'sheet.setTabColor(null)'],
    ...['sheet.insertColumnsAfter(1, 1)', 'sheet.deleteColumns(1, 1)', 'sheet.setFrozenRows(1)'],
    ...['sheet.hideRows(1)', 'sheet.setColumnWidth(1, 50)', 'sheet.protect()'],
    ...['book.deleteSheet(sheet)', `sheet.getProtections(${SHEET})[0].remove()`],
    `sheet.getProtections(${SHEET})[0].addEditors(["${OFFICER}"])`,
    'sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).build())',
  ].map(script => ({
    says: `anyone else is refused: ${script}`,
    facts: [174],
    script: `${script};`,
    throws: PROTECTED,
    as: OFFICER,
    on: {protection: closed},
    leaves: {cells: [], protection: closed},
  })),
  {
    says: 'a tab has one protection or none, and none once it is removed',
    facts: [175],
    script: `const count = type => sheet.getProtections(type).length;
      const counts = [count(${SHEET})]; const p = sheet.protect();
      counts.push(count(${SHEET}), count(SpreadsheetApp.ProtectionType.RANGE));
      p.remove(); counts.push(count(${SHEET})); return counts;`,
    gives: [0, 1, 0, 0],
  },
];

const chartCases: readonly ConformanceCase[] = [
  {
    says: 'a chart stands on the tab once it is inserted, as it was built',
    facts: [190, 192, 198],
    script: `const chart = sheet.newChart().setChartType(Charts.ChartType.COLUMN)
        .addRange(at("A1:B5")).addRange(at("D1:D5")).setNumHeaders(1).setPosition(2, 3, 4, 5)
        .setOption("title", "Việc làm").setOption("colors", ["#123456"])
        .setOption("series", {1: {type: "line"}}).build();
      const before = sheet.getCharts().length; sheet.insertChart(chart);
      const [found] = sheet.getCharts();
      return [String(chart), before, found.getOptions().get("title"), found.getOptions().get("x"),
        found.getRanges().map(range => range.getA1Notation()), typeof found.getChartId()];`,
    gives: ['EmbeddedChart', 0, 'Việc làm', null, ['A1:B5', 'D1:D5'], 'number'],
    leaves: {
      charts: [
        {
          ...{id: 1, type: 'COLUMN', headers: 1},
          ranges: [
            {sheetId: 0, area: {row: 1, column: 1, rows: 5, columns: 2}},
            {sheetId: 0, area: {row: 1, column: 4, rows: 5, columns: 1}},
          ],
          options: {title: 'Việc làm', colors: ['#123456'], series: {1: {type: 'line'}}},
          position: {row: 2, column: 3, offsetX: 4, offsetY: 5},
        },
      ],
    },
  },
  {
    says: 'a chart is removed by its id',
    facts: [198],
    script: `const build = title => sheet.newChart().setChartType(Charts.ChartType.LINE)
        .setOption("title", title).build();
      sheet.insertChart(build("a")); sheet.insertChart(build("b"));
      sheet.removeChart(sheet.getCharts()[0]);
      return sheet.getCharts().map(chart => chart.getOptions().get("title"));`,
    gives: ['b'],
  },
  {
    says: 'the general builder has no setTitle',
    facts: [194],
    script: 'sheet.newChart().setTitle("x");',
    throws: 'EmbeddedChartBuilder.setTitle is not implemented by the local host',
  },
  {
    says: 'a text is no chart type',
    facts: [197],
    script: 'sheet.newChart().setChartType("COLUMN");',
    throws:
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType.",
  },
];

const pageCases: readonly ConformanceCase[] = [
  {
    says: 'a menu shows once it is added, its items named by text',
    facts: [262],
    script: `const ui = SpreadsheetApp.getUi(); ui.createMenu("không hiện").addItem("a", "b");
      ui.createMenu("Sổ").addItem("Gửi", "submit").addSeparator()
        .addSubMenu(ui.createMenu("Khác").addItem("Đối chiếu", "compare")).addToUi();
      ui.createAddonMenu().addItem("Mở", "open").addToUi();`,
    reports: {
      menus: [
        {
          label: 'Sổ',
          entries: [
            {kind: 'item', label: 'Gửi', functionName: 'submit'},
            {kind: 'separator'},
            {
              ...{kind: 'menu', label: 'Khác'},
              entries: [{kind: 'item', label: 'Đối chiếu', functionName: 'compare'}],
            },
          ],
        },
        {label: null, entries: [{kind: 'item', label: 'Mở', functionName: 'open'}]},
      ],
    },
  },
  {
    says: 'a page that is not there is refused by its name',
    facts: [248],
    script: 'HtmlService.createHtmlOutputFromFile("x");',
    throws: 'Exception: No HTML file named x was found.',
  },
  {
    says: 'a sidebar is shown with its title, and the script goes on',
    facts: [249, 260, 276],
    script: `const page = HtmlService.createHtmlOutputFromFile("sidebar").setTitle("Nhập báo cáo");
      SpreadsheetApp.getUi().showSidebar(page); return "tiếp";`,
    gives: 'tiếp',
    reports: {sidebar: {title: 'Nhập báo cáo', html: '<p>Biểu nhập</p>'}},
  },
  {
    says: 'before the add-on is enabled, a menu can be built',
    facts: [280],
    script:
      'SpreadsheetApp.getUi().createAddonMenu().addItem("a", "b").addToUi(); return Utilities.getUuid().length;',
    gives: 36,
    mode: 'NONE',
    reports: {menus: [{label: null, entries: [{kind: 'item', label: 'a', functionName: 'b'}]}]},
  },
  {
    says: 'before the add-on is enabled, the book is out of reach',
    facts: [280],
    script: 'SpreadsheetApp.getActiveSpreadsheet();',
    throws: 'Exception: You do not have permission to call SpreadsheetApp.getActiveSpreadsheet',
    mode: 'NONE',
  },
  {
    says: 'on opening, the book and properties can be read',
    facts: [281],
    script: `return [SpreadsheetApp.getActiveSpreadsheet().getName(),
      PropertiesService.getDocumentProperties().getProperty("a"),
      PropertiesService.getScriptProperties().getProperty("a")];`,
    gives: ['Sổ thử', null, null],
    mode: 'LIMITED',
  },
  {
    says: 'on opening, no sidebar can be shown',
    facts: [281],
    script: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar"));',
    throws: 'Exception: You do not have permission to call Ui.showSidebar',
    mode: 'LIMITED',
  },
  {
    says: 'a scope that the manifest lacks is named',
    facts: [289],
    script: 'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile("sidebar"));',
    throws:
      'Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    scopes: SCOPES.slice(0, 1),
  },
  {
    says: 'of several scopes any one would do',
    facts: [289],
    script: 'SpreadsheetApp.getActiveSpreadsheet();',
    throws:
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    scopes: SCOPES.slice(1),
  },
];

const stateCases: readonly ConformanceCase[] = [
  {
    says: 'a lock is free at first; having it already counts as getting it',
    facts: [224, 225, 226],
    script: `const lock = LockService.getDocumentLock(); const seen = [lock.hasLock()];
      seen.push(lock.tryLock(0), lock.tryLock(0), lock.hasLock()); lock.releaseLock();
      seen.push(lock.hasLock(), lock.tryLock(-100)); lock.waitLock(10); return seen;`,
    gives: [false, true, true, true, false, true],
  },
  {
    says: 'a property that is not there is null; others are texts',
    facts: [211, 212],
    script: `const store = PropertiesService.getDocumentProperties();
      store.setProperty("a", 1).setProperty("b", "2").deleteProperty("b").deleteProperty("c");
      return [store.getProperty("a"), store.getProperty("b")];`,
    gives: ['1', null],
    leavesBook: {documentProperties: {a: '1'}, scriptProperties: {}},
  },
  {
    says: 'all properties come as a copy',
    facts: [213],
    script: `const store = PropertiesService.getScriptProperties().setProperty("a", "1");
      const all = store.getProperties(); all.a = "khác"; return [store.getProperties(), String(store)];`,
    gives: [{a: '1'}, 'Properties'],
  },
  {
    says: 'several properties join the others, or take their place',
    facts: [214],
    script: `const store = PropertiesService.getDocumentProperties().setProperty("a", "1");
      const first = store.setProperties({b: "2"}).getProperties();
      return [first, store.setProperties({c: "3"}, true).getProperties()];`,
    gives: [{a: '1', b: '2'}, {c: '3'}],
  },
  {
    says: 'a property has at most 9 KB',
    facts: [216],
    script: 'PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9 * 1024 + 1));',
    throws: 'Exception: Argument too large: value',
  },
  {
    says: 'a store has at most 500 KB',
    facts: [217],
    script: `const store = PropertiesService.getDocumentProperties();
      for (let n = 0; n < 60; n++) store.setProperty("k" + n, "x".repeat(9000));`,
    throws:
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
  },
  {
    says: 'a person on pressing is known by address',
    facts: [246, 282],
    script: `return [Session.getEffectiveUser().getEmail(), Session.getActiveUser().getEmail(),
      String(Session.getActiveUser())];`,
    gives: [OFFICER, OFFICER, OFFICER],
    as: OFFICER,
  },
  {
    says: 'on opening, nobody learns the address',
    facts: [245],
    script: 'return Session.getActiveUser().getEmail();',
    gives: '',
    mode: 'LIMITED',
  },
  {
    says: 'values of an enum know their name and place',
    facts: [209, 210],
    script: `const {NONE, LIMITED, FULL} = ScriptApp.AuthMode; return [String(FULL), NONE.name(),
      NONE.compareTo(LIMITED) < 0, Object.keys(ScriptApp.AuthMode).length, Charts.ChartType.COLUMN.ordinal()];`,
    gives: ['FULL', 'NONE', true, 4, 0],
  },
  {
    says: 'undefined in a list that is returned becomes null, a date empties the whole, and so does nothing',
    facts: [267, 268, 269],
    script: 'return [1, undefined];',
    gives: [1, null],
  },
  {
    says: 'a date at any depth of the result leaves null',
    facts: [268],
    script: 'return {a: [{b: new Date(0)}], c: 1};',
    gives: null,
  },
  {says: 'no result arrives as null', facts: [269], script: 'at("A1");', gives: null},
  {
    says: 'an error of the script arrives with its own message',
    facts: [271],
    script: 'throw new Error("hỏng");',
    throws: 'hỏng',
  },
];

const HMAC =
  '[53,-75,-52,-25,-47,86,-21,14,-2,-57,5,-13,24,105,-2,-84,127,115,-40,-75,-93,-27,-21,34,-55,-117,-36,-103,-47,116,-55,-61]';
const hmac = 'Utilities.computeHmacSha256Signature';

const utilityCases: readonly ConformanceCase[] = [
  {
    says: 'a signature is a list of signed bytes',
    facts: [230, 231],
    script: `return JSON.stringify(${hmac}("this is my input", "my key - use a stronger one"));`,
    gives: HMAC,
  },
  {
    says: 'letters beyond ASCII count as ? unless UTF-8 is asked for',
    facts: [232],
    script: `const sign = (...a) => JSON.stringify(${hmac}(...a)); const utf8 = Utilities.Charset.UTF_8;
      const bytes = text => [...unescape(encodeURIComponent(text))].map(c => c.charCodeAt(0) << 24 >> 24);
      return [sign("café", "k") === sign("caf?", "k"), sign("€🙂", "k") === sign("??", "k"),
        sign("café", "k", utf8) === sign("caf?", "k"),
        sign("café", "k", utf8) === sign(bytes("café"), bytes("k"))];`,
    gives: [true, true, false, true],
  },
  {
    says: 'bytes and text do not mix',
    facts: [233],
    script: `${hmac}([1], "k");`,
    throws: `Exception: The parameters (number[],String) don't match the method signature for ${hmac}.`,
  },
  {
    says: 'a list that is no bytes cannot be converted',
    facts: [233],
    script: `${hmac}(["a"], [1]);`,
    throws: 'Exception: Cannot convert a to byte.',
  },
  {
    says: 'base64 is of UTF-8, of text and bytes alike, and keeps its padding',
    facts: [234],
    script: `return [Utilities.base64Encode("xã"), Utilities.base64Encode([120, -61, -93]),
      Utilities.base64Encode([-5, -16]), Utilities.base64EncodeWebSafe([-5, -16])];`,
    gives: ['eMOj', 'eMOj', '+/A=', '-_A='],
  },
  {
    says: 'a date is written by the letters of Java',
    facts: [236],
    script: `const day = new Date(Date.UTC(2021, 2, 5, 17, 8, 9, 45)); const say = (...a) => Utilities.formatDate(...a);
      return [say(day, "GMT", "yyyy-MM-dd HH:mm:ss"), say(day, "Asia/Ho_Chi_Minh", "d/M/yy h:mm a SSS EEE Z"),
        say(day, "GMT+7", "'ngày' dd MMM ''yyyy XXX")];`,
    gives: ['2021-03-05 17:08:09', '6/3/21 12:08 AM 045 Sat +0700', "ngày 06 Mar '2021 +07:00"],
  },
  {
    says: 'a text is no date to be written',
    facts: [237],
    script: 'Utilities.formatDate("2021-03-05", "GMT", "yyyy");',
    throws:
      "Exception: The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
  },
  {
    says: 'an id is random and of the fourth version',
    facts: [241],
    script: `const [a, b] = [Utilities.getUuid(), Utilities.getUuid()];
      return [a !== b, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(a)];`,
    gives: [true, true],
  },
  {
    says: 'sleeping takes its time',
    facts: [242],
    script: 'const start = Date.now(); Utilities.sleep(30); return Date.now() - start >= 29;',
    gives: true,
  },
  {
    says: 'a word is no time to sleep',
    facts: [242],
    script: 'Utilities.sleep("rubbish");',
    throws: 'Exception: Cannot convert rubbish to int.',
  },
];

export const objectCases: readonly ConformanceCase[] = [
  ...protectionCases,
  ...chartCases,
  ...pageCases,
  ...stateCases,
  ...utilityCases,
];
