// Reads what lies on the clipboard as text: a block copied from a spreadsheet, a column of a message, a single figure.

export type Block = readonly (readonly string[])[];

/**
 * Rows of cells; rows may differ in length. Cells that hold tabs, line breaks or quotes come in quotes, as Excel and Sheets write them.
 * The line break at the end of a copied block makes no row of its own.
 */
export function readBlock(text: string): Block {
  const rows: string[][] = [[]];
  let cell = '';
  let at = 0;
  const endCell = (): void => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  while (at < text.length) {
    const quoted = cell === '' ? /^"((?:[^"]|"")*)"(?=[\t\r\n]|$)/.exec(text.slice(at)) : null;
    const letter = text.charAt(at);
    if (letter === '"' && quoted !== null) {
      cell = (quoted[1] ?? '').replaceAll('""', '"').replace(/\r\n?/g, '\n');
      at += quoted[0].length;
      continue;
    }
    if (letter === '\t') endCell();
    else if (letter === '\n' || letter === '\r') {
      endCell();
      rows.push([]);
      if (letter === '\r' && text.charAt(at + 1) === '\n') at++;
    } else cell += letter;
    at++;
  }
  endCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}
