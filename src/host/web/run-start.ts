// The local host from its start to its end: store, demo book, add-on, server; what goes wrong is said with its cure.

import {statSync} from 'node:fs';

import {readAddOn} from '../command/add-on-files';
import {commandText} from '../command/command-messages.vi';
import {reportFailure} from '../command/run-command';
import type {CommandSetting} from '../command/terminal';
import {buildDemo} from '../demo/build-demo';
import {buildMissing} from '../demo/build-missing';
import {endMs} from '../demo/demo-steps';
import {demos, firstDemo} from '../demo/demos';
import {Host} from '../runtime/host';
import {BookStore} from '../store/book-store';
import {startServer, type RunningServer} from './web-server';
import {webText, type WebMessage} from './web-messages.vi';

export interface StartSetting extends CommandSetting {
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** The store's file. */
  readonly dataPath: string;
  /** How it is called on the terminal. */
  readonly shownPath: string;
  /** As given by the person; `''` for the usual one, `0` for any that is free. */
  readonly port: string;
}

export type StartEnd =
  | {readonly code: 0; readonly address: string; stop(): Promise<void>}
  /** 2: what was given is wrong; 1: a fault of ours. */
  | {readonly code: 1 | 2};

const USUAL_PORT = 8080;

/** The address stands on the terminal in a line of its own once everything can be used. */
export async function runStart(setting: StartSetting): Promise<StartEnd> {
  const port = setting.port === '' ? USUAL_PORT : Number(setting.port);
  if (!/^\d*$/.test(setting.port) || port > 65_535) {
    return problem(setting, {code: 'PORT_INVALID', facts: {text: setting.port}});
  }
  let store: BookStore;
  try {
    store = BookStore.open(setting.dataPath);
  } catch (fault) {
    if (!isBusy(fault)) return {code: reportFailure(fault, setting)};
    return problem(setting, {code: 'STORE_BUSY', facts: {file: setting.shownPath}});
  }
  const {addOnFolder, workerPath} = setting.built;
  // Known once the port is; nobody can ask before.
  let address = '';
  const host = new Host({
    ...{store, addOn: readAddOn(addOnFolder), workerPath},
    clock: demoClock(setting.dataPath),
    urlOf: bookId => urlOfBook(address, bookId),
  });
  const close = async (): Promise<void> => {
    await host.close();
    store.close();
  };
  try {
    const server = await serve(setting, store, host, port);
    ({address} = server);
    if (store.listBooks().length === 0) await makeDemo(setting, store, address);
    setting.terminal.out(address);
    const facts = {file: setting.shownPath};
    setting.terminal.out(webText({code: 'STARTED_HINT', facts}));
    const stopDemos = makeOtherDemos(setting, store, address);
    const end = (): Promise<void> => {
      stopDemos();
      return stop(setting, server, close);
    };
    return {code: 0, address, stop: end};
  } catch (fault) {
    await close();
    if (codeOf(fault) !== 'EADDRINUSE') return {code: reportFailure(fault, setting)};
    return problem(setting, {code: 'PORT_BUSY', facts: {port, next: port + 1}});
  }
}

/** Ends in the question who opens it, which an invitation answers; without an answer it is the book's owner. */
export function urlOfBook(address: string, bookId: string): string {
  return `${address}?book=${encodeURIComponent(bookId)}&as=`;
}

/**
 * A demo's time goes on from the day at which its story ends, other books live now. It counts from the making of the store, so
 * that it never runs backwards when the host is started again.
 */
function demoClock(dataPath: string): (bookId: string) => number {
  const started = Date.now();
  const made = statSync(dataPath, {throwIfNoEntry: false})?.birthtimeMs ?? 0;
  const since = made > 0 ? Math.min(made, started) : started;
  const ends = new Map(demos.map(demo => [demo.id, endMs(demo)]));
  return bookId => Date.now() + (ends.has(bookId) ? (ends.get(bookId) ?? 0) - since : 0);
}

function serve(
  {terminal, debug, pageFolder}: StartSetting,
  store: BookStore,
  host: Host,
  port: number,
): Promise<RunningServer> {
  const report = (fault: unknown): void => {
    if (debug) terminal.err(faultText(fault));
  };
  return startServer({store, host, port, pageFolder, report});
}

async function makeDemo(
  {terminal, built, shownPath}: StartSetting,
  store: BookStore,
  address: string,
): Promise<void> {
  const started = Date.now();
  const bookUrl = urlOfBook(address, firstDemo.id);
  await buildDemo(terminal, {...built, bookUrl}, {demo: firstDemo, store, shownPath});
  const seconds = ((Date.now() - started) / 1000).toFixed(1).replace('.', ',');
  terminal.out(commandText({code: 'DEMO_DONE', facts: {file: shownPath, seconds}}));
}

/**
 * Goes on where an earlier start was stopped; a store that began without a demo stays without.
 *
 * @returns what stops it: nothing goes into the store from then on
 */
function makeOtherDemos(
  {terminal, built, shownPath, debug}: StartSetting,
  store: BookStore,
  address: string,
): () => void {
  if (!store.listBooks().some(({id}) => id === firstDemo.id)) return () => undefined;
  const stopping = new AbortController();
  void buildMissing(terminal, {
    ...{demos, store, shownPath, signal: stopping.signal},
    builtFor: demo => ({...built, bookUrl: urlOfBook(address, demo.id)}),
    onFault: fault => {
      if (debug) terminal.err(faultText(fault));
    },
  });
  return () => stopping.abort();
}

async function stop(
  {terminal}: StartSetting,
  server: RunningServer,
  close: () => Promise<void>,
): Promise<void> {
  await server.close();
  await close();
  terminal.out(webText({code: 'STOPPED', facts: {}}));
}

function problem({terminal}: StartSetting, message: WebMessage): StartEnd {
  terminal.err(webText(message));
  return {code: 2};
}

function faultText(fault: unknown): string {
  return fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
}

function codeOf(fault: unknown): unknown {
  return typeof fault === 'object' && fault !== null && 'code' in fault ? fault.code : null;
}

function isBusy(fault: unknown): boolean {
  return fault instanceof Error && fault.message.endsWith('is in use by another program');
}
