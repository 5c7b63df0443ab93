// What was not understood of a pasted line, beside the line itself.

import type {Problem} from '../finding';
import type {Message} from '../messages/message-facts';
import type {PastedRow} from './split-pasted';

/** What only a page says, of lines that the server never sees. */
export interface PastedFacts {
  PASTED_UNIT_UNNAMED: {readonly text: string};
  /** `near`: units that the text may mean, `''` for none. */
  PASTED_UNIT_UNKNOWN: {readonly text: string; readonly near: string};
  PASTED_EMAIL_MISSING: {readonly text: string};
  PASTED_ROLE_UNKNOWN: {readonly text: string};
  PASTED_INDICATOR_UNKNOWN: {readonly text: string};
  PASTED_TARGET_UNREAD: {readonly text: string};
}

export type PastedMessage =
  | Message
  | {
      [C in keyof PastedFacts]: {readonly code: C; readonly facts: PastedFacts[C]};
    }[keyof PastedFacts];

/** `line` counts the pasted lines from 1; `text` is the line as pasted. */
export type PastedProblem = (Problem | (PastedMessage & {readonly line: number})) & {
  readonly text: string;
};

/** The message at the row that it is about. */
export function notUnderstood(
  {line, text}: Omit<PastedRow, 'cells'>,
  {code, facts}: PastedMessage,
): PastedProblem {
  // The code and the facts are one message's, a pair that taking it apart has hidden from the compiler.
  return {line, text, code, facts} as PastedProblem;
}
