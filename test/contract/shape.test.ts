// The shapes that read what a call carries: each takes its own kind alone, and says where the first wrong thing stands.

import * as z from '../../src/contract/shape';

const pathOf = (read: z.Reading<unknown>): readonly string[] | null =>
  read.success ? null : read.error.issues[0].path;

it.each<[string, z.Shape<unknown>, readonly unknown[], readonly unknown[]]>([
  ['string', z.string(), ['', 'x'], [1, null, undefined, ['x'], {}]],
  ['boolean', z.boolean(), [true, false], ['true', 1, null]],
  ['int', z.int(), [0, -3], [1.5, NaN, Infinity, '1', 2 ** 53, null]],
  ['enum', z.enum(['open', 'closed']), ['open'], ['Open', '', null]],
  ['optional', z.optional(z.int()), [undefined, 1], [null, '1']],
  ['length', z.string().check(z.minLength(1), z.maxLength(2)), ['a', 'ab'], ['', 'abc', 5]],
  ['size', z.int().check(z.minimum(1), z.maximum(2)), [1, 2], [0, 3]],
  ['array', z.array(z.int()).check(z.maxLength(2)), [[], [1, 2]], [[1, 2, 3], ['1'], {length: 0}]],
  ['record', z.record(z.string(), z.int()), [{}, {a: 1}], [{a: '1'}, [], null, 'a']],
  ['object', z.object({a: z.int()}), [{a: 1}], [{}, {a: '1'}, [1], null]],
])('%s', (_, shape, good, bad) => {
  for (const value of good) expect(shape.safeParse(value)).toEqual({success: true, data: value});
  for (const value of bad) expect(shape.safeParse(value).success).toBe(false);
});

it('names the way to the first wrong thing', () => {
  const shape = z.object({rows: z.array(z.record(z.string().check(z.minLength(1)), z.int()))});
  expect(pathOf(shape.safeParse({rows: [{a: 1}, {b: 'x'}]}))).toEqual(['rows', '1', 'b']);
  expect(pathOf(shape.safeParse({rows: [{'': 1}]}))).toEqual(['rows', '0', '']);
  expect(pathOf(shape.safeParse({}))).toEqual(['rows']);
});

it('takes no key from a prototype, nor one that was not asked for', () => {
  const shape = z.object({toString: z.optional(z.string()), a: z.int()});
  expect(shape.safeParse({a: 1, b: 2})).toEqual({success: true, data: {a: 1}});
  const cells = z.record(z.string(), z.string());
  const read = cells.safeParse(JSON.parse('{"__proto__": "x"}'));
  expect(read.success && Object.keys(read.data)).toEqual(['__proto__']);
});
