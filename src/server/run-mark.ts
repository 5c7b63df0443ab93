// The number of the roll-up that the district's tabs come from, and whether it got to its end.

import type {Platform} from '../ports/platform';

const runProperty = 'run';

export interface RunMark {
  /** 0 before the first. */
  readonly number: number;
  /** False while the tabs are being written, and for good when that run was killed. */
  readonly done: boolean;
  /** What it rolled up, `2021-09`; `''` before the first. */
  readonly period: string;
}

/** The last run that began to write. */
export function readRunMark(platform: Platform): RunMark {
  const text = platform.bookProperties.get(runProperty);
  // Written by writeRunMark alone.
  const mark = text === null ? {} : (JSON.parse(text) as Partial<RunMark>);
  return {number: 0, done: true, period: '', ...mark};
}

/** Call it under the lock. */
export function writeRunMark(platform: Platform, mark: RunMark): void {
  platform.bookProperties.set(runProperty, JSON.stringify(mark));
}
