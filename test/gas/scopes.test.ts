// The rights that the add-on asks people for: all that its calls need, and none that no call needs.

import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';

import {findServiceCalls} from '../support/service-calls';

const ROOT = resolve(__dirname, '../..');
const PROJECT = join(ROOT, 'src/tsconfig.json');
const PREFIX = 'https://www.googleapis.com/auth/';

/** Scopes by method, from Google's reference: any one of them is enough for the call. */
const methodScopes = readJson('test/reference/method-scopes.json') as Readonly<
  Record<string, readonly string[]>
>;

const {oauthScopes} = readJson('appsscript.json') as {oauthScopes: readonly string[]};

/** Calls that no scope of the manifest allows, and scopes of the manifest that no call needs. */
function compareScopes(methods: Iterable<string>, manifest: readonly string[]) {
  const unneeded = new Set(manifest);
  const refused: string[] = [];
  for (const method of methods) {
    const enough = methodScopes[method];
    if (enough === undefined) continue;
    const granted = manifest.filter(scope => enough.includes(scope));
    if (granted.length === 0) refused.push(method);
    for (const scope of granted) unneeded.delete(scope);
  }
  return {refused, unneeded: [...unneeded]};
}

describe('the add-on', () => {
  const sources = readdirSync(join(ROOT, 'src/gas'), {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.ts'))
    .map(file => join(ROOT, 'src/gas', file));
  const calls = findServiceCalls(sources, PROJECT);

  it('calls services that the reference knows to need a scope', () => {
    expect([...calls.keys()].filter(method => method in methodScopes)).not.toEqual([]);
  });

  it('asks for the scopes that its calls need, and for no others', () => {
    expect(compareScopes(calls.keys(), oauthScopes)).toEqual({refused: [], unneeded: []});
  });
});

describe('methods are found by type', () => {
  const samples: [what: string, line: string, methods: string[]][] = [
    [
      'through variables and callbacks',
      'SpreadsheetApp.getActive().getSheets().map(tab => tab.getDataRange().getValues());',
      [
        ...['spreadsheet/range.getValues', 'spreadsheet/sheet.getDataRange'],
        ...['spreadsheet/spreadsheet-app.getActive', 'spreadsheet/spreadsheet.getSheets'],
      ],
    ],
    [
      'when passed on without a call',
      'export const who = Session.getEffectiveUser;',
      ['base/session.getEffectiveUser'],
    ],
    ['but not own methods of the same name', '({getValues: () => 1}).getValues();', []],
    ['nor methods of the language', '[1].map(String).join();', []],
  ];
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-scopes-'));
  const file = join(folder, 'samples.ts');
  writeFileSync(file, samples.map(([, line]) => line).join('\n'));
  const calls = [...findServiceCalls([file], PROJECT)];
  rmSync(folder, {recursive: true});

  it.each(samples)('%s', (what, _line, methods) => {
    const lineNumber = samples.findIndex(([name]) => name === what) + 1;
    const onLine = calls.filter(([, places]) =>
      places.some(place => place.endsWith(`samples.ts:${lineNumber}`)),
    );
    expect(onLine.map(([method]) => method).sort()).toEqual(methods);
  });
});

describe('a scope too few or too many is named', () => {
  const current = `${PREFIX}spreadsheets.currentonly`;
  const mail = `${PREFIX}script.send_mail`;
  it.each([
    ['a call without its scope', ['base/ui.showSidebar'], [], ['base/ui.showSidebar'], []],
    ['a scope without its call', ['spreadsheet/range.getValues'], [current, mail], [], [mail]],
    ['a call of any one of two scopes', ['spreadsheet/range.getValues'], [current], [], []],
    ['a call that needs no scope', ['html/html-service.createHtmlOutput'], [], [], []],
  ])('%s', (_what, methods, manifest, refused, unneeded) => {
    expect(compareScopes(methods, manifest)).toEqual({refused, unneeded});
  });
});

/** A file's content. Its callers name the shape that the file is kept in. */
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}
