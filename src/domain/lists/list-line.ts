// A line of a list that a person pasted, typed or put into a file: fields by name, all of them text.

import {problemAt, type Problem} from '../finding';
import type {Message} from '../messages/message-facts';

export interface ListLine {
  /** As the person sees it, the header being line 1. */
  readonly line: number;
  readonly fields: Readonly<Record<string, string>>;
}

/** What a list reads as: everything, or every problem in it; never a part. */
export type ListRead<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly problems: readonly Problem[]};

/** A field without surrounding space; `''` when the list has no such column. */
export function field(line: ListLine, name: string): string {
  return (line.fields[name] ?? '').replace(/\u00a0/g, ' ').trim();
}

/** The message as a problem of its line, without what else a refused text carries. */
export function problemOf(line: number, {code, facts}: Message): Problem {
  // The code and the facts are one message's, a pair that taking it apart has hidden from the compiler.
  return {line, code, facts} as Problem;
}

/** Problems for the fields that are empty. */
export function requireFields(line: ListLine, names: readonly string[]): Problem[] {
  return names
    .filter(name => field(line, name) === '')
    .map(name => problemAt(line.line, 'FIELD_EMPTY', {field: name}));
}
