// How long a run takes to start on the local host: worker, context and bundle, before its first service call.

import {District} from '../support/district';
import type {Bench, Measure} from './measure';

const rounds = 31;

/** The one time with a bar of its own: an officer feels it on every press. */
async function run(): Promise<Measure[]> {
  const district = await District.open({units: 1});
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    let started = NaN;
    await district.host.run({
      bookId: district.bookId,
      user: '',
      name: 'onOpen',
      options: {
        beforeCall: call => {
          if (call.number === 1) started = performance.now() - start;
        },
      },
    });
    times.push(started);
  }
  await district.close();
  const median = [...times].sort((one, other) => one - other)[Math.floor(rounds / 2)] ?? NaN;
  return [{name: 'start of a run, milliseconds, median', figure: median, bar: {atMost: 60}}];
}

export const hostStartBench: Bench = {name: `Start of a run on the host (${rounds} runs)`, run};
