// The one map from the code's English to the words on screens and sheets. The README's glossary is this table.

import {foldName} from './text/fold-text';

export const glossary = {
  // Words of the field
  commune: 'xã, phường, thị trấn',
  collectingUnit: 'đơn vị tổng hợp',
  reportingUnit: 'đơn vị báo cáo',
  officer: 'cán bộ nhập liệu',
  report: 'báo cáo',
  submission: 'lần gửi',
  resend: 'gửi lại',
  adjustment: 'số điều chỉnh',
  rollUp: 'tổng hợp',
  error: 'lỗi',
  warning: 'cảnh báo',
  none: 'không phát sinh',
  notApplicable: 'không áp dụng',
  blank: 'chưa báo cáo',
  estimate: 'ước thực hiện',
  opening: 'số đầu kỳ',
  onBehalf: 'nhập thay',

  // Tabs
  guideTab: 'Hướng dẫn',
  chartsTab: 'Biểu đồ',
  masterTab: 'Tổng hợp',
  dueTab: 'Tình hình gửi báo cáo',
  targetsTab: 'Kế hoạch giao',
  periodsTab: 'Kỳ báo cáo',
  peopleTab: 'Người dùng',
  unitsTab: 'Đơn vị',
  indicatorsTab: 'Chỉ tiêu',
  collectedTab: 'Báo cáo đã nhận',
  journalTab: 'Nhật ký',
  chartDataTab: 'Dữ liệu biểu đồ',
  referenceTab: 'Danh mục',

  // Columns
  unit: 'Đơn vị',
  unitCode: 'Mã đơn vị',
  unitName: 'Tên đơn vị',
  unitType: 'Loại đơn vị',
  parentUnit: 'Đơn vị cấp trên',
  validFrom: 'Hiệu lực từ',
  validTo: 'Hiệu lực đến',
  email: 'Thư điện tử',
  personName: 'Họ và tên',
  role: 'Vai trò',
  personUrl: 'Đường dẫn',
  invitation: 'Tin nhắn mời',
  indicator: 'Chỉ tiêu',
  indicatorCode: 'Mã chỉ tiêu',
  slice: 'Phân tổ',
  measure: 'Đơn vị tính',
  aggregation: 'Cách cộng',
  rhythm: 'Nhịp báo cáo',
  partOf: 'Trong đó của',
  source: 'Nguồn',
  target: 'Kế hoạch giao năm',
  targetForm: 'Hình thức',
  targetMin: 'Từ',
  targetMax: 'Đến',
  decisionNumber: 'Số quyết định',
  decisionDate: 'Ngày quyết định',
  period: 'Kỳ',
  periodName: 'Tên kỳ',
  windowFrom: 'Từ ngày',
  windowTo: 'Đến ngày',
  dueDay: 'Hạn gửi',
  state: 'Trạng thái',
  closedAt: 'Ngày chốt',
  actual: 'Thực hiện trong kỳ',
  cumulative: 'Lũy kế từ đầu năm',
  achievement: '% kế hoạch',
  remaining: 'Còn phải thực hiện',
  samePeriodLastYear: 'Cùng kỳ năm trước',
  standing: 'Đánh giá',
  missing: 'Đơn vị chưa báo cáo',
  sequence: 'Lần gửi',
  receipt: 'Số biên nhận',
  at: 'Lúc',
  firstAt: 'Gửi lần đầu',
  by: 'Người gửi',
  run: 'Lần tổng hợp',
  action: 'Việc',
  detail: 'Chi tiết',
  reportText: 'Toàn văn báo cáo',
  submissionId: 'Mã lần gửi',
  chartData: 'Số liệu',
  guideStep: 'Việc cần làm',
  guideText: 'Cách làm',
  table: 'Bảng',
  part: 'Phần',
  content: 'Nội dung',
  preparedBy: 'Người lập biểu',
  signedBy: 'Thủ trưởng đơn vị',

  // Roles
  'role.entry': 'Nhập liệu',
  'role.approve': 'Duyệt tại xã',
  'role.district': 'Tổng hợp',
  'role.leader': 'Lãnh đạo (chỉ xem)',
  'role.oversight': 'Giám sát',

  // States of a period, of a sending, of a unit's duty
  'state.notOpen': 'Chưa mở',
  'state.open': 'Đang mở',
  'state.closed': 'Đã chốt',
  'sent.draft': 'Nháp',
  'sent.pending': 'Chờ duyệt',
  'sent.sent': 'Đã gửi',
  'sent.returned': 'Trả lại',
  'sent.received': 'Đã nhận',
  'sent.closed': 'Đã chốt',
  'due.none': 'Chưa gửi',
  'due.empty': 'Gửi trống',
  'due.partial': 'Thiếu số',
  'due.faulty': 'Có lỗi',
  'due.late': 'Gửi muộn',
  'due.full': 'Đủ',
  'due.returned': 'Trả lại',

  // Forms of a target
  'form.count': 'Số lượng',
  'form.exceed': 'Đạt, vượt',
  'form.range': 'Khoảng',
  'form.rate': 'Tỷ lệ',
  'form.atLeastRate': 'Tỷ lệ trở lên',
  'form.zero': 'Không để xảy ra',
  'form.lower': 'Càng thấp càng tốt',
  'form.quota': 'Không quá',
  'form.pending': 'Chưa giao',

  // How a figure stands to its target
  'status.noTarget': 'Chưa giao chỉ tiêu',
  'status.noData': 'Chưa có số liệu',
  'status.notMet': 'Chưa đạt',
  'status.behind': 'Chậm',
  'status.onPace': 'Đúng tiến độ',
  'status.met': 'Đạt',
  'status.exceeded': 'Vượt',
  'status.aboveRange': 'Vượt mức trên',

  // How figures add up, and when they are owed
  'kind.flow': 'Cộng dồn',
  'kind.stock': 'Số cuối kỳ',
  'kind.ratio': 'Tỷ lệ',
  'rhythm.month': 'Tháng',
  'rhythm.quarter': 'Quý',
  'rhythm.half': '6 tháng',
  'rhythm.year': 'Năm',
} as const;

export type Term = keyof typeof glossary;

/**
 * The key among `options` whose word, or which itself, is the text; `null` when none is. For cells and files alike, however the
 * text is composed, spaced or capitalised.
 */
export function termOf<K extends string>(
  text: string,
  prefix: string,
  options: readonly K[],
): K | null {
  const wanted = foldName(text);
  const words = new Map<string, string>(Object.entries(glossary));
  const isWanted = (key: K): boolean =>
    foldName(key) === wanted || foldName(words.get(`${prefix}.${key}`) ?? key) === wanted;
  return options.find(isWanted) ?? null;
}
