// Keeps what is typed as it was typed: `1.300` stays a text until the host has read it, where Univer would make it 1.3.

import {CellValueType, type ICellData, type Injector, type Nullable} from '@univerjs/core';
import {AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService} from '@univerjs/sheets';

import {textOfDocument, textOfNumber} from './cell-text';

/** Before every reader that comes with Univer. */
const FIRST = 10_000;

export function keepTypedText(injector: Injector): void {
  const {writeCellInterceptor} = injector.get(SheetInterceptorService);
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, _place, next) => {
      const text = typedText(cell);
      if (text === null) return next(cell);
      return {...cell, v: text, t: CellValueType.STRING, p: null};
    },
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, {worksheet, row, col}, next) => {
      const stored = worksheet.getCellRaw(row, col);
      if (typeof stored?.v !== 'number' || isFormula(stored)) return next(cell);
      if (stored.t === CellValueType.BOOLEAN) return next(cell);
      const style = worksheet.getComposedCellStyle(row, col);
      const text = textOfNumber(stored.v, style.n?.pattern ?? '');
      return {...stored, v: text, t: CellValueType.STRING};
    },
  });
}

/** `null` for formulas and for a cell left empty. */
function typedText(cell: Nullable<ICellData>): string | null {
  if (cell === null || cell === undefined || isFormula(cell)) return null;
  const document = cell.p?.body?.dataStream;
  const text = document === undefined ? String(cell.v ?? '') : textOfDocument(document);
  return text === '' ? null : text;
}

function isFormula({f, si}: ICellData): boolean {
  return (f ?? '') !== '' || (si ?? '') !== '';
}
