// Any book that a host may hold, for properties.

import fc from 'fast-check';

import type {
  BookSnapshot,
  CellSnapshot,
  CellStyle,
  CellValue,
  ChartSnapshot,
  ListValidation,
  SheetSnapshot,
} from '../../../src/host/store/book-snapshot';

const SIZE = {rows: 12, columns: 8};
/** As many tabs as a book of these tests may have: their ids are 1 to this. */
const MOST_TABS = 3;

const text = fc.oneof(
  fc.string({unit: 'grapheme', minLength: 1, maxLength: 12}),
  fc.string({unit: 'binary', minLength: 1, maxLength: 8}),
  fc.constantFrom('=1+1', '+84', '-', '@a', '＝1', '1.300', ' a ', 'a\r\nb', '_x0041_', '\ud800'),
);
const color = fc
  .integer({min: 0, max: 0xffffff})
  .map(value => `#${value.toString(16).padStart(6, '0')}`);
/** 1950 to 2100: the clocks of Việt Nam changed several times until 1975. */
const dateMs = fc.integer({min: Date.UTC(1950, 0, 1), max: Date.UTC(2100, 0, 1)});

const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.double({noNaN: true, noDefaultInfinity: true}).filter(number => !Object.is(number, -0)),
  fc.integer(),
  fc.boolean(),
  fc.record({dateMs}),
  fc.record({error: fc.constantFrom('#REF!', '#N/A', '#DIV/0!', '#ERROR!', 'Đang tải')}),
);

/** Only what differs from a new cell, as a snapshot says it. */
const style: fc.Arbitrary<CellStyle> = fc
  .record(
    {
      numberFormat: fc.constantFrom(
        '@',
        '#,##0',
        '0.0%',
        'dd/MM/yyyy HH:mm',
        'dd/MM/yyyy',
        'HH:mm',
      ),
      bold: fc.constant(true),
      italic: fc.constant(true),
      fontSize: fc.constantFrom(8, 11, 14),
      fontColor: color.filter(each => each !== '#000000'),
      background: color.filter(each => each !== '#ffffff'),
      horizontalAlignment: fc.constantFrom('left', 'center', 'right'),
      verticalAlignment: fc.constantFrom('top', 'middle'),
      wrap: fc.constant(true),
      border: fc.constant(true),
    },
    {requiredKeys: []},
  )
  .filter(each => Object.keys(each).length > 0);

const content: fc.Arbitrary<Omit<CellSnapshot, 'row' | 'column'>> = fc
  .record(
    {
      value: fc.option(value),
      formula: fc.constantFrom('=SUM(A1:B2)', '="a & <b>"', '=XLOOKUP(A1,B:B,C:C)'),
      note: text,
      style,
    },
    {requiredKeys: ['value']},
  )
  // A formula that gives nothing and a text are told apart by its result, which needs one.
  .filter(each => each.value !== null || (each.formula ?? each.note ?? each.style) !== undefined);

const row = fc.integer({min: 1, max: SIZE.rows});
const column = fc.integer({min: 1, max: SIZE.columns});
const anyArea = fc.record({row, column, rows: row, columns: column}).map(area => ({
  ...area,
  rows: Math.min(area.rows, SIZE.rows - area.row + 1),
  columns: Math.min(area.columns, SIZE.columns - area.column + 1),
}));

const validation: fc.Arbitrary<ListValidation> = fc.record({
  area: anyArea,
  values: fc.array(text, {minLength: 1, maxLength: 40}),
  allowInvalid: fc.boolean(),
  helpText: fc.option(text),
});

const chart: fc.Arbitrary<ChartSnapshot> = fc.record({
  id: fc.nat(),
  type: fc.constantFrom('COLUMN', 'BAR', 'LINE', 'COMBO'),
  // Over the first tab, which every book has.
  ranges: fc.array(
    anyArea.map(area => ({sheetId: 1, area})),
    {minLength: 1, maxLength: 3},
  ),
  headers: fc.constantFrom(0, 1),
  options: fc.dictionary(
    fc.constantFrom('title', 'isStacked', 'legend', 'series', 'vAxis.maxValue', 'colors'),
    fc.oneof(text, fc.boolean(), fc.integer(), fc.constant({0: {type: 'line', color: '#112233'}})),
    {noNullPrototype: true},
  ),
  position: fc.record({row, column, offsetX: fc.nat(50), offsetY: fc.nat(50)}),
});

/** Names that Excel allows; Google allows more, our tabs do not. */
const tabName = fc
  .string({unit: 'grapheme', minLength: 1, maxLength: 12})
  .map(name => name.replace(/[/\\?*[\]:\p{C}\p{Z}]/gu, 'x').replace(/^'|'$/g, 'x'))
  .filter(name => name.length <= 28);

const emails = sortedSet(fc.constantFrom('a@vi-du.invalid', 'b@vi-du.invalid'));
const someEmails = emails.filter(list => list.length > 0);

/** Parts that are absent rather than empty. */
const furtherParts = fc.record(
  {
    lockedRanges: fc
      .array(fc.record({area: anyArea, description: text, editors: emails}), {
        ...{minLength: 1, maxLength: 2},
      })
      .map(list => list.map((locked, at) => ({id: at + 1, ...locked}))),
    conditionalFormats: fc.array(
      fc.record({
        areas: fc.array(anyArea, {minLength: 1, maxLength: 2}),
        startsWith: text,
        background: fc.option(color),
      }),
      {minLength: 1, maxLength: 2},
    ),
  },
  {requiredKeys: []},
);

function sheet(id: number): fc.Arbitrary<SheetSnapshot> {
  return fc.tuple(plainSheet(id), furtherParts).map(([plain, further]) => ({...plain, ...further}));
}

function plainSheet(id: number): fc.Arbitrary<SheetSnapshot> {
  return fc.record({
    id: fc.constant(id),
    name: tabName.map(name => `${name} ${id}`),
    // A file needs one tab to show.
    hidden: id === 1 ? fc.constant(false) : fc.boolean(),
    maxRows: fc.constant(SIZE.rows),
    maxColumns: fc.constant(SIZE.columns),
    frozenRows: fc.nat(3),
    frozenColumns: fc.nat(3),
    tabColor: fc.option(color),
    columnWidths: fc.dictionary(
      column.map(String),
      fc.integer({min: 20, max: 400}).filter(pixels => pixels !== 100),
      {noNullPrototype: true},
    ),
    hiddenRows: sortedSet(row),
    hiddenColumns: sortedSet(column),
    merges: fc.constantFrom([], [{row: 2, column: 2, rows: 2, columns: 3}]),
    cells: fc
      .uniqueArray(fc.tuple(row, column, content), {
        selector: ([r, c]) => `${r},${c}`,
        maxLength: 30,
      })
      .map(each => each.map(([r, c, rest]) => ({row: r, column: c, ...rest})).sort(byPlace)),
    validations: fc.array(validation, {maxLength: 3}),
    protection: fc.option(
      fc.record({
        description: text,
        editors: emails,
        unprotected: fc.array(anyArea, {maxLength: 2}),
      }),
    ),
    charts: fc.array(chart, {maxLength: 2}),
  });
}

const properties = fc.dictionary(fc.string({minLength: 1, maxLength: 5}), text, {
  maxKeys: 3,
  noNullPrototype: true,
});

const sharing = fc.record({editors: someEmails, viewers: someEmails}, {requiredKeys: []});

export const anyBook: fc.Arbitrary<BookSnapshot> = fc
  .record({
    name: text,
    locale: fc.constant('vi_VN'),
    timeZone: fc.constantFrom('Asia/Ho_Chi_Minh', 'America/New_York'),
    owner: fc.constant('huyen@vi-du.invalid'),
    documentProperties: properties,
    scriptProperties: properties,
    sheets: fc
      .integer({min: 1, max: MOST_TABS})
      .chain(count => fc.tuple(...Array.from({length: count}, (_, at) => sheet(at + 1)))),
  })
  .chain(each => sharing.map(lists => ({...each, ...lists})))
  .map(each => ({...each, sheets: each.sheets.map(withBlankCoveredCells)}));

/** A merged area has a value in its corner only. */
function withBlankCoveredCells(each: SheetSnapshot): SheetSnapshot {
  const [merge] = each.merges;
  if (merge === undefined) return each;
  const isCovered = ({row: r, column: c}: CellSnapshot) =>
    r >= merge.row &&
    r < merge.row + merge.rows &&
    c >= merge.column &&
    c < merge.column + merge.columns;
  const isCorner = ({row: r, column: c}: CellSnapshot) => r === merge.row && c === merge.column;
  return {...each, cells: each.cells.filter(found => !isCovered(found) || isCorner(found))};
}

function sortedSet<T extends number | string>(each: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc
    .uniqueArray(each, {maxLength: 3})
    .map(list => list.sort((one, other) => (one < other ? -1 : 1)));
}

function byPlace(one: CellSnapshot, other: CellSnapshot): number {
  return one.row - other.row || one.column - other.column;
}
