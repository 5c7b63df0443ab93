// The sentence of a code and its facts, for any screen.

import type {Message, MessageCode, MessageFacts} from '../domain/messages/message-facts';
import {messages} from './messages/messages.vi';

/** One Vietnamese sentence: where, what is there, what was expected, what to do. */
export function messageText(message: Message): string {
  // The record pairs each code with the facts of that code; the compiler cannot follow the pair through the look-up.
  const write = messages[message.code] as (facts: MessageFacts[MessageCode]) => string;
  return write(message.facts);
}
