// Holds the whole checkout against the layout: who imports what, names, lengths, top-level entries.

import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join, relative, resolve, sep} from 'node:path';

import {checkFile, checkImports, checkPlaces, type LayoutRules} from './support/architecture';

const ROOT = resolve(__dirname, '..');

const TOP_LEVEL = [
  ...['src', 'test', 'appsscript.json', '.clasp.json', 'build.mjs', 'package.json', '.ci'],
  ...['package-lock.json', 'tsconfig.json', 'README.md', 'LICENSE', '.gitignore'],
];

/** Top-level entries that the repository ignores. */
const IGNORED = [
  '.git',
  ...read('.gitignore')
    .split('\n')
    .filter(line => line.startsWith('/'))
    .map(line => line.replace(/^\/|\/$/g, '')),
];

const rules: LayoutRules = {
  // Both files hold the very shapes that LayoutRules declares.
  folders: JSON.parse(read('.ci/folder-rules.json')) as LayoutRules['folders'],
  tableLike: JSON.parse(read('.ci/table-like-files.json')) as string[],
  dependencies: Object.keys(
    (JSON.parse(read('package.json')) as {dependencies: Record<string, string>}).dependencies,
  ),
};

const ownFiles = readdirSync(ROOT)
  .filter(name => !IGNORED.includes(name) && !name.endsWith('.log'))
  .flatMap(name => filesBelow(join(ROOT, name)));
const code = ownFiles.filter(
  path => /^(src|test|\.ci)\//.test(path) && /\.(ts|tsx|mjs|cjs)$/.test(path),
);
const sources = code.filter(path => path.startsWith('src/'));

describe('this checkout', () => {
  it('has source files of its own to hold against the rules', () => {
    expect(sources.length).toBeGreaterThan(50);
  });

  it('imports only what the layout allows each folder', () => {
    expect(sources.flatMap(path => checkImports(path, read(path), rules))).toEqual([]);
  });

  it('names, opens and bounds every file as the style says', () => {
    const paths = ownFiles.filter(path => /^(src|test)\//.test(path) && !isPicture(path));
    expect(paths.flatMap(path => checkFile(path, read(path), rules))).toEqual([]);
  });

  it('lists only files that exist as table-like', () => {
    expect(rules.tableLike.filter(path => !sources.includes(path))).toEqual([]);
  });

  it('has no top-level entries beyond the list', () => {
    const tops = new Set(ownFiles.map(path => path.split('/')[0]));
    expect([...tops].filter(name => name !== undefined && !TOP_LEVEL.includes(name))).toEqual([]);
  });

  it('names no machine paths and no registry hosts', () => {
    const texts = ownFiles.filter(path => !isPicture(path));
    expect(texts.flatMap(path => checkPlaces(path, read(path)))).toEqual([]);
  });
});

describe('imports that the layout forbids', () => {
  it.each([
    ['src/domain/a.ts', `import {rpc} from '../server/rpc';`, 'domain may not import server'],
    [
      'src/domain/units/a.ts',
      `import type {G} from '../../ports/g';`,
      'domain may not import ports',
    ],
    ['src/domain/a.ts', `import * as z from 'zod';`, 'domain may not import this package'],
    [
      'src/ports/a.ts',
      `import {unit} from '../domain/unit';`,
      'ports may import only types of domain',
    ],
    ['src/contract/a.ts', `export * from '../ports/clock';`, 'contract may not import ports'],
    ['src/tables/a.ts', `import {b} from '../contract/b';`, 'tables may not import contract'],
    ['src/contract/a.ts', `import * as z from 'zod/mini';`, 'contract may not import this package'],
    ['src/server/a.ts', `const {b} = require('../gas/b');`, 'server may not import gas'],
    ['src/sidebar/a.tsx', `import {b} from '../server/b';`, 'sidebar may not import server'],
    ['src/sidebar/a.tsx', `import {b} from 'node:fs';`, 'sidebar may not import this package'],
    ['src/gas/main.ts', `import {b} from '../sidebar/b';`, 'gas may not import sidebar'],
    ['src/host/book.ts', `import {b} from '../ports/b';`, 'host may import only types of ports'],
    [
      'src/host/book.ts',
      `import {type B, c} from '../ports/b';`,
      'host may import only types of ports',
    ],
    ['src/host/book.ts', `const b = await import('../server/b');`, 'host may not import server'],
    ['src/host/book.ts', `let b: import('../domain/b').B;`, 'host may not import domain'],
    ['src/host/book.ts', `import {parse} from 'acorn';`, 'host may not import this package'],
    [
      'src/gas/main.ts',
      `import {b} from '../../test/b';`,
      'src may import nothing from outside src',
    ],
    ['src/gas/main.ts', `import {b} from './b.ts';`, 'own files are imported without extension'],
    ['src/extra/a.ts', ``, '"extra" is not a folder of the layout'],
  ])('%s: %s', (path, line, rule) => {
    const text = `// A sample.\n\n${line}\n`;
    const [problem, ...others] = checkImports(path, text, rules);
    expect(others).toEqual([]);
    expect(problem).toContain(rule);
    expect(problem).toContain(line === '' ? `${path}:1:` : `${path}:3:`);
  });
});

describe('imports that the layout allows', () => {
  it.each([
    ['src/domain/units/a.ts', `import {b} from '../roll-up/b';`],
    ['src/ports/a.ts', `import type {UnitId} from '../domain/unit';`],
    ['src/tables/a.ts', `import {b} from '../domain/b';`],
    [
      'src/sidebar/a.tsx',
      `import {useState} from 'preact/hooks';\nimport {b} from '../contract/b';`,
    ],
    ['src/gas/main.ts', `import {a} from '../server/a';\nimport {b} from '../tables/b';`],
    ['src/host/a.ts', `import {join} from 'node:path';\nimport {parse} from 'csv-parse/sync';`],
    ['src/host/a.ts', `import {type A} from '../ports/a';\nimport type {B} from '../contract/b';`],
    ['src/host/a.ts', `export type {A} from '../ports/a';\n// import {x} from '../server/x';`],
  ])('%s, sample %#', (path, text) => {
    expect(checkImports(path, text, rules)).toEqual([]);
  });
});

describe('files that break the style', () => {
  const opened = '// What it is for.\n';
  it.each([
    ['src/domain/rollUp.ts', opened, 'kebab-case'],
    ['src/Domain/unit.ts', opened, 'kebab-case'],
    ['src/domain/index.ts', opened, 'says nothing'],
    ['src/domain/utils.ts', opened, 'says nothing'],
    ['src/domain/unit.ts', 'export const unit = 1;\n', 'line 1'],
    ['test/domain/unit.test.ts', '\n// Late.\n', 'line 1'],
    ['src/domain/unit.ts', opened + 'let a = 1;\n'.repeat(300), 'at most 300 lines'],
  ])('%s', (path, text, rule) => {
    expect(checkFile(path, text, rules)).toEqual([expect.stringContaining(rule)]);
  });

  it.each([
    ['src/domain/indicators/catalogue.ts', opened + 'let a = 1;\n'.repeat(300)],
    ['src/domain/unit.ts', opened + 'let a = 1;\n'.repeat(299)],
    ['src/README.md', '# Map\n'],
    ['test/contract/procedures.test-d.ts', opened],
  ])('but not %s', (path, text) => {
    expect(
      checkFile(path, text, {...rules, tableLike: ['src/domain/indicators/catalogue.ts']}),
    ).toEqual([]);
  });
});

describe('places that a text may not name', () => {
  const [work, home, registry] = ['wor' + 'k', 'hom' + 'e', 'registr' + 'y'];
  it.each([
    [`see /${work}/notes`, 'a path of one machine'],
    [`const folder = '/${home}/someone/x';`, 'a path of one machine'],
    [`https://${registry}.npmjs.org/x`, 'the host of a package registry'],
  ])('%s', (line, rule) => {
    expect(checkPlaces('README.md', `Title\n${line}\n`)).toEqual([`README.md:2: ${rule}`]);
  });

  it.each([`the page's /${home} address`, `src/${work}/x`, 'https://nodejs.org'])(
    'but %s may stand',
    line => expect(checkPlaces('README.md', line)).toEqual([]),
  );
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function isPicture(path: string): boolean {
  return /\.(png|jpg|ico|xlsx|woff2?)$/.test(path);
}

/** Paths of a file or of all files in a folder, from the top of the checkout, with `/`. */
function filesBelow(path: string): string[] {
  if (!statSync(path).isDirectory()) return [relative(ROOT, path).split(sep).join('/')];
  return readdirSync(path).flatMap(name => filesBelow(join(path, name)));
}
