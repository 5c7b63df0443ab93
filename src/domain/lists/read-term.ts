// The term of a target and the results of its years, as people type them: `2021-2025`, `2021: 1.310; 2022: 1.250`.

import {problemAt, type Problem} from '../finding';
import {shiftDecimal} from '../numbers/decimal';
import {parseNumber} from '../numbers/parse-number';
import type {TargetTerm} from '../targets/target';
import {field, type ListLine, problemOf} from './list-line';

/**
 * `undefined` for a target of the book's year.
 *
 * @param places - to move the point of each result by: rates are typed in percents
 * @param problems - what is wrong is added to them
 */
export function readTerm(
  line: ListLine,
  places: number,
  problems: Problem[],
): TargetTerm | undefined {
  const [text, results] = [field(line, 'term'), field(line, 'results')];
  if (text === '' && results === '') return undefined;
  const [, from = '', to = ''] = /^(\d{4})\s*(?:-|–|đến)\s*(\d{4})$/u.exec(text) ?? [];
  const say = (name: string, shown: string, allowed: string): void => {
    problems.push(problemAt(line.line, 'FIELD_UNKNOWN_VALUE', {field: name, text: shown, allowed}));
  };
  if (from === '' || from > to) say('term', text, '2021-2025');
  const years = results.split(/[;\n]/).flatMap((one): [number, number][] => {
    if (one.trim() === '') return [];
    const [, year = '', figure = ''] = /^\s*(\d{4})\s*:\s*(.+)$/u.exec(one) ?? [];
    if (year < from || year > to) say('results', one.trim(), '2021: 1.310; 2022: 1.250');
    const number = parseNumber(figure.replace('%', '').trim());
    if (year !== '' && !number.ok) problems.push(problemOf(line.line, number));
    return number.ok ? [[Number(year), shiftDecimal(number.value, places)]] : [];
  });
  return {from: Number(from), to: Number(to), results: years};
}
