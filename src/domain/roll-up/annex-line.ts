// What the annex table says of a line beside its figures: against last year, what is left, and how much of it each month.

import type {Indicator} from '../indicators/indicator';
import {shiftDecimal} from '../numbers/decimal';
import type {Period} from '../periods/period';
import type {RollUpLine} from './line';

export interface AnnexLine {
  /** `cumulative` over the same window a year before, 1 being equal; of a ratio the difference, 0.012 being 1,2 điểm %. */
  readonly againstLastYear: number | null;
  /** What is left to do of a target that is to be reached; `null` for forms that set a ceiling, and where unknown. */
  readonly remaining: number | null;
  /** What is left over the months left, people counted up to the next whole one; `null` where the year or the target is over. */
  readonly perMonth: number | null;
}

/** Source: domain.md §6.4 and the formulas under the catalogue; DH-23, "gap to target". */
export function annexLine(
  line: RollUpLine,
  indicator: Pick<Indicator, 'kind' | 'whole'> | undefined,
  period: Pick<Period, 'lastMonth'>,
): AnnexLine {
  const remaining = remainingOf(line);
  return {
    againstLastYear: againstLastYear(line, indicator?.kind === 'ratio'),
    remaining,
    perMonth: indicator?.kind === 'flow' ? perMonth(remaining, indicator, period) : null,
  };
}

function againstLastYear(
  {cumulative, samePeriodLastYear: before}: RollUpLine,
  isRatio: boolean,
): number | null {
  if (cumulative === null || before === null) return null;
  if (isRatio) return cumulative - before;
  return before === 0 ? null : cumulative / before;
}

function remainingOf({target, cumulative}: RollUpLine): number | null {
  const form = target?.form;
  if (form !== 'count' && form !== 'exceed' && form !== 'range') return null;
  const goal = target?.min ?? null;
  if (goal === null || cumulative === null) return null;
  return Math.max(0, shiftDecimal(goal - cumulative, 0));
}

function perMonth(
  remaining: number | null,
  {whole}: Pick<Indicator, 'whole'>,
  {lastMonth}: Pick<Period, 'lastMonth'>,
): number | null {
  const months = 12 - lastMonth;
  if (remaining === null || remaining === 0 || months === 0) return null;
  const scale = whole ? 0 : 1;
  return shiftDecimal(Math.ceil(shiftDecimal(remaining / months, scale)), -scale);
}
