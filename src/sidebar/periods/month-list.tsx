// The months of the year, each with its state and who has sent; those that may be chosen have a box.

import type {ListedPeriod} from '../../contract/district-answers';
import {sentWords, stateWords, unsentWords} from './period-words';

interface Props {
  readonly periods: readonly ListedPeriod[];
  readonly chosen: readonly string[];
  readonly mayChoose: (period: ListedPeriod) => boolean;
  readonly onChoose: (slots: readonly string[]) => void;
}

/** What is left to decide stands first; closed months are opened again but seldom. */
function isAtHand({state}: ListedPeriod): boolean {
  return state !== 'closed';
}

export function MonthList({periods, chosen, mayChoose, onChoose}: Props) {
  return (
    <ul class="months">
      {[...periods.filter(isAtHand), ...periods.filter(one => !isAtHand(one))].map(one => (
        <li key={one.slot}>
          <label>
            <input
              type="checkbox"
              checked={chosen.includes(one.slot)}
              disabled={!mayChoose(one)}
              onChange={event => {
                const others = chosen.filter(slot => slot !== one.slot);
                onChoose(event.currentTarget.checked ? [...others, one.slot] : others);
              }}
            />{' '}
            {one.name}
          </label>
          <span class="hint">
            {one.from} – {one.to} · {stateWords(one)}
          </span>
          <span class="hint">
            {sentWords(one)}
            {one.unsent.length > 0 && one.unsent.length < one.units
              ? `; chưa: ${unsentWords(one)}`
              : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}
