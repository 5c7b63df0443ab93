// An answer as the text that stands in a cell: read back by parse-answer it is the same answer.

import {formatNumber} from '../numbers/format-number';
import type {Answer} from './answer';

/** `1.300`, `0`, `x`, `ước 12`, `216 đến 09/2025`; `''` for blank. */
export function formatAnswer(answer: Answer | null | undefined): string {
  switch (answer?.kind) {
    case 'number':
      return formatNumber(answer.value);
    case 'none':
      return '0';
    case 'notApplicable':
      return 'x';
    case 'estimate':
      return `ước ${formatNumber(answer.value)}`;
    case 'opening':
      return `${formatNumber(answer.value)} đến ${answer.through.slice(5)}/${answer.through.slice(0, 4)}`;
    case undefined:
      return '';
  }
}
