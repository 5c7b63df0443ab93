// The built add-on on disk: what `npm run build` makes, read as the host takes it.

import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';

import type {AddOn} from '../runtime/script-run';

/** Where the built programs are. */
export interface BuiltFiles {
  /** Folder of `Code.js`, the pages and `appsscript.json`. */
  readonly addOnFolder: string;
  /** The program of a run's thread. */
  readonly workerPath: string;
  /** Where a book made with them will be opened; it has no address when left out. */
  readonly bookUrl?: string;
}

/** @throws when the add-on was not built */
export function readAddOn(folder: string): AddOn {
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const pages = readdirSync(folder).filter(name => name.endsWith('.html'));
  return {
    code: read('Code.js'),
    html: Object.fromEntries(pages.map(name => [basename(name, '.html'), read(name)])),
    // The build copies the manifest of the sources, which a test holds to its shape.
    manifest: JSON.parse(read('appsscript.json')) as AddOn['manifest'],
  };
}
