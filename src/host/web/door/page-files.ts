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

/** @returns `null` when there is no such file */
export async function pageFile(folder: string, name: string): Promise<Answer | null> {
  const type = TYPES[NAME.exec(name)?.[1] ?? ''];
  if (type === undefined) return null;
  try {
    // Every build may change them; on one machine asking again costs nothing.
    return {status: 200, type, body: await readFile(join(folder, name))};
  } catch {
    return null;
  }
}
