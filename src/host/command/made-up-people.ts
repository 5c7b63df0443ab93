// People for a book without a list of them: an officer for each reporting unit and one person who rolls up, all marked as made up.

import {commandText} from './command-messages.vi';
import type {CsvFile, CsvRow} from './read-csv';

/** Reserved for examples (RFC 2606): nobody can own such an address. */
const domain = 'vi-du.invalid';

/** As if read from the file of units: each person stands on the line of its unit. The one who rolls up comes first. */
export function madeUpPeople(units: CsvFile): CsvFile {
  const parents = new Set(units.rows.map(row => textOf(row, 'parent')));
  const nodes = units.rows.filter(row => textOf(row, 'parent') === '').slice(0, 1);
  const seen = new Set<string>();
  const leaves = units.rows.filter(row => {
    const code = textOf(row, 'code');
    const isNew = !seen.has(code);
    seen.add(code);
    return isNew && textOf(row, 'parent') !== '' && !parents.has(code);
  });
  const rows = [
    ...nodes.map(row => personOf(row, 'district')),
    ...leaves.map(row => personOf(row, 'entry')),
  ];
  return {file: units.file, rows, problems: []};
}

function personOf(row: CsvRow, role: 'district' | 'entry'): CsvRow {
  const code = textOf(row, 'code');
  const name = commandText({
    code: role === 'district' ? 'DISTRICT_NAME' : 'OFFICER_NAME',
    facts: {code},
  });
  return {line: row.line, fields: {email: `${code}@${domain}`, name, unit: code, role}};
}

function textOf(row: CsvRow, column: string): string {
  return (row.fields[column] ?? '').trim();
}
