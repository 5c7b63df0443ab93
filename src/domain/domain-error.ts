// A request that is refused, as code and facts; the sentence is made at the server's door or at a screen (contract/messages/).

import type {Message, MessageCode, MessageFacts} from './messages/message-facts';

/** Thrown for a refusal. Findings about an officer's figures are returned, never thrown. */
export class DomainError<C extends MessageCode = MessageCode> extends Error {
  constructor(
    readonly code: C,
    readonly facts: MessageFacts[C],
  ) {
    super(`${code} ${JSON.stringify(facts)}`);
    this.name = 'DomainError';
  }
}

/** The code and facts of a refusal; `null` for any other fault, which is a bug of ours and must go on. */
export function refusalOf(fault: unknown): Message | null {
  if (!(fault instanceof DomainError)) return null;
  // `instanceof` widens the class's parameter to any; an error pairs its code with that code's facts.
  const {code, facts} = fault as DomainError;
  return {code, facts} as Message;
}
