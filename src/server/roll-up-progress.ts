// What a roll-up says of itself while it works, and what a page that waits, or comes second, is told.

import type {RollUpProgress} from '../contract/district-answers';
import type {Output} from '../contract/procedures';
import {type Period, periodName} from '../domain/periods/period';
import type {ServerContext} from './context';
import type {OpenBook} from './open-book';

/** No step of a run takes so long: what is older was left by a run that was killed. */
const staleMs = 120_000;

/** Each unit is told on its own up to so many; of more, every second, third … one: each telling is a call. */
const mostTellings = 25;

interface Told extends Omit<RollUpProgress, 'step'> {
  readonly step: RollUpProgress['step'] | 'done';
  readonly at: number;
}

export type TellProgress = (step: Told['step'], done?: number) => void;

/** Tells how far the caller's run is; the cache alone is touched. */
export function rollUpProgressOf(
  {platform}: ServerContext,
  {person, tree}: OpenBook,
  period: Period,
): TellProgress {
  const units = tree.versions.length;
  const every = Math.ceil(units / mostTellings);
  const run = {by: person.name, period: periodName(period), units};
  return (step, done = units) => {
    if (done % every !== 0 && step === 'read') return;
    const told: Told = {...run, step, done, at: platform.now()};
    platform.progress.put(JSON.stringify(told));
  };
}

/** Needs no read of the book, so that a page may ask every second; it names no more than the journal does. */
export function rollUpProgress({platform}: ServerContext): Output<'rollUpProgress'> {
  const text = platform.progress.get();
  // Written above alone.
  const told = text === null ? null : (JSON.parse(text) as Told);
  if (told === null || told.step === 'done' || platform.now() - told.at > staleMs)
    return {atWork: null};
  const {by, period, step, done, units} = told;
  return {atWork: {by, period, step, done, units}};
}
