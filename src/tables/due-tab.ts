// "Tình hình gửi báo cáo": a row for each reporting unit, a column for each month of the year and for each rhythm; below them all
// units together, and what goes on to the level above.

import {glossary} from '../domain/glossary';
import {type Duty, type RhythmDuty, rhythms} from '../domain/roll-up/duty';
import type {UnitVersion} from '../domain/units/unit';
import type {Cell, Highlight} from '../ports/book';
import {column, firstRow} from './columns';
import type {ListTab} from './list-tab';

/** Columns `01` to `12`. */
const months = Array.from({length: 12}, (_, at) => String(at + 1).padStart(2, '0'));

export const dueTab: ListTab = {
  key: 'due',
  name: glossary.dueTab,
  title: 'TÌNH HÌNH GỬI BÁO CÁO',
  note: 'Chưa tổng hợp lần nào.',
  color: '#f9ab00',
  columns: [
    column('code', glossary.unitCode, 90),
    column('name', glossary.unit, 200),
    ...months.map(month => ({
      key: month,
      header: `T${Number(month)}`,
      width: 126,
      wrap: true,
    })),
    // Behind the months, so that the colours of a book made before them lie where they lay.
    column('form', glossary.unitForm, 130),
    column('rate', glossary.onTime, 110),
    ...rhythms.map(one => column(one, glossary[`rhythm.${one}`], 110)),
  ],
};

export interface DueLine {
  readonly unit: UnitVersion;
  readonly duties: readonly (Duty | null)[];
  /** Of the same months. */
  readonly rhythms: readonly RhythmDuty[];
  /** Name of the unit's form. */
  readonly form: string;
}

/** Who sends on what was gathered, and how that stands, by month `06`. */
export interface UpwardLine {
  readonly name: string;
  readonly months: ReadonlyMap<string, string>;
}

/** Row id and cells of each unit, of all, and of the collecting unit; months after the rolled-up period stay blank. */
export function dueRows(units: readonly DueLine[], upward: UpwardLine): Cell[][] {
  const all = rateTexts(units.flatMap(one => one.rhythms));
  return [
    ...units.map(({unit, duties, form, rhythms: own}) => [
      ...[unit.key, unit.code, unit.name],
      ...months.map((_, at) => dutyText(duties[at] ?? null)),
      ...[form, ...rateTexts(own)],
    ]),
    [
      // Where it is seen without going to the end of the year.
      ...['all', '', `${glossary.allUnits}: ${glossary.onTime.toLowerCase()} ${all[0] ?? ''}`],
      ...[...months.map(() => ''), '', ...all],
    ],
    ['upward', '', upward.name, ...months.map(month => upward.months.get(month) ?? '')],
  ];
}

/** `8/9 (88%)` of all, then of each rhythm; `''` where nothing was owed. Rounded down: 100% is every one. */
function rateTexts(duties: readonly RhythmDuty[]): string[] {
  return [null, ...rhythms].map(rhythm => {
    const own = duties.filter(one => rhythm === null || one.rhythm === rhythm);
    const {length} = own.filter(one => one.isOnTime);
    return own.length === 0
      ? ''
      : `${length}/${own.length} (${Math.floor((length * 100) / own.length)}%)`;
  });
}

/** `Đủ`, `Gửi muộn 2 ngày` of a full one, `Thiếu số (3), gửi muộn 1 ngày` of others; `''` where nothing was asked. */
export function dutyText(duty: Duty | null): string {
  if (duty === null) return '';
  const late = duty.lateDays > 0 ? `${glossary['due.late']} ${duty.lateDays} ngày` : '';
  if (duty.state === 'full' && late !== '') return late;
  const word = glossary[`due.${duty.state}`];
  const state = duty.state === 'partial' ? `${word} (${duty.blank})` : word;
  return late === '' ? state : `${state}, ${late.toLowerCase()}`;
}

/** From what is well to what is not, each a clear step darker, so that greyscale tells them apart too. */
const dutyColors: readonly (readonly [word: string, background: string])[] = [
  [glossary['due.full'], '#e6f4e0'],
  [glossary['due.late'], '#cde4c0'],
  [glossary['due.partial'], '#f2c25b'],
  [glossary['due.empty'], '#eaa85f'],
  [glossary['due.none'], '#a89bb0'],
  [glossary['due.faulty'], '#e26d6d'],
  [glossary['due.returned'], '#9c6fae'],
];

/** Colours of the months' cells by the word that they begin with. @param rows - of the grid */
export function dueHighlights(rows: number): Highlight[] {
  const column = dueTab.columns.findIndex(one => one.key === months[0]) + 2;
  const area = {row: firstRow, column, rows: rows - firstRow + 1, columns: months.length};
  return dutyColors.map(([startsWith, background]) => ({...area, startsWith, background}));
}
