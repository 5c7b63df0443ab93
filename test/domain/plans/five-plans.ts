// What the five plans of test/reference/plans set as targets, read and written down by hand: the line, the words, what they ask.

import type {TargetForm} from '../../../src/domain/targets/target';

export interface ExpectedProposal {
  readonly line: number;
  /** Words that the quote must hold. */
  readonly words: string;
  readonly form: TargetForm;
  readonly min: number | null;
  readonly max: number | null;
  readonly indicators: readonly (string | null)[];
  readonly measure: string;
  /** Words of the proposal that it is a part of. */
  readonly partOf?: string;
  readonly holder?: string;
}

const none = {min: null, max: null, measure: ''} as const;
const workersOrStudents = ['nn_di_nuoc_ngoai', 'nn_xuat_canh', 'hs_du_hoc_di'];
const completeOrEnrol = ['dn_hoan_thanh', 'dn_tuyen_moi'];
const training = {
  line: 121,
  ...none,
  form: 'pending',
  indicators: completeOrEnrol,
  words: 'Giao chỉ tiêu kế hoạch cụ thể về giáo dục nghề nghiệp',
} as const;
const unemployment = {...none, form: 'lower', indicators: ['vl_tl_that_nghiep']} as const;
const zero = {...none, line: 57, form: 'zero', words: 'không để xảy ra trường hợp'} as const;

/** By file. Duyên Hải, Phường 4, Gia Lai, Vĩnh Yên, Hữu Lũng. */
export const fivePlans: Readonly<Record<string, readonly ExpectedProposal[]>> = {
  'duyen-hai.txt': [
    {
      ...{...none, line: 37, form: 'pending', indicators: workersOrStudents},
      words: 'Phấn đấu hàng năm đưa người lao động, học sinh, sinh viên',
    },
    {
      ...none,
      line: 79,
      form: 'pending',
      indicators: ['nn_xuat_canh'],
      words: 'theo chỉ tiêu tỉnh giao',
    },
    {
      ...{...none, line: 119, form: 'pending', indicators: workersOrStudents},
      words: 'trên địa bàn mình quản lý được giao',
    },
  ],
  'phuong-4.txt': [
    {
      ...{...none, line: 17, form: 'pending', indicators: ['vl_giai_quyet']},
      words: 'hoàn thành chỉ tiêu giải quyết việc làm năm 2024',
    },
    {...unemployment, line: 17, words: 'giảm tỷ lệ thất nghiệp'},
    {
      ...{...none, line: 51, form: 'exceed', indicators: ['nn_xuat_canh']},
      words: 'được xuất cảnh đạt, vượt so với chỉ tiêu Thành phố giao',
    },
    {
      ...{...none, line: 55, form: 'pending', indicators: [null], holder: 'các nhóm thực hiện'},
      words: 'phân bổ chỉ tiêu cho các nhóm thực hiện',
    },
    {...zero, indicators: ['nn_bo_tron_moi']},
    {...zero, indicators: ['nn_cu_tru_bhp']},
    {
      ...{line: 83, form: 'quota', min: null, max: 1, indicators: ['kt_tap_the']},
      ...{measure: 'tập thể', words: '01 tập thể'},
    },
    {
      ...{line: 83, form: 'quota', min: null, max: 3, indicators: ['kt_ca_nhan']},
      ...{measure: 'cá nhân', words: '03 cá nhân'},
    },
  ],
  'gia-lai.txt': [],
  'vinh-yen.txt': [
    {
      ...{line: 5, form: 'count', min: 1300, max: null, indicators: ['vl_giai_quyet']},
      ...{measure: 'lao động', words: 'phấn đấu giải quyết việc làm cho 1.300 lao động'},
    },
    {
      ...{line: 5, form: 'count', min: 30, max: null, indicators: ['nn_xuat_canh']},
      ...{measure: 'lao động', words: 'Trong đó, đưa được 30 lao động', partOf: '1.300 lao động'},
    },
    {...unemployment, line: 11, words: 'giảm tỷ lệ lao động thất nghiệp'},
    {
      ...{...none, line: 11, form: 'pending', indicators: ['vl_giai_quyet']},
      words:
        'hoàn thành chỉ tiêu giải quyết việc làm theo nghị quyết Đại hội Đảng bộ thành phố đề ra',
    },
  ],
  'huu-lung.txt': [
    {
      ...{line: 39, form: 'range', min: 600, max: 800, indicators: ['dn_duoi_3t', 'dn_tuyen_duoi_3t']},
      ...{measure: 'lao động', words: 'dưới 03 tháng: 600 đến 800 lao động'},
    },
    {
      ...{line: 41, form: 'rate', min: 0.6, max: null, indicators: ['dn_tl_qua_dao_tao']},
      ...{measure: '%', words: 'Tỷ lệ lao động qua đào tạo hết năm 2022 đạt 60%'},
    },
    {
      ...{line: 43, form: 'atLeastRate', min: 0.8, max: null, indicators: ['dn_tl_co_viec']},
      ...{measure: '%', words: 'Lao động sau đào tạo có việc làm đạt 80% trở lên'},
    },
    {...unemployment, line: 49, words: 'giảm tỷ lệ lao động thất nghiệp'},
    {
      ...{...none, line: 111, form: 'pending', indicators: ['vl_giai_quyet']},
      ...{
        holder: 'chương trình, dự án',
        words: 'chỉ tiêu tạo việc làm mới trong từng chương trình',
      },
    },
    {...training, holder: 'Hội Phụ nữ'},
    {...training, holder: 'Đoàn Thanh niên'},
    {...training, holder: 'Hội Nông dân'},
  ],
};
