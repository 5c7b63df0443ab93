// The four answers of a figure cell, never mixed, and the mark of an estimate.

import type {Month} from '../periods/month';

/**
 * `number`: as counted. `none`: "không phát sinh", a real zero. `notApplicable`: "không áp dụng". `estimate`: "ước", never
 * added to actuals. `opening`: cumulative through a month, for a book that starts in mid-year. Blank ("chưa báo cáo") is the
 * absence of an answer.
 */
export type Answer =
  | {readonly kind: 'number'; readonly value: number}
  | {readonly kind: 'none'}
  | {readonly kind: 'notApplicable'}
  | {readonly kind: 'estimate'; readonly value: number}
  | {readonly kind: 'opening'; readonly value: number; readonly through: Month};

/** The number that counts as actual: 0 for "không phát sinh"; `null` for an estimate, not applicable, or blank. */
export function actualOf(answer: Answer | undefined): number | null {
  switch (answer?.kind) {
    case 'number':
    case 'opening':
      return answer.value;
    case 'none':
      return 0;
    case 'notApplicable':
    case 'estimate':
    case undefined:
      return null;
  }
}
