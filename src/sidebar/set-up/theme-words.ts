// What is said of the themes of a new book.

import {catalogue} from '../../domain/indicators/catalogue';
import {chooseIndicators} from '../../domain/indicators/choose-indicators';
import type {Theme} from '../../domain/indicators/indicator-row';
import {kindsIn} from '../../domain/indicators/unit-forms';
import type {Understood} from '../../domain/lists/read-pasted-lists';

/** What each theme counts, in the words of those who report it. */
export const themeCounts: Readonly<Record<Theme, string>> = {
  viec_lam: 'số người có việc làm trong và ngoài tỉnh, xuất cảnh theo thị trường, thất nghiệp',
  nuoc_ngoai: 'nhu cầu, đăng ký, trúng tuyển, đang ở nước ngoài, về nước, hỗ trợ chi phí',
  hoc_sinh: 'du học, phân luồng sau THCS và THPT',
  dao_tao: 'lớp, tuyển mới, hoàn thành, có việc làm sau đào tạo, lao động qua đào tạo',
  tuyen_truyen: 'hội nghị, tin bài, phiên giao dịch việc làm, chi bộ đã quán triệt',
  von_vay: 'lượt vay, doanh số, dư nợ của Ngân hàng Chính sách xã hội',
  thi_dua: 'tập thể, cá nhân được khen',
  lao_dong: 'duy trì việc làm, người không cư trú, cơ cấu lao động theo ngành',
};

/** How many indicators that makes, of all that there are; before there are units, nobody knows who enters what. */
export function sizeText(
  chosen: readonly Theme[] | null,
  {tree, targets}: Pick<Understood, 'tree' | 'targets'>,
): string {
  if (tree === null) return 'Dán danh sách đơn vị để biết sổ có bao nhiêu chỉ tiêu.';
  const targeted = targets.map(one => one.indicator);
  const {length} = chooseIndicators({themes: chosen, targeted, kinds: kindsIn(tree)});
  return `Sổ sẽ có ${length} trong ${catalogue.length} chỉ tiêu, gồm cả những chỉ tiêu mà kế hoạch giao cần.`;
}
