// Why a pasted line goes nowhere, in Vietnamese. Apart from messages/, since the server never says them.

import type {PasteRefusal} from '../domain/entry/read-paste';
import {figureText} from './messages/figure-text';

/** One plain sentence: what was found, what to do. */
export function pasteText(refusal: PasteRefusal): string {
  switch (refusal.code) {
    case 'LABEL_UNKNOWN':
      return refusal.facts.label === ''
        ? 'Không ghi tên chỉ tiêu. Ghi tên trước con số.'
        : `Biểu không có dòng "${refusal.facts.label}". Ghi đúng tên dòng, hoặc nhập tay.`;
    case 'LABEL_AMBIGUOUS':
      return `"${refusal.facts.label}" có thể là ${quoted(refusal.facts.options)}. Ghi rõ tên dòng, hoặc nhập tay.`;
    case 'NOT_ON_FORM':
      return `"${refusal.facts.name}" không phải nộp trong tháng này.`;
    case 'TOTAL_COMPUTED':
      return `"${refusal.facts.name}" là dòng tổng, biểu tự cộng từ các dòng trong đó.`;
    case 'PASTED_TWICE':
      return `"${refusal.facts.name}" đã có ở dòng trên. Giữ lại một dòng.`;
    case 'SEVERAL_NUMBERS':
      return `Một dòng có nhiều số (${refusal.facts.values.join('; ')}). Chép riêng cột của tháng này.`;
    case 'BEYOND_FORM':
      return `Từ ô đang chọn biểu chỉ còn ${refusal.facts.fields} ô. Chọn ô bắt đầu khác, hoặc bớt dòng.`;
    default:
      return figureText(refusal);
  }
}

/** `"Nam", "Nữ" hoặc "Khác"`; of many the first three. */
function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 3).map(name => `"${name}"`);
  if (names.length > shown.length) return `${shown.join(', ')}…`;
  return `${shown.slice(0, -1).join(', ')} hoặc ${shown[shown.length - 1] ?? ''}`;
}
