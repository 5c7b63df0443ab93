// A program that a test kills: 200 sendings over the local host, each told of once its receipt is there.

import {writeSync} from 'node:fs';

import {District, officer} from '../support/district';
import {sendingOf} from './two-hundred-sendings';

/** The units send side by side, as officers do; what is told is told at once, since a pipe written later dies with us. */
async function send(path: string): Promise<void> {
  const district = District.reopen(path);
  const lanes = [0, 1, 2, 3].map(async lane => {
    for (let number = lane; number < 200; number += 4) {
      const {code, input} = sendingOf(number);
      const reply = await district.call(officer(code), 'submitReport', input);
      if (reply.ok && reply.value.kind === 'received') {
        writeSync(1, `${number} ${reply.value.receipt}\n`);
      }
    }
  });
  await Promise.all(lanes);
  await district.close();
}

void send(process.argv[2] ?? '');
