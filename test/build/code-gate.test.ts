// The gate in front of Google: each script that Apps Script would refuse or run otherwise is named.

import {problemOfCode} from '../../.ci/code-gate.cjs';

const STUB = 'function onOpen() { return Addon.onOpen.apply(this, arguments); }';

/** A script of one exported function whose body, already minified, is `body`. */
const script = (body: string) => `var Addon=(()=>{${body}})();\n${STUB}`;

const check = (code: string, names: readonly string[] = ['onOpen']) => problemOfCode(code, names);

describe('the gate refuses', () => {
  it.each([
    ['a private member', script('class a{#b=1}'), 'cannot parse'],
    ['a static field', script('class a{static b=1}'), 'cannot parse'],
    ['a module', 'export const a=1;', 'cannot parse'],
    ['a page address', script('new URL("a")'), 'uses URL,'],
    ['a timer', script('setTimeout(()=>{},1)'), 'uses setTimeout,'],
    ['a request', script('fetch("a").then(a=>a)'), 'uses fetch,'],
    ['the environment of Node', script('var a=process.env'), 'uses process,'],
    [
      'a buffer behind a question',
      script('typeof Buffer=="function"&&Buffer.from("")'),
      'uses Buffer,',
    ],
    ['an encoder in a default', script('var a=(b=TextEncoder)=>b'), 'uses TextEncoder,'],
    ['an encoder by the global object', script('new globalThis.TextEncoder'), 'uses TextEncoder,'],
    ['a name as a shorthand', script('var a={crypto}'), 'uses crypto,'],
    ['a service that the add-on has no right to', script('DriveApp.getFiles()'), 'uses DriveApp,'],
    [
      'a second global function',
      `${script('')}\nfunction wipe() {}`,
      'declares Addon, onOpen, wipe',
    ],
    ['a statement that runs at once', `${script('')}\nAddon.onOpen();`, 'ExpressionStatement'],
    ['a script beyond the limit', script(`var a="${'x'.repeat(320 * 1024)}"`), 'limit is 327680'],
  ])('%s', (_what, code, words) => {
    expect(check(code)).toContain(words);
  });

  it('a missing stub', () => {
    expect(check(script(''), ['onOpen', 'rpc'])).toContain('must declare Addon, onOpen, rpc');
  });

  it.each(['default', 'secret_'])('the function name "%s"', name => {
    expect(check(script(''), ['onOpen', name])).toContain(`"${name}" cannot be a global function`);
  });
});

describe('the gate lets pass', () => {
  it.each([
    [
      'services, the language and own names',
      'var {a,b:[c]}=JSON.parse("{}");SpreadsheetApp.flush(a,c)',
    ],
    ['members and keys that are named like a global', 'var a={URL:1,fetch(){}};a.URL+a.fetch()'],
    ['parameters, catches, classes and labels', 'class a{}b:for(;;)try{break b}catch(c){new a(c)}'],
    [
      'the configuration that zod keeps on the global object',
      'globalThis.__zod_globalConfig||(globalThis.__zod_globalConfig={})',
    ],
  ])('%s', (_what, body) => {
    expect(check(script(body))).toBeNull();
  });
});
