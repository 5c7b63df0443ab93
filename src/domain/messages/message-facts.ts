// Every code that the product can answer with, and the facts each sentence is filled with. The sentences themselves are in
// contract/messages/, where a code without one does not compile.

import type {ChangeFacts} from './change-facts';
import type {CheckFacts} from './check-facts';
import type {ListFacts} from './list-facts';
import type {RefusalFacts} from './refusal-facts';
import type {TextFacts} from './text-facts';
import type {ViewFacts} from './view-facts';

/** Facts are texts and numbers as they are to be shown; figures go in as numbers, the screen formats them. */
export interface MessageFacts
  extends TextFacts, ListFacts, CheckFacts, RefusalFacts, ChangeFacts, ViewFacts {}

export type MessageCode = keyof MessageFacts;

/** One of these codes with its facts, apart from where it was found. */
export type MessageOf<Codes extends MessageCode> = {
  [C in Codes]: {readonly code: C; readonly facts: MessageFacts[C]};
}[Codes];

export type Message = MessageOf<MessageCode>;
