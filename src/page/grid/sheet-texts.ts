// What a tab says in its cells that can be seen, to be read as lines.

import {
  BooleanNumber,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';

/** 1-based. */
export interface SheetText {
  readonly row: number;
  readonly column: number;
  /** As the cell shows it. */
  readonly text: string;
  readonly isBold: boolean;
}

/** Row by row; none for an unknown tab. */
export function sheetTexts(injector: Injector, sheetId: number): SheetText[] {
  const instances = injector.get(IUniverInstanceService);
  const book = instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  const sheet = book?.getSheetBySheetId(String(sheetId)) ?? null;
  const texts: SheetText[] = [];
  sheet?.getCellMatrix().forValue((row, column) => {
    if (!sheet.getRowVisible(row) || !sheet.getColVisible(column)) return;
    const text = String(sheet.getCell(row, column)?.v ?? '');
    if (text.trim() === '') return;
    const isBold = sheet.getComposedCellStyle(row, column).bl === BooleanNumber.TRUE;
    texts.push({row: row + 1, column: column + 1, text, isBold});
  });
  return texts.sort((one, other) => one.row - other.row || one.column - other.column);
}
