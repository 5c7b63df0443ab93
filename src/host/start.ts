// `npm start`: opens the store, with the demo book in it when it is new, and serves the page until Ctrl+C.

import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

import {runStart} from './web/run-start';

// Paths are told from the built program, which lies in build/.
const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const given = process.env['SO_CHI_TIEU_DATA'] ?? '';
const dataPath = given === '' ? pathOf('so-chi-tieu.db') : given;

const end = await runStart({
  terminal: {out: line => console.log(line), err: line => console.error(line)},
  built: {addOnFolder: pathOf('../dist'), workerPath: pathOf('worker.cjs')},
  debug: (process.env['DEBUG'] ?? '') !== '',
  pageFolder: pathOf('page'),
  dataPath,
  shownPath: relative(process.cwd(), dataPath) || dataPath,
  port: process.env['PORT'] ?? '',
});

if (end.code !== 0) process.exitCode = end.code;
else {
  let isStopping = false;
  const stop = (): void => {
    if (isStopping) return;
    isStopping = true;
    // A run that holds out is killed with the host; nothing that was acknowledged is lost.
    void end.stop().then(() => process.exit(0));
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
