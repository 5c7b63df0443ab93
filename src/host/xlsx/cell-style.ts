// The look of a cell, as the file library takes it and gives it back.

import type {Border, Color, Style} from '@cj-tech-master/excelts';

import type {CellStyle} from '../store/book-snapshot';

/** Of a new cell in Google Sheets. */
export const DEFAULT_FONT = {name: 'Arial', size: 10} as const;

const DEFAULT_FONT_COLOR = '#000000';
const DEFAULT_BACKGROUND = '#ffffff';
const THIN: Partial<Border> = {style: 'thin'};

/**
 * The library's style of a cell.
 *
 * @param excelFormat - the number format, in Excel's spelling
 * @param unlocked - whether the cell may be changed on a protected tab
 */
export function toExcelStyle(
  style: CellStyle,
  excelFormat: string,
  unlocked: boolean,
): Partial<Style> {
  const {horizontalAlignment, verticalAlignment, fontColor, background} = style;
  return {
    font: {
      name: DEFAULT_FONT.name,
      size: style.fontSize ?? DEFAULT_FONT.size,
      ...(style.bold && {bold: true}),
      ...(style.italic && {italic: true}),
      ...(fontColor !== undefined && {color: toColor(fontColor)}),
    },
    numFmt: excelFormat,
    ...(background !== undefined && {
      fill: {type: 'pattern', pattern: 'solid', fgColor: toColor(background)},
    }),
    alignment: {
      ...(horizontalAlignment !== undefined && {horizontal: horizontalAlignment}),
      ...(verticalAlignment !== undefined && {vertical: verticalAlignment}),
      ...(style.wrap && {wrapText: true}),
    },
    ...(style.border && {border: {top: THIN, left: THIN, bottom: THIN, right: THIN}}),
    // Said of locked cells too: a cell without any style is left out of the file, and its note with it.
    protection: {locked: !unlocked},
  };
}

/** Only what differs from a new cell; the number format apart, see {@link excelFormatOf}. */
export function fromExcelStyle(style: Partial<Style>): Omit<CellStyle, 'numberFormat'> {
  const {font, fill, alignment, border} = style;
  const fontColor = fromColor(font?.color);
  const background =
    fill?.type === 'pattern' && fill.pattern === 'solid' ? fromColor(fill.fgColor) : null;
  const horizontal = oneOf(alignment?.horizontal, ['left', 'center', 'right'] as const);
  const vertical = oneOf(alignment?.vertical, ['top', 'middle'] as const);
  const hasBorder = [border?.top, border?.left, border?.bottom, border?.right].some(
    side => side?.style,
  );
  return {
    ...(font?.bold && {bold: true}),
    ...(font?.italic && {italic: true}),
    ...(font?.size !== undefined && font.size !== DEFAULT_FONT.size && {fontSize: font.size}),
    ...(fontColor !== null && fontColor !== DEFAULT_FONT_COLOR && {fontColor}),
    ...(background !== null && background !== DEFAULT_BACKGROUND && {background}),
    ...(horizontal !== null && {horizontalAlignment: horizontal}),
    ...(vertical !== null && {verticalAlignment: vertical}),
    ...(alignment?.wrapText && {wrap: true}),
    ...(hasBorder && {border: true}),
  };
}

/** The number format as the file spells it. */
export function excelFormatOf(style: Partial<Style>): string {
  const {numFmt} = style;
  return (typeof numFmt === 'object' ? numFmt.formatCode : numFmt) ?? 'General';
}

/** `#rrggbb` as the library's colour. */
export function toColor(color: string): Partial<Color> {
  return {argb: `FF${color.slice(1).toUpperCase()}`};
}

/** `null` for a colour of the file's theme, and for none. */
export function fromColor(color: Partial<Color> | undefined): string | null {
  const found = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(color?.argb ?? '');
  return found?.[1] === undefined ? null : `#${found[1].toLowerCase()}`;
}

function oneOf<T extends string>(value: string | undefined, known: readonly T[]): T | null {
  return known.find(each => each === value) ?? null;
}
