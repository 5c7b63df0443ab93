// The result of reading a text that a person wrote: the value, or the code and facts of what is wrong with it.

import type {Message, MessageCode, MessageFacts} from './messages/message-facts';

export type Parsed<T> = {readonly ok: true; readonly value: T} | ({readonly ok: false} & Message);

/** A parsed value, so that parsers read as sentences. */
export function parsed<T>(value: T): Parsed<T> {
  return {ok: true, value};
}

/** A refused text. */
export function refused<C extends MessageCode>(
  code: C,
  facts: MessageFacts[C],
): {readonly ok: false} & Message {
  // The facts are those of the code, a pair that the compiler does not follow through the type's parameter.
  return {ok: false, code, facts} as {readonly ok: false} & Message;
}
