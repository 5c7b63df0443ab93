// Units that a list names by a word: codes in the place of names and other names that one unit alone has.

import {foldName} from '../text/fold-text';
import type {UnitTree} from '../units/unit-tree';
import {field, type ListLine} from './list-line';

/** The codes of the units that have the text as a name or another name, each once. */
export type UnitsNamed = (text: string) => readonly string[];

/** Names are equal as {@link foldName} says, and never guessed further: what is near is named to a person where lists are pasted. */
export function unitsNamed({versions}: UnitTree): UnitsNamed {
  const codes = new Map<string, string[]>();
  for (const {code, name, aliases = []} of versions) {
    for (const key of [name, ...aliases].map(foldName)) {
      const known = codes.get(key) ?? [];
      codes.set(key, known.includes(code) ? known : [...known, code]);
    }
  }
  return text => codes.get(foldName(text)) ?? [];
}

/** The lines with the code of the unit wherever their `unit` is a name; one that is no unit's, or several units', stays as it is. */
export function codedUnits(lines: readonly ListLine[], tree: UnitTree): readonly ListLine[] {
  const named = unitsNamed(tree);
  return lines.map(line => {
    const text = field(line, 'unit');
    if (text === '' || tree.ofCode(text).length > 0) return line;
    const [unit, second] = named(text);
    const isClear = unit !== undefined && second === undefined;
    return isClear ? {...line, fields: {...line.fields, unit}} : line;
  });
}
