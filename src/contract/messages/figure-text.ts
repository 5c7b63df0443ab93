// The sentence of what is wrong with figures and texts of a form, for the page beside it, which says nothing else by itself.

import type {CheckFacts} from '../../domain/messages/check-facts';
import type {MessageOf} from '../../domain/messages/message-facts';
import type {TextFacts} from '../../domain/messages/text-facts';
import {checkMessages} from './check-messages.vi';
import {textMessages} from './text-messages.vi';

const figureMessages = {...textMessages, ...checkMessages};

type FigureFacts = TextFacts & CheckFacts;

/** One Vietnamese sentence: where, what is there, what was expected, what to do. */
export function figureText(message: MessageOf<keyof FigureFacts>): string {
  // As in message-text.ts: the compiler cannot follow the pair of code and facts through the look-up.
  const write = figureMessages[message.code] as (facts: FigureFacts[keyof FigureFacts]) => string;
  return write(message.facts);
}
