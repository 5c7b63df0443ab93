// The result of reading a text that a person wrote: the value, or the code and facts of what is wrong with it.

import type {MessageCode, MessageFacts, MessageOf} from './messages/message-facts';
import type {TextFacts} from './messages/text-facts';

/** `Codes`: what may be wrong, where that is more than a text that cannot be read. */
export type Parsed<T, Codes extends MessageCode = keyof TextFacts> =
  {readonly ok: true; readonly value: T} | Refused<Codes>;

type Refused<Codes extends MessageCode> = {readonly ok: false} & MessageOf<Codes>;

/** A parsed value, so that parsers read as sentences. */
export function parsed<T>(value: T): {readonly ok: true; readonly value: T} {
  return {ok: true, value};
}

/** A refused text. */
export function refused<C extends MessageCode>(code: C, facts: MessageFacts[C]): Refused<C> {
  return {ok: false, code, facts};
}
