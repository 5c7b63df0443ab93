// A table in plain text: columns as wide as their longest cell, numbers to the right.

export interface TextColumn {
  readonly header: string;
  readonly align: 'left' | 'right';
}

/** Lines of the table: header, rule, rows. Cells are shown whole. */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string[] {
  const cells = [columns.map(column => column.header), ...rows].map(row =>
    columns.map((_, at) => (row[at] ?? '').normalize('NFC')),
  );
  const widths = columns.map((_, at) => Math.max(...cells.map(row => widthOf(row[at] ?? ''))));
  const lines = cells.map(row =>
    columns
      .map(({align}, at) => {
        const text = row[at] ?? '';
        const space = ' '.repeat((widths[at] ?? 0) - widthOf(text));
        return align === 'left' ? text + space : space + text;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map(width => '─'.repeat(width)).join('  ');
  return [...lines.slice(0, 1), rule, ...lines.slice(1)];
}

/** Characters, not UTF-16 units; Vietnamese letters are one each in NFC. */
function widthOf(text: string): number {
  return [...text].length;
}
