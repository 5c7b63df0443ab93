// How the inspections of a year stand, for the due board and for notices: n of m done, the overdue ones by name (HL-41).

import {formatDate} from '../dates/format-date';
import {glossary} from '../glossary';
import type {Inspection} from './inspection';

export interface InspectionBoard {
  /** `Kiểm tra, giám sát: 2/5 cuộc đã thực hiện`. */
  readonly name: string;
  /** By the month of the planned day, `08`: `1/2 cuộc; quá hạn 1`. */
  readonly months: ReadonlyMap<string, string>;
  /** `Quá hạn: Xã A (20/8/2021, Bà B). Cần sửa dòng 7 ở bảng "Kiểm tra, giám sát".`; `''` where nothing is. */
  readonly named: string;
}

/**
 * Those planned in the year are counted; whatever is overdue or cannot be read is named, of any year.
 *
 * @returns `null` where there is no schedule
 */
export function inspectionBoard(
  inspections: readonly Inspection[],
  year: number,
): InspectionBoard | null {
  if (inspections.length === 0) return null;
  const ofYear = inspections.filter(one => one.planned?.startsWith(`${year}-`));
  const byMonth = new Map<string, Inspection[]>();
  for (const one of ofYear) {
    const month = one.planned?.slice(5, 7) ?? '';
    byMonth.set(month, [...(byMonth.get(month) ?? []), one]);
  }
  return {
    name: `${glossary.inspectionsTab}: ${doneOf(ofYear)} ${glossary['inspection.done'].toLowerCase()}`,
    months: new Map([...byMonth].map(([month, own]) => [month, monthText(own)])),
    named: [overdueText(inspections), faultyText(inspections)].filter(Boolean).join(' '),
  };
}

/** The same as sentences: `Kiểm tra, giám sát: 2/5 cuộc đã thực hiện. Quá hạn: …`; `''` for none. */
export function inspectionSentence(board: InspectionBoard | null): string {
  return board === null ? '' : `${board.name}. ${board.named}`.trim();
}

/** What stands beside an inspection in its tab; why it is faulty is added by who has the sentences. */
export function inspectionWord({state, lateDays}: Inspection): string {
  const word = glossary[`inspection.${state}`];
  return state === 'overdue' ? `${word} ${lateDays} ngày` : word;
}

function doneOf(inspections: readonly Inspection[]): string {
  return `${inspections.filter(one => one.state === 'done').length}/${inspections.length} cuộc`;
}

function monthText(own: readonly Inspection[]): string {
  const {length} = own.filter(one => one.state === 'overdue');
  const late = length === 0 ? '' : `; ${glossary['inspection.overdue'].toLowerCase()} ${length}`;
  return doneOf(own) + late;
}

function overdueText(inspections: readonly Inspection[]): string {
  const late = inspections.flatMap(({state, units, planned, inCharge}) => {
    if (state !== 'overdue' || planned === null) return [];
    return [`${units} (${[formatDate(planned), inCharge].filter(Boolean).join(', ')})`];
  });
  return late.length === 0 ? '' : `${glossary['inspection.overdue']}: ${late.join('; ')}.`;
}

function faultyText(inspections: readonly Inspection[]): string {
  const lines = inspections.filter(one => one.state === 'faulty').map(one => one.line);
  if (lines.length === 0) return '';
  return `${glossary['inspection.faulty']} dòng ${lines.join(', ')} ở bảng "${glossary.inspectionsTab}".`;
}
