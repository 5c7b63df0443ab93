// A finding as the add-on's answers carry it.

import type {Output} from '../../contract/procedures';

export type Finding = Output<'rollUp'>['findings'][number];
