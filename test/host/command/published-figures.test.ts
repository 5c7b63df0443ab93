// The commands on figures that were published: shares of a plan, and nine months by market.

import {readFileSync} from 'node:fs';
import {join} from 'node:path';

import {CommandFolder, commandTimeout, csv, said} from './command-bench';

jest.setTimeout(commandTimeout);

const folder = new CommandFolder();

interface Line {
  readonly unit: string;
  readonly indicator: string;
  readonly slice: string;
  readonly value: number | null;
  readonly cumulative: number | null;
  readonly target: {readonly form: string; readonly min: number | null} | null;
  readonly missing: readonly string[];
}

const reference = (name: string): string =>
  readFileSync(join(__dirname, '../../reference', name), 'utf8');

async function run(command: string): Promise<readonly string[]> {
  const {code, out, err} = await folder.run(command);
  expect([code, err]).toEqual([0, []]);
  return out;
}

const linesOf = (name: string, indicator: string): Line[] =>
  (folder.json(name) as {lines: Line[]}).lines.filter(
    line => line.indicator === indicator && line.slice === '',
  );

/**
 * Source: decision 458/QĐ-UBND of Quảng Nam, shares of 1.800 people to work abroad in 2020, as Báo Quảng Nam printed them on
 * 24/2/2020.
 */
describe('Quảng Nam 2020: 1.800 over eighteen districts', () => {
  const command = 'new --units u.csv --targets t.csv --year 2020';
  const gap = (sum: number) => {
    const facts = {sum, own: 1800, gap: Math.abs(1800 - sum)};
    const indicator = 'Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng';
    return said('t.csv, dòng 2', 'TARGET_SUM_DIFFERS', {
      unit: 'Tỉnh Quảng Nam',
      indicator,
      ...facts,
    });
  };

  beforeEach(() => {
    folder.write('u.csv', reference('quang-nam-2020-units.csv'));
    folder.write('t.csv', reference('quang-nam-2020-targets.csv'));
  });

  it('the master’s targets are the published shares, and no gap is named', async () => {
    expect((await run(`${command} --out qn.xlsx`)).join('\n')).not.toContain('cảnh báo');
    folder.write('f.csv', csv('unit,period,indicator,value', '509,2020-01,nn_xuat_canh,20'));
    await run('fill qn.xlsx --figures f.csv --out qn2.xlsx');
    const out = await run('rollup qn2.xlsx --period 2020-Q1 --out qn3.xlsx --json qn.json');
    expect(out.join('\n')).not.toContain('lưu ý');
    const targets = linesOf('qn.json', 'nn_xuat_canh').map(line => [line.unit, line.target?.min]);
    expect(Object.fromEntries(targets)).toEqual({
      ...{'49': 1800, '502': 80, '503': 30, '504': 20, '505': 20, '506': 250, '507': 80},
      ...{'508': 120, '509': 270, '510': 20, '511': 20, '512': 80, '513': 250, '514': 180},
      ...{'515': 30, '516': 30, '517': 120, '518': 150, '519': 50},
    });
    expect(linesOf('qn.json', 'nn_xuat_canh')[0]).toMatchObject({unit: '49', cumulative: 20});
  });

  it.each([
    ['less', '509,nn_xuat_canh,count,269', 1799],
    ['more', '509,nn_xuat_canh,count,271', 1801],
  ])('one person %s is a gap that is named (DH-38)', async (_, row, sum) => {
    folder.write(
      't.csv',
      reference('quang-nam-2020-targets.csv').replace('509,nn_xuat_canh,count,270', row),
    );
    expect((await run(`${command} --out qn.xlsx`)).slice(2)).toEqual([
      'Có 1 cảnh báo về kế hoạch giao:',
      gap(sum),
    ]);
  });
});

/**
 * Source: Lào Cai's news on nine months of 2025: 701 people went to work abroad, Nhật Bản 216, Đài Loan 166, Hàn Quốc 265, other
 * markets 54. The unit that reports them all is made up.
 */
describe('Lào Cai 2025: a book that starts after nine months', () => {
  it('has 701 people as the sum of its four markets, and misses nobody', async () => {
    folder.write('u.csv', reference('lao-cai-2025-units.csv'));
    folder.write('t.csv', csv('unit,indicator,form'));
    folder.write('f.csv', reference('lao-cai-2025-figures.csv'));
    await run('new --units u.csv --targets t.csv --year 2025 --out lc.xlsx');
    await run('fill lc.xlsx --figures f.csv --out lc2.xlsx');
    await run('rollup lc2.xlsx --period 2025-N9 --out lc3.xlsx --json lc.json');
    const cumulative = ['', '_nb', '_dl', '_hq', '_khac'].map(market =>
      linesOf('lc.json', `nn_xuat_canh${market}`).map(line => line.cumulative),
    );
    expect(cumulative).toEqual([
      [701, 701],
      [216, 216],
      [166, 166],
      [265, 265],
      [54, 54],
    ]);
    expect(linesOf('lc.json', 'nn_xuat_canh')[0]).toMatchObject({value: null, missing: []});
  });
});
