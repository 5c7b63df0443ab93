// On a phone's width the grid has room for little beside its frozen columns: what a run brings to the front is then shown first.

import type {ICommandService, Worksheet} from '@univerjs/core';
import {ScrollCommand} from '@univerjs/sheets-ui';

/** Pixels of a screen's width, below which it is a phone's. */
const narrowest = 600;

/**
 * Scrolls so that a column stands first beside the frozen ones; does nothing on a wide screen. The grid itself reckons all columns
 * as wide as these and scrolls past it.
 *
 * @param column - 0-based
 */
export function beginWith(commands: ICommandService, sheet: Worksheet, column: number): void {
  if (window.innerWidth >= narrowest) return;
  let offsetX = 0;
  for (let at = sheet.getFreeze().xSplit; at < column; at++) {
    if (sheet.getColVisible(at)) offsetX += sheet.getColumnWidth(at);
  }
  void commands.executeCommand(ScrollCommand.id, {sheetViewStartColumn: 0, offsetX});
}
