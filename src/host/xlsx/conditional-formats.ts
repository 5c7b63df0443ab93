// Colours by the text of a cell, into the file.

import type {Worksheet} from '@cj-tech-master/excelts';

import type {Area, ConditionalFormat} from '../store/book-snapshot';
import {areaText, columnLetters} from './areas';
import {toColor} from './cell-style';
import {excelText} from './excel-text';

/**
 * Adds the rules in their order. As formulas, since LibreOffice passes over rules for texts; each area has a rule of its
 * own, since a formula counts from the corner of its area.
 */
export function writeConditionalFormats(
  worksheet: Worksheet,
  formats: readonly ConditionalFormat[],
): void {
  let priority = 0;
  for (const {areas, startsWith, background} of formats) {
    if (background === null) continue;
    const style = {fill: fillOf(background)};
    for (const area of areas) {
      priority++;
      worksheet.addConditionalFormatting({
        ref: areaText(area),
        rules: [{type: 'expression', formulae: [formulaOf(startsWith, area)], style, priority}],
      });
    }
  }
}

/** Programs compare texts without regard to case, as Google does here. */
function formulaOf(startsWith: string, {row, column}: Area): string {
  const text = excelText(startsWith);
  const quoted = `"${text.replaceAll('"', '""')}"`;
  return `LEFT(${columnLetters(column)}${row},${text.length})=${quoted}`;
}

/** A format of this kind has its colour behind the pattern. */
function fillOf(background: string) {
  return {type: 'pattern', pattern: 'solid', bgColor: toColor(background)} as const;
}
