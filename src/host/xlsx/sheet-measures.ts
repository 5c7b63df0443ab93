// The sizes of columns and rows that nobody has set, and the file's unit of width.

/** Of a column in Google Sheets that nobody resized. */
export const DEFAULT_COLUMN_PIXELS = 100;
/** Of a row, 21 pixels. */
export const DEFAULT_ROW_POINTS = 15.75;
/** Of the digit 0 in Arial 10 and Calibri 11, the unit of column widths in the file. */
export const DIGIT_PIXELS = 7;
