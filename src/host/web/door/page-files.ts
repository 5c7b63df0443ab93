// The built page's files, by name and no other way.

import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

import type {Answer} from './answer';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  woff2: 'font/woff2',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** Letters, digits and single dots: no name leads out of the folder. */
const NAME = /^[\w-]+(?:\.[\w-]+)*\.(js|css|woff2|svg|png)$/;

/** A part that esbuild names by its content: what is in it never changes under that name. */
const NAMED_BY_CONTENT = /-[A-Z0-9]{8}\.js$/;

/** An old laptop takes seconds to read the grid's six megabytes of script: once for each build, not at each opening. */
const KEPT = {'Cache-Control': 'private, max-age=31536000, immutable'};

/** @returns `null` when there is no such file */
export async function pageFile(folder: string, name: string): Promise<Answer | null> {
  const type = TYPES[NAME.exec(name)?.[1] ?? ''];
  if (type === undefined) return null;
  try {
    const body = await readFile(join(folder, name));
    return {status: 200, type, body, ...(NAMED_BY_CONTENT.test(name) ? {headers: KEPT} : {})};
  } catch {
    return null;
  }
}
