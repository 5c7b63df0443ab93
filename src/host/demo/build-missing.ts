// The demo books that a store has not got yet, built one after the other while the host serves those it has.

import type {BuiltFiles} from '../command/add-on-files';
import {commandText} from '../command/command-messages.vi';
import type {Terminal} from '../command/terminal';
import type {BookStore} from '../store/book-store';
import {buildDemo} from './build-demo';
import type {Demo} from './demo';

export interface MissingDemos {
  readonly demos: readonly Demo[];
  readonly store: BookStore;
  readonly shownPath: string;
  /** Once it is aborted, nothing more goes into the store. */
  readonly signal: AbortSignal;
  /** The add-on as it is built for one book. */
  readonly builtFor: (demo: Demo) => BuiltFiles;
  /** A fault of ours, told to whoever looks for one. */
  readonly onFault: (fault: unknown) => void;
}

/** Each in the list of books once it is whole, with a line on the terminal; one that cannot be built does not keep the next. */
export async function buildMissing(terminal: Terminal, missing: MissingDemos): Promise<void> {
  const {demos, store, shownPath, signal, builtFor, onFault} = missing;
  const quiet: Terminal = {out: () => undefined, err: () => undefined};
  for (const demo of demos) {
    if (signal.aborted) return;
    if (store.listBooks().some(({id}) => id === demo.id)) continue;
    const started = Date.now();
    const {title} = demo;
    try {
      await buildDemo(quiet, builtFor(demo), {demo, store, shownPath, signal});
      const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
      terminal.out(commandText({code: 'DEMO_ADDED', facts: {title, seconds}}));
    } catch (fault) {
      // It was stopped in the middle: the next start begins this one anew.
      if (isAborted(signal)) return;
      terminal.err(commandText({code: 'DEMO_FAILED', facts: {title}}));
      onFault(fault);
    }
  }
}

/** Asked anew: the compiler takes what was false before the wait for false still. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
