// Parts of a tab in the words of the page's grid: its frame, ranges, notes, drop-downs and colours by condition.

import type {Area, ConditionalFormat, ListValidation} from '../../store/book-snapshot';
import type {SheetHead} from '../../store/sheet';

/** 0-based, both ends included. */
export interface GridRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

export function gridRange({row, column, rows, columns}: Area): GridRange {
  return {
    ...{startRow: row - 1, endRow: row + rows - 2},
    ...{startColumn: column - 1, endColumn: column + columns - 2},
  };
}

/** Where the part that scrolls begins; -1 where nothing is frozen. */
export function freezeOf({frozenRows, frozenColumns}: SheetHead): Readonly<Record<string, number>> {
  return {
    ...{xSplit: frozenColumns, ySplit: frozenRows},
    startRow: frozenRows > 0 ? frozenRows : -1,
    startColumn: frozenColumns > 0 ? frozenColumns : -1,
  };
}

/** Pixels that show a short note whole. */
export function gridNote(note: string): Readonly<Record<string, unknown>> {
  const lines = note.split('\n').reduce((sum, line) => sum + 1 + Math.floor(line.length / 30), 0);
  return {note, width: 220, height: Math.min(240, 30 + lines * 18)};
}

/** @param at - place in the tab's list: rules are told from each other by it */
export function gridValidation(
  rule: ListValidation,
  at: number,
): Readonly<Record<string, unknown>> {
  const {area, values, allowInvalid, helpText} = rule;
  return {
    ...{uid: `list-${at}`, type: 'list', formula1: JSON.stringify(values)},
    // 1 stops what the list does not have, 2 warns.
    ...{errorStyle: allowInvalid ? 2 : 1, showErrorMessage: true, allowBlank: true},
    ...(helpText === null ? {} : {error: helpText, showInputMessage: true, prompt: helpText}),
    ranges: [gridRange(area)],
  };
}

/**
 * The grid tells capitals from small letters where Google does not; the add-on's own words are always written alike.
 *
 * @param at - as of {@link gridValidation}
 */
export function gridCondition(
  {areas, startsWith, background}: ConditionalFormat,
  at: number,
): Readonly<Record<string, unknown>> {
  return {
    ...{cfId: `colour-${at}`, stopIfTrue: true, ranges: areas.map(gridRange)},
    rule: {
      ...{type: 'highlightCell', subType: 'text', operator: 'beginsWith', value: startsWith},
      style: background === null ? {} : {bg: {rgb: background}},
    },
  };
}
