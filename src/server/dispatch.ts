// The server's one door: find the procedure, check the input, run it, wrap the answer.

import {messageText} from '../contract/message-text';
import {
  type Input,
  type Output,
  type ProcedureName,
  procedures,
  type Refusal,
} from '../contract/procedures';
import {DomainError, refusalOf} from '../domain/domain-error';
import type {Message} from '../domain/messages/message-facts';
import type {ServerContext} from './context';
import {localTime} from './local-time';

export type Handlers = {
  readonly [N in ProcedureName]: (context: ServerContext, input: Input<N>) => Output<N>;
};

/**
 * Answers one call. Synchronous, as Apps Script is.
 *
 * @param body - JSON text straight from the page; not trusted
 * @param report - told of faults that are ours; the caller then sees only `INTERNAL` and a time to quote
 * @returns JSON text of a `Reply`
 */
export function dispatch(
  handlers: Handlers,
  context: ServerContext,
  call: {readonly name: string; readonly body: string},
  report: (fault: unknown) => void,
): string {
  try {
    return JSON.stringify({ok: true, value: answer(handlers, context, call)});
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (refusal !== null) return refused(refusal);
    report(fault);
    return refused({code: 'INTERNAL', facts: {at: localTime(context.platform.now())}});
  }
}

function refused(message: Message): string {
  const refusal: Refusal = {ok: false, ...message, said: messageText(message)};
  return JSON.stringify(refusal);
}

function answer(
  handlers: Handlers,
  context: ServerContext,
  {name, body}: {name: string; body: string},
): unknown {
  if (!isProcedure(name)) throw new DomainError('UNKNOWN_PROCEDURE', {name});
  const input = procedures[name].safeParse(parseJson(body));
  if (!input.success) {
    throw new DomainError('INPUT_INVALID', {field: input.error.issues[0].path.join('.')});
  }
  // The handler of a name takes what the schema of that name yields; the compiler cannot follow the pair through look-ups.
  const handle = handlers[name] as (context: ServerContext, input: unknown) => unknown;
  return handle(context, input.data);
}

/** Own names only: `constructor` is no procedure. */
function isProcedure(name: string): name is ProcedureName {
  return Object.keys(procedures).includes(name);
}

/** `undefined` for text that is not JSON: the schema then refuses it like any other bad input. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
