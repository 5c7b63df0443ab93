// What a district action says of its outcome, in Vietnamese: in a notice, and in its page where it has one.

import {shiftDecimal} from '../domain/numbers/decimal';
import {formatNumber} from '../domain/numbers/format-number';
import {slotName} from '../domain/reports/slot';
import {failedCheck} from '../domain/roll-up/master-note';
import type {Finding} from '../domain/finding';
import {messageText} from './message-text';
import type {TracedFigure, TracedSending} from './district-answers';

/** @param period - its name */
export function rolledText(period: string, run: number, collected: number): string {
  return `Đã tổng hợp ${period} (lần ${run}), nhận thêm ${collected} báo cáo.`;
}

/**
 * The self-check's one line. `Tự kiểm: …`, of which a reader need not ask more while it says "bằng".
 *
 * @param findings - of cells that differ, all of them
 */
export function masterCheckText(
  findings: readonly Finding[],
  {cells, units}: {readonly cells: number; readonly units: number},
): string {
  const [first] = findings;
  if (first === undefined)
    return `Tự kiểm: bảng tổng hợp bằng tổng các sổ đơn vị (${formatNumber(cells)} ô, ${units} đơn vị đã gửi).`;
  return `${failedCheck}: ${formatNumber(findings.length)} ô khác tổng các sổ đơn vị. ${messageText(first)}`;
}

/** What a line that said "bằng" says once a hand has been at the master. @param cells - `J5`, `J5:K7` */
export function editedMasterText(cells: string): string {
  return `${failedCheck}: ô ${cells} vừa bị sửa bằng tay. Chọn "Đối chiếu" để biết còn bằng tổng các sổ đơn vị không, "Tổng hợp số liệu" để ghi lại.`;
}

/** As many units as a notice can name. */
const namedUnits = 10;

/** A figure with the units that make it, or a unit's month with what was sent of it. */
export function tracedText(traced: TracedFigure | TracedSending): string {
  if (traced.kind === 'sending') {
    const {unit, slot, due, sendings, blank} = traced;
    const sent = sendings.map(({receipt, by}) => `${receipt} (${by})`).join('; ');
    const said = sent === '' ? 'chưa gửi' : `đã gửi ${sent}`;
    return `${unit}, ${slotName(slot)}, hạn gửi ${due}: ${said}.${owingText(blank)}`;
  }
  const {unit, indicator, slice, column, cell, period, run, missing} = traced;
  const name = [unit, indicator, slice, column].filter(part => part !== '').join(', ');
  const shown = typeof cell === 'number' ? formatNumber(cell) : cell || '(trống)';
  return `${name}: ${shown} (${period}, lần tổng hợp ${run}). ${unitsText(traced)}.${owingText(missing)}`;
}

function owingText(names: readonly string[]): string {
  return names.length === 0 ? '' : ` Chưa báo cáo: ${names.join(', ')}.`;
}

/** `Xã A 12; Xã B 9; và 3 đơn vị nữa`; of a ratio `Xã A 12/40`. */
function unitsText({reports}: TracedFigure): string {
  const sums = new Map<string, number[]>();
  for (const {unit, part, value} of reports) {
    const own = sums.get(unit) ?? [];
    own[part] = shiftDecimal((own[part] ?? 0) + value, 0);
    sums.set(unit, own);
  }
  const names = [...sums].map(
    ([unit, own]) => `${unit} ${own.map(one => formatNumber(one)).join('/')}`,
  );
  const more = names.length - namedUnits;
  if (more > 0) names.splice(namedUnits, more, `và ${more} đơn vị nữa`);
  return names.join('; ') || 'Chưa có báo cáo nào';
}
