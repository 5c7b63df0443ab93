// `npm test`: builds, then checks types, lint and format, then runs the tests. Every stage always
// runs; the last line adds them all up, each test and each earlier stage counting as one.

import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

const CLOSING_LINE = /^(\d+) passed, (\d+) failed$/;

/** How many of the checks that do not depend on each other run side by side. */
const SIDE_BY_SIDE = 2;

/**
 * A stage: what it is called, and the program with its arguments that Node runs.
 * @typedef {{name: string, program: string, args: string[]}} Stage
 */

/** Not what is generated, and not what was copied in as it is. */
const FORMATTED = [
  '**/*.{ts,tsx,mjs,cjs,json,css,html}',
  ...['!build/**', '!dist/**', '!test/reference/**', '!package-lock.json'],
];

/** @type {Stage} */
const build = {name: 'build', program: 'build.mjs', args: []};

/** @type {Stage[]} */
const checks = [
  {
    name: 'lint',
    program: 'node_modules/eslint/bin/eslint.js',
    args: ['-c', '.ci/eslint.config.mjs', '--max-warnings', '0', '.'],
  },
  ...typeProjects().map(folder => ({
    name: `types of ${folder}`,
    program: 'node_modules/typescript/bin/tsc',
    args: ['-p', folder],
  })),
  {
    name: 'format',
    program: 'node_modules/prettier/bin/prettier.cjs',
    args: ['--log-level', 'warn', '--check', ...FORMATTED],
  },
];

/** @type {Stage} */
const tests = {name: 'tests', program: 'node_modules/jest/bin/jest.js', args: ['--ci']};

let passed = 0;
let failed = 0;

await runCheck(build);
const waiting = [...checks];
await Promise.all(
  Array.from({length: SIDE_BY_SIDE}, async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
      await runCheck(next);
  }),
);
await runTests();
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs a stage to its end, then prints how it went and what it said.
 *
 * @param {Stage} stage
 */
async function runCheck(stage) {
  /** @type {string[]} */
  const lines = [];
  const started = Date.now();
  const code = await run(stage, line => lines.push(line));
  if (code === 0) passed += 1;
  else failed += 1;
  console.log([`${heading(stage, code, started)}`, ...lines].join('\n'));
}

/** Runs the tests as they go, and takes their closing line into the count. */
async function runTests() {
  let counted = 0;
  const started = Date.now();
  const code = await run(tests, line => {
    const [, ok, bad] = CLOSING_LINE.exec(line) ?? [];
    if (bad === undefined) return console.log(line);
    passed += Number(ok);
    counted = Number(bad);
  });
  // A run that broke down before its closing line is one failure.
  failed += code === 0 ? counted : Math.max(counted, 1);
  console.log(heading(tests, code, started));
}

/**
 * @param {Stage} stage
 * @param {(line: string) => unknown} hear - told each line of both outputs
 * @returns {Promise<number>} the exit code; 1 when it was ended by a signal
 */
function run(stage, hear) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [stage.program, ...stage.args], {
      cwd: ROOT,
      env: {...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, BUILT_BEFORE_TESTS: 'yes'},
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({input: stream}).on('line', hear);
    }
    child.once('error', reject);
    child.once('close', code => resolve(code ?? 1));
  });
}

/**
 * @param {Stage} stage
 * @param {number} code
 * @param {number} started - Unix time in milliseconds
 */
function heading({name}, code, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return `${name.padEnd(24)}${code === 0 ? 'ok' : 'FAILED'} (${seconds} s)`;
}

/** Folders that hold a tsconfig.json, the top first. */
function typeProjects() {
  const nested = ['src', 'test'].flatMap(top =>
    readdirSync(join(ROOT, top), {recursive: true, encoding: 'utf8'})
      .filter(file => /(^|[\\/])tsconfig\.json$/.test(file))
      .map(file => dirname(join(top, file))),
  );
  return ['.', ...nested.sort()];
}
