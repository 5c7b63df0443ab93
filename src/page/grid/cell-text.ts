// A cell's value as the text that a person would type for it, since the host reads texts and nobody else does.

/** A number format that shows a day: letters of a date outside quotes, colours and locales. */
export function isDatePattern(pattern: string): boolean {
  return /[dy]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
}

/** `1300`, `12,5`, `05/07/2024`, `05/07/2024 14:30:00`: never with separators between thousands. */
export function textOfNumber(value: number, pattern: string): string {
  return isDatePattern(pattern) ? textOfDay(value) : String(value).replace('.', ',');
}

/** Days are counted from 30/12/1899; 25569 of them before 1/1/1970. */
function textOfDay(serial: number): string {
  const seconds = Math.round((serial - 25_569) * 86_400);
  const [day = '', time = ''] = new Date(seconds * 1000).toISOString().split('T');
  const [year = '', month = '', date = ''] = day.split('-');
  const clock = time.slice(0, 8);
  return `${date}/${month}/${year}${clock === '00:00:00' ? '' : ` ${clock}`}`;
}

/** Text of an editor's document: its line ends become those of a cell, and the last one is the document's own. */
export function textOfDocument(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}
