// Days as Vietnamese texts, for tables and for the head of a report.

import type {IsoDate} from '../units/unit';

/** `14/9/2021`. */
export function formatDate(day: IsoDate): string {
  const {year, month, date} = numbersOf(day);
  return `${date}/${month}/${year}`;
}

/**
 * `ngày 05 tháng 7 năm 2024`: days below 10 and the months 1 and 2 have a zero before them, other months none.
 *
 * @remarks Source: domain.md §6.1 (NĐ 30/2020/NĐ-CP, địa danh và thời gian).
 */
export function formatLongDate(day: IsoDate): string {
  const {year, month, date} = numbersOf(day);
  const monthText = month <= 2 ? `0${month}` : String(month);
  return `ngày ${String(date).padStart(2, '0')} tháng ${monthText} năm ${year}`;
}

function numbersOf(day: IsoDate): {year: number; month: number; date: number} {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    date: Number(day.slice(8, 10)),
  };
}
