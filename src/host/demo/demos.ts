// The demo books, in the order in which they are built and listed.

import type {Demo} from './demo';
import {duyenHai2021} from './duyen-hai-2021';
import {huuLung2022} from './huu-lung-2022';
import {huuLung2026} from './huu-lung-2026';
import {phuong4In2024} from './phuong-4-2024';
import {vinhYen2021} from './vinh-yen-2021';

export const firstDemo = vinhYen2021;

/** The first among them. */
export const demos: readonly Demo[] = [
  vinhYen2021,
  huuLung2022,
  duyenHai2021,
  phuong4In2024,
  huuLung2026,
];
