// The lines of text that a leader reads before any chart.

import {formatDate} from '../dates/format-date';
import {formatNumber, formatPercent} from '../numbers/format-number';
import type {RollUpLine} from '../roll-up/line';
import type {IsoDate} from '../units/unit';
import {countsText, planOf} from './chart-blocks';

/** `Giải quyết việc làm: 905/1.300 lao động (69,6%); thời gian đã qua 75%`. */
export function headline(subject: string, line: RollUpLine | null, elapsedShare: number): string {
  const plan = planOf(line);
  const actual = line?.cumulative ?? null;
  const time = `thời gian đã qua ${formatPercent(elapsedShare)}`;
  if (plan === null || actual === null) return `${subject}: ${countsText(line)}; ${time}`;
  const ratio = line?.ratio ?? null;
  const share = ratio === null ? '' : ` (${formatPercent(ratio)})`;
  return `${subject}: ${formatNumber(actual)}/${formatNumber(plan)} lao động${share}; ${time}`;
}

export interface DataNote {
  readonly units: number;
  readonly missing: number;
  readonly asOf: IsoDate;
  readonly warnings: number;
}

/** `7/9 đơn vị đã báo cáo, số liệu đến 14/9/2021, 2 cảnh báo`. */
export function dataNote({units, missing, asOf, warnings}: DataNote): string {
  const reported = `${units - missing}/${units} đơn vị đã báo cáo`;
  return `${reported}, số liệu đến ${formatDate(asOf)}, ${warnings} cảnh báo`;
}
