// Builds the add-on that is pushed to Google (dist/) and the local host's programs (build/).
// Run as `node build.mjs`; a failed product leaves no old file of it behind, so nothing stale is run.

import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {basename, dirname, join, resolve} from 'node:path';
import {fileURLToPath, pathToFileURL} from 'node:url';

import {build} from 'esbuild';

import gate from './.ci/code-gate.cjs';
import {namesOfPage, packagesOfPage} from './.ci/page-packages.mjs';

/**
 * A product: where its file goes, and how its text is made. `make` is null while its entry is not written.
 * @typedef {{file: string, make: (() => Promise<string> | string) | null}} Product
 * @typedef {{file: string, bytes: number, changed: boolean}} Built
 * @typedef {import('esbuild').BuildOptions} BuildOptions
 */

/** Something in the sources that must be mended; its message is one sentence. */
export class BuildError extends Error {}

/**
 * Builds every product below `root`.
 *
 * @param {string} root - folder of the checkout
 * @returns {Promise<{built: Built[], problems: string[]}>} files written or found equal, in order of
 *   the products, and one sentence for each product that failed
 */
export async function buildAll(root) {
  const products = [...addOnProducts(root), ...hostProducts(root), ...(await pageProducts(root))];
  const results = await Promise.allSettled(
    products.map(async ({file, make}) => (make === null ? null : place(root, file, await make()))),
  );
  /** @type {Built[]} */
  const built = [];
  /** @type {string[]} */
  const problems = [];
  results.forEach((result, index) => {
    const file = products[index]?.file ?? '';
    if (result.status === 'fulfilled' && result.value !== null) return built.push(result.value);
    rmSync(join(root, file), {force: true});
    if (result.status === 'rejected') problems.push(sentenceOf(file, result.reason));
  });
  for (const folder of ['dist', 'build/page']) {
    removeStrays(
      root,
      folder,
      products.map(product => product.file),
    );
  }
  return {built, problems};
}

/** @param {string} root @returns {Product[]} */
function addOnProducts(root) {
  return [
    {file: 'dist/Code.js', make: () => makeCode(root)},
    ...htmlPages(root).map(({file, entry}) => ({
      file,
      make: () => makeHtml(root, entry),
    })),
    {file: 'dist/appsscript.json', make: () => read(root, 'appsscript.json')},
  ];
}

/**
 * The pages that the add-on shows: one for each folder of src/sidebar that starts one. `entry` is the sidebar itself.
 *
 * @param {string} root
 */
function htmlPages(root) {
  const folder = join(root, 'src/sidebar');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return ['entry', ...names.filter(name => name !== 'entry')].flatMap(name => {
    const entry = ['main.tsx', 'main.ts']
      .map(file => `src/sidebar/${name}/${file}`)
      .find(file => existsSync(join(root, file)));
    if (entry === undefined && name !== 'entry') return [];
    const file = `dist/${name === 'entry' ? 'sidebar' : name}.html`;
    return [{file, entry: entry ?? 'src/sidebar/entry/main.tsx'}];
  });
}

/** @param {string} root @returns {Product[]} */
function hostProducts(root) {
  /** @type {[file: string, entry: string, format: 'esm' | 'cjs'][]} */
  const entries = [
    ['build/book.mjs', 'src/host/book.ts', 'esm'],
    ['build/start.mjs', 'src/host/start.ts', 'esm'],
    ['build/worker.cjs', 'src/host/runtime/worker.ts', 'cjs'],
    ['build/bench.mjs', 'test/bench/main.ts', 'esm'],
  ];
  return entries.map(([file, entry, format]) => ({
    file,
    make: existsSync(join(root, entry))
      ? () =>
          bundle(root, entry, {format, platform: 'node', target: 'node20', packages: 'external'})
      : null,
  }));
}

/**
 * The add-on's script: one closed bundle, and one real function for each export of its entry, since
 * menus and `google.script.run` find only those.
 *
 * @param {string} root
 */
async function makeCode(root) {
  const entry = 'src/gas/main.ts';
  /** @type {BuildOptions} */
  const common = {platform: 'neutral', target: 'es2020', minify: true, legalComments: 'none'};
  const {body, names} = partsOf(await bundle(root, entry, {...common, format: 'esm'}));
  const whole = `"use strict";var ${gate.BUNDLE_NAME}=(()=>{${body}})();`;
  const code = ['/** @OnlyCurrentDoc */', whole, ...names.map(stubOf)].join('\n');
  const problem = gate.problemOfCode(code, names);
  if (problem !== null) throw new BuildError(problem);
  return code;
}

/**
 * A module as the body of a function that returns its exports, and their names. esbuild's own wrapping brings half a kilobyte of
 * helpers for importers that a closed script does not have.
 *
 * @param {string} module
 */
function partsOf(module) {
  const [clause, list = ''] = /export\{([^{}]*)\};\s*$/.exec(module) ?? [];
  if (clause === undefined) throw new BuildError('its exports are not one list at the end');
  const pairs = list.split(',').map(one => one.split(' as '));
  const fields = pairs.map(([own = '', name = own]) => `${name}:${own}`).join();
  return {
    body: `${module.slice(0, -clause.length)}return{${fields}}`,
    names: pairs.map(([own = '', name = own]) => name),
  };
}

/** @param {string} name */
function stubOf(name) {
  return `function ${name}(...a){return ${gate.BUNDLE_NAME}.${name}(...a)}`;
}

/**
 * The host's own page: a start file, its style, and chunks that are loaded when they are needed. None while its entry is not
 * written.
 *
 * @param {string} root
 * @returns {Promise<Product[]>}
 */
async function pageProducts(root) {
  const entry = 'src/page/main.ts';
  if (!existsSync(join(root, entry))) return [];
  try {
    const {outputFiles} = await run(root, entry, {
      ...{platform: 'browser', target: 'es2022', format: 'esm', minify: true, splitting: true},
      ...{outdir: 'build/page', entryNames: 'page', chunkNames: '[name]-[hash]'},
      ...{define: namesOfPage, legalComments: 'none', plugins: [packagesOfPage]},
    });
    return (outputFiles ?? []).map(({path, text}) => ({
      file: `build/page/${basename(path)}`,
      make: () => text,
    }));
  } catch (fault) {
    return [{file: 'build/page/page.js', make: () => Promise.reject(fault)}];
  }
}

/**
 * A page of the add-on as one file: Apps Script serves nothing beside it.
 *
 * @param {string} root
 * @param {string} entry
 */
async function makeHtml(root, entry) {
  /** @type {BuildOptions} */
  const common = {platform: 'browser', target: 'es2020', minify: true, legalComments: 'none'};
  const script = await bundle(root, entry, {...common, format: 'iife', jsx: 'automatic'});
  const own = `${dirname(entry)}/page.css`;
  const styles = ['src/sidebar/sidebar.css', ...(existsSync(join(root, own)) ? [own] : [])];
  const style = (await Promise.all(styles.map(file => bundle(root, file, common)))).join('');
  // esbuild already escapes what would end the two elements, and not what opens a comment.
  return [
    ['<!-- build: style -->', `<style>${style}</style>`],
    ['<!-- build: script -->', `<script>${script.replaceAll('<!--', '<\\!--')}</script>`],
  ].reduce(
    (page, [place = '', text = '']) => {
      if (page.split(place).length === 2) return page.replace(place, () => text);
      throw new BuildError(`src/sidebar/sidebar.html must hold "${place}" once`);
    },
    read(root, 'src/sidebar/sidebar.html'),
  );
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {BuildOptions} options
 */
async function bundle(root, entry, options) {
  const {outputFiles} = await run(root, entry, options);
  return outputFiles?.[0]?.text ?? '';
}

/**
 * @param {string} root
 * @param {string} entry
 * @param {BuildOptions} options
 */
function run(root, entry, options) {
  if (!existsSync(join(root, entry))) throw new BuildError(`its entry ${entry} is missing`);
  return build({
    ...options,
    ...{absWorkingDir: root, entryPoints: [entry], bundle: true, write: false},
    ...{charset: 'utf8', jsxImportSource: 'preact', logLevel: 'silent'},
  });
}

/**
 * @param {string} root
 * @param {string} file
 */
function read(root, file) {
  if (!existsSync(join(root, file))) throw new BuildError(`its source ${file} is missing`);
  return readFileSync(join(root, file), 'utf8');
}

/**
 * Puts a product in its place in one step, and only when it differs: another build, or a program
 * that reads the file, may be at work at the same time.
 *
 * @param {string} root
 * @param {string} file
 * @param {string} text
 * @returns {Built}
 */
function place(root, file, text) {
  const target = join(root, file);
  const built = {file, bytes: Buffer.byteLength(text), changed: true};
  if (existsSync(target) && readFileSync(target, 'utf8') === text)
    return {...built, changed: false};
  const half = join(root, 'build', `.${process.pid}-${file.replaceAll('/', '-')}`);
  mkdirSync(dirname(half), {recursive: true});
  mkdirSync(dirname(target), {recursive: true});
  writeFileSync(half, text);
  renameSync(half, target);
  return built;
}

/**
 * Whatever else lies in dist/ would be pushed to Google with the add-on; in build/page/ lie the chunks of former builds.
 *
 * @param {string} root
 * @param {string} folder
 * @param {readonly string[]} products
 */
function removeStrays(root, folder, products) {
  if (!existsSync(join(root, folder))) return;
  for (const name of readdirSync(join(root, folder))) {
    if (!products.includes(`${folder}/${name}`))
      rmSync(join(root, folder, name), {recursive: true});
  }
}

/**
 * @param {string} file
 * @param {unknown} reason
 */
function sentenceOf(file, reason) {
  if (reason instanceof BuildError) return `${file} cannot be built: ${reason.message}.`;
  const first = /** @type {Partial<import('esbuild').BuildFailure>} */ (reason).errors?.[0];
  if (first === undefined) return `${file} cannot be built: ${String(reason)}.`;
  const where = first.location ? `${first.location.file}:${first.location.line}: ` : '';
  return `${file} cannot be built: ${where}${first.text}.`;
}

/** Builds the checkout named on the command line, else the one that this file is in. */
async function main() {
  const root = resolve(process.argv[2] ?? dirname(fileURLToPath(import.meta.url)));
  const {built, problems} = await buildAll(root);
  for (const {file, bytes, changed} of built) {
    const size = `${(bytes / 1024).toFixed(1)} KB`.padStart(10);
    console.log(`${file.padEnd(20)}${size}${changed ? '' : '  (unchanged)'}`);
  }
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main();
