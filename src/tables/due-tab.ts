// "Tình hình gửi báo cáo": a row for each reporting unit, a column for each month of the year and for each rhythm; below them the
// units by kind, all together, what goes on to each receiver above, and the inspections of the year.

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
    column('name', glossary.unit, 260, {wrap: true}),
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
    // Not wrapped: it stands in every row, and the cell behind it is blank in most.
    column('receiver', glossary.receiver, 280),
    column('missing', glossary.missing, 320, {wrap: true}),
  ],
};

export interface DueLine {
  readonly unit: UnitVersion;
  readonly duties: readonly (Duty | null)[];
  /** Of the same months. */
  readonly rhythms: readonly RhythmDuty[];
  /** Name of the unit's form. */
  readonly form: string;
  /** To whom it reports; `''` where nobody is named. */
  readonly receivers: string;
}

/** Units that are looked at together: all, or those of a kind. */
export interface DueGroup {
  readonly name: string;
  /** `2/3 có số liệu`, January first. */
  readonly months: readonly string[];
  readonly rhythms: readonly RhythmDuty[];
  /** `''` where they report to several. */
  readonly receivers: string;
  /** Who has not sent, or not all, of the last month: `Chưa gửi: Trường THCS A.` */
  readonly missing: string;
}

/** A row that says something of some months, by month `06`: what goes on to a receiver above, the inspections. */
export interface DueRemark {
  readonly id: string;
  readonly name: string;
  readonly months: ReadonlyMap<string, string>;
  readonly receivers: string;
  /** What it names at its end. */
  readonly missing: string;
}

export interface DueBoard {
  readonly units: readonly DueLine[];
  readonly groups: readonly DueGroup[];
  readonly all: DueGroup;
  readonly remarks: readonly DueRemark[];
}

/** Row id and cells of each unit, of the groups, of all, and of what else there is; months after the rolled-up period stay blank. */
export function dueRows({units, groups, all, remarks}: DueBoard): Cell[][] {
  return [
    ...units.map(({unit, duties, form, rhythms: own, receivers}) => [
      ...[unit.key, unit.code, unit.name],
      ...months.map((_, at) => dutyText(duties[at] ?? null)),
      ...[form, ...rateTexts(own), receivers, ''],
    ]),
    ...groups.map(group => groupRow(`group:${group.name}`, group)),
    groupRow('all', all),
    ...remarks.map(one => [
      ...[one.id, '', one.name, ...months.map(month => one.months.get(month) ?? ''), ''],
      ...[...noRates, one.receivers, one.missing],
    ]),
  ];
}

/** All, and each rhythm. */
const noRates = ['', ...rhythms].map(() => '');

function groupRow(id: string, {name, months: own, rhythms: done, receivers, missing}: DueGroup) {
  const rates = rateTexts(done);
  const [whole = ''] = rates;
  // The rate stands here too, where it is seen without going to the end of the year.
  const rate = whole === '' ? '' : `: ${glossary.onTime.toLowerCase()} ${whole}`;
  const cells = months.map((_, at) => own[at] ?? '');
  return [...[id, '', name + rate, ...cells, '', ...rates], receivers, missing];
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
