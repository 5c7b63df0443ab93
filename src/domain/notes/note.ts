// What a unit finds hard, or an overseer remarks: with its level, who deals with it, and the answer (DH-24, HL-38, P4-35).

import {isOfUnit, type Person} from '../people/person';

export const noteKinds = ['difficulty', 'comment'] as const;
/** `unit`: dealt with in the ward itself; `district`: passed on to the collecting unit. */
export const noteLevels = ['unit', 'district'] as const;
export const noteStatuses = ['open', 'doing', 'done'] as const;

export interface Note {
  readonly id: string;
  /** 1-based, in the tab. */
  readonly row: number;
  /** Code; of a remark about the whole the node's. */
  readonly unit: string;
  readonly unitName: string;
  readonly kind: (typeof noteKinds)[number];
  /** `2021-09-16 08:05:12`. */
  readonly at: string;
  readonly by: string;
  readonly text: string;
  readonly level: (typeof noteLevels)[number];
  readonly owner: string;
  readonly answer: string;
  readonly status: (typeof noteStatuses)[number];
}

/** A unit sees its own notes and what is remarked about it; all others see all. */
export function maySee(person: Person, note: Pick<Note, 'unit'>): boolean {
  return !isOfUnit(person) || person.unit === note.unit;
}

/** The district answers all; a unit what has not left it. Nobody else answers. */
export function mayAnswer(person: Person, note: Pick<Note, 'unit' | 'level'>): boolean {
  if (person.role === 'district') return true;
  return isOfUnit(person) && person.unit === note.unit && note.level === 'unit';
}
