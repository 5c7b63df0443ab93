// The two calendars that figures follow.

/** `admin`: the 15th to the 14th (NĐ 09/2019/NĐ-CP Điều 12); `calendar`: the calendar month (TT 01/2020/TT-BLĐTBXH). */
export type Calendar = 'admin' | 'calendar';
