// Facts about protected ranges, conditional formats, copies of tabs, and what a repair reads of a tab.

import type {RangeProtection, SheetSnapshot} from '../../src/host/store/book-snapshot';
import {OFFICER, sheetSnapshot} from '../host/runtime/host-fixture';
import type {ConformanceCase} from './conformance-case';

const RANGE = 'SpreadsheetApp.ProtectionType.RANGE';
const OTHER = 'nguoi-khac@vi-du.invalid';
const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

const B2C3 = {row: 2, column: 2, rows: 2, columns: 2};
const locked = (parts: Partial<RangeProtection> = {}): Partial<SheetSnapshot> => ({
  lockedRanges: [{id: 1, area: B2C3, description: 'Khoá', editors: [], ...parts}],
});
const everywhere = {description: '', editors: [OFFICER], unprotected: []};

const rangeProtectionCases: readonly ConformanceCase[] = [
  {
    says: 'a range is protected beside others and beside its tab',
    facts: [164, 165],
    script: `const p = at("B2:C3").protect().setDescription("Khoá").addEditors(["${OTHER}"]);
      at("A1").protect(); const all = sheet.getProtections(${RANGE});
      return [String(p), p.getRange().getA1Notation(), p.getEditors().map(String), p.canEdit(),
        all.map(one => one.getRange().getA1Notation()), all[0].getDescription(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length];`,
    gives: ['Protection', 'B2:C3', [OTHER], true, ['B2:C3', 'A1'], 'Khoá', 0],
    leaves: {
      lockedRanges: [
        {id: 1, area: B2C3, description: 'Khoá', editors: [OTHER]},
        {id: 2, area: {row: 1, column: 1, rows: 1, columns: 1}, description: '', editors: []},
      ],
      protection: null,
    },
  },
  {
    says: 'one protected range is removed, the other stays, and its object keeps to it',
    facts: [175],
    script: `const first = at("A1").protect(); const second = at("B2:C3").protect(); first.remove();
      second.setDescription("Khoá"); at("A1").protect().setDescription("mới");
      return sheet.getProtections(${RANGE}).map(one => one.getDescription());`,
    gives: ['Khoá', 'mới'],
  },
  {
    says: 'a protection that was removed is gone',
    facts: [],
    script: 'const p = at("A1").protect(); p.remove(); p.getDescription();',
    throws: 'Exception: The protection no longer exists.',
  },
  {
    says: 'a tab’s protection spans it without a notation and knows its open ranges',
    facts: [168, 169],
    script: `const p = sheet.protect().setUnprotectedRanges([at("A1:B1")]); const range = p.getRange();
      return [range.getA1Notation(), range.getNumRows(), range.getNumColumns(),
        p.getUnprotectedRanges().map(one => one.getA1Notation())];`,
    gives: ['', 20, 10, ['A1:B1']],
  },
  {
    says: 'a protected range has no open ranges',
    facts: [168],
    script: 'at("A1:B2").protect().setUnprotectedRanges([at("A1")]);',
    throws: 'Exception: Only a sheet has unprotected ranges.',
  },
  {
    says: 'outside the range anyone writes',
    facts: [174],
    script: 'return at("A1:A5").setValue(1).getValue();',
    gives: 1,
    as: OFFICER,
    on: locked(),
  },
  {
    says: 'an editor of the range writes into it',
    facts: [174],
    script: 'return at("B2").setValue(1).getValue();',
    gives: 1,
    as: OFFICER,
    on: locked({editors: [OFFICER]}),
  },
  {
    says: 'an editor of the tab is shut out of a range that does not name them',
    facts: [174],
    script: 'at("A1").setValue(1); at("A1:B2").setValue(2);',
    throws: PROTECTED,
    as: OFFICER,
    on: {...locked(), protection: everywhere},
    leaves: {cells: [{row: 1, column: 1, value: 1}]},
  },
  {
    says: 'an editor of the range is shut out of a tab that does not name them',
    facts: [174],
    script: 'at("B2").setValue(1);',
    throws: PROTECTED,
    as: OFFICER,
    on: {...locked({editors: [OFFICER]}), protection: {...everywhere, editors: []}},
    leaves: {cells: []},
  },
  ...[
    ...['at("C3").setValues([[1]])', 'at("A2:B2").clearContent()', 'at("B2").setNote("a")'],
    ...['at("B2").setBackground("#ffffff")', 'at("B3:D3").setDataValidation(null)'],
    ...['sheet.getRangeList(["A1", "C2"]).setBackground("#ffffff")', 'sheet.deleteRows(3, 1)'],
    ...['sheet.deleteColumns(1, 2)', 'book.deleteSheet(sheet)', 'at("C3:D4").protect()'],
    ...[`sheet.getProtections(${RANGE})[0].remove()`],
    `sheet.getProtections(${RANGE})[0].addEditors(["${OFFICER}"])`,
  ].map(script => ({
    says: `anyone else is refused in the range: ${script}`,
    facts: [174],
    script: `${script};`,
    throws: PROTECTED,
    as: OFFICER,
    on: locked(),
    leaves: {cells: [], ...locked()},
  })),
  {
    says: 'nobody takes themselves out of the range that they have protected',
    facts: [172],
    script: 'const p = at("A1").protect(); p.removeEditors(p.getEditors()); return p.canEdit();',
    gives: true,
    as: OFFICER,
  },
  {
    says: 'rows above move the protected range along',
    facts: [],
    script: 'sheet.insertRowsAfter(1, 2);',
    leaves: locked({area: {...B2C3, row: 4}}),
    on: locked(),
  },
];

const formatCases: readonly ConformanceCase[] = [
  {
    says: 'a rule colours cells that start with a text; the list of rules is replaced as a whole',
    facts: [177, 182],
    script: `const rule = (text, color, ...ranges) => SpreadsheetApp.newConditionalFormatRule()
        .whenTextStartsWith(text).setBackground(color).setRanges(ranges.map(at)).build();
      sheet.setConditionalFormatRules([rule("x", null, "A1")]);
      sheet.setConditionalFormatRules([rule("Quá hạn", "#FF0000", "B2:C3", "E1"), rule("Đủ", "#0f0", "A1")]);
      const rules = sheet.getConditionalFormatRules(); const condition = rules[0].getBooleanCondition();
      return [String(rules[0]), String(condition), condition.getCriteriaValues(),
        condition.getBackground(), rules.map(one => one.getRanges().map(r => r.getA1Notation()))];`,
    gives: [
      ...['ConditionalFormatRule', 'ConditionalFormatBooleanCondition', ['Quá hạn'], '#ff0000'],
      [['B2:C3', 'E1'], ['A1']],
    ],
    leaves: {
      conditionalFormats: [
        {
          areas: [B2C3, {row: 1, column: 5, rows: 1, columns: 1}],
          ...{startsWith: 'Quá hạn', background: '#ff0000'},
        },
        {
          areas: [{row: 1, column: 1, rows: 1, columns: 1}],
          ...{startsWith: 'Đủ', background: '#00ff00'},
        },
      ],
    },
  },
  {
    says: 'a rule needs a range',
    facts: [176],
    script: 'SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith("a").build();',
    throws: 'Exception: Ranges must have at least one range.',
  },
  {
    says: 'a rule without a condition is none of the host’s',
    facts: [],
    script: 'SpreadsheetApp.newConditionalFormatRule().setRanges([at("A1")]).build();',
    throws: 'A conditional format without a condition is not implemented by the local host',
  },
  {
    says: 'the rules of a protected tab are shut',
    facts: [174],
    script: 'sheet.setConditionalFormatRules([]);',
    throws: PROTECTED,
    as: OFFICER,
    on: {protection: {...everywhere, editors: []}},
  },
  {
    says: 'rows that go take a rule’s cells with them, and a rule without cells goes',
    facts: [],
    script: 'sheet.deleteRows(2, 1); sheet.deleteColumns(5, 1);',
    on: {
      conditionalFormats: [
        {areas: [B2C3], startsWith: 'a', background: null},
        {areas: [{...B2C3, column: 5, columns: 1}], startsWith: 'b', background: null},
      ],
    },
    leaves: {
      conditionalFormats: [{areas: [{...B2C3, rows: 1}], startsWith: 'a', background: null}],
    },
  },
];

const readCases: readonly ConformanceCase[] = [
  {
    says: 'backgrounds read back in lowercase, white where there is none',
    facts: [119],
    script: 'at("B1").setBackground("#ABCDEF"); return at("A1:B2").getBackgrounds();',
    gives: [
      ['#ffffff', '#abcdef'],
      ['#ffffff', '#ffffff'],
    ],
  },
  {
    says: 'number formats read back as given, and as the general one where there is none',
    facts: [129, 130],
    script: 'at("B1").setNumberFormat("#,##0.00"); return at("A1:B1").getNumberFormats();',
    gives: [['0.###############', '#,##0.00']],
  },
  {
    says: 'ranges that lie apart get one look',
    facts: [],
    script: `const list = sheet.getRangeList(["A1", "C2:D3"]).setBackground("#d9d9d9").setNumberFormat("@")
        .setFontWeight("bold").setFontSize(12).setHorizontalAlignment("right").setWrap(true);
      return [String(list), list.getRanges().map(range => range.getA1Notation()),
        at("A1:D2").getBackgrounds(), at("C3").getNumberFormats()];`,
    gives: [
      ...['RangeList', ['A1', 'C2:D3']],
      [
        ['#d9d9d9', '#ffffff', '#ffffff', '#ffffff'],
        ['#ffffff', '#ffffff', '#d9d9d9', '#d9d9d9'],
      ],
      [['@']],
    ],
  },
  {
    says: 'the list of a cell can be read with all that it says; without one there is null',
    facts: [150, 151, 157],
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList([9, "z"])
        .setAllowInvalid(false).setHelpText("Chọn một").build();
      at("B2:C2").setDataValidation(rule); at("C2").setDataValidation(null);
      const [[, , ], [none, found, gone]] = at("A1:C2").getDataValidations();
      return [none, gone, found.getCriteriaValues(), found.getAllowInvalid(), found.getHelpText(),
        at("B2:C2").getDataValidation().getAllowInvalid(), at("C2").getDataValidation()];`,
    gives: [null, null, [['9', 'z'], true], false, 'Chọn một', false, null],
  },
  {
    says: 'a cell of a list that was read can be given that list again',
    facts: [],
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build();
      at("A1").setDataValidation(rule); at("B1").setDataValidation(at("A1").getDataValidation());
      return at("B1").getDataValidation().getCriteriaValues();`,
    gives: [['a'], true],
  },
  {
    says: 'hidden lines and frozen ones are known by their number',
    facts: [91],
    script: `sheet.hideRows(2); sheet.hideColumns(3); sheet.setFrozenRows(4); sheet.setFrozenColumns(1);
      const seen = [1, 2].map(row => sheet.isRowHiddenByUser(row)); sheet.showRows(2);
      return [seen, sheet.isRowHiddenByUser(2), [2, 3].map(n => sheet.isColumnHiddenByUser(n)),
        sheet.getFrozenRows(), sheet.getFrozenColumns()];`,
    gives: [[false, true], false, [false, true], 4, 1],
  },
];

const original: Partial<SheetSnapshot> = {
  ...{tabColor: '#123456', columnWidths: {2: 50}, hiddenRows: [1], hiddenColumns: [1]},
  ...{frozenRows: 2, frozenColumns: 1, merges: [{row: 5, column: 1, rows: 1, columns: 2}]},
  cells: [
    {row: 1, column: 1, value: 'a', note: 'ghi chú', style: {bold: true}},
    {row: 2, column: 2, value: 3, formula: '=1+2'},
  ],
  validations: [{area: B2C3, values: ['x'], allowInvalid: false, helpText: null}],
  conditionalFormats: [{areas: [B2C3], startsWith: 'a', background: '#ffffff'}],
  maxRows: 20,
  maxColumns: 10,
};

const copyCases: readonly ConformanceCase[] = [
  {
    says: 'a copy stands last and has all that the tab has but who may change it',
    facts: [77],
    script: `const copy = sheet.copyTo(book); copy.getRange("A1").setValue("b");
      return [copy.getName(), book.getActiveSheet().getName(), at("A1").getValue(),
        copy.getRange("A1").getNotes()[0][0], copy.getProtections(${RANGE}).length];`,
    gives: ['Copy of Trang 1', 'Trang 1', 'a', 'ghi chú', 0],
    on: {...original, ...locked(), protection: everywhere},
    leavesBook: {
      sheets: [
        sheetSnapshot({...original, ...locked(), protection: everywhere}),
        sheetSnapshot({
          ...original,
          ...{id: 1, name: 'Copy of Trang 1', protection: null},
          cells: [
            {row: 1, column: 1, value: 'b', note: 'ghi chú', style: {bold: true}},
            {row: 2, column: 2, value: 3, formula: '=1+2'},
          ],
        }),
      ],
    },
  },
  {
    says: 'a chart over the tab goes along and stands over the copy',
    facts: [],
    script: `sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(at("A1:B2")).build());
      const copy = sheet.copyTo(book); const [chart] = copy.getCharts();
      return [chart.getRanges()[0].getSheet().getName(), chart.getChartId()];`,
    gives: ['Copy of Trang 1', 2],
  },
  {
    says: 'a copy of a copied tab has a name of its own',
    facts: [],
    script: 'return [sheet.copyTo(book), sheet.copyTo(book)].map(copy => copy.getName());',
    gives: ['Copy of Trang 1', 'Copy of Trang 1 1'],
  },
];

export const repairCases: readonly ConformanceCase[] = [
  ...rangeProtectionCases,
  ...formatCases,
  ...readCases,
  ...copyCases,
];
