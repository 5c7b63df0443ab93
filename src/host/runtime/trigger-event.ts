// What Google hands to a simple trigger: the values of its event, and its objects by their numbers in the run.

import {notationOf} from '../store/a1-notation';
import type {Area} from '../store/book-snapshot';
import {RangeHandle, SpreadsheetHandle, UserHandle, type Handle} from './handles';
import type {ScriptRun} from './script-run';
import type {EventObjects} from './wire';

/** Cells that a person has changed in the grid. */
export interface EditEvent {
  readonly sheetId: number;
  readonly area: Area;
  /** Of a single cell, as text; `null`: it is blank now. */
  readonly value?: string | null;
  /** `null`: it was blank. */
  readonly oldValue?: string | null;
}

export interface TriggerEvent {
  readonly values: Readonly<Record<string, unknown>>;
  readonly objects: EventObjects;
}

/**
 * The event of a run that is a simple trigger; `null` for any other run. `onEdit` called by a page gets what the page
 * gave, as on Google.
 *
 * @remarks Source: fact 277; Google's guide of event objects.
 */
export function triggerEvent(
  run: ScriptRun,
  name: string,
  [given]: readonly unknown[],
): TriggerEvent | null {
  const {authMode} = run.setting;
  const common = {
    source: new SpreadsheetHandle(),
    // A simple trigger learns nobody's address (fact 245).
    user: new UserHandle(authMode === 'FULL' ? run.user : ''),
  };
  if (name === 'onOpen' || name === 'onInstall') {
    // Whoever starts these gives an object or nothing.
    return {values: {...(given as object | undefined)}, objects: numbered(run, common)};
  }
  if (name !== 'onEdit' || authMode !== 'LIMITED') return null;
  // Only the host starts a run as LIMITED, with what it saw; a page's calls are FULL.
  const {sheetId, area, value, oldValue} = given as EditEvent;
  const isOneCell = area.rows * area.columns === 1;
  const range = new RangeHandle(sheetId, area, notationOf(area));
  return {
    values: {
      ...(isOneCell && (value ?? '') !== '' ? {value} : {}),
      ...(isOneCell && (oldValue ?? '') !== '' ? {oldValue} : {}),
    },
    objects: numbered(run, {...common, range}),
  };
}

function numbered(run: ScriptRun, handles: Readonly<Record<string, Handle>>): EventObjects {
  return Object.fromEntries(
    Object.entries(handles).map(([name, handle]) => [
      name,
      {id: run.idOf(handle), className: handle.className},
    ]),
  );
}
