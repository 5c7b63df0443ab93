// The thread of one run: a fresh context with the script and the services, and nothing else. Used once, then thrown away.

import {Script, createContext} from 'node:vm';
import {parentPort, receiveMessageOnPort, workerData, type MessagePort} from 'node:worker_threads';

import {installServices, type Bridge, type Entry} from './realm';
import type {StartMessage, WorkerMessage, WorkerSetup} from './wire';

const setup = workerData as WorkerSetup;
const port = ownPort();

// Local times of a script are those of its manifest's zone. The host shares its environment with this thread because
// V8 reads the zone from the process's own.
process.env.TZ = setup.timeZone;

const signal = new Int32Array(setup.signal);

function send(message: WorkerMessage): void {
  port.postMessage(message);
}

const bridge: Bridge = {
  call(method, self, args) {
    Atomics.store(signal, 0, 0);
    send({kind: 'call', method, self, args});
    // Woken for the answer before this one we wait on: the host stores, this thread runs ahead, and only then it notifies.
    while (Atomics.load(signal, 0) === 0) Atomics.wait(signal, 0, 0);
    const answer = receiveMessageOnPort(port);
    // The host answers each call with one text before it sets the signal.
    return (answer as {message: string}).message;
  },
  log(level, text) {
    send({kind: 'log', level, text});
  },
};

// Promises are settled before an evaluation returns, as Apps Script does; nothing else is ever asynchronous there.
const context = createContext({}, {microtaskMode: 'afterEvaluate'});
const install = new Script(`(${installServices.toString()})`);
const entry = (install.runInContext(context) as typeof installServices)(bridge, setup.shape);
const code = new Script(setup.code, {
  filename: 'Code.js',
  ...(setup.cachedData === undefined ? {} : {cachedData: setup.cachedData}),
});

port.once('message', (start: StartMessage) => {
  send({kind: 'done', outcome: outcomeOf(entry, start)});
});

function outcomeOf(realm: Entry, start: StartMessage): string {
  realm.setClock(start.clockOffsetMs);
  realm.seal();
  try {
    code.runInContext(context);
  } catch (error) {
    return realm.failed(error);
  }
  const outcome = realm.invoke(start);
  if (outcome !== null) return outcome;
  new Script('0').runInContext(context);
  return (
    realm.settled() ??
    realm.failed(new Error('The script waits for a promise that nothing settles'))
  );
}

function ownPort(): MessagePort {
  if (parentPort === null) throw new Error('This program runs only as the thread of a run');
  return parentPort;
}
