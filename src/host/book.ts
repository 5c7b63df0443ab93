// `npm run book -- new|fill|rollup`: the program behind the command line.

import {fileURLToPath} from 'node:url';

import {runCommand} from './command/run-command';

// A reader such as `head` that has seen enough closes the pipe; the files are written all the same.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code !== 'EPIPE') throw fault;
});

// Paths are told from the built program, which lies in build/.
process.exitCode = await runCommand(process.argv.slice(2), {
  terminal: {out: line => console.log(line), err: line => console.error(line)},
  built: {
    addOnFolder: fileURLToPath(new URL('../dist', import.meta.url)),
    workerPath: fileURLToPath(new URL('worker.cjs', import.meta.url)),
  },
  debug: (process.env['DEBUG'] ?? '') !== '',
});
