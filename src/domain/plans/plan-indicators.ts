// Which indicators the words of a plan may mean. Codes of domain.md §2; whether a book has them is for the caller to ask.

interface Words {
  readonly words: RegExp;
  /** The likeliest first; of several, a person has to choose. */
  readonly codes: readonly string[];
}

/** The narrower before the wider: "lao động sau đào tạo có việc làm" names a job, too. */
const table: readonly Words[] = [
  {words: /bỏ trốn|tự ý bỏ hợp đồng/iu, codes: ['nn_bo_tron_moi']},
  {words: /cư trú bất hợp pháp/iu, codes: ['nn_cu_tru_bhp']},
  {words: /thất nghiệp/iu, codes: ['vl_tl_that_nghiep']},
  {
    words: /sau (?:khi )?(?:được )?(?:đào tạo|tốt nghiệp|học nghề)[^,;]*việc làm/iu,
    codes: ['dn_tl_co_viec'],
  },
  {words: /việc làm sau (?:khi )?(?:đào tạo|học nghề)/iu, codes: ['dn_tl_co_viec']},
  {words: /(?:có|được cấp) (?:bằng cấp|chứng chỉ|văn bằng)/iu, codes: ['dn_co_bang_cap']},
  {words: /(?:đã )?qua đào tạo/iu, codes: ['dn_tl_qua_dao_tao']},
  // Whether such a plan counts who enrols or who completes is not said in it (domain.md §9).
  {words: /dưới 0?3 tháng/iu, codes: ['dn_duoi_3t', 'dn_tuyen_duoi_3t']},
  {words: /trình độ sơ cấp|sơ cấp nghề/iu, codes: ['dn_so_cap']},
  {words: /(?:mở|khai giảng)[^,;]*lớp/iu, codes: ['dn_lop_khai_giang']},
  {words: /nhật bản/iu, codes: ['nn_xuat_canh_nb']},
  {words: /đài loan/iu, codes: ['nn_xuat_canh_dl']},
  {words: /hàn quốc/iu, codes: ['nn_xuat_canh_hq']},
  // One number for workers, pupils and students together has a measure of its own (DH-02); or the plan means one of them.
  {
    words: /lao động[^;]*(?:học sinh|sinh viên)[^;]*nước ngoài/iu,
    codes: ['nn_di_nuoc_ngoai', 'nn_xuat_canh', 'hs_du_hoc_di'],
  },
  {words: /(?:học sinh|sinh viên)[^;]*nước ngoài/iu, codes: ['nn_xuat_canh', 'hs_du_hoc_di']},
  {
    words: /nước ngoài|ngoài nước|xuất cảnh|xuất khẩu lao động|XKLĐ/iu,
    codes: ['nn_xuat_canh'],
  },
  {words: /việc làm trong nước/iu, codes: ['vl_trong_nuoc']},
  {words: /việc làm|GQVL/iu, codes: ['vl_giai_quyet']},
  {words: /phiên|sàn giao dịch/iu, codes: ['gd_phien']},
  {words: /tuyên truyền|hội nghị/iu, codes: ['tt_cuoc']},
  {
    words: /đào tạo nghề|giáo dục nghề nghiệp|học nghề|dạy nghề/iu,
    codes: ['dn_hoan_thanh', 'dn_tuyen_moi'],
  },
];

/** A rate has another code than the number of people that it is made of. */
const countsOfRates: Readonly<Record<string, string>> = {
  dn_tl_co_viec: 'dn_co_viec',
  dn_tl_qua_dao_tao: 'dn_qua_dao_tao',
  vl_tl_that_nghiep: 'vl_that_nghiep',
};

const byMeasure: Readonly<Record<string, string>> = {
  'tập thể': 'kt_tap_the',
  'cá nhân': 'kt_ca_nhan',
};

/**
 * Codes that the words may mean, the likeliest first; none where they name nothing of the catalogue.
 *
 * @param scopes - from the words nearest to the number to those further away; the first that name anything count
 * @param measure - `%` for a rate, `''` where the phrase has no number
 */
export function indicatorsInPlan(scopes: readonly string[], measure: string): readonly string[] {
  const own = byMeasure[measure];
  if (own !== undefined) return [own];
  for (const scope of scopes) {
    const found = table.find(({words}) => words.test(scope));
    if (found === undefined) continue;
    const isCount = measure !== '' && measure !== '%';
    return isCount ? found.codes.map(code => countsOfRates[code] ?? code) : found.codes;
  }
  return [];
}

/** Every indicator that the words name, in the order of the words: "bỏ trốn và cư trú bất hợp pháp" are two. */
export function allIndicatorsInPlan(words: string): readonly string[] {
  return table
    .flatMap(row => {
      const at = words.search(row.words);
      return at === -1 ? [] : [{at, code: row.codes[0] ?? ''}];
    })
    .sort((one, other) => one.at - other.at)
    .map(one => one.code);
}
