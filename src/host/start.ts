// `npm start`: builds the demo book into build/ and shows its master.

import {relative} from 'node:path';
import {fileURLToPath} from 'node:url';

import {commandText} from './command/command-messages.vi';
import {reportFailure} from './command/run-command';
import type {CommandSetting} from './command/terminal';
import {buildDemo} from './demo/build-demo';

// Paths are told from the built program, which lies in build/.
const pathOf = (file: string): string => fileURLToPath(new URL(file, import.meta.url));

const setting: CommandSetting = {
  terminal: {out: line => console.log(line), err: line => console.error(line)},
  built: {addOnFolder: pathOf('../dist'), workerPath: pathOf('worker.cjs')},
  debug: (process.env['DEBUG'] ?? '') !== '',
};
const path = pathOf('vinh-yen-2021.xlsx');
const file = relative(process.cwd(), path);
const started = Date.now();

try {
  await buildDemo(setting.terminal, setting.built, path, file);
  const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
  setting.terminal.out(commandText({code: 'DEMO_DONE', facts: {file, seconds}}));
} catch (fault) {
  process.exitCode = reportFailure(fault, setting);
}
