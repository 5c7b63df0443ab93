// Before any test runs: the products are built from the sources as they stand.

import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {buildAll} from '../../build.mjs';

/**
 * Builds unless the caller has. A product that cannot be built is named and is absent afterwards, so
 * that the tests that need it fail and the others still tell what they know.
 */
export default async function buildOnce() {
  if (process.env['BUILT_BEFORE_TESTS'] === 'yes') return;
  const {problems} = await buildAll(join(dirname(fileURLToPath(import.meta.url)), '../..'));
  for (const problem of problems) console.error(problem);
}
