// The shapes take and refuse what zod's own of the same names do: the library is the second opinion on random values.

import fc from 'fast-check';
import * as zod from 'zod/mini';

import * as own from '../../src/contract/shape';

/** The same declaration, once in our shapes and once in zod's. */
const pairs: readonly (readonly [name: string, own: own.Shape<unknown>, zod: zod.ZodMiniType])[] = [
  ['text', own.string().check(own.maxLength(4)), zod.string().check(zod.maxLength(4))],
  [
    'code',
    own.string().check(own.minLength(1), own.maxLength(3)),
    zod.string().check(zod.minLength(1), zod.maxLength(3)),
  ],
  [
    'year',
    own.int().check(own.minimum(2000), own.maximum(2100)),
    zod.int().check(zod.minimum(2000), zod.maximum(2100)),
  ],
  ['choice', own.enum(['master', 'due']), zod.enum(['master', 'due'])],
  [
    'columns',
    own.record(own.string().check(own.minLength(1)), own.record(own.string(), own.string())),
    zod.record(zod.string().check(zod.minLength(1)), zod.record(zod.string(), zod.string())),
  ],
  [
    'rows',
    own.array(own.object({line: own.int(), fields: own.record(own.string(), own.string())})),
    zod.array(zod.object({line: zod.int(), fields: zod.record(zod.string(), zod.string())})),
  ],
  [
    'call',
    own.object({period: own.string(), isBrief: own.optional(own.boolean())}),
    zod.object({period: zod.string(), isBrief: zod.optional(zod.boolean())}),
  ],
];

/** JSON values that lean towards what the shapes are about, so that both answers come up. */
const values = fc.letrec<{value: unknown}>(tie => ({
  value: fc.oneof(
    {maxDepth: 3},
    fc.constantFrom(null, true, 0, 1, 1999, 2021, 2100, 2.5, '', 'a', 'due', 'master', 'dài hơn'),
    fc.string({maxLength: 5}),
    fc.array(tie('value'), {maxLength: 3}),
    fc.dictionary(fc.constantFrom('', 'line', 'fields', 'period', 'isBrief', 'x'), tie('value'), {
      maxKeys: 3,
    }),
    fc.record(
      {line: fc.integer(), fields: fc.dictionary(fc.string({maxLength: 3}), fc.string())},
      {requiredKeys: []},
    ),
    fc.record({period: fc.string(), isBrief: fc.option(fc.boolean(), {nil: undefined})}),
  ),
})).value;

it.each(pairs)('%s', (_, shape, library) => {
  let taken = 0;
  fc.assert(
    fc.property(values, value => {
      const [mine, theirs] = [shape.safeParse(value), library.safeParse(value)];
      expect(mine.success).toBe(theirs.success);
      if (mine.success) {
        taken += 1;
        expect(JSON.stringify(mine.data)).toBe(JSON.stringify(theirs.data));
      } else if (!theirs.success) {
        // zod names every wrong thing, we the first; a wrong key is ours at its own place, and zod's at the record's.
        const path = mine.error.issues[0].path.join('/');
        const others = theirs.error.issues.map(one => one.path.join('/'));
        expect(others.filter(other => path.startsWith(other))).not.toEqual([]);
      }
    }),
    {numRuns: 2000},
  );
  expect(taken).toBeGreaterThan(0);
});
