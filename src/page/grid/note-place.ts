// Where the note of a cell opens: beside the cell where there is room for it, else above or below. By itself the grid would put it beyond the edge.

import type {Injector} from '@univerjs/core';
import {SheetCanvasPopManagerService} from '@univerjs/sheets-ui';

import {SCROLL_BAR, SheetView} from './sheet-view';

/** Univer's, which it does not give out by name: what stands beside a cell. */
const BESIDE_CELL = 'sheets.component.cell-popup';

/** Pixels of a note with its frame, as wide as the host and the page make them and as high as most are. */
const [WIDTH, HEIGHT] = [228, 170];

export function keepNotesOnScreen(injector: Injector): void {
  const sheetView = new SheetView(injector);
  const places = injector.get(SheetCanvasPopManagerService);
  const attach = places.attachPopupToCell.bind(places);
  places.attachPopupToCell = (row, col, popup, ...rest) => {
    const view = popup.componentKey === BESIDE_CELL ? sheetView.now() : null;
    if (view === null) return attach(row, col, popup, ...rest);
    const end = view.cornerOf(row + 1, col + 1);
    // It may lie over the scroll bar.
    if (end.x + WIDTH <= view.place.width + SCROLL_BAR) return attach(row, col, popup, ...rest);
    const isAbove = view.place.top + end.y + HEIGHT > window.innerHeight;
    const direction = isAbove ? 'top-right' : 'bottom-right';
    return attach(row, col, {...popup, direction, noPushMinimumGap: false}, ...rest);
  };
}
