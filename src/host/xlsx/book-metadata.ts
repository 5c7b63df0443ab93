// What a book has and a workbook file has no place for: its shape, to text and back.

import type {
  Area,
  BookSnapshot,
  CellValue,
  ChartSnapshot,
  ConditionalFormat,
  ListValidation,
  RangeProtection,
  SheetProtection,
} from '../store/book-snapshot';
import {
  type Check,
  either,
  isFigure,
  isFlag,
  isRecord,
  isText,
  isWhole,
  listOf,
  orAbsent,
  orNull,
  recordOf,
  shapeOf,
} from './json-shape';

/** Raised when an older program could no longer read the text. */
export const METADATA_VERSION = 1;

/** A value that a file cannot hold, and where it stood; see cell-value.ts. */
export interface KeptValue {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** A note that a file cannot hold to the letter. */
export interface KeptNote {
  readonly row: number;
  readonly column: number;
  readonly note: string;
}

export interface TabMetadata {
  readonly id: number;
  /** When the file was written: a person may have renamed the tab since. */
  readonly name: string;
  /** The text of A1, `null` if it held none. */
  readonly marker: string | null;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly validations: readonly ListValidation[];
  readonly protection: SheetProtection | null;
  readonly lockedRanges?: readonly RangeProtection[] | undefined;
  readonly conditionalFormats?: readonly ConditionalFormat[] | undefined;
  readonly charts: readonly ChartSnapshot[];
  readonly keptValues: readonly KeptValue[];
  readonly keptNotes: readonly KeptNote[];
}

export interface BookMetadata extends Pick<
  BookSnapshot,
  'name' | 'locale' | 'timeZone' | 'owner' | 'documentProperties' | 'scriptProperties'
> {
  readonly version: typeof METADATA_VERSION;
  readonly editors?: readonly string[] | undefined;
  readonly viewers?: readonly string[] | undefined;
  /** Google's number format by Excel's, where the one cannot be told from the other. */
  readonly formats: Readonly<Record<string, string>>;
  /** In tab order. */
  readonly tabs: readonly TabMetadata[];
}

const isArea: Check<Area> = shapeOf({
  row: isWhole,
  column: isWhole,
  rows: isWhole,
  columns: isWhole,
});

const isValue: Check<CellValue> = either(
  either(isText, either(isFigure, isFlag)),
  either(shapeOf({dateMs: isFigure}), shapeOf({error: isText})),
);

const isChart: Check<ChartSnapshot> = shapeOf({
  id: isWhole,
  type: isText,
  ranges: listOf(shapeOf({sheetId: isWhole, area: isArea})),
  headers: isWhole,
  options: isRecord,
  position: shapeOf({row: isWhole, column: isWhole, offsetX: isFigure, offsetY: isFigure}),
});

const isTab: Check<TabMetadata> = shapeOf({
  id: isWhole,
  name: isText,
  marker: orNull(isText),
  maxRows: isWhole,
  maxColumns: isWhole,
  validations: listOf(
    shapeOf({area: isArea, values: listOf(isText), allowInvalid: isFlag, helpText: orNull(isText)}),
  ),
  protection: orNull(
    shapeOf({description: isText, editors: listOf(isText), unprotected: listOf(isArea)}),
  ),
  lockedRanges: orAbsent(
    listOf(shapeOf({id: isWhole, area: isArea, description: isText, editors: listOf(isText)})),
  ),
  conditionalFormats: orAbsent(
    listOf(shapeOf({areas: listOf(isArea), startsWith: isText, background: orNull(isText)})),
  ),
  charts: listOf(isChart),
  keptValues: listOf(shapeOf({row: isWhole, column: isWhole, value: isValue})),
  keptNotes: listOf(shapeOf({row: isWhole, column: isWhole, note: isText})),
});

const isMetadata: Check<BookMetadata> = shapeOf({
  version: (value): value is typeof METADATA_VERSION => value === METADATA_VERSION,
  name: isText,
  locale: isText,
  timeZone: isText,
  owner: isText,
  editors: orAbsent(listOf(isText)),
  viewers: orAbsent(listOf(isText)),
  documentProperties: recordOf(isText),
  scriptProperties: recordOf(isText),
  formats: recordOf(isText),
  tabs: listOf(isTab),
});

/** JSON of ASCII only, so that nothing in it can be lost in XML or cut in half. */
export function metadataText(metadata: BookMetadata): string {
  return JSON.stringify(metadata).replace(
    /[\u007f-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** `null` if the text is damaged or of a version that this program does not know. */
export function parseMetadata(text: string): BookMetadata | null {
  try {
    const metadata: unknown = JSON.parse(text);
    return isMetadata(metadata) ? metadata : null;
  } catch {
    return null;
  }
}
