// What a call may carry, as shapes that read unknown values: the few that the procedures need. Named and used as zod/mini's are,
// which took 25 KB of the add-on's script for the same nine.

/** `path` leads to the first thing that is wrong. */
export type Reading<T> =
  | {readonly success: true; readonly data: T}
  | {readonly success: false; readonly error: {readonly issues: readonly [Issue]}};

interface Issue {
  readonly path: readonly string[];
}

type Rule<T> = (value: T) => boolean;

export interface Shape<T> {
  safeParse(value: unknown): Reading<T>;
  /** The same shape, of values that keep the rules. */
  check(...rules: readonly Rule<T>[]): Shape<T>;
}

export type output<S> = S extends Shape<infer T> ? T : never;

function refused(path: readonly string[]): {
  readonly success: false;
  readonly error: {readonly issues: readonly [Issue]};
} {
  return {success: false, error: {issues: [{path}]}};
}

function shape<T>(safeParse: (value: unknown) => Reading<T>): Shape<T> {
  const check = (...rules: readonly Rule<T>[]): Shape<T> =>
    shape(value => {
      const read = safeParse(value);
      return !read.success || rules.every(rule => rule(read.data)) ? read : refused([]);
    });
  return {safeParse, check};
}

function plain<T>(isOne: (value: unknown) => value is T): Shape<T> {
  return shape(value => (isOne(value) ? {success: true, data: value} : refused([])));
}

export const string = (): Shape<string> => plain(value => typeof value === 'string');
export const boolean = (): Shape<boolean> => plain(value => typeof value === 'boolean');
export const int = (): Shape<number> =>
  plain((value): value is number => Number.isSafeInteger(value));

const enumOf = <const T extends string>(values: readonly T[]): Shape<T> =>
  plain((value): value is T => (values as readonly unknown[]).includes(value));
export {enumOf as enum};

export const minLength =
  (least: number): Rule<string | readonly unknown[]> =>
  value =>
    value.length >= least;
export const maxLength =
  (most: number): Rule<string | readonly unknown[]> =>
  value =>
    value.length <= most;
export const minimum =
  (least: number): Rule<number> =>
  value =>
    value >= least;
export const maximum =
  (most: number): Rule<number> =>
  value =>
    value <= most;

/** In an object: the key may be missing. */
export const optional = <T>(inner: Shape<T>): Shape<T | undefined> =>
  shape<T | undefined>(value =>
    value === undefined ? {success: true, data: undefined} : inner.safeParse(value),
  );

export const array = <T>(item: Shape<T>): Shape<T[]> =>
  shape(value => {
    if (!Array.isArray(value)) return refused([]);
    const read = readAll(value.map((one, at) => [String(at), item, one]));
    return read.success ? {success: true, data: read.data.map(([, one]) => one)} : read;
  });

export const record = <T>(key: Shape<string>, item: Shape<T>): Shape<Record<string, T>> =>
  shape(value => {
    if (!isObject(value)) return refused([]);
    const wrong = Object.keys(value).find(name => !key.safeParse(name).success);
    if (wrong !== undefined) return refused([wrong]);
    const read = readAll(Object.entries(value).map(([name, one]) => [name, item, one]));
    return read.success ? {success: true, data: Object.fromEntries(read.data)} : read;
  });

type Fields = Readonly<Record<string, Shape<unknown>>>;
type MayMiss<F extends Fields> = {
  [K in keyof F]: undefined extends output<F[K]> ? K : never;
}[keyof F];
type ObjectOf<F extends Fields> = {[K in Exclude<keyof F, MayMiss<F>>]: output<F[K]>} & {
  [K in MayMiss<F>]?: output<F[K]>;
};

/** Keys that are not asked for are left out. */
export const object = <F extends Fields>(fields: F): Shape<ObjectOf<F>> =>
  shape(value => {
    if (!isObject(value)) return refused([]);
    const own = (name: string): unknown =>
      Object.prototype.hasOwnProperty.call(value, name) ? value[name] : undefined;
    const read = readAll(Object.entries(fields).map(([name, of]) => [name, of, own(name)]));
    if (!read.success) return read;
    const given = read.data.filter(([, one]) => one !== undefined);
    // Each field was read by its own shape; the compiler cannot follow them through a list of entries.
    return {success: true, data: Object.fromEntries(given) as ObjectOf<F>};
  });

function readAll<T>(
  entries: readonly (readonly [name: string, of: Shape<T>, value: unknown])[],
): Reading<[string, T][]> {
  const data: [string, T][] = [];
  for (const [name, of, value] of entries) {
    const read = of.safeParse(value);
    if (!read.success) return refused([name, ...read.error.issues[0].path]);
    data.push([name, read.data]);
  }
  return {success: true, data};
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
