// Facts about ranges by name, tabs, their size and their looks.

import {cellsOf, sheetSnapshot} from '../host/runtime/host-fixture';
import type {ConformanceCase} from './conformance-case';

function refused(
  says: string,
  facts: readonly number[],
  script: string,
  words: string,
): ConformanceCase {
  return {says, facts, script, throws: `Exception: ${words}`};
}

function notation(text: string, gives: string, facts: readonly number[]): ConformanceCase {
  return {
    ...{says: `${text} names ${gives}`, facts, gives},
    script: `return at(${JSON.stringify(text)}).getA1Notation();`,
  };
}

const ten = (key: string): string => `book.getSheets().map(tab => tab.${key}())`;

const twoTabs = {sheets: [sheetSnapshot(), sheetSnapshot({id: 7, name: 'Trang 2'})]};

export const sheetCases: readonly ConformanceCase[] = [
  refused(
    'row 0 is too small',
    [43],
    'sheet.getRange(0, 1);',
    'The starting row of the range is too small.',
  ),
  refused(
    'column 0 is too small',
    [44],
    'sheet.getRange(1, 0);',
    'The starting column of the range is too small.',
  ),
  refused(
    'a range has at least one row',
    [45],
    'sheet.getRange(1, 1, 0, 1);',
    'The number of rows in the range must be at least 1.',
  ),
  refused(
    'a range has at least one column',
    [45],
    'sheet.getRange(1, 1, 1, 0);',
    'The number of columns in the range must be at least 1.',
  ),
  refused(
    'a range lies within the tab',
    [46],
    'sheet.getRange(20, 1, 2);',
    'The coordinates of the range are outside the dimensions of the sheet.',
  ),
  refused('a letter alone names no range', [47], 'at("B");', 'Range not found'),
  refused('a number alone names no range', [47], 'at("1");', 'Range not found'),
  notation('A1:C', 'A1:C20', [48]),
  notation('$C$3', 'C3', [49]),
  notation('c2:$d$4', 'C2:D4', [50]),
  notation('5:7', '5:7', [51]),
  notation('D:F', 'D:F', [52]),
  notation('C5:B2', 'B2:C5', [53]),
  notation('5:2', '2:5', [53]),
  notation('D:B', 'B:D', [53]),
  notation('Trang 1!E10:F12', 'E10:F12', [54]),
  notation("'Trang 1'!E10", 'E10', [54]),
  notation('R5C3', 'C5', [55]),
  notation('R2C2:R4C5', 'B2:E4', [55]),
  notation('r1c1:r2c2', 'A1:B2', [55]),
  {
    says: 'RC1 is column RC, row 1, which this tab does not have',
    facts: [56],
    script: 'at("RC1");',
    throws: 'Exception: The coordinates of the range are outside the dimensions of the sheet.',
  },
  {
    says: 'RC1 is column RC, row 1',
    facts: [56],
    script: 'return [at("RC1").getA1Notation(), at("RC1").getColumn()];',
    gives: ['RC1', 471],
    on: {maxColumns: 500},
  },
  {
    says: 'whole rows and columns reach to the edges of the tab',
    facts: [51, 52, 55],
    script: `const [rows, columns, cells] = [at("5:7"), at("D:F"), at("R2C2:R4C5")];
      return [rows.getNumRows(), rows.getNumColumns(), columns.getNumRows(), columns.getNumColumns(),
        cells.getRow(), cells.getColumn()];`,
    gives: [3, 10, 20, 3, 2, 2],
  },
  {
    says: 'a blank tab has no last row and no last column',
    facts: [38],
    script: 'return [sheet.getLastRow(), sheet.getLastColumn()];',
    gives: [0, 0],
    on: {cells: [{row: 4, column: 4, value: null, note: 'chỉ có ghi chú', style: {bold: true}}]},
  },
  {
    says: 'the data of a blank tab is A1',
    facts: [39],
    script: 'const data = sheet.getDataRange(); return [data.getA1Notation(), data.getValues()];',
    gives: ['A1', [['']]],
  },
  {
    says: 'data reach from A1 to the last row and column that have any',
    facts: [40],
    script:
      'at("B4").setValue(1); at("D2").setValue("=B4"); return sheet.getDataRange().getA1Notation();',
    gives: 'A1:D4',
  },
  {
    says: 'blank rows put in below the data do not count',
    facts: [41],
    script: 'sheet.insertRowsAfter(1, 5); return [sheet.getLastRow(), sheet.getMaxRows()];',
    gives: [1, 25],
    on: {cells: cellsOf([['đầu']])},
  },
  {
    says: 'columns put in among the data move its end',
    facts: [42],
    script: `sheet.insertColumnsAfter(2, 2);
      return [sheet.getLastColumn(), sheet.getMaxColumns(), at("A1:E1").getValues()];`,
    gives: [5, 12, [[1, 2, '', '', 3]]],
    on: {cells: cellsOf([[1, 2, 3]])},
  },
  {
    says: 'a new tab has 1,000 rows and 26 columns',
    facts: [36],
    script: 'const tab = book.insertSheet("Mới"); return [tab.getMaxRows(), tab.getMaxColumns()];',
    gives: [1000, 26],
  },
  {
    says: 'a new tab comes after the open one and is open then',
    facts: [68],
    script: `book.setActiveSheet(sheet); book.insertSheet("Mới");
      return [${ten('getName')}, book.getActiveSheet().getName()];`,
    gives: [['Trang 1', 'Mới', 'Trang 2'], 'Mới'],
    inBook: twoTabs,
  },
  {
    says: 'a new tab goes where its index says',
    facts: [69],
    script: `book.insertSheet("s3", 1); book.insertSheet("s4", 0); return ${ten('getName')};`,
    gives: ['s4', 'Trang 1', 's3', 'Trang 2'],
    inBook: twoTabs,
  },
  refused(
    'no two tabs have one name',
    [70],
    'book.insertSheet("Trang 1");',
    'A sheet with the name "Trang 1" already exists. Please enter another name.',
  ),
  {
    ...refused(
      'a tab cannot take the name of another',
      [70],
      'sheet.setName("Trang 2");',
      'A sheet with the name "Trang 2" already exists. Please enter another name.',
    ),
    inBook: twoTabs,
  },
  refused(
    'a name has at most 100 characters',
    [71],
    'sheet.setName("x".repeat(101));',
    'The sheet name cannot be greater than 100 characters.',
  ),
  {
    says: 'a tab takes another name',
    facts: [],
    script: 'return [sheet.setName("Xã A").getName(), sheet.getSheetId()];',
    gives: ['Xã A', 0],
    leaves: {name: 'Xã A'},
  },
  refused(
    'the last tab stays',
    [72],
    'book.deleteSheet(sheet);',
    "You can't remove all the sheets in a document.",
  ),
  {
    ...refused(
      'the last tab that shows stays',
      [73],
      'book.deleteSheet(sheet);',
      "You can't remove all the visible sheets in a document.",
    ),
    inBook: {sheets: [sheetSnapshot(), sheetSnapshot({id: 7, name: 'Trang 2', hidden: true})]},
  },
  refused(
    'the only tab that shows cannot be hidden',
    [73],
    'sheet.hideSheet();',
    "You can't remove all the visible sheets in a document.",
  ),
  {
    says: 'a tab is hidden, shown, and removed',
    facts: [],
    script: `const second = book.getSheetById(7);
      const seen = [second.hideSheet().isSheetHidden(), second.showSheet().isSheetHidden()];
      book.deleteSheet(second); return [seen, ${ten('getSheetId')}];`,
    gives: [[true, false], [0]],
    inBook: twoTabs,
  },
  {
    says: 'a tab that is not there is null',
    facts: [74],
    script:
      'return [book.getSheetByName("x"), book.getSheetById(99), book.getSheetByName("Trang 1").getSheetId()];',
    gives: [null, null, 0],
  },
  refused(
    'rows beyond the tab cannot go',
    [80],
    'sheet.deleteRows(20, 2);',
    'Those rows are out of bounds.',
  ),
  refused(
    'rows cannot come in beyond the tab',
    [80],
    'sheet.insertRowsAfter(21, 1);',
    'Those rows are out of bounds.',
  ),
  refused(
    'columns beyond the tab cannot go',
    [80],
    'sheet.deleteColumns(11, 1);',
    'Those columns are out of bounds.',
  ),
  {
    ...refused(
      'some row that is not frozen stays',
      [81],
      'sheet.deleteRows(3, 18);',
      'Sorry, it is not possible to delete all non-frozen rows.',
    ),
    on: {frozenRows: 2},
  },
  {
    says: 'rows and columns go, and the cells behind them move up',
    facts: [],
    script: 'sheet.deleteRows(2, 1); sheet.deleteColumns(1, 1); return at("A1:A2").getValues();',
    gives: [['b'], ['f']],
    on: {
      cells: cellsOf([
        ['a', 'b'],
        ['c', 'd'],
        ['e', 'f'],
      ]),
    },
  },
  refused(
    'a book has at most ten million cells',
    [92],
    'sheet.insertRowsAfter(20, 1000000);',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ),
  {
    says: 'a row is appended below the last one, formulas as formulas',
    facts: [83],
    script: `sheet.appendRow(["x", "=A1"]); return [at("A2:B2").getFormulas(), at("A2").getValue(),
      sheet.appendRow([1]).getName()];`,
    gives: [[['', '=A1']], 'x', 'Trang 1'],
    on: {cells: cellsOf([['đầu']])},
  },
  refused(
    'no row of nothing is appended',
    [84],
    'sheet.appendRow([]);',
    "The parameters ([]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.",
  ),
  {
    says: 'a full tab grows by the row that is appended',
    facts: [85],
    script: 'sheet.appendRow(["cuối"]); return [sheet.getMaxRows(), sheet.getLastRow()];',
    gives: [3, 3],
    on: {maxRows: 2, cells: cellsOf([['a'], ['b']])},
  },
  {
    says: 'looks of a tab are kept, and what sets them chains',
    facts: [86],
    script: `sheet.setFrozenRows(1); sheet.setFrozenColumns(2); sheet.hideRows(3, 2); sheet.showRows(4);
      sheet.hideColumns(5); sheet.hideColumns(6, 2); sheet.showColumns(6);
      return sheet.setColumnWidth(1, 140).setColumnWidths(2, 2, 60).setTabColor("#0F0").getName();`,
    gives: 'Trang 1',
    leaves: {
      ...{frozenRows: 1, frozenColumns: 2, hiddenRows: [3], hiddenColumns: [5, 7]},
      ...{columnWidths: {1: 140, 2: 60, 3: 60}, tabColor: '#00ff00'},
    },
  },
  {
    says: 'looks of cells are kept, and what sets them chains',
    facts: [86, 130],
    script: `at("A1").setNumberFormat("#,##0.00").setFontWeight("bold").setFontStyle("italic")
        .setFontSize(14).setFontColor("#FF0000").setBackground("#eee").setHorizontalAlignment("center")
        .setVerticalAlignment("middle").setWrap(true).setBorder(true, true, true, true, true, true);`,
    leaves: {
      cells: [
        {
          ...{row: 1, column: 1, value: null},
          style: {
            ...{numberFormat: '#,##0.00', bold: true, italic: true, fontSize: 14},
            ...{fontColor: '#ff0000', background: '#eeeeee', horizontalAlignment: 'center'},
            ...{verticalAlignment: 'middle', wrap: true, border: true},
          },
        },
      ],
    },
  },
  {
    says: 'null takes a background away; looks are given cell by cell too',
    facts: [122],
    script: `at("A1:C1").setBackgrounds([["#AABBCC", null, "#000000"]]).setFontWeights([["bold", "normal", null]]);
      at("C1").setBackground(null);`,
    leaves: {
      cells: [{row: 1, column: 1, value: null, style: {background: '#aabbcc', bold: true}}],
    },
  },
  {
    says: 'what the host cannot draw it refuses by name',
    facts: [],
    script: 'at("A1").setBackground("LightCoral");',
    throws: "Range.setBackground('LightCoral') is not implemented by the local host",
  },
  ...[
    ['sheet.insertRowsAfter(1, 1)', 'Sheet.insertRowsAfter before cells that a formula reads'],
    ['sheet.deleteColumns(1, 1)', 'Sheet.deleteColumns before cells that a formula reads'],
    ['sheet.setName("x")', 'Sheet.setName of a tab that a formula reads'],
    ['book.deleteSheet(sheet)', 'Spreadsheet.deleteSheet of a tab that a formula reads'],
  ].map(([script = '', what = '']) => ({
    says: `formulas are not rewritten, so this is refused by name: ${script}`,
    facts: [],
    script: `book.getSheetById(7).getRange("A1").setValue("='Trang 1'!A5"); ${script};`,
    throws: `${what} is not implemented by the local host`,
    inBook: twoTabs,
  })),
  {
    says: 'a book tells its id and name, and takes another locale and zone',
    facts: [],
    script: `const before = [book.getName(), book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
      book.setSpreadsheetLocale("en_US"); book.setSpreadsheetTimeZone("Europe/Paris");
      return [typeof book.getId(), before, book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];`,
    gives: ['string', ['Sổ thử', 'vi_VN', 'Asia/Ho_Chi_Minh'], 'en_US', 'Europe/Paris'],
    leavesBook: {locale: 'en_US', timeZone: 'Europe/Paris'},
  },
  {
    says: 'objects show their class as text',
    facts: [62],
    script:
      'return [String(book), String(sheet), String(at("A1")), at("A1").constructor === Object];',
    gives: ['Spreadsheet', 'Sheet', 'Range', true],
  },
  {
    says: 'a message to the person is reported, and flushing changes nothing',
    facts: [],
    script: 'book.toast("Đã tổng hợp", "Xong", 5); book.toast("a"); SpreadsheetApp.flush();',
    reports: {
      toasts: [
        {message: 'Đã tổng hợp', title: 'Xong', seconds: 5},
        {message: 'a', title: null, seconds: null},
      ],
    },
  },
];
