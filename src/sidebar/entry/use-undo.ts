// Many cells at once, and the way back: "Không phát sinh" and a paste can be undone in one press.

import {useState} from 'preact/hooks';

import type {Cells} from './assess';

export interface Undo {
  /** What was done; `''` when nothing can be undone. */
  readonly text: string;
  /** Of what can be undone. */
  readonly rows: readonly string[];
  readonly apply: (text: string, changes: Cells) => void;
  readonly takeBack: () => void;
}

/** @param cells - as they stand */
export function useUndo(cells: Cells, put: (changes: Cells) => void): Undo {
  const [last, setLast] = useState<{text: string; before: Cells; after: Cells} | null>(null);
  return {
    text: last?.text ?? '',
    rows: Object.keys(last?.after ?? {}),
    apply: (text, changes) => {
      const rows = Object.keys(changes);
      const before = Object.fromEntries(rows.map(row => [row, cells[row] ?? '']));
      setLast({text, before, after: changes});
      put(changes);
    },
    takeBack: () => {
      if (last === null) return;
      // A cell that was typed over since keeps what was typed.
      const back = Object.entries(last.before).filter(([row]) => cells[row] === last.after[row]);
      put(Object.fromEntries(back));
      setLast(null);
    },
  };
}
