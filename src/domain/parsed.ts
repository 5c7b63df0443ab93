// The result of reading a text that a person wrote: the value, or the code and facts of what is wrong with it.

import type {Message} from './message-facts';

export type Parsed<T> = {readonly ok: true; readonly value: T} | ({readonly ok: false} & Message);

/** A parsed value, so that parsers read as sentences. */
export function parsed<T>(value: T): Parsed<T> {
  return {ok: true, value};
}

/** A refused text. */
export function refused(message: Message): {readonly ok: false} & Message {
  return {ok: false, ...message};
}
