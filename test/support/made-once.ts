// Books that many tests start from: made by the built add-on, once for each build.

import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

import type {BookSnapshot} from '../../src/host/store/book-snapshot';

/** Tests and benches are run from the top of the checkout. */
const root = process.cwd();
const folder = join(root, 'build', 'test');
const programs = ['dist/Code.js', 'build/worker.cjs', 'build/start.mjs'];

let build: string | null = null;

/**
 * What `make` gives; from the file of an earlier test where the same build has made it already.
 *
 * @param name - tells it from other books, options and all
 */
export async function madeOnce(
  name: string,
  make: () => Promise<BookSnapshot>,
): Promise<BookSnapshot> {
  build ??= hashOf(programs.map(file => readFileSync(join(root, file), 'utf8')).join('\n'));
  const file = join(folder, `book-${hashOf(`${build} ${name}`)}.json`);
  if (!existsSync(file)) {
    // Two tests may make it at the same time: each file appears whole.
    const half = `${file}.${process.pid}`;
    const book = await make();
    mkdirSync(folder, {recursive: true});
    writeFileSync(half, JSON.stringify(book));
    renameSync(half, file);
  }
  // Written by the lines above alone.
  return JSON.parse(readFileSync(file, 'utf8')) as BookSnapshot;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
