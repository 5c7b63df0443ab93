// To whom a unit reports: the formal receivers, and the desk that collects for one of them, which is not the same.

import {foldName, tidyText} from '../text/fold-text';
import {committeeName} from './committee-name';
import type {UnitTree} from './unit-tree';

export interface Receiver {
  /** `UBND thị xã Duyên Hải`: whom the report is addressed to. */
  readonly name: string;
  /** `Phòng Lao động – Thương binh và Xã hội`: the desk that collects for it; `''` where it does so itself. */
  readonly through: string;
  /** `đào tạo nghề`: what alone goes to it; `''` for everything. */
  readonly scope: string;
}

/** `Sở Nội vụ; phần đào tạo nghề: UBND tỉnh (qua Sở Giáo dục và Đào tạo)`. */
function parseReceivers(text: string): Receiver[] {
  const parts = text.split(/[;\n](?![^()]*\))/).map(tidyText);
  return parts.filter(Boolean).map(part => {
    const [, scope = '', name = '', through = ''] =
      /^(?:phần\s+([^:]+):\s*)?(.*?)(?:\s*\(qua\s+(.+)\))?$/iu.exec(part) ?? [];
    return {name, through, scope};
  });
}

/**
 * The receivers of a version's reports: those that its row names, else the committee of the unit above it; of the book's node
 * `superior`. A receiver that is a unit of the book is reached through that unit's own desk unless the text names another.
 */
export function receiversOf(tree: UnitTree, at: number, superior: string): Receiver[] {
  const {versions} = tree;
  const above = versions[tree.parentIndexOf(at)];
  const text = versions[at]?.receiver ?? (above === undefined ? superior : committeeName(above));
  return parseReceivers(text).map(one => {
    const isMeant = (name: string): boolean => foldName(name) === foldName(one.name);
    const unit = versions.find(
      ({name, type, desk, aliases = []}) =>
        desk !== undefined && [name, committeeName({name, type}), ...aliases].some(isMeant),
    );
    return one.through === '' ? {...one, through: unit?.desk ?? ''} : one;
  });
}

/** `UBND thị xã Duyên Hải (qua Phòng Lao động); Sở Nội vụ, phần đào tạo nghề`; `''` where nobody is named. */
export function receiversText(receivers: readonly Receiver[]): string {
  return receivers
    .map(({name, through, scope}) => {
      const desk = through === '' ? '' : ` (qua ${through})`;
      return `${name}${scope === '' ? '' : `, phần ${scope}`}${desk}`;
    })
    .join('; ');
}
