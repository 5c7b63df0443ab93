// A cell's look in the words of the page's grid. Numbers of alignments and borders are Univer's enumerations.

import type {CellStyle} from '../../store/book-snapshot';

/** Univer's `IStyleData`; `null` takes a part away when it is merged into a cell that has it. */
export type GridStyle = Readonly<Record<string, unknown>>;

/** What a cell without a look of its own has, as in Google Sheets. */
export const DEFAULT_LOOK: GridStyle = {ff: 'Arial', fs: 10, vt: 3};

const HORIZONTAL = {left: 1, center: 2, right: 3} as const;
const VERTICAL = {top: 1, middle: 2, bottom: 3} as const;
const WRAPPED = 3;
const THIN = {s: 1, cl: {rgb: '#000000'}} as const;

const NOTHING: GridStyle = {
  ...{bl: null, it: null, fs: null, cl: null, bg: null, ht: null, vt: null, tb: null},
  ...{bd: null, n: null},
};

/** Only what differs from a new cell. */
export function gridStyle(style: CellStyle): GridStyle {
  const {numberFormat, fontSize, fontColor, background} = style;
  const {horizontalAlignment, verticalAlignment} = style;
  return {
    ...(style.bold === true ? {bl: 1} : {}),
    ...(style.italic === true ? {it: 1} : {}),
    ...(fontSize === undefined ? {} : {fs: fontSize}),
    ...(fontColor === undefined ? {} : {cl: {rgb: fontColor}}),
    ...(background === undefined ? {} : {bg: {rgb: background}}),
    ...(horizontalAlignment === undefined ? {} : {ht: HORIZONTAL[horizontalAlignment]}),
    ...(verticalAlignment === undefined ? {} : {vt: VERTICAL[verticalAlignment]}),
    ...(style.wrap === true ? {tb: WRAPPED} : {}),
    ...(style.border === true ? {bd: {t: THIN, b: THIN, l: THIN, r: THIN}} : {}),
    ...(numberFormat === undefined ? {} : {n: {pattern: gridPattern(numberFormat)}}),
  };
}

/** With `null` for all that it has not, so that nothing of an older look stays when the grid merges the two. */
export function wholeStyle(style: CellStyle): GridStyle | null {
  const own = gridStyle(style);
  return Object.keys(own).length === 0 ? null : {...NOTHING, ...own};
}

/** The grid writes numbers as its own language does; only a pattern that names Vietnamese is written as such. */
export function gridPattern(numberFormat: string): string {
  return numberFormat === '@' || numberFormat.startsWith('[$-')
    ? numberFormat
    : `[$-42A]${numberFormat}`;
}
