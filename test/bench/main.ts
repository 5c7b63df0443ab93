// `npm run bench`: runs every benchmark and prints one table; ends with 1 when a bar is missed. `npm run bench -- page` runs those
// whose name holds the word.

import {checksBench} from './checks.bench';
import {engineBench} from './engine.bench';
import {hostStartBench} from './host-start.bench';
import {type Bench, keepsBar, type Measure} from './measure';
import {pageBench} from './page.bench';
import {rollUpCommandBench} from './roll-up-command.bench';
import {submitBench} from './submit.bench';

const benches: readonly Bench[] = [
  ...[engineBench, submitBench, hostStartBench, rollUpCommandBench],
  ...[pageBench, checksBench],
];

function describeBar({bar}: Measure): string {
  if (bar === null) return '';
  return 'atMost' in bar ? `≤ ${bar.atMost}` : `≥ ${bar.atLeast}`;
}

function printRow(measure: Measure): void {
  const verdict = measure.bar === null ? '' : keepsBar(measure) ? 'kept' : 'MISSED';
  const figure = measure.figure.toFixed(2).padStart(8);
  console.log(`  ${measure.name.padEnd(60)}${figure}  ${describeBar(measure).padEnd(8)}${verdict}`);
}

async function main(): Promise<void> {
  console.log(
    `Node ${process.version}. Ratios of medians taken in this one process, where nothing else is said.`,
  );
  const wanted = (process.argv[2] ?? '').toLowerCase();
  for (const bench of benches.filter(one => one.name.toLowerCase().includes(wanted))) {
    console.log(`\n${bench.name}`);
    const measures = await bench.run();
    measures.forEach(printRow);
    if (!measures.every(keepsBar)) process.exitCode = 1;
  }
}

void main();
