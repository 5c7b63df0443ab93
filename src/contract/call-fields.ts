// Fields that several calls take, each with its bounds.

import * as z from './shape';

export const text = z.string().check(z.maxLength(2000));
export const code = z.string().check(z.minLength(1), z.maxLength(100));
export const year = z.int().check(z.minimum(2000), z.maximum(2100));
/** What stands in the form's cells, by row id: `{"nn_xuat_canh_nb": "5"}`. */
export const cells = z.record(code, z.string().check(z.maxLength(200)));
export const reason = z.string().check(z.maxLength(500));
/** One row of a pasted list: the line the person sees, then the fields as text. */
const listRow = z.object({line: z.int(), fields: z.record(z.string(), text)});
export const list = z.array(listRow);
