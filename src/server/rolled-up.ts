// What one roll-up has worked out, before anything of it is written.

import type {Finding} from '../domain/finding';
import type {Period} from '../domain/periods/period';
import type {FactTable} from '../domain/roll-up/fact-table';
import type {RollUpModel} from '../domain/roll-up/model';
import type {RollUpResult} from '../domain/roll-up/roll-up';
import type {Sendings} from './compute-figures';
import type {ConvertedViews} from './converted-views';

/** All that one run has worked out. */
export interface RolledUp {
  readonly run: number;
  readonly period: Period;
  readonly result: RollUpResult;
  readonly findings: readonly Finding[];
  readonly model: RollUpModel;
  readonly facts: FactTable;
  readonly sendings: Sendings['sendings'];
  readonly placed: Sendings['placed'];
  /** `unit|slot|sequence` of what was sent back. */
  readonly returned: ReadonlySet<string>;
  /** By new units and by old; `null` for a book without a crosswalk. */
  readonly views: ConvertedViews | null;
}
