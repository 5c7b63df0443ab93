// A copied block holds the rows that are seen: hidden ones would come out between them where it is pasted.

import {
  IUniverInstanceService,
  type Injector,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {ISheetClipboardService} from '@univerjs/sheets-ui';

export function copyShownRows(injector: Injector): void {
  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'rows that are seen',
    getFilteredOutRows: (unitId, subUnitId, {startRow, endRow}) => {
      const instances = injector.get(IUniverInstanceService);
      const workbook = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
      const sheet = workbook?.getSheetBySheetId(subUnitId);
      const rows = Array.from({length: endRow - startRow + 1}, (_, at) => startRow + at);
      return rows.filter(row => sheet?.getRowVisible(row) === false);
    },
  });
}
