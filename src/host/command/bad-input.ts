// What stops a command: problems in what it was given, each with its file and lines. Whoever throws it has written nothing.

import {commandText} from './command-messages.vi';

export interface PlacedProblem {
  /** Path as it was typed; `''` for the command line itself. */
  readonly file: string;
  /** Lines as an editor counts them; none where the file as a whole is meant. */
  readonly lines: readonly number[];
  /** In Vietnamese, as it is shown. */
  readonly sentence: string;
}

export class BadInput extends Error {
  override readonly name = 'BadInput';

  /** @param showsUsage - whether the command line itself was wrong */
  constructor(
    readonly problems: readonly PlacedProblem[],
    readonly showsUsage = false,
  ) {
    super(problems.map(problemText).join('\n'));
  }
}

/** `units.csv, dòng 2–4, 9: …` */
export function problemText({file, lines, sentence}: PlacedProblem): string {
  if (file === '') return oneLine(sentence);
  return oneLine(commandText({code: 'PLACED', facts: {file, lines: lineRanges(lines), sentence}}));
}

/** A name out of a file may hold line breaks, or what would drive the terminal. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}

/** Those that say the same of one file become one with all their lines; in the order of files, then lines. */
export function gatherProblems(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const gathered = new Map<string, PlacedProblem>();
  for (const problem of problems) {
    const key = JSON.stringify([problem.file, problem.sentence]);
    const lines = new Set([...(gathered.get(key)?.lines ?? []), ...problem.lines]);
    gathered.set(key, {...problem, lines: [...lines].sort((one, other) => one - other)});
  }
  const files = [...new Set(problems.map(problem => problem.file))];
  return [...gathered.values()].sort(
    (one, other) =>
      files.indexOf(one.file) - files.indexOf(other.file) ||
      (one.lines[0] ?? 0) - (other.lines[0] ?? 0),
  );
}

/** `2–4, 9` for 2, 3, 4 and 9. */
function lineRanges(lines: readonly number[]): string {
  const ranges: {first: number; last: number}[] = [];
  for (const line of lines) {
    const range = ranges[ranges.length - 1];
    if (range !== undefined && line === range.last + 1) range.last = line;
    else ranges.push({first: line, last: line});
  }
  return ranges
    .map(({first, last}) => (first === last ? String(first) : `${first}–${last}`))
    .join(', ');
}
