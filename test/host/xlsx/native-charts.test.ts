// The charts of a file as other programs find them.

import type {ChartSnapshot} from '../../../src/host/store/book-snapshot';
import {writeBook} from '../../../src/host/xlsx/write-book';
import {area, book, cell, chart, newFile, tab} from './sample-book';
import {attributes, elements, zipParts} from './zip-parts';

const path = newFile();

/** Three units: targets 100 each, actuals 40, none, 120; made up. */
const DATA = tab({
  name: 'Số liệu',
  cells: [
    ...['Đơn vị', 'Thực hiện', 'Kế hoạch'].map((header, at) => cell(1, at + 1, header)),
    ...['Xã A', 'Xã B', 'Xã C'].map((unit, at) => cell(at + 2, 1, unit)),
    {...cell(2, 2, 40), style: {numberFormat: '#,##0'}},
    cell(4, 2, 120),
    ...[2, 3, 4].map(row => cell(row, 3, 100)),
  ],
});
const BLOCK: Partial<ChartSnapshot> = {ranges: [{sheetId: 11, area: area(1, 1, 4, 3)}]};

async function drawn(parts: Partial<ChartSnapshot>): Promise<string> {
  const charts = tab({id: 12, name: 'Biểu đồ', charts: [chart({...BLOCK, ...parts})]});
  await writeBook(book([charts, DATA]), path);
  return zipParts(path).get('xl/charts/chart1.xml')!;
}

const references = (xml: string) => elements(xml, 'c:f');
const valueAxis = (xml: string) => elements(xml, 'c:valAx')[0]!;
const bound = (xml: string, end: 'min' | 'max') =>
  attributes(elements(valueAxis(xml), 'c:scaling')[0]!, `c:${end}`, 'val')[0];

test('a block gives categories by its first column, series by the others, names by its header', async () => {
  expect(references(await drawn({}))).toEqual([
    "'Số liệu'!$B$1",
    "'Số liệu'!$A$2:$A$4",
    "'Số liệu'!$B$2:$B$4",
    "'Số liệu'!$C$1",
    "'Số liệu'!$A$2:$A$4",
    "'Số liệu'!$C$2:$C$4",
  ]);
});

test('separate ranges give the categories, then one series each', async () => {
  const ranges = [1, 3].map(column => ({sheetId: 11, area: area(1, column, 4, 1)}));
  expect(references(await drawn({ranges}))).toEqual([
    "'Số liệu'!$C$1",
    "'Số liệu'!$A$2:$A$4",
    "'Số liệu'!$C$2:$C$4",
  ]);
});

test('ranges without a header give series without a name', async () => {
  expect(references(await drawn({headers: 0}))).toHaveLength(4);
});

test('a month that was not reported is a gap, never a zero', async () => {
  const xml = await drawn({});
  expect(attributes(xml, 'c:dispBlanksAs', 'val')).toEqual(['gap']);
  const [actuals] = elements(elements(xml, 'c:val')[0]!, 'c:numCache');
  expect(attributes(actuals!, 'c:pt', 'idx')).toEqual(['0', '2']);
});

test.each([
  ['COLUMN', {}, ['c:barChart'], 'col'],
  ['BAR', {}, ['c:barChart'], 'bar'],
  ['LINE', {}, ['c:lineChart'], undefined],
  ['COMBO', {series: {1: {type: 'line'}}}, ['c:barChart', 'c:lineChart'], 'col'],
  ['COMBO', {'series.1.type': 'line'}, ['c:barChart', 'c:lineChart'], 'col'],
])('a %s chart with %j is drawn as %j', async (type, options, groups, direction) => {
  const xml = await drawn({type, options});
  const found = [...xml.matchAll(/<(c:\w+Chart)>/g)].map(each => each[1]);
  expect(found).toEqual(groups);
  expect(attributes(xml, 'c:barDir', 'val')[0]).toBe(direction);
});

test.each([
  [false, 'clustered', '0'],
  [true, 'stacked', '100'],
  ['percent', 'percentStacked', '100'],
])('bars with isStacked %s are %s', async (isStacked, grouping, overlap) => {
  const xml = await drawn({options: {isStacked}});
  expect(attributes(xml, 'c:grouping', 'val')).toEqual([grouping]);
  expect(attributes(xml, 'c:overlap', 'val')).toEqual([overlap]);
});

test('title, axis titles, legend, font and colours are those asked for', async () => {
  const xml = await drawn({
    type: 'COMBO',
    options: {
      title: 'Việc làm & thu nhập',
      'legend.position': 'bottom',
      hAxis: {title: 'Đơn vị'},
      vAxis: {title: 'Lao động'},
      colors: ['#111111', '#222222'],
      series: {1: {type: 'line', color: '#aa0000'}},
      fontName: 'Roboto',
    },
  });
  expect(elements(xml, 'a:t')).toEqual(['Việc làm & thu nhập', 'Đơn vị', 'Lao động']);
  expect(attributes(xml, 'c:legendPos', 'val')).toEqual(['b']);
  const colors = elements(xml, 'c:ser').map(series => attributes(series, 'a:srgbClr', 'val')[0]);
  expect(colors).toEqual(['111111', 'AA0000']);
  expect(attributes(xml, 'a:latin', 'typeface')).toContain('Roboto');
});

test('a chart without title or legend has none', async () => {
  const xml = await drawn({options: {legend: {position: 'none'}}});
  expect(attributes(xml, 'c:autoTitleDeleted', 'val')).toEqual(['1']);
  expect(xml).not.toContain('<c:legend>');
});

test.each([
  ['below all figures holds', {'vAxis.minValue': 0, 'vAxis.maxValue': 150}, '0', '150'],
  [
    'that would cut a bar off gives way',
    {'vAxis.maxValue': 110, 'vAxis.minValue': 10},
    undefined,
    undefined,
  ],
  [
    'that a pile would pass gives way',
    {isStacked: true, 'vAxis.maxValue': 150},
    undefined,
    undefined,
  ],
  ['above the highest pile holds', {isStacked: true, 'vAxis.maxValue': 220}, undefined, '220'],
])('a bound %s', async (_, options, min, max) => {
  const xml = await drawn({options});
  expect([bound(xml, 'min'), bound(xml, 'max')]).toEqual([min, max]);
});

test('a bound counts the bars and the line that share an axis', async () => {
  const xml = await drawn({
    type: 'COMBO',
    options: {series: {1: {type: 'line'}}, 'vAxis.maxValue': 110},
  });
  expect(bound(xml, 'max')).toBeUndefined();
});

test('a bar chart takes its value axis from hAxis, and its first category stands on top', async () => {
  const xml = await drawn({type: 'BAR', options: {'hAxis.minValue': 0, 'vAxis.minValue': -7}});
  expect(bound(xml, 'min')).toBe('0');
  const categories = elements(xml, 'c:catAx')[0]!;
  expect(attributes(categories, 'c:orientation', 'val')).toEqual(['maxMin']);
  expect(attributes(valueAxis(xml), 'c:crosses', 'val')).toEqual(['max']);
});

test.each([
  ['that was asked for', {'vAxis.format': 'percent'}, '0%'],
  ['of the figures', {}, '#,##0'],
  ['of a share', {isStacked: 'percent'}, '0%'],
])('the value axis has the format %s', async (_, options, format) => {
  const xml = await drawn({options});
  expect(attributes(valueAxis(xml), 'c:numFmt', 'formatCode')).toEqual([format]);
});

test('a series on the second axis has an axis of its own on the right', async () => {
  const options = {series: {1: {type: 'line', targetAxisIndex: 1}}, vAxes: {1: {title: '%'}}};
  const axes = elements(await drawn({type: 'COMBO', options}), 'c:valAx');
  expect(axes.map(axis => attributes(axis, 'c:axPos', 'val')[0])).toEqual(['l', 'r']);
  expect(elements(axes[1]!, 'a:t')).toEqual(['%']);
});

test('figures stand on a series that asks for them, and on no other', async () => {
  const xml = await drawn({options: {series: {1: {dataLabel: 'value'}}}});
  const shown = elements(xml, 'c:ser').map(series => attributes(series, 'c:showVal', 'val'));
  expect(shown).toEqual([[], ['1']]);
});

test('figures inside dark bars are white', async () => {
  const options = {
    isStacked: true,
    colors: ['#174ea6', '#aecbfa'],
    series: {0: {dataLabel: 'value'}, 1: {dataLabel: 'value'}},
  };
  const labels = elements(await drawn({options}), 'c:dLbls');
  expect(labels.map(each => attributes(each, 'a:srgbClr', 'val'))).toEqual([
    ['FFFFFF'],
    ['404040'],
  ]);
});

test.each([
  ['50%', 200],
  ['100%', 0],
  ['1%', 500],
  [undefined, 124],
])(
  'a group of two bars that takes %s of its room leaves a gap of %s % of a bar',
  async (groupWidth, gap) => {
    const xml = await drawn({options: {bar: {groupWidth}}});
    expect(attributes(xml, 'c:gapWidth', 'val')).toEqual([String(gap)]);
  },
);

test('a chart stands at its anchor, offset and size, 9525 units a pixel', async () => {
  const position = {row: 5, column: 3, offsetX: 10, offsetY: 4};
  await drawn({position, options: {width: 800, height: 200}});
  const drawing = zipParts(path).get('xl/drawings/drawing1.xml')!;
  const [from = ''] = elements(drawing, 'xdr:from');
  const at = ['col', 'colOff', 'row', 'rowOff'].map(name => elements(from, `xdr:${name}`)[0]);
  expect(at).toEqual(['2', '95250', '4', '38100']);
  expect(attributes(drawing, 'xdr:ext', 'cx')).toEqual(['7620000']);
  expect(attributes(drawing, 'xdr:ext', 'cy')).toEqual(['1905000']);
});

test('a chart without a size has the one of Google Sheets', async () => {
  await drawn({});
  const drawing = zipParts(path).get('xl/drawings/drawing1.xml')!;
  expect(attributes(drawing, 'xdr:ext', 'cx')).toEqual([String(600 * 9525)]);
  expect(attributes(drawing, 'xdr:ext', 'cy')).toEqual([String(371 * 9525)]);
});
