// How far a roll-up is, in words and as a share of the bar.

import type {RollUpProgress} from '../../contract/district-answers';

/** Reading is most of the work on Google, where each unit's tab is a call; writing is the next. */
const readShare = 70;

/** `Đọc 37/100 đơn vị…`; `null` is the moment before the first word of it. */
export function progressWords(progress: RollUpProgress | null): string {
  if (progress === null) return 'Bắt đầu…';
  switch (progress.step) {
    case 'read':
      return `Đọc ${progress.done}/${progress.units} đơn vị…`;
    case 'compute':
      return 'Tính…';
    case 'write':
      return 'Ghi bảng tổng hợp, tình hình gửi và biểu đồ…';
  }
}

/** 0 to 100. */
export function progressPercent(progress: RollUpProgress | null): number {
  if (progress === null) return 0;
  if (progress.step === 'compute') return readShare + 5;
  if (progress.step === 'write') return readShare + 15;
  return progress.units === 0 ? 0 : Math.round((progress.done / progress.units) * readShare);
}
