// The lines of text that a leader reads before any chart.

import {formatDate} from '../dates/format-date';
import {shiftDecimal} from '../numbers/decimal';
import {formatNumber} from '../numbers/format-number';
import type {RollUpLine} from '../roll-up/line';
import type {IsoDate} from '../units/unit';
import {countsText, percentText, planOf} from './chart-blocks';

/** `Giải quyết việc làm: 905/1.300 lao động (69,6 %); thời gian đã qua 75 %`. */
export function headline(subject: string, line: RollUpLine | null, elapsedShare: number): string {
  const plan = planOf(line);
  const actual = line?.cumulative ?? null;
  const time = `thời gian đã qua ${percentText(elapsedShare)}`;
  if (plan === null || actual === null) return `${subject}: ${countsText(line)}; ${time}`;
  const ratio = line?.ratio ?? null;
  const share = ratio === null ? '' : ` (${percentText(ratio)})`;
  return `${subject}: ${formatNumber(actual)}/${formatNumber(plan)} lao động${share}; ${time}`;
}

/** What a leader takes along in five seconds: `đúng tiến độ`, `chậm 71 lao động so với thời gian đã qua`. */
export function verdict(line: RollUpLine | null, elapsedShare: number): string {
  const plan = planOf(line);
  const actual = line?.cumulative ?? null;
  if (line === null || plan === null) return 'chưa giao chỉ tiêu';
  if (actual === null) return 'chưa có số liệu';
  switch (line.status) {
    case 'aboveRange':
      return 'vượt mức trên của kế hoạch năm';
    case 'exceeded':
      return `vượt kế hoạch năm ${people(actual - plan)}`;
    case 'met':
      return 'đạt kế hoạch năm';
    case 'onPace':
      return 'đúng tiến độ';
    case 'behind':
      return `chậm ${people(plan * elapsedShare - actual)} so với thời gian đã qua`;
    default:
      return `chưa đạt, còn thiếu ${people(plan - actual)}`;
  }
}

/** Whole people: behind by half a person is behind by one. */
function people(count: number): string {
  return `${formatNumber(Math.ceil(shiftDecimal(count, 0)))} lao động`;
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
