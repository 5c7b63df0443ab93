// How the locales that the host knows write numbers and dates.

import {NotImplemented} from './google-words';

export interface Locale {
  readonly group: string;
  readonly decimal: string;
  readonly dateOrder: 'day first' | 'month first';
  /** What an entered date looks like in a cell that had no format. */
  readonly dateFormat: string;
}

const LOCALES: Readonly<Partial<Record<string, Locale>>> = {
  vi_VN: {group: '.', decimal: ',', dateOrder: 'day first', dateFormat: 'dd/MM/yyyy'},
  en_US: {group: ',', decimal: '.', dateOrder: 'month first', dateFormat: 'M/d/yyyy'},
  en_GB: {group: ',', decimal: '.', dateOrder: 'day first', dateFormat: 'dd/MM/yyyy'},
};

/** @throws NotImplemented for a locale whose numbers the host would misread */
export function localeOf(name: string): Locale {
  const locale = LOCALES[name];
  if (locale === undefined) throw new NotImplemented(`The locale ${name}`);
  return locale;
}
