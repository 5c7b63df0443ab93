// The line above the master: what its figures answer to, whether they are the sum of the units' books, and which run wrote them.

/** A failed self-check begins so, and stands before all else of the line; the tab turns it red by these words. */
export const failedCheck = 'Tự kiểm KHÁC';

export interface MasterNote {
  /** `Thực hiện Kế hoạch số …`; `''` where no plan is cited. */
  readonly base: string;
  readonly check: string;
  /** `Tháng 9/2021 (…) · … lần tổng hợp 2, lúc …`; `''` where a hand has taken it away. */
  readonly mark: string;
}

export function masterNote({base, check, mark}: MasterNote): string {
  const isFailed = check.startsWith(failedCheck);
  const parts = isFailed ? [check, base, mark] : [base, `${check} ${mark}`.trim()];
  return parts.filter(text => text !== '').join(' · ');
}

/** Another self-check in a line that says "bằng"; `null` for any other line, a failed one among them. */
export function withCheck(line: string, check: string): string | null {
  const found = /^(?:(.*) · )?Tự kiểm: .*? đã gửi\)\. (.*)$/s.exec(line);
  if (found === null || line.startsWith(failedCheck)) return null;
  return masterNote({base: found[1] ?? '', check, mark: found[2] ?? ''});
}
