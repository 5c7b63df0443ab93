// Lists of allowed values on cells: to the file's data validations and back.

import type {
  DataValidation,
  DataValidationWithFormulae,
  Workbook,
  Worksheet,
} from '@cj-tech-master/excelts';

import type {Area, ListValidation} from '../store/book-snapshot';
import {absoluteReference, areaText, cutOut, parseReference} from './areas';
import {cutText, excelText} from './excel-text';
import type {ChoiceLists} from './hidden-tab';

/** Excel's limits for a list written into the rule itself, and for the hint beside the cell. */
const INLINE_LIST_LIMIT = 255;
const PROMPT_LIMIT = 255;

/** One rule on one area, as the file has it; no two areas overlap. */
interface Piece {
  readonly area: Area;
  readonly rule: DataValidationWithFormulae;
}

/** A list that Excel cannot hold inline (long, or with a comma or outer blanks) goes to the hidden tab. */
export function writeValidations(
  worksheet: Worksheet,
  validations: readonly ListValidation[],
  lists: ChoiceLists,
): void {
  for (const {area, rule} of piecesOf(validations, lists)) {
    // The library writes a key with this prefix as it stands, without walking its cells.
    worksheet.dataValidations.add(`range:${areaText(area)}`, rule);
  }
}

/** Gives the lists the columns that they had, if called for the tabs in the order of their writing. */
export function reserveLists(validations: readonly ListValidation[], lists: ChoiceLists): void {
  piecesOf(validations, lists);
}

/**
 * The list validations of a tab, in `written` order if the file still has just those.
 *
 * @param written - those that the file was written with
 * @param lists - in which {@link reserveLists} has put those of all tabs
 */
export function readValidations(
  worksheet: Worksheet,
  written: readonly ListValidation[],
  lists: ChoiceLists,
): ListValidation[] {
  const expected = piecesOf(written, lists).map(({area, rule}) => fingerprint(area, rule));
  const found = piecesIn(worksheet);
  const actual = found.map(({area, rule}) => fingerprint(area, rule));
  if (actual.sort().join('\n') === expected.sort().join('\n')) return [...written];
  return found
    .sort((one, other) => one.area.row - other.area.row || one.area.column - other.area.column)
    .flatMap(({area, rule}) => {
      const values = listedValues(worksheet.workbook, String(rule.formulae[0] ?? ''), worksheet);
      if (values === null) return [];
      return [{area, values, allowInvalid: allowsInvalid(rule), helpText: fullHint(rule, written)}];
    });
}

/** A later validation replaces an earlier one where both stand, as in Google Sheets. */
function piecesOf(validations: readonly ListValidation[], lists: ChoiceLists): Piece[] {
  let pieces: Piece[] = [];
  for (const validation of validations) {
    pieces = pieces.flatMap(({area, rule}) =>
      cutOut(area, validation.area).map(part => ({area: part, rule})),
    );
    pieces.push({area: validation.area, rule: ruleOf(validation, lists)});
  }
  return pieces;
}

function ruleOf(validation: ListValidation, lists: ChoiceLists): DataValidationWithFormulae {
  const {values, allowInvalid, helpText} = validation;
  return {
    type: 'list',
    allowBlank: true,
    formulae: [inlineList(values) ?? lists.reference(values)],
    showErrorMessage: true,
    errorStyle: allowInvalid ? 'warning' : 'stop',
    ...(helpText !== null && {showInputMessage: true, prompt: hintOf(helpText)}),
  };
}

function inlineList(values: readonly string[]): string | null {
  const text = values.join(',');
  const isPlain = values.every(
    value => value !== '' && value === value.trim() && !/[,\n]/.test(value),
  );
  if (!isPlain || values.length === 0 || text !== excelText(text)) return null;
  return text.length <= INLINE_LIST_LIMIT ? `"${text.replaceAll('"', '""')}"` : null;
}

function hintOf(helpText: string): string {
  return cutText(excelText(helpText), PROMPT_LIMIT);
}

function fullHint(rule: DataValidation, written: readonly ListValidation[]): string | null {
  const {prompt} = rule;
  if (!prompt) return null;
  const source = written.find(({helpText}) => helpText !== null && hintOf(helpText) === prompt);
  return source?.helpText ?? prompt;
}

function allowsInvalid(rule: DataValidation): boolean {
  return rule.showErrorMessage !== true || (rule.errorStyle ?? 'stop') !== 'stop';
}

function fingerprint(area: Area, rule: DataValidationWithFormulae): string {
  const formula = String(rule.formulae[0] ?? '');
  // Other programs leave out the quotes around our hidden tab's name.
  const {tabName = null, area: source = null} = parseReference(formula) ?? {};
  const list = tabName === null || source === null ? formula : absoluteReference(tabName, source);
  return JSON.stringify([areaText(area), list, allowsInvalid(rule), rule.prompt ?? '']);
}

function piecesIn(worksheet: Worksheet): Piece[] {
  return Object.entries(worksheet.dataValidations.model).flatMap(([key, rule]) => {
    const reference = parseReference(key.replace(/^range:/, ''));
    return rule?.type === 'list' && reference !== null ? [{area: reference.area, rule}] : [];
  });
}

/** `null` for a list that is made by a formula. */
function listedValues(workbook: Workbook, formula: string, home: Worksheet): string[] | null {
  const inline = /^"(.*)"$/s.exec(formula)?.[1];
  if (inline !== undefined)
    return inline
      .replaceAll('""', '"')
      .split(',')
      .map(value => value.trim());
  const reference = parseReference(formula);
  if (reference === null) return null;
  const source = reference.tabName === null ? home : workbook.getWorksheet(reference.tabName);
  if (source === undefined) return null;
  const {row, column, rows, columns} = reference.area;
  const values: string[] = [];
  for (let at = 0; at < rows * columns && row + Math.floor(at / columns) <= source.rowCount; at++) {
    const text =
      source.findCell(row + Math.floor(at / columns), column + (at % columns))?.text ?? '';
    if (text !== '') values.push(text);
  }
  return values;
}
