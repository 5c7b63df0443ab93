// Facts about values that go into cells and come out of them.

import {cellsOf} from '../host/runtime/host-fixture';
import type {ConformanceCase} from './conformance-case';

const MISMATCH = "don't match the method signature for SpreadsheetApp.";

/** One value in, one out: the shortest case there is. */
function entry(
  says: string,
  facts: readonly number[],
  value: string,
  gives: unknown,
  read = 'at("A1").getValue()',
): ConformanceCase {
  return {says, facts, script: `at("A1").setValue(${value}); return ${read};`, gives};
}

export const valueCases: readonly ConformanceCase[] = [
  {
    says: 'a blank cell reads as an empty text',
    facts: [1],
    script: 'return [at("B2").getValue(), at("B2:C2").getValues()];',
    gives: ['', [['', '']]],
  },
  {
    says: 'values come in rows and columns, even of one cell',
    facts: [2],
    script: 'return at("A1").getValues();',
    gives: [[7]],
    on: {cells: cellsOf([[7]])},
  },
  {
    says: 'the value of a range is that of its first cell',
    facts: [3],
    script: 'return at("B1:C2").getValue();',
    gives: 'b',
    on: {cells: cellsOf([['a', 'b', 'c']])},
  },
  {
    says: 'one value goes into every cell of a range',
    facts: [4],
    script: 'return at("A1:B2").setValue(5).getValues();',
    gives: [
      [5, 5],
      [5, 5],
    ],
  },
  {
    says: 'numbers, booleans and texts come back as they went in',
    facts: [5],
    script: 'const a = [[1, true], ["xã", -2.5]]; return at("A1:B2").setValues(a).getValues();',
    gives: [
      [1, true],
      ['xã', -2.5],
    ],
  },
  {
    says: 'a wrong number of rows is refused',
    facts: [6],
    script: 'at("A1:A2").setValues([[1]]);',
    throws:
      'Exception: The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  },
  {
    says: 'a wrong number of columns is refused at the first row that has it',
    facts: [7],
    script: 'at("A1:B3").setValues([[1, 2], [1, 2, 3], [1]]);',
    throws:
      'Exception: The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
    leaves: {cells: []},
  },
  {
    says: 'values that are no list of rows do not fit the method',
    facts: [8],
    script: 'at("A1").setValues("x");',
    throws: `Exception: The parameters (String) ${MISMATCH}Range.setValues.`,
  },
  {
    says: 'a plain list is no list of rows',
    facts: [8],
    script: 'at("A1").setValues([1, 2]);',
    throws: `Exception: The parameters (number[]) ${MISMATCH}Range.setValues.`,
  },
  {
    says: 'null and undefined empty a cell',
    facts: [9],
    script: 'return at("A1:C1").setValues([[null, undefined, 3]]).getValues();',
    gives: [['', '', 3]],
    on: {cells: cellsOf([[1, 2]])},
  },
  entry('a text with a space before = stays text', [11], '" =SUM(1,2)"', ' =SUM(1,2)'),
  entry('-5 is a number', [12], '"-5"', -5),
  entry('+5 stays text', [12], '"+5"', '+5'),
  entry('a lone sign stays text', [13], '"-"', '-'),
  entry('a sign before a word stays text', [13], '"+abc"', '+abc'),
  entry('digits are a number', [14], '"1"', 1),
  entry('TRUE is a boolean', [14], '"TRUE"', true),
  entry('a percentage is its hundredth', [14], '"10%"', 0.1),
  entry(
    'a date is a date at midnight of the book',
    [14],
    '"2024-01-31"',
    '2024-01-30T17:00:00.000Z',
    'at("A1").getValue().toISOString()',
  ),
  entry('an apostrophe is consumed and keeps the rest text', [15], '"\'123"', '123'),
  {
    says: 'a text cell keeps a text of digits as it is',
    facts: [16],
    script: 'return at("A1").setNumberFormat("@").setValue("007").getValue();',
    gives: '007',
  },
  {
    says: 'formats given cell by cell hold for what is written next',
    facts: [16],
    script:
      'return at("A1:B1").setNumberFormats([["@", null]]).setValues([["007", "007"]]).getValues();',
    gives: [['007', 7]],
  },
  {
    says: 'a date gives its cell a date format and comes back a date',
    facts: [17],
    script: `at("A1").setValue(new Date(Date.UTC(2025, 8, 30)));
      return [at("A1").getValue().getTime(), at("A1").getValues()[0][0] instanceof Date,
        at("A1").getDisplayValues()];`,
    gives: [Date.UTC(2025, 8, 30), true, [['30/09/2025']]],
  },
  {
    says: 'a number under a date format reads as a date',
    facts: [19],
    script: `at("A1").setNumberFormat("dd/MM/yyyy").setValue(45478);
      return [at("A1").getValue().toISOString(), at("A1").getValues()[0][0].getHours()];`,
    gives: ['2024-07-04T17:00:00.000Z', 0],
  },
  entry(
    'a time alone is on 30 December 1899',
    [20],
    '"10:30"',
    '30/12/1899 10:30',
    'Utilities.formatDate(at("A1").getValue(), "Asia/Ho_Chi_Minh", "dd/MM/yyyy HH:mm")',
  ),
  {
    says: 'a text of more than 50,000 characters is refused',
    facts: [22],
    script: 'at("A1:B1").setValues([["a", "x".repeat(50001)]]);',
    throws:
      'Exception: Your input contains more than the maximum of 50000 characters in a single cell.',
    leaves: {cells: []},
  },
  {
    says: 'a text of 50,000 characters is taken',
    facts: [22],
    script: 'return at("A1").setValue("x".repeat(50000)).getValue().length;',
    gives: 50_000,
  },
  {
    says: 'displayed values are texts in the locale of the book, blank ones empty',
    facts: [23],
    script: `at("A1:C1").setNumberFormats([["#,##0.00", "0%", null]]);
      return at("A1:D1").setValues([[1234567.5, 0.123, true, ""]]).getDisplayValues();`,
    gives: [['1.234.567,50', '12%', 'TRUE', '']],
  },
  {
    says: 'a whole number shows no decimal mark',
    facts: [24],
    script: 'return at("A1").setNumberFormat("0.###############").setValue(1).getDisplayValues();',
    gives: [['1']],
  },
  {
    says: 'an error that a formula left reads as its text',
    facts: [26],
    script: 'return [at("A1").getValue(), at("A1").getDisplayValues()[0][0]];',
    gives: ['#REF!', '#REF!'],
    on: {cells: [{row: 1, column: 1, value: {error: '#REF!'}, formula: '=B1'}]},
  },
  {
    says: 'the formula of a cell without one is an empty text',
    facts: [28],
    script: 'return at("A1:B1").setValues([["=SUM(C1:D1)", 5]]).getFormulas();',
    gives: [['=SUM(C1:D1)', '']],
  },
  {
    says: 'a formula that nobody has calculated is refused, not guessed',
    facts: [],
    script: 'at("B2").setValue("=1+1"); at("A1:B2").getValues();',
    throws:
      "Range.getValues of a formula that is not calculated ('Trang 1'!B2) is not implemented by the local host",
  },
  {
    says: 'content is cleared and looks stay',
    facts: [],
    script: 'at("A1:B1").setFontWeight("bold").setValue(1); at("A1").clearContent();',
    leaves: {
      cells: [
        {row: 1, column: 1, value: null, style: {bold: true}},
        {row: 1, column: 2, value: 1, style: {bold: true}},
      ],
    },
  },
  {
    says: 'a cell without a note has an empty one; null takes a note away',
    facts: [138, 141],
    script: `at("A1:B1").setNote("ghi chú"); at("B1").setNote(null);
      return at("A1:C1").getNotes();`,
    gives: [['ghi chú', '', '']],
  },
  {
    says: 'a number as a note is its text; in a list it has a decimal',
    facts: [139],
    script: 'at("A1").setNote(25); at("B1").setNotes([[25]]); return at("A1:B1").getNotes();',
    gives: [['25', '25.0']],
  },
  {
    says: 'one text is no list of notes',
    facts: [140],
    script: 'at("A1").setNotes("foo");',
    throws: `Exception: The parameters (String) ${MISMATCH}Range.setNotes.`,
  },
  {
    says: 'merging keeps the first value',
    facts: [106],
    script: 'return at("A1:B2").setValues([[1, 2], [3, 4]]).merge().getValues();',
    gives: [
      [1, ''],
      ['', ''],
    ],
    leaves: {merges: [{row: 1, column: 1, rows: 2, columns: 2}]},
  },
  {
    says: 'a new validation lets everything in; its choices become texts',
    facts: [150, 151],
    script: `const rule = SpreadsheetApp.newDataValidation().requireValueInList([9, false, "z"])
        .setHelpText("chọn");
      at("A1:A3").setDataValidation(rule.build()); return String(rule);`,
    gives: 'DataValidationBuilder',
    leaves: {
      validations: [
        {
          area: {row: 1, column: 1, rows: 3, columns: 1},
          ...{values: ['9', 'false', 'z'], allowInvalid: true, helpText: 'chọn'},
        },
      ],
    },
  },
  {
    says: 'null takes a validation away, from the cells it is given for',
    facts: [157],
    script: `at("A1:A3").setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(["a"]).build());
      at("A2").setDataValidation(null);`,
    leaves: {
      validations: [1, 3].map(row => ({
        area: {row, column: 1, rows: 1, columns: 1},
        ...{values: ['a'], allowInvalid: true, helpText: null},
      })),
    },
  },
  {
    says: 'a value that a strict list does not have refuses the whole writing',
    facts: [162],
    script: `at("B2").setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInList(["a"]).setAllowInvalid(false).build());
      at("A2:B2").setValues([[1, "b"]]);`,
    throws:
      'Exception: The data you entered in cell B2 violates the data validation rules set on this cell.',
    leaves: {cells: []},
  },
  {
    says: 'a lenient list lets another value in',
    facts: [163],
    script: `at("B2").setDataValidation(SpreadsheetApp.newDataValidation()
        .requireValueInList(["a"]).setAllowInvalid(true).build());
      return at("B2").setValue("b").getValue();`,
    gives: 'b',
  },
];
