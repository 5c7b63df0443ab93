// The rule behind a finding, in Vietnamese: what "Vì sao?" unfolds. Only pages say it.

import type {FigureFinding} from '../domain/finding';
import {formatNumber} from '../domain/numbers/format-number';

const n = (value: number): string => formatNumber(value);

/** The rule and the numbers that it compares; `''` where the finding's own sentence says it all. */
export function whyText(finding: FigureFinding): string {
  switch (finding.code) {
    case 'FIGURE_NEGATIVE':
    case 'FIGURE_NOT_WHOLE':
      return 'Số người được đếm từng người nên là số nguyên, không âm.';
    case 'FIGURE_TOO_LARGE':
      return `Không kế hoạch nào có số trên ${n(finding.facts.limit)}; số dài hơn thường là gõ thừa chữ số.`;
    case 'CHILD_ABOVE_PARENT': {
      const {child, childValue, parent, parentValue} = finding.facts;
      return `"${child}" là một phần của "${parent}", nên không thể lớn hơn: ${n(childValue)} so với ${n(parentValue)}.`;
    }
    case 'CHILD_ABOVE_PARENT_SO_FAR': {
      const {child, childValue, parent, parentValue} = finding.facts;
      return `"${child}" là một phần của "${parent}" nhưng báo cáo theo kỳ dài hơn, nên so số cộng từ đầu năm: ${n(childValue)} so với ${n(parentValue)}.`;
    }
    case 'PARTS_DIFFER_FROM_TOTAL': {
      const {sum, total, totalValue} = finding.facts;
      return `Mỗi người chỉ thuộc một dòng thành phần, nên khi đủ các dòng thì tổng phải bằng "${total}": ${n(sum)} so với ${n(totalValue)}, chênh ${n(Math.abs(sum - totalValue))}.`;
    }
    case 'PARTS_ABOVE_TOTAL': {
      const {sum, total, totalValue} = finding.facts;
      return `Mỗi người chỉ thuộc một dòng thành phần, nên các dòng cộng lại không thể hơn "${total}": ${n(sum)} so với ${n(totalValue)}.`;
    }
    case 'SLICES_DIFFER_FROM_TOTAL':
    case 'SLICES_ABOVE_TOTAL': {
      const {sum, total, totalValue} = finding.facts;
      return `Cùng những người đó chia theo nhóm: cộng lại ${n(sum)}, còn "${total}" là ${n(totalValue)}.`;
    }
    case 'NUMERATOR_ABOVE_DENOMINATOR':
      return 'Tử số của một tỷ lệ nằm trong mẫu số nên không thể lớn hơn mẫu số.';
    case 'JUMP': {
      const {value, before, share, least} = finding.facts;
      const gap = n(Math.abs(value - before));
      return `Số thay đổi quá ${n(share)} % và quá ${n(least)} so với kỳ trước thường là gõ nhầm: kỳ này ${n(value)}, kỳ trước ${n(before)}, chênh ${gap}. Nếu đúng, một câu lý do là đủ.`;
    }
    case 'STOCK_DIFFERS': {
      const {value, start, expected} = finding.facts;
      const gap = n(value - expected);
      return `Số cuối kỳ phải bằng số đầu kỳ cộng phần tăng, trừ phần giảm: đầu kỳ ${n(start)}, tính ra ${n(expected)}, đang ghi ${n(value)}, lệch ${gap}.`;
    }
    case 'STAGE_ABOVE_EARLIER': {
      const {name, value, upper, upperValue} = finding.facts;
      return `Ai đến bước "${name}" thì đã qua bước "${upper}", nên tính từ đầu năm không thể nhiều hơn: ${n(value)} so với ${n(upperValue)}. Người của năm trước chuyển sang là một lý do.`;
    }
    case 'RATE_ABOVE_WHOLE':
      return 'Tử số của một tỷ lệ nằm trong mẫu số; hai số có kỳ khác nhau nên so lũy kế từ đầu năm.';
    case 'DENOMINATOR_ZERO':
      return 'Không chia cho 0: tỷ lệ để "–", khác với 0 %. Không phải ghi lý do.';
    case 'CUMULATIVE_FALLS':
      return 'Lũy kế trong năm không giảm: số đầu kỳ đến một tháng ít nhất bằng các tháng đã báo cáo cộng lại.';
    case 'OPENING_DIFFERS':
      return 'Số đầu kỳ này là số cuối kỳ trước.';
    case 'COPIED_FROM_BEFORE':
      return 'Nhiều số cùng lúc bằng hệt kỳ trước thường là chép lại biểu cũ.';
    case 'MONEY_IN_DONG':
      return `Số tiền tính bằng triệu đồng; trên ${n(finding.facts.limit)} triệu thường là gõ theo đồng.`;
    case 'PREVIOUS_NOT_SENT':
      return 'Lũy kế và so sánh kỳ trước cần đủ các kỳ. Không phải ghi lý do.';
    case 'ESTIMATE_ONLY':
      return 'Số ước không cộng vào thực hiện; đến khi có số chính thức, dòng này vẫn tính là chưa báo cáo.';
    case 'NUMBER_DOT_DECIMAL':
      return 'Cách viết số của Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy trước phần thập phân.';
    case 'CELL_INVALID':
      return 'Ô số liệu phải là con số gõ tay: ngày, công thức hay báo lỗi có thể tự đổi sau khi đã kiểm tra. Gõ số ở đây để thay.';
    default:
      return '';
  }
}
