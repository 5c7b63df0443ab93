// What a check says of a figure: which rule, how grave, where, and the facts of it.

import type {CheckFacts} from './messages/check-facts';
import type {MessageCode, MessageFacts} from './messages/message-facts';
import type {TextFacts} from './messages/text-facts';

/** An error stops a sending, never a draft; a warning goes with a written reason. */
export type Severity = 'error' | 'warning';

/** Where the figure stands; a part is `null` when the finding is about more than one. */
export interface Place {
  readonly unit: string | null;
  readonly slot: string | null;
  /** Row of the form: the indicator, or the indicator and its slice. */
  readonly row: string | null;
}

/** One finding. `code` picks the sentence, `facts` fill it. */
export type Finding<Codes extends MessageCode = MessageCode> = {
  [C in Codes]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    readonly facts: MessageFacts[C];
  };
}[Codes];

/** What checks of a form can say: a page that shows them carries no other sentence. */
export type FigureCode = keyof TextFacts | keyof CheckFacts;
export type FigureFinding = Finding<FigureCode>;

/** A fault in one line of a pasted list or file, before it belongs to any report. */
export type Problem = {
  [C in MessageCode]: {
    /** Line of the list as the person sees it, its header being line 1. */
    readonly line: number;
    readonly code: C;
    readonly facts: MessageFacts[C];
  };
}[MessageCode];

/** What stops a sending. */
export function errorAt<C extends MessageCode>(
  place: Place,
  code: C,
  facts: MessageFacts[C],
): Finding<C> {
  return {code, severity: 'error', place, facts};
}

/** What goes with a written reason, or is only to be known. */
export function warningAt<C extends MessageCode>(
  place: Place,
  code: C,
  facts: MessageFacts[C],
): Finding<C> {
  return {code, severity: 'warning', place, facts};
}

/** What is wrong with a line. */
export function problemAt<C extends MessageCode>(
  line: number,
  code: C,
  facts: MessageFacts[C],
): Problem {
  // The facts are those of the code, a pair that the compiler does not follow through the type's parameter.
  return {line, code, facts} as Problem;
}
