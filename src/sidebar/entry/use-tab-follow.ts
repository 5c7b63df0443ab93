// Has the unit's own tab say what the page has saved or sent: its colours and its status line, behind the typing.

import {useEffect, useRef} from 'preact/hooks';

import {call, type Transport} from '../rpc';
import type {Cells} from './assess';
import type {SaveState} from './save-queue';

/** A pause in typing, longer than that before a save, so that a row of figures is followed once. */
const pauseMs = 2000;

interface Followed {
  readonly unit: string;
  readonly slot: string;
  readonly cells: Cells;
  readonly save: SaveState;
  /** Of the last sending; `''` before the first, when the tab has nothing to differ from. */
  readonly receipt: string;
  readonly isReadOnly: boolean;
}

export function useTabFollow(
  send: Transport,
  {unit, slot, cells, save, receipt, isReadOnly}: Followed,
): void {
  const before = useRef({cells, receipt});
  useEffect(() => {
    const isSent = before.current.receipt !== receipt;
    if (isReadOnly || receipt === '') return;
    if (!isSent && (save.kind !== 'saved' || before.current.cells === cells)) return;
    const timer = setTimeout(
      () => {
        before.current = {cells, receipt};
        // The figures are safe either way; the next save or sending follows again.
        call(send, 'refreshTab', {unit, slot}).catch(() => undefined);
      },
      isSent ? 0 : pauseMs,
    );
    return () => {
      clearTimeout(timer);
    };
  }, [save.kind, cells, receipt]);
}
