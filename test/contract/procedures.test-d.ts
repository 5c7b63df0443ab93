// What must not compile: calls that do not exist, inputs of another call, replies that are both good and refused.

import type {Input, Output, Reply} from '../../src/contract/procedures';

export const rollUp: Input<'rollUp'> = {period: '2021'};

// @ts-expect-error a call that does not exist
export type Invented = Input<'rollDown'>;

// @ts-expect-error the input of another call
export const mixed: Input<'rollUp'> = {unit: 'X1@'};

// @ts-expect-error a figure is sent as it was typed, as text
export const counted: Input<'saveDraft'> = {unit: 'X1@', columns: {'2021-09': {vl_tu_tao: 5}}};

export const reply: Reply<Output<'rollUp'>> = {
  ok: false,
  code: 'YEAR_OUTSIDE_BOOK',
  facts: {period: '2020', year: 2021},
  said: 'Kỳ 2020 nằm ngoài sổ năm 2021.',
};

const year = {year: 2021};
const said = 'Sổ đang được ghi.';

// @ts-expect-error a refusal with the facts of another code
export const confused: Reply<Output<'rollUp'>> = {ok: false, code: 'LOCK_BUSY', facts: year, said};

// @ts-expect-error a good reply without its value
export const empty: Reply<Output<'rollUp'>> = {ok: true};
