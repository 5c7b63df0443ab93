// The health check of forms: measures that nobody enters, and units that have nothing to enter. Source: HL-12.

import {warningAt, type Finding} from '../finding';
import type {UnitTree} from '../units/unit-tree';
import type {IndicatorBook} from './indicator-book';
import {kindsIn, ownersIn, unitForms} from './unit-forms';

/** Warnings in the order of the form, then of the units; ratios are entered as their parts and not named again. */
export function checkOwners(book: IndicatorBook, tree: UnitTree): Finding[] {
  const kinds = kindsIn(tree);
  const forms = unitForms(book, tree);
  const ownerless = book.all.filter(
    one => one.ratioOf === null && ownersIn(one, kinds).length === 0,
  );
  const empty = tree.versions.filter(
    (unit, at) => tree.isLeaf(at) && forms.of(unit).rows.length === 0,
  );
  return [
    ...ownerless.map(({code, name}) =>
      warningAt({unit: null, slot: null, row: code}, 'INDICATOR_WITHOUT_OWNER', {code, name}),
    ),
    ...empty.map(unit =>
      warningAt({unit: unit.key, slot: null, row: null}, 'FORM_EMPTY', {unit: unit.name}),
    ),
  ];
}
