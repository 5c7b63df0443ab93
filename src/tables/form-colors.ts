// Colours of a unit's form. From locked to error each is a clear step darker, so that greyscale tells them apart too.

import type {FormRow} from '../domain/indicators/indicator-book';

export const formColors = {
  /** Owed and left blank. */
  blank: '#fff2cc',
  total: '#f2f2f2',
  /** A cell that nobody fills in. */
  locked: '#d9d9d9',
  warning: '#f6c344',
  /** Not what was sent. */
  changed: '#8fb4dc',
  error: '#e05c5c',
} as const;

/** A row that its parts add up to, or that heads them: set in bold over grey. */
export function isTotalRow(row: FormRow): boolean {
  return row.slice === '' && (row.depth === 0 || row.indicator.sets.length > 0);
}
