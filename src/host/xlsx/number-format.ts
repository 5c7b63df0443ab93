// Number formats as Google writes them and as a workbook file does: dates differ, the rest is shared.

/** Of a date in a cell without a number format; its odd end tells it from a format that was set. */
export const UNFORMATTED_DATE = 'd/m/yyyy h:mm;@';

/** What `getNumberFormat` says of a cell that nobody formatted. */
const GOOGLE_GENERAL = '0.###############';
const EXCEL_GENERAL = 'General';

/** Literals, escapes, brackets, padding, and between them the codes proper. */
const PARTS = /"[^"]*"|\\.|\[[^\]]*\]|_.|\*.|[^"\\[_*]+/gs;

/** True if a number under this format, of either kind, is shown as a day or a time. */
export function isDateFormat(format: string): boolean {
  const codes = (format.match(PARTS) ?? []).filter(
    part => !/^["\\_*[]/.test(part) || /^\[(h+|m+|s+)\]$/i.test(part),
  );
  const [first = ''] = codes.join('').split(';');
  return !first.includes('@') && /[ymdhs]/i.test(first);
}

/** `General` for the format of a new cell; `dd/MM/yyyy HH:mm` becomes `dd/mm/yyyy hh:mm`. */
export function toExcelFormat(google: string): string {
  if (google === '' || google === GOOGLE_GENERAL) return EXCEL_GENERAL;
  const isDate = isDateFormat(google);
  // Quoted rather than escaped: the file library takes an escaped letter for a date code.
  return mapParts(google, part => {
    if (part.startsWith('\\')) return part === '\\"' ? part : `"${part.slice(1)}"`;
    if (!isDate || /^["_*]/.test(part)) return part;
    return part.toLowerCase().replaceAll('am/pm', 'AM/PM');
  });
}

/** `null` for the format of a new cell. Months become `M`, minutes `m`, hours of 24 `H`. */
export function fromExcelFormat(excel: string): string | null {
  if (excel === EXCEL_GENERAL || excel === '' || excel === UNFORMATTED_DATE) return null;
  if (!isDateFormat(excel)) return excel;
  // Office programs add a locale, a text section and needless escapes to a date format.
  const bare = excel
    .replace(/^\[\$[^\]]*\]/, '')
    .replace(/;@$/, '')
    .replace(/\\([^a-z"])/gi, '$1');
  const halfDay = /am\/pm/i.test(bare);
  let previous = '';
  return mapParts(bare, (part, rest) => {
    if (/^["_*\\]/.test(part)) return part;
    return part.replace(/am\/pm|([ymdhs])\1*/gi, (run, letter: string | undefined, at: number) => {
      if (letter === undefined) return run.toUpperCase();
      const unit = letter.toLowerCase();
      const isMinute =
        unit === 'm' && (previous === 'h' || nextUnit(part.slice(at + run.length) + rest) === 's');
      previous = unit;
      if (unit === 'h' && !halfDay) return run.toUpperCase();
      return unit === 'm' && !isMinute ? run.toUpperCase() : run.toLowerCase();
    });
  });
}

function nextUnit(codes: string): string {
  const bare = codes.replace(/"[^"]*"|\\.|_.|\*./gs, '');
  return /[ymdhs]/i.exec(bare)?.[0].toLowerCase() ?? '';
}

function mapParts(format: string, map: (part: string, rest: string) => string): string {
  return format.replace(PARTS, (part, at: number) => map(part, format.slice(at + part.length)));
}
