// The thread of one run, seen from the thread that owns the books: started, spoken to, killed; never used twice.

import {SHARE_ENV, Worker} from 'node:worker_threads';

import type {StartMessage, WireReply, WorkerMessage, WorkerSetup} from './wire';

export class RunThread {
  readonly #worker: Worker;
  readonly #signal: Int32Array;
  #failure: Error | null = null;
  #onMessage: (message: WorkerMessage) => void = () => undefined;
  #onFailure: (failure: Error) => void = () => undefined;

  constructor(path: string, setup: Omit<WorkerSetup, 'signal'>) {
    const signal = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
    this.#signal = new Int32Array(signal);
    const workerData: WorkerSetup = {...setup, signal};
    this.#worker = new Worker(path, {workerData, env: SHARE_ENV, execArgv: []});
    this.#worker.on('message', (message: WorkerMessage) => {
      this.#onMessage(message);
    });
    this.#worker.on('error', (failure: Error) => {
      this.#failure = failure;
      this.#onFailure(failure);
    });
    // A thread that waits for its run must not keep the program alive.
    this.#worker.unref();
  }

  /** @param onFailure - told when the thread dies by itself, as of memory that ran out */
  start(
    message: StartMessage,
    onMessage: (message: WorkerMessage) => void,
    onFailure: (failure: Error) => void,
  ): void {
    this.#onMessage = onMessage;
    this.#onFailure = onFailure;
    if (this.#failure !== null) {
      onFailure(this.#failure);
      return;
    }
    this.#worker.ref();
    this.#worker.postMessage(message);
  }

  /** Gives the answer that the script waits for. */
  answer(reply: WireReply): void {
    this.#worker.postMessage(JSON.stringify(reply));
    Atomics.store(this.#signal, 0, 1);
    Atomics.notify(this.#signal, 0);
  }

  /** Resolves when not one more instruction of the script will be carried out. */
  async kill(): Promise<void> {
    this.#onMessage = () => undefined;
    this.#onFailure = () => undefined;
    await this.#worker.terminate();
  }
}
