// Pushing with the real clasp: it takes the files of dist and brings them over unchanged.

import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {basename, join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';

import {openStandIn, type StandIn} from '../support/clasp-stand-in/server';

const ROOT = resolve(__dirname, '../..');

const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');

/** The sidebar and the dialogs, as built. */
const pages = readdirSync(join(ROOT, 'dist'))
  .filter(name => name.endsWith('.html'))
  .sort();

/** A proxy that nobody answers at: whoever tries to leave this machine fails at once. */
const CLOSED = 'http://127.0.0.1:9';

const {scriptId} = JSON.parse(read('.clasp.json')) as {scriptId: string};

let home: string;
let google: StandIn;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'so-chi-tieu-clasp-'));
  writeFileSync(join(home, 'credentials.json'), JSON.stringify({tokens: {default: credentials()}}));
  google = await openStandIn();
});

afterAll(async () => {
  await google.close();
  rmSync(home, {recursive: true});
});

it('would push exactly the files of dist, and can tell so without a network', async () => {
  const {code, stdout} = await clasp(['show-file-status', '--json']);
  expect(code).toBe(0);
  // Printed by clasp as one object with these two lists.
  const status = JSON.parse(stdout) as {filesToPush: string[]; untrackedFiles: string[]};
  expect(status.filesToPush.sort()).toEqual([
    'dist/Code.js',
    'dist/appsscript.json',
    ...pages.map(page => `dist/${page}`),
  ]);
  expect(status.untrackedFiles).toEqual([]);
});

it('pushes them and what arrives is what was built', async () => {
  const {code, stdout, stderr} = await clasp(['push', '--force']);
  expect({code, stderr}).toEqual({code: 0, stderr: ''});
  expect(stdout).toContain(`Pushed ${pages.length + 2} files`);
  expect([...google.filesOf(scriptId)].sort((a, b) => (a.name < b.name ? -1 : 1))).toEqual([
    {name: 'Code', type: 'SERVER_JS', source: read('dist/Code.js')},
    {name: 'appsscript', type: 'JSON', source: read('dist/appsscript.json')},
    ...pages.map(page => ({
      name: basename(page, '.html'),
      type: 'HTML',
      source: read(`dist/${page}`),
    })),
  ]);
  expect(google.requests).toContain(`PUT /v1/projects/${scriptId}/content`);
});

it('names a project that says to be replaced, so that nobody pushes into another one', () => {
  expect(scriptId).toMatch(/^REPLACE_/);
});

function read(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Never to be refreshed, since refreshing goes to Google itself. */
function credentials() {
  return {
    type: 'authorized_user',
    client_id: 'local',
    client_secret: 'local',
    refresh_token: 'local',
    access_token: 'local',
    expiry_date: Date.UTC(2100, 0, 1),
  };
}

/** Runs clasp at the top of the checkout with the stand-in for Google and an empty home folder. */
async function clasp(args: readonly string[]) {
  const preload = pathToFileURL(join(ROOT, 'test/support/clasp-stand-in/preload.mjs')).href;
  const child = spawn(
    process.execPath,
    ['--import', preload, CLASP, '--auth', join(home, 'credentials.json'), ...args],
    {
      cwd: ROOT,
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        CLASP_ENTRY: CLASP,
        STAND_IN_URL: google.url,
        HTTPS_PROXY: CLOSED,
        NO_PROXY: '127.0.0.1',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', text => (stdout += String(text)));
  child.stderr.setEncoding('utf8').on('data', text => (stderr += String(text)));
  const code = await new Promise<number | null>(done => child.once('close', done));
  return {code, stdout, stderr};
}
