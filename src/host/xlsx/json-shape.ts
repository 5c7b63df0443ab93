// Checks that parsed JSON has the shape that a type says.

export type Check<T> = (value: unknown) => value is T;

type Checked<C> = C extends Check<infer T> ? T : never;

export const isText: Check<string> = value => typeof value === 'string';
export const isFlag: Check<boolean> = value => typeof value === 'boolean';
export const isFigure: Check<number> = value => typeof value === 'number';
export const isWhole: Check<number> = (value): value is number => Number.isSafeInteger(value);

export function either<A, B>(one: Check<A>, other: Check<B>): Check<A | B> {
  return (value): value is A | B => one(value) || other(value);
}

export function orNull<T>(check: Check<T>): Check<T | null> {
  return (value): value is T | null => value === null || check(value);
}

/** For what an older file has not: in parsed JSON no key has the value `undefined`. */
export function orAbsent<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

export function recordOf<T>(check: Check<T>): Check<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(check);
}

/** Further keys are allowed, so that an older program reads a later file. */
export function shapeOf<S extends Readonly<Record<string, Check<unknown>>>>(
  shape: S,
): Check<{readonly [K in keyof S]: Checked<S[K]>}> {
  return (value): value is {readonly [K in keyof S]: Checked<S[K]>} =>
    isRecord(value) && Object.entries(shape).every(([key, check]) => check(value[key]));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
