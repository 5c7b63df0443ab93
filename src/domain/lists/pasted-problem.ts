// What was not understood of a pasted line, beside the line itself.

import type {Problem} from '../finding';
import type {Message} from '../message-facts';
import type {PastedRow} from './split-pasted';

/** `line` counts the pasted lines from 1; `text` is the line as pasted. */
export type PastedProblem = Problem & {readonly text: string};

/** The message at the row that it is about. */
export function notUnderstood({line, text}: PastedRow, {code, facts}: Message): PastedProblem {
  // The code and the facts are one message's, a pair that taking it apart has hidden from the compiler.
  return {line, text, code, facts} as PastedProblem;
}
