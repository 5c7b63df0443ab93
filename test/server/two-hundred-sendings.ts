// The 200 sendings of the kill test: 20 units, 10 months each, every one of 8 jobs.

import {unitKey} from '../support/district';

export const units = 20;

/** @param number - 0 to 199 */
export function sendingOf(number: number) {
  const code = `u${1 + (number % units)}`;
  const slot = `2021-${String(1 + Math.floor(number / units)).padStart(2, '0')}`;
  const cells = {vl_trong_tinh: '5', vl_ngoai_tinh: '3'};
  const submissionId = `gui-${String(number).padStart(6, '0')}`;
  return {code, slot, input: {submissionId, unit: unitKey(code), slot, cells, reasons: {}}};
}
