// The build itself, on small checkouts made for it: what it writes, leaves alone, removes and refuses.

import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {statSync, utimesSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join, resolve} from 'node:path';

const BUILD = resolve(__dirname, '../../build.mjs');

const SOURCES = {
  'appsscript.json': '{"timeZone":"Asia/Ho_Chi_Minh"}',
  'src/gas/main.ts': 'export function onOpen(): string {\n  return "Mở";\n}\n',
  'src/sidebar/entry/main.ts': 'document.title = "</script><!--";\n',
  'src/sidebar/sidebar.css': 'body {\n  width: 300px;\n}\np::after {\n  content: "</style>";\n}\n',
  'src/sidebar/sidebar.html': '<html><!-- build: style --><!-- build: script --></html>',
};

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'so-chi-tieu-build-'));
  write(SOURCES);
});

afterEach(() => rmSync(root, {recursive: true}));

it('writes the three files of the add-on and names each with its size', () => {
  const {status, stdout, stderr} = build();
  expect({status, stderr}).toEqual({status: 0, stderr: ''});
  expect(readdirSync(join(root, 'dist')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
  ]);
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^dist\/Code\.js +\d+\.\d KB$/),
    expect.stringMatching(/^dist\/sidebar\.html +\d+\.\d KB$/),
    expect.stringMatching(/^dist\/appsscript\.json +\d+\.\d KB$/),
  ]);
  expect(read('dist/Code.js')).toMatch(/^\/\*\* @OnlyCurrentDoc \*\/\n/);
  expect(read('dist/Code.js')).toContain('Mở');
});

it('lowers what Google cannot parse to what it can', () => {
  write({
    'src/gas/main.ts':
      'class A {\n  static b = 1;\n  #c = 2;\n}\nexport const onOpen = () => new A();\n',
  });
  expect(build()).toMatchObject({status: 0, stderr: ''});
});

it('inlines style and script so that no text of theirs can end its element', () => {
  build();
  const [, style, script] =
    /^<html><style>(.*)<\/style><script>(.*)<\/script><\/html>$/s.exec(read('dist/sidebar.html')) ??
    [];
  expect(style).toContain('body{width:300px}');
  expect(style).not.toContain('</style');
  expect(script).toContain('<\\/script><\\!--');
  expect(script).not.toMatch(/<\/script|<!--/);
});

it('builds the programs of the host that exist and skips the others', () => {
  write({
    'src/host/book.ts': `import {a} from './a';\nimport 'libsql';\nconsole.log(a);\n`,
    'src/host/a.ts': 'export const a = 42;\n',
    'src/host/runtime/worker.ts': 'export const worker = 1;\n',
  });
  expect(build().status).toBe(0);
  expect(readdirSync(join(root, 'build')).sort()).toEqual(['book.mjs', 'worker.cjs']);
  expect(read('build/book.mjs')).toContain('42');
  expect(read('build/book.mjs')).toContain('import "libsql"');
  expect(read('build/worker.cjs')).toContain('module.exports');
});

it('leaves a file that would be equal as it is', () => {
  build();
  const long = new Date(2020, 0, 1);
  for (const file of ['dist/Code.js', 'dist/sidebar.html'])
    utimesSync(join(root, file), long, long);
  write({'src/sidebar/sidebar.css': 'body {\n  width: 299px;\n}\n'});
  expect(build().stdout).toMatch(/Code\.js .*\(unchanged\)\ndist\/sidebar\.html .* KB\n/);
  expect(statSync(join(root, 'dist/Code.js')).mtime).toEqual(long);
  expect(statSync(join(root, 'dist/sidebar.html')).mtime).not.toEqual(long);
});

it('clears from dist whatever would be pushed beside the three files', () => {
  write({'dist/old.js': 'function old() {}', 'dist/more/old.html': '<p>'});
  build();
  expect(readdirSync(join(root, 'dist')).sort()).toEqual([
    'Code.js',
    'appsscript.json',
    'sidebar.html',
  ]);
});

it.each([
  [
    'a mistake in a source',
    {'src/gas/main.ts': 'export function onOpen() {\n  return (;\n}\n'},
    'dist/Code.js cannot be built: src/gas/main.ts:2: Unexpected ";".',
  ],
  [
    'an import that is not there',
    {'src/gas/main.ts': `export {onOpen} from './menu';\n`},
    'dist/Code.js cannot be built: src/gas/main.ts:1: Could not resolve "./menu".',
  ],
  [
    'a name that Apps Script does not know',
    {'src/gas/main.ts': 'export const onOpen = () => new URL("a");\n'},
    'dist/Code.js cannot be built: the script uses URL, unknown to Apps Script.',
  ],
  [
    'a page without the place for its script',
    {'src/sidebar/sidebar.html': '<html><!-- build: style --></html>'},
    'dist/sidebar.html cannot be built: src/sidebar/sidebar.html must hold "<!-- build: script -->" once.',
  ],
  [
    'a missing source',
    {'src/sidebar/entry/main.ts': null},
    'dist/sidebar.html cannot be built: its entry src/sidebar/entry/main.tsx is missing.',
  ],
])('ends with 1 and one sentence at %s, and keeps no stale product', (_what, change, sentence) => {
  build();
  write(change);
  expect(build()).toMatchObject({status: 1, stderr: `${sentence}\n`});
  expect(existsSync(join(root, sentence.split(' ')[0] ?? ''))).toBe(false);
  expect(read('dist/appsscript.json')).toBe(SOURCES['appsscript.json']);
});

function build() {
  const {status, stdout, stderr} = spawnSync(process.execPath, [BUILD, root], {encoding: 'utf8'});
  return {status, stdout, stderr};
}

/** Writes files below the root by path; null removes one. */
function write(files: Readonly<Record<string, string | null | undefined>>): void {
  for (const [path, text] of Object.entries(files)) {
    const target = join(root, path);
    mkdirSync(dirname(target), {recursive: true});
    if (typeof text === 'string') writeFileSync(target, text);
    else rmSync(target);
  }
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
