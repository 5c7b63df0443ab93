// The cells of all months as the page holds them, saved behind it.

import {useRef, useState} from 'preact/hooks';

import type {FigureFinding} from '../../domain/finding';
import {call, type Transport} from '../rpc';
import type {Cells, Form} from './assess';
import {type Columns, SaveQueue, type SaveState, type Written} from './save-queue';

/** Refusals after which the same save may go well. */
const passing = new Set(['LOCK_BUSY', 'OTHERS_WROTE', 'INTERNAL']);

const lost = 'Chưa lưu được, không gọi được sổ. Sẽ tự thử lại; đừng đóng bảng này.';

/** In the queue a month's reasons are a column of their own, under the month's slot behind this. */
const besides = 'reasons of ';

export interface Drafts {
  readonly cellsOf: (slot: string) => Cells;
  readonly faultsOf: (slot: string) => readonly FigureFinding[];
  readonly put: (slot: string, changes: Cells) => void;
  /** Reasons of warnings, by row. */
  readonly reasonsOf: (slot: string) => Cells;
  readonly putReason: (slot: string, row: string, text: string) => void;
  readonly state: SaveState;
  readonly queue: SaveQueue;
}

export function useDrafts(send: Transport, form: Form): Drafts {
  const [columns, setColumns] = useState<Columns>(() =>
    Object.fromEntries(form.columns.map(one => [one.slot, one.cells])),
  );
  const [reasons, setReasons] = useState<Columns>(() =>
    Object.fromEntries(form.columns.map(one => [one.slot, one.reasons])),
  );
  const [faults, setFaults] = useState(form.faults);
  const [state, setState] = useState<SaveState>({kind: 'idle'});
  const queue = useRef<SaveQueue | null>(null);

  const write = async (changed: Columns): Promise<Written> => {
    const reply = await call(send, 'saveDraft', {
      unit: form.unit,
      columns: some(changed, slot => (slot.startsWith(besides) ? null : slot)),
      reasons: some(changed, slot =>
        slot.startsWith(besides) ? slot.slice(besides.length) : null,
      ),
    });
    if (!reply.ok) return {ok: false, why: reply.said, again: passing.has(reply.code)};
    const {columns: stand, faults: found} = reply.value;
    setColumns(before => takeOver(before, stand, (slot, row) => isTyping(slot, row)));
    setFaults(before => [...before.filter(one => !((one.place.slot ?? '') in stand)), ...found]);
    return {ok: true};
  };
  queue.current ??= new SaveQueue(write, setState, lost);
  const saves = queue.current;
  const isTyping = (slot: string, row: string): boolean => saves.isWaiting(slot, row);

  return {
    cellsOf: slot => columns[slot] ?? {},
    // A fault of a cell that was typed over since is none any more.
    faultsOf: slot =>
      faults.filter(one => one.place.slot === slot && !saves.isUnsaved(slot, one.place.row ?? '')),
    put: (slot, changes) => {
      setColumns(before => ({...before, [slot]: {...before[slot], ...changes}}));
      for (const [row, text] of Object.entries(changes)) saves.put(slot, row, text.trim());
    },
    reasonsOf: slot => reasons[slot] ?? {},
    putReason: (slot, row, text) => {
      setReasons(before => ({...before, [slot]: {...before[slot], [row]: text}}));
      saves.put(besides + slot, row, text.trim());
    },
    ...{state, queue: saves},
  };
}

/** The columns whose name in the queue stands for a slot. */
function some(columns: Columns, slotOf: (name: string) => string | null): Columns {
  return Object.fromEntries(
    Object.entries(columns).flatMap(([name, texts]) => {
      const slot = slotOf(name);
      return slot === null ? [] : [[slot, texts]];
    }),
  );
}

/** The columns as the sheet holds them, others' typing too; a cell that is being typed keeps its newer text. */
function takeOver(
  before: Columns,
  stand: Columns,
  isTyping: (slot: string, row: string) => boolean,
): Columns {
  const taken = Object.entries(stand).map(([slot, cells]) => {
    const mine = Object.entries(before[slot] ?? {}).filter(([row]) => isTyping(slot, row));
    return [slot, {...cells, ...Object.fromEntries(mine)}] as const;
  });
  return {...before, ...Object.fromEntries(taken)};
}
