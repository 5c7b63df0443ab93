// The form of each reporting unit: the book's indicators that a unit of its kind enters. Source: domain.md §5.1, HL-12.

import {tidyText} from '../text/fold-text';
import type {UnitVersion} from '../units/unit';
import {unitKindOf, type UnitKind} from '../units/unit-kind';
import type {UnitTree} from '../units/unit-tree';
import type {Indicator} from './indicator';
import {type IndicatorBook, indicatorBook} from './indicator-book';

/** What people call the form of a kind. */
export const formNames: Readonly<Record<UnitKind, string>> = {
  ...{commune: 'Xã, phường', hamlet: 'Thôn, khóm', school: 'Trường học', training: 'Đào tạo nghề'},
  ...{bank: 'Ngân hàng', office: 'Cơ quan', military: 'Quân sự', organisation: 'Đoàn thể'},
  ...{jobCentre: 'Dịch vụ việc làm', media: 'Truyền thông'},
};

/** `Trường THCS`: whose reports are looked at together. Schools go by their level, as type or name tell it, all others by their form. */
export function formGroup(unit: Pick<UnitVersion, 'type' | 'name'>): string {
  const kind = unitKindOf(unit);
  const text = tidyText(`${unit.type} ${unit.name}`).toLowerCase();
  const level = kind === 'school' ? levels.find(([words]) => words.test(text)) : undefined;
  return level?.[1] ?? formNames[kind];
}

/** Of a school of both levels the lower one, since grade 9 is asked of it. */
const levels: readonly (readonly [words: RegExp, group: string])[] = [
  [/thcs|trung học cơ sở/u, 'Trường THCS'],
  [/thpt|trung học phổ thông/u, 'Trường THPT'],
];

export interface UnitForms {
  /** The form of a unit that reports; empty where its kind enters nothing that the book has. */
  readonly of: (unit: UnitVersion) => IndicatorBook;
  /** Whether a unit version, by its place in the tree, is asked for an indicator, by its place in the book. */
  readonly asks: (unit: number, indicator: number) => boolean;
}

/** The kinds of the units that report, at any time of the book. */
export function kindsIn(tree: UnitTree): ReadonlySet<UnitKind> {
  return new Set(tree.versions.filter((_, at) => tree.isLeaf(at)).map(unitKindOf));
}

/**
 * Who enters an indicator in a book of units of these kinds: one group alone, so that the bank's loans are not also a commune's.
 * Empty where nobody does.
 */
export function ownersIn(
  {owners}: Pick<Indicator, 'owners'>,
  kinds: ReadonlySet<UnitKind>,
): readonly UnitKind[] {
  return owners.find(group => group.some(kind => kinds.has(kind))) ?? [];
}

/** The form of a kind of unit: its own indicators of the book, in the book's order. */
export function formOf(
  kind: UnitKind,
  book: IndicatorBook,
  kinds: ReadonlySet<UnitKind>,
): IndicatorBook {
  const own = book.all.filter(one => ownersIn(one, kinds).includes(kind));
  return own.length === book.all.length ? book : indicatorBook(own);
}

/** The forms of a book, each made once. */
export function unitForms(book: IndicatorBook, tree: UnitTree): UnitForms {
  const kinds = kindsIn(tree);
  const forms = new Map([...kinds].map(kind => [kind, formOf(kind, book, kinds)]));
  const formAt = tree.versions.map(unit => forms.get(unitKindOf(unit)));
  const asked = new Map(
    [...forms.values()].map(form => [
      form,
      book.all.map(one => !one.isAdjustment && form.byCode.has(one.code)),
    ]),
  );
  return {
    of: unit => forms.get(unitKindOf(unit)) ?? book,
    asks: (unit, indicator) => {
      const form = formAt[unit];
      return form !== undefined && asked.get(form)?.[indicator] === true;
    },
  };
}
