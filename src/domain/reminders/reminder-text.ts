// What a unit is told that has not sent: one text for Zalo, one for e-mail. Source: GL-11, HL-17.

import {daysBetween} from '../dates/civil-day';
import {formatDate} from '../dates/format-date';
import type {IsoDate} from '../units/unit';

export interface ReminderFacts {
  readonly unit: string;
  /** `Tháng 9/2021`. */
  readonly period: string;
  readonly due: IsoDate;
  readonly today: IsoDate;
  /** The collecting unit, and whom to ask there. */
  readonly from: string;
  readonly contact: string;
  /** Why the report was sent back; `''` where none was sent. */
  readonly returned: string;
  readonly url: string;
}

export interface Reminder {
  readonly zalo: string;
  readonly subject: string;
  readonly mail: string;
}

/** Ready to be copied; both say the same. */
export function reminderOf(facts: ReminderFacts): Reminder {
  const {unit, period, from, contact, url} = facts;
  const month = period.toLowerCase();
  const ask = contact === '' ? '' : ` Cần hỏi: ${contact}.`;
  const standing = standingOf(facts);
  return {
    zalo: `${from} đề nghị ${unit} gửi báo cáo ${month}: ${standing} Mở sổ: ${url}${ask}`,
    subject: `Đề nghị gửi báo cáo ${month} – ${unit}`,
    mail: `Kính gửi ${unit},\n\nBáo cáo ${month}: ${standing}\nĐề nghị đơn vị nhập và gửi tại ${url} .${ask}\n\n${from}`,
  };
}

/** `hạn gửi 17/9/2021, đã quá 3 ngày.` */
function standingOf({due, today, returned}: ReminderFacts): string {
  const late = daysBetween(due, today);
  const when =
    late > 0 ? `đã quá ${late} ngày` : late === 0 ? 'là hôm nay' : `còn ${String(-late)} ngày`;
  const back = returned === '' ? '' : `đã trả lại (${returned.replace(/[.]$/, '')}), chờ gửi lại; `;
  return `${back}hạn gửi ${formatDate(due)}, ${when}.`;
}
