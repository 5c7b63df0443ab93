// The corner that tells of a note, dark as in Sheets: the grid's own yellow is lost on the orange of a warning.

import {InterceptorEffectEnum, type Injector} from '@univerjs/core';
import {INTERCEPTOR_POINT, SheetInterceptorService} from '@univerjs/sheets';

/** On white, the form's yellow, orange, red and grey alike. */
export const CORNER = {color: '#202124', size: 7} as const;

/** After Univer's own, which comes at 100 and marks every cell with a note. */
const PRIORITY = 99;

export function darkenNoteCorners(injector: Injector): void {
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    ...{priority: PRIORITY, effect: InterceptorEffectEnum.Style},
    handler: (cell, _place, next) =>
      next(
        cell?.markers?.tr === undefined ? cell : {...cell, markers: {...cell.markers, tr: CORNER}},
      ),
  });
}
