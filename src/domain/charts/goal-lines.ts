// A target in one line of words above all charts: a lamp word first, whose colour follows it, then figure and plan.

import type {Indicator} from '../indicators/indicator';
import {formatNumber} from '../numbers/format-number';
import {goalOf} from '../targets/goal';
import type {RollUpLine} from '../roll-up/line';
import {planOf} from './chart-blocks';
import {figureAndPlan} from './plan-blocks';

/** From what is well to what is not, each a clear step darker, so that greyscale tells them apart too. */
export const lampColors: readonly (readonly [startsWith: string, background: string])[] = [
  ['Đạt', '#e6f4e0'],
  ['Đúng tiến độ', '#e6f4e0'],
  ['Vượt', '#cde4c0'],
  ['Chậm', '#f2c25b'],
  ['Chưa đạt', '#f2c25b'],
  ['Không đạt', '#e26d6d'],
];

/** Between the lamp, which has a cell of its own, and the words beside it. */
export const lampEnd = ' · ';

/** `Chậm · Lao động …: 379 người; kế hoạch 600 đến 800 người; chậm 71 người so với thời gian đã qua (còn 2 đơn vị chưa báo cáo)`. */
export function goalLine(
  line: RollUpLine | null,
  one: Indicator | undefined,
  elapsed: number,
): string {
  const owing = line?.missing.length ?? 0;
  const note = owing === 0 ? '' : ` (còn ${owing} đơn vị chưa báo cáo)`;
  const behind = behindText(line, one, elapsed);
  return `${lamp(line)}${lampEnd}${one?.name ?? ''}: ${figureAndPlan(line, one)}${behind}${note}`;
}

/** How much is wanting of what the time that has passed asks for. */
function behindText(line: RollUpLine | null, one: Indicator | undefined, elapsed: number): string {
  if (line?.status !== 'behind') return '';
  const gap = (planOf(line) ?? 0) * elapsed - (line.cumulative ?? 0);
  const size = one?.whole === false ? gap : Math.ceil(gap);
  return `; chậm ${formatNumber(size)} ${one?.measure ?? ''} so với thời gian đã qua`;
}

/** @remarks Source: requirements HL-13; on pace is a share of the plan of at least the share of the time. */
function lamp(line: RollUpLine | null): string {
  const goal = goalOf(line?.target ?? null);
  switch (line?.status) {
    case 'met':
      return 'Đạt';
    case 'exceeded':
      return 'Vượt kế hoạch';
    case 'aboveRange':
      return 'Vượt mức trên';
    case 'onPace':
      return 'Đúng tiến độ';
    case 'behind':
      return 'Chậm';
    case 'notMet':
      return goal !== null && 'min' in goal ? 'Chưa đạt' : 'Không đạt';
    case 'noData':
      return 'Chưa có số liệu';
    default:
      return 'Chưa giao';
  }
}
