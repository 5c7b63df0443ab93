// What is pushed to Google, as built: three files, only the listed globals, nothing done on loading.

import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {createContext, runInContext} from 'node:vm';

import {parse} from 'acorn';
import ts from 'typescript';

const ROOT = resolve(__dirname, '../..');

const CODE_LIMIT = 320 * 1024;

const SERVICES = [
  ...[
    'SpreadsheetApp',
    'HtmlService',
    'Charts',
    'Session',
    'ScriptApp',
    'Utilities',
    'LockService',
  ],
  ...['PropertiesService', 'CacheService', 'console', 'Logger'],
];

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

describe('the folder that is pushed', () => {
  it('holds exactly the script, the pages and the manifest', () => {
    expect(readdirSync(join(ROOT, 'dist')).sort()).toEqual([
      'Code.js',
      'appsscript.json',
      'close-periods.html',
      'new-year.html',
      'notes.html',
      'open-periods.html',
      'reports.html',
      'roll-up.html',
      'set-up.html',
      'sidebar.html',
      'trace.html',
    ]);
  });

  it('holds the manifest of the checkout as it is', () => {
    expect(read('dist/appsscript.json')).toBe(read('appsscript.json'));
  });
});

describe('the manifest', () => {
  it('asks for the current sheet, the sidebar and the address of the person, and no more', () => {
    const prefix = 'https://www.googleapis.com/auth/';
    expect(JSON.parse(read('dist/appsscript.json'))).toEqual({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      exceptionLogging: 'STACKDRIVER',
      oauthScopes: [
        `${prefix}spreadsheets.currentonly`,
        `${prefix}script.container.ui`,
        `${prefix}userinfo.email`,
      ],
    });
  });
});

describe('the script', () => {
  it('parses as a script of ECMAScript 2020, which is what Google accepts', () => {
    expect(() =>
      parse(read('dist/Code.js'), {ecmaVersion: 2020, sourceType: 'script'}),
    ).not.toThrow();
  });

  it('stays within 320 KB', () => {
    expect(Buffer.byteLength(read('dist/Code.js'))).toBeLessThanOrEqual(CODE_LIMIT);
  });

  it('asks for the current document only, before anything else', () => {
    expect(read('dist/Code.js')).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/\n/);
  });

  it('makes global the functions that src/gas/main.ts exports, and nothing else', () => {
    const {globals} = load();
    const expected = exportedFunctions('src/gas/main.ts');
    expect(expected).toContain('onOpen');
    const isFunction = (name: string) => typeof globals[name] === 'function';
    const names = Object.keys(globals).sort();
    expect(names.filter(isFunction)).toEqual([...expected].sort());
    // The stubs' target, which cannot be called from outside.
    expect(names.filter(name => !isFunction(name))).toEqual(['Addon']);
  });

  it('calls no service while it loads, since that happens on every run and without rights', () => {
    expect(load().touched).toEqual([]);
  });

  it('would be caught if it called a service while it loads', () => {
    expect(() => load('var a = SpreadsheetApp.getActive();')).toThrow('SpreadsheetApp.getActive');
  });
});

describe('the sidebar', () => {
  it('fetches nothing from anywhere', () => {
    // Names of vocabularies look like addresses, and nothing is fetched from them.
    const addresses =
      read('dist/sidebar.html').match(/(?:\w+:)?\/\/[\w-]+\.[\w.-]+[^\s"'`)]*/g) ?? [];
    expect(addresses.filter(address => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  });

  it('has no element that loads a file, and no handler written into its markup', () => {
    const markup = read('dist/sidebar.html').replace(/(<script>).*?(<\/script>)/gs, '$1$2');
    expect(markup).not.toMatch(/\s(src|href|srcset|action)\s*=/i);
    expect(markup).not.toMatch(/\son[a-z]+\s*=/i);
    expect(markup).not.toMatch(/@import|url\(/);
    expect(markup.match(/<script>/g)).toHaveLength(1);
  });
});

/**
 * Runs the script's top level as Apps Script does, in a context that has the language alone, with
 * services that throw when they are touched.
 *
 * @returns the globals that it made, and the services' members that it touched even so
 */
function load(code = read('dist/Code.js')) {
  const touched: string[] = [];
  const service = (name: string): object =>
    new Proxy(() => undefined, {
      get: (_target, member) => {
        touched.push(`${name}.${String(member)}`);
        throw new Error(`${name}.${String(member)} was touched while loading`);
      },
    });
  const context = createContext(Object.fromEntries(SERVICES.map(name => [name, service(name)])));
  runInContext(code, context);
  const made = Object.entries(context).filter(([name]) => !SERVICES.includes(name));
  return {globals: Object.fromEntries(made) as Readonly<Record<string, unknown>>, touched};
}

/** Names that a module exports and that are there at run time, read from its text. */
function exportedFunctions(path: string): string[] {
  const source = ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest);
  return source.statements.flatMap(statement => {
    if (ts.isExportDeclaration(statement) && !statement.isTypeOnly) {
      const clause = statement.exportClause;
      if (clause === undefined || !ts.isNamedExports(clause)) return ['* is not a list'];
      return clause.elements.filter(one => !one.isTypeOnly).map(one => one.name.text);
    }
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({kind}) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    if (ts.isFunctionDeclaration(statement)) return [statement.name?.text ?? 'default'];
    if (!ts.isVariableStatement(statement)) return [];
    return statement.declarationList.declarations.map(({name}) => name.getText(source));
  });
}
