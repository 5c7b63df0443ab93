// How a unit is called as a sender or receiver: a commune by its people's committee, anyone else by its own name.

import {foldName, tidyText} from '../text/fold-text';
import type {UnitVersion} from './unit';

/** Tiers that have a people's committee; a hamlet has none. */
const tiers = [
  'xã',
  'phường',
  'thị trấn',
  'đặc khu',
  'huyện',
  'quận',
  'thị xã',
  'thành phố',
  'tỉnh',
];
const foldedTiers = tiers.map(tier => `${foldName(tier)} `);

/**
 * `UBND phường 1`, `UBND thị trấn Hữu Lũng`, by the unit's own type; `Khóm 1`, `Trường THPT Sa Đéc` as they are.
 *
 * @remarks Source: requirements DH-42, HL-39.
 */
export function committeeName({type, name}: Pick<UnitVersion, 'type' | 'name'>): string {
  const shown = tidyText(name);
  const tier = tierOf(shown);
  if (tier !== null) return `UBND ${tier.toLowerCase()}${shown.slice(tier.length)}`;
  const ownType = tidyText(type);
  return tierOf(`${ownType} `) === ownType ? `UBND ${ownType.toLowerCase()} ${shown}` : shown;
}

/** The tier that a text begins with, as written there. */
function tierOf(text: string): string | null {
  const at = foldedTiers.findIndex(tier => foldName(text).concat(' ').startsWith(tier));
  return at < 0 ? null : text.split(' ').slice(0, tiers[at]?.split(' ').length).join(' ');
}
