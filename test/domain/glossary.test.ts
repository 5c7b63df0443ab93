// The one map of words: every header, tab name and choice comes from it, and the README's table is it.

import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

import {glossary, termOf} from '../../src/domain/glossary';
import {roles} from '../../src/domain/people/person';
import {periodStates} from '../../src/domain/periods/period-state';
import {statuses, targetForms} from '../../src/domain/targets/target';
import type {ListTab} from '../../src/tables/list-tab';
import {formColumns} from '../../src/tables/unit-form';
import {unitTabPlan} from '../../src/tables/unit-tab';
import {fullBook} from './reports/reports';
import {unit} from './units/unit-rows';

const root = join(__dirname, '..', '..');
const words = new Set<string>(Object.values(glossary));
/** Months are numbers, not words; openings are named by the word for them. */
const isMonth = (text: string): boolean =>
  /^T\d{1,2}(\/\d{4})?$/.test(text) ||
  (text.toLowerCase().startsWith(glossary.opening) && /^.{9} \d{4}$/.test(text));
const strange = (texts: readonly string[]): string[] =>
  texts.filter(text => !words.has(text) && !isMonth(text));

/** Everything that a table's file exports, with the file's name. */
async function exportsOfTables(): Promise<[string, unknown][]> {
  const folder = join(root, 'src', 'tables');
  const files = readdirSync(folder).filter(name => name.endsWith('.ts'));
  const modules = await Promise.all(
    files.map(async name => {
      // A module is a record of what it exports.
      const exported = (await import(join(folder, name))) as Readonly<Record<string, unknown>>;
      return Object.values(exported).map((one): [string, unknown] => [name, one]);
    }),
  );
  return modules.flat();
}

const isList = (one: unknown): one is ListTab =>
  typeof one === 'object' && one !== null && 'key' in one && 'columns' in one && 'title' in one;

describe('every word that a tab shows', () => {
  it('comes from the glossary: names, headers and choices of the lists', async () => {
    const lists = (await exportsOfTables()).flatMap(([, one]) => (isList(one) ? [one] : []));
    expect(lists.map(list => list.key).sort()).toEqual([
      ...['chartData', 'collected', 'crosswalk', 'due', 'dueRules', 'guide', 'indicators'],
      ...[
        'inspections',
        'journal',
        'master',
        'newUnits',
        'notes',
        'oldUnits',
        'people',
        'periods',
        'plans',
      ],
      ...['progress', 'province', 'reference', 'shares', 'span', 'targets', 'term', 'units'],
    ]);
    expect(strange(lists.map(list => list.name))).toEqual([]);
    expect(strange(lists.flatMap(list => list.columns.map(column => column.header)))).toEqual([]);
    expect(strange(lists.flatMap(list => Object.values(list.choices ?? {}).flat()))).toEqual([]);
  });

  it('comes from the glossary: names of the tabs that are no lists', async () => {
    const tabs = (await exportsOfTables()).flatMap(([, one]) =>
      typeof one === 'object' && one !== null && 'key' in one && 'name' in one ? [one.name] : [],
    );
    expect(tabs).toContain('Biểu đồ');
    expect(strange(tabs.map(String))).toEqual([]);
  });

  it('comes from the glossary: headers of a unit’s form and of its log', () => {
    const plan = unitTabPlan({
      ...{unit: unit('A'), name: 'Xã A', year: 2021, book: fullBook},
      ...{targets: new Map(), editors: [], lockEditors: [], status: ''},
      ...{receivers: '', closing: ''},
    });
    const headers = [plan.cells[4], plan.cells[plan.cells.length - 1]].flatMap(row => row ?? []);
    expect(headers.filter(header => header !== '')).toHaveLength(37);
    expect(strange(headers.map(String).filter(header => header !== ''))).toEqual([]);
    expect(strange(formColumns(2021).map(column => column.header))).toEqual([]);
  });
});

it('a drop-down never offers one word for two things', () => {
  for (const [prefix, options] of [
    ['role', roles],
    ['state', periodStates],
    ['form', targetForms],
  ] as const) {
    for (const option of options) {
      const all: readonly string[] = options;
      const word = new Map<string, string>(Object.entries(glossary)).get(`${prefix}.${option}`);
      expect(termOf(word ?? '', prefix, all)).toBe(option);
      expect(termOf(option, prefix, all)).toBe(option);
    }
  }
});

it('every status, kind and rhythm has its word', () => {
  const keys = new Set(Object.keys(glossary));
  const wanted = [
    ...statuses.map(status => `status.${status}`),
    ...fullBook.all.flatMap(one => [`kind.${one.kind}`, `rhythm.${one.rhythm}`]),
  ];
  expect(wanted.filter(key => !keys.has(key))).toEqual([]);
});

describe('a word that a person typed', () => {
  it.each([
    ['Đang mở', 'open'],
    ['đang mở', 'open'],
    ['  ĐANG   MỞ ', 'open'],
    ['Đang\u00A0mở', 'open'],
    ['Đang mở'.normalize('NFD'), 'open'],
    ['OPEN', 'open'],
    ['Đã chốt', 'closed'],
    ['Dang mo', null],
    ['mở', null],
    ['', null],
  ])('"%s" is the state %p', (text, state) => {
    expect(termOf(text, 'state', periodStates)).toBe(state);
  });

  it('of another list is none', () => {
    expect(termOf('Nhập liệu', 'state', periodStates)).toBeNull();
  });
});

it('the README has this table, word for word', () => {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const [, table = ''] = /<!-- glossary -->\n([^]*?)<!-- \/glossary -->/.exec(readme) ?? [];
  const rows = table.split('\n').flatMap(row => {
    const [, key, word] = /^\| `?([\w.]+)`? +\| (.+?) +\|$/.exec(row) ?? [];
    return key === undefined || word === undefined ? [] : [[key, word]];
  });
  expect(rows).toEqual([['key', 'Vietnamese'], ...Object.entries(glossary)]);
});
