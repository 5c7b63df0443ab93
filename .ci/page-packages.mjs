// What the page's packages bring and it must not: a style element without the page's nonce, which its security policy forbids, and
// five megabytes of hyphenation in languages that no cell is in.

import {readFileSync} from 'node:fs';

/** Names that they ask for; the second is the nonce of the style elements that they add. */
export const namesOfPage = {
  'process.env.NODE_ENV': '"production"',
  __webpack_nonce__: 'globalThis.styleNonce',
};

/** @type {import('esbuild').Plugin} */
export const packagesOfPage = {
  name: 'packages of the page',
  setup({onLoad, onResolve}) {
    onLoad({filter: /sonner.dist.index\.mjs$/}, ({path}) => {
      const text = readFileSync(path, 'utf8');
      const contents = text.replace(/^function __insertCSS\(code\) \{$/m, '$& return;');
      if (contents === text) throw new Error(`${path} adds its style in another way now`);
      return {contents, loader: 'js'};
    });
    onResolve({filter: /^\.\/[\w-]+-[\w-]{8}\.js$/}, ({resolveDir}) =>
      /engine-render.lib.es$/.test(resolveDir)
        ? {path: 'hyphenation', namespace: 'none'}
        : undefined,
    );
    onLoad({filter: /./, namespace: 'none'}, () => ({contents: 'export {};', loader: 'js'}));
  },
};
