// Colours as scripts give them.

import {NotImplemented} from './google-words';

/**
 * @returns lowercase `#rrggbb`; `undefined` for null, which takes a colour away
 * @throws NotImplemented for a colour by name: Google knows 147 of them, the host none
 */
export function colorOf(method: string, text: string | null): string | undefined {
  if (text === null) return undefined;
  const long = /^#([\da-f])([\da-f])([\da-f])$/i.exec(text);
  const color =
    long === null
      ? text
      : `#${long
          .slice(1)
          .map(digit => digit + digit)
          .join('')}`;
  if (!/^#[\da-f]{6}$/i.test(color)) throw new NotImplemented(`${method}('${text}')`);
  return color.toLowerCase();
}
