// Numbers of a chart as a Vietnamese reader writes them, in the few formats that charts are given.

/**
 * `1.300`, `69,6`, and with a format `1.300 lao động` or `69,6%`.
 *
 * @param format - a number format as on Google: digits, `,` between thousands, `%` for shares, other words in quotes; `''` for the plain number
 */
export function chartNumber(value: number, format = ''): string {
  const isShare = format.replace(/"[^"]*"/g, '').includes('%');
  const places = /[.]([0#]+)/.exec(format)?.[1]?.length ?? (format === '' ? 2 : 0);
  const shown = new Intl.NumberFormat('vi-VN', {
    maximumFractionDigits: places,
    style: isShare ? 'percent' : 'decimal',
  }).format(value);
  const words = [...format.matchAll(/"([^"]*)"/g)].map(([, text = '']) => text);
  return shown + words.join('');
}
