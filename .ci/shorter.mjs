// Makes the script of the add-on as short as it can be.

import {minifySync} from '@swc/core';

/**
 * A second look at what esbuild has made short: what is used once goes to where it is used, and `Object.entries` and its like are
 * named once. Some 7 KB of the script's 240.
 *
 * `unsafe_arrows` asks that no plain function is called with `new` or reads `this`; the code has classes for both.
 *
 * @param {string} module
 */
export function shorter(module) {
  /** @type {import('@swc/core').JsMinifyOptions} */
  const options = {
    compress: {
      ...{passes: 4, ecma: 2020, unsafe_arrows: true},
      ...{unsafe_hoist_static_method_alias: true, unsafe_hoist_global_objects_alias: true},
    },
    ...{mangle: {toplevel: true}, ecma: 2020, module: true, format: {ecma: 2020, comments: false}},
  };
  return minifySync(module, options).code;
}
