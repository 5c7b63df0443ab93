// The sidebar's half of the wire: one typed call, whatever carries it.

import type {Input, Output, ProcedureName, Reply} from '../contract/procedures';

/** Carries JSON text there and back. */
export type Transport = (name: string, body: string) => Promise<string>;

/** The answer to a call. A call that never came back is a rejected promise, not a refusal. */
export async function call<N extends ProcedureName>(
  send: Transport,
  name: N,
  input: Input<N>,
): Promise<Reply<Output<N>>> {
  // The server answers a name with that name's reply; JSON carries no types.
  return JSON.parse(await send(name, JSON.stringify(input))) as Reply<Output<N>>;
}

/** `google.script.run`, as Sheets and the local host give it to a page: each handler setter returns a new runner. */
interface ScriptRunner {
  withSuccessHandler(handler: (reply: string) => void): ScriptRunner;
  withFailureHandler(handler: (failure: Error) => void): ScriptRunner;
  rpc(name: string, body: string): void;
}

declare const google: {readonly script: {readonly run: ScriptRunner}};

/** Over `google.script.run`. */
export const overScriptRun: Transport = (name, body) =>
  new Promise((resolve, reject) => {
    google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).rpc(name, body);
  });

/** A call that was dropped on its way gives neither answer nor failure: after so many milliseconds it counts as lost. */
export function withDeadline(send: Transport, deadlineMs: number): Transport {
  return (name, body) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        reject(new Error('NO_ANSWER'));
      }, deadlineMs);
      send(name, body)
        .then(resolve, reject)
        .finally(() => {
          clearTimeout(timer);
        });
    });
}
