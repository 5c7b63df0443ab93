// What heads of forms, tables and exports say of a book's units: who sends, and to whom.

import {committeeName} from '../domain/units/committee-name';
import {receiversOf, receiversText} from '../domain/units/receivers';
import type {UnitVersion} from '../domain/units/unit';
import type {UnitTree} from '../domain/units/unit-tree';
import type {OpenBook} from './open-book';

/** To whom each unit of a book reports; `''` where nobody is named. */
export function receiversIn(tree: UnitTree, superior: string): (unit: UnitVersion) => string {
  return unit => receiversText(receiversOf(tree, tree.versions.indexOf(unit), superior));
}

/** The collecting unit as heads name it, and to whom its own reports go. */
export function headOf({tree, data}: Pick<OpenBook, 'tree' | 'data'>): {
  readonly name: string;
  readonly receivers: string;
} {
  const node = tree.versions[tree.node];
  if (node === undefined) return {name: '', receivers: ''};
  return {name: committeeName(node), receivers: receiversIn(tree, data.superior)(node)};
}
