// All indicators, one a line, in the order of the form: a total, then its parts. A further one is a further line; no code.

import {type IndicatorRow, type Theme, readIndicatorRow, setsOfRows} from './indicator-row';
import type {Indicator} from './indicator';

/*
 * Columns: code, measure, rules, owners, source, parent, slices, name.
 * Rules: kind (F flow, S stock, R ratio, MF and MS money, ± a signed adjustment), better (+ more, - less), over time, over units,
 * rhythm (T month, Q quarter, 6 half, N year), calendar (15: 15th to 14th, DL: calendar month).
 * Owners: letters of unit-forms.ts; `b>xk`: the bank where the book has one, else commune and hamlet.
 * Source: row of domain.md §2, or the requirement that it serves.
 * Parent: `total.set`, where the members of a set exclude each other and add up, the set first named making the total; `total` for
 * "trong đó" alone; `=numerator/denominator` of a ratio.
 * Slices: letters of dimensions.ts; a ratio's are made of the same slices of its parts.
 */
// prettier-ignore
const rows: Readonly<Record<Theme, readonly IndicatorRow[]>> = {
  // C. Giải quyết việc làm; xuất cảnh stands here, since it is a part of the job total (P4-03)
  viec_lam: [
    ['vl_giai_quyet',         'người',        'F + sum sum T 15',         'xk',       '28',         '',                                 'GT HN DT DTG NN',          'Số lao động được giải quyết việc làm'],
    ['vl_trong_nuoc',         'người',        'F + sum sum T 15',         'xk',       '29',         'vl_giai_quyet.noi_lam',            'GT',                       'Việc làm trong nước'],
    ['vl_trong_tinh',         'người',        'F + sum sum T 15',         'xk',       '30',         'vl_trong_nuoc.dia_ban',            '',                         'Trong tỉnh'],
    ['vl_ngoai_tinh',         'người',        'F + sum sum T 15',         'xk',       '31',         'vl_trong_nuoc.dia_ban',            '',                         'Ngoài tỉnh'],
    ['vl_doanh_nghiep',       'người',        'F + sum sum T 15',         'xk',       '32',         'vl_trong_nuoc.kenh',               '',                         'Vào doanh nghiệp'],
    ['vl_vay_von',            'người',        'F + sum sum T 15',         'xk',       '33',         'vl_trong_nuoc.kenh',               'NV',                       'Qua vốn vay giải quyết việc làm'],
    ['vl_tu_tao',             'người',        'F + sum sum T 15',         'xk',       '34',         'vl_trong_nuoc.kenh',               '',                         'Tự tạo việc làm, kinh tế hộ, sau đào tạo, khác'],
    ['nn_xuat_canh',          'người',        'F + sum sum T 15',         'xk',       '7',          'vl_giai_quyet.noi_lam',            'GT HN DT DTG TR TO TU TN', 'Số lao động xuất cảnh đi làm việc ở nước ngoài theo hợp đồng'],
    ['nn_xuat_canh_nb',       'người',        'F + sum sum T 15',         'xk',       '8',          'nn_xuat_canh.thi_truong',          '',                         'Nhật Bản'],
    ['nn_xuat_canh_dl',       'người',        'F + sum sum T 15',         'xk',       '9',          'nn_xuat_canh.thi_truong',          '',                         'Đài Loan (Trung Quốc)'],
    ['nn_xuat_canh_hq',       'người',        'F + sum sum T 15',         'xk',       '10',         'nn_xuat_canh.thi_truong',          '',                         'Hàn Quốc'],
    ['nn_xuat_canh_khac',     'người',        'F + sum sum T 15',         'xk',       '11',         'nn_xuat_canh.thi_truong',          '',                         'Thị trường khác'],
    ['vl_lao_dong_ngoai_den', 'người',        'F + sum sum 6 15',         'xk',       '35',         '',                                 '',                         'Lao động tỉnh khác đến làm tại địa bàn'],
    ['vl_nhu_cau_viec',       'người',        'S + last sum Q 15',        'xk',       '36',         '',                                 'GT TR',                    'Người thất nghiệp, tìm việc có nhu cầu'],
    ['vl_tl_that_nghiep',     '%',            'R - ratio ratio N 15',     'xk',       '37',         '=vl_that_nghiep/vl_llld',          '',                         'Tỷ lệ thất nghiệp'],
    ['vl_that_nghiep',        'người',        'S - last sum N 15',        'xk',       '37, tử số',  '',                                 '',                         'Người thất nghiệp'],
    ['vl_llld',               'người',        'S + last sum N 15',        'xk',       '37, mẫu số', '',                                 '',                         'Lực lượng lao động'],
  ],
  // A. Đi làm việc ở nước ngoài theo hợp đồng
  nuoc_ngoai: [
    ['nn_nhu_cau',            'người',        'S + last sum T 15',        'xk',       '1',          '',                                 'GT HN DT DTG TT',          'Số người có nhu cầu đi làm việc ở nước ngoài (còn hiệu lực cuối kỳ)'],
    ['nn_nhu_cau_khac',       'người',        '± + sum sum T 15',         'xk',       'X06',        '',                                 '',                         'Tăng, giảm khác của số có nhu cầu (ghi lý do)'],
    ['nn_tu_van',             'người',        'F + sum sum T 15',         'xk',       'DH-17',      '',                                 'GT',                       'Số người được tư vấn đi làm việc ở nước ngoài'],
    ['nn_dang_ky_moi',        'người',        'F + sum sum T 15',         'xk',       '2',          '',                                 'GT TO',                    'Số người đăng ký mới trong kỳ'],
    ['nn_dang_dao_tao',       'người',        'S + last sum T 15',        'xk',       '3',          '',                                 'GT TT',                    'Đang học ngoại ngữ, nghề, giáo dục định hướng'],
    ['nn_trung_tuyen',        'người',        'F + sum sum T 15',         'xk',       '5',          '',                                 'GT TT',                    'Có thông báo trúng tuyển'],
    ['nn_cho_xuat_canh',      'người',        'S + last sum T 15',        'xk',       '6',          '',                                 'GT TT',                    'Trúng tuyển, chờ xuất cảnh'],
    ['nn_bo_tron_moi',        'người',        'F - sum sum T 15',         'xk',       '15',         '',                                 'TT',                       'Bỏ trốn, tự ý bỏ hợp đồng phát sinh trong kỳ'],
    ['nn_hdtt',               'hồ sơ',        'F + sum sum T 15',         'xk',       '24',         '',                                 'TT',                       'Xác nhận đăng ký hợp đồng lao động trực tiếp giao kết'],
    ['nn_van_dong',           'người',        'F + sum sum T 15',         't',        'HL-22',      '',                                 'GT',                       'Người được tổ chức vận động đăng ký đi làm việc ở nước ngoài'],
    ['nn_hoan_thanh_gddh',    'người',        'F + sum sum Q 15',         'xk',       '4',          '',                                 'GT',                       'Được cấp giấy chứng nhận giáo dục định hướng'],
    ['nn_dao_tao_truoc',      'người',        'F + sum sum Q 15',         'xk',       'GL-04',      '',                                 'NDT',                      'Người được đào tạo, bồi dưỡng trước khi đi'],
    ['nn_o_nuoc_ngoai',       'người',        'S + last sum Q 15',        'xk',       '18, mẫu số', '',                                 'TT',                       'Đang ở nước ngoài, cả cư trú bất hợp pháp'],
    ['nn_dang_lam_viec',      'người',        'S + last sum Q 15',        'xk',       '12',         'nn_o_nuoc_ngoai.tinh_trang',       'GT TT',                    'Đang làm việc hợp pháp ở nước ngoài'],
    ['nn_dang_vien',          'người',        'S + last sum Q 15',        'xk',       'GL-08',      'nn_dang_lam_viec',                 '',                         'Đảng viên đang làm việc ở nước ngoài'],
    ['nn_cu_tru_bhp',         'người',        'S - last sum Q 15',        'xk',       '16',         'nn_o_nuoc_ngoai.tinh_trang',       'TT',                       'Đang cư trú bất hợp pháp ở nước ngoài'],
    ['nn_dang_lam_viec_khac', 'người',        '± + sum sum Q 15',         'xk',       'X07',        '',                                 '',                         'Tăng, giảm khác của số đang làm việc (ghi lý do)'],
    ['nn_cu_tru_bhp_khac',    'người',        '± + sum sum Q 15',         'xk',       'X08',        '',                                 '',                         'Tăng, giảm khác của số cư trú bất hợp pháp (ghi lý do)'],
    ['nn_tl_cu_tru_bhp',      '%',            'R - ratio ratio Q 15',     'xk',       '18',         '=nn_cu_tru_bhp/nn_o_nuoc_ngoai',   'TT',                       'Tỷ lệ cư trú bất hợp pháp'],
    ['nn_ve_nuoc',            'người',        'F + sum sum Q 15',         'xk',       '13',         '',                                 'GT TT',                    'Về nước trong kỳ'],
    ['nn_ve_truoc_han',       'người',        'F - sum sum Q 15',         'xk',       '14',         'nn_ve_nuoc',                       'LD',                       'Về nước trước thời hạn'],
    ['nn_bhp_ve_nuoc',        'người',        'F + sum sum Q 15',         'xk',       '17',         'nn_ve_nuoc',                       'TT',                       'Người cư trú bất hợp pháp đã vận động về nước'],
    ['nn_ve_co_viec',         'người',        'F + sum sum 6 15',         'xk',       '19',         'nn_ve_nuoc',                       '',                         'Lao động về nước có việc làm'],
    ['nn_ho_tro_nguoi',       'người',        'F + sum sum Q 15',         'xk',       '20',         '',                                 'HN DT DTG',                'Được hỗ trợ chi phí trước khi đi (học phí, hộ chiếu, khám sức khỏe …)'],
    ['nn_ho_tro_tien',        'triệu đồng',   'MF + sum sum Q 15',        'xk',       '21',         '',                                 'NV KP',                    'Kinh phí hỗ trợ người đi'],
    ['nn_moi_gioi_vu',        'vụ',           'F - sum sum Q 15',         'xk',       '23',         '',                                 '',                         'Vụ việc môi giới, tuyển chọn trái phép phát hiện'],
    ['nn_tham_hoi',           'lượt',         'F + sum sum 6 15',         'xk',       '22',         '',                                 '',                         'Lượt thăm, động viên gia đình, người về nước'],
  ],
  // B. Học sinh, sinh viên
  hoc_sinh: [
    ['nn_di_nuoc_ngoai',      'người',        'F + sum sum T 15',         'xk',       'DH-02',      '',                                 'NDI MD',                   'Người lao động, học sinh, sinh viên đi làm việc, học tập ở nước ngoài'],
    ['hs_du_hoc_nhu_cau',     'người',        'S + last sum Q 15',        'xk',       '25',         '',                                 'GT TT',                    'Học sinh, sinh viên có nhu cầu học tập ở nước ngoài'],
    ['hs_du_hoc_di',          'người',        'F + sum sum Q 15',         'xk',       '26',         '',                                 'GT TT',                    'Học sinh, sinh viên xuất cảnh đi học, học và làm'],
    ['hs_tl_phan_luong',      '%',            'R + ratio ratio N 15',     's>xk',     '27',         '=hs_vao_gdnn/hs_tn_thcs',          '',                         'Tỷ lệ học sinh tốt nghiệp THCS vào giáo dục nghề nghiệp'],
    ['hs_tn_thcs',            'người',        'S + last sum N 15',        's>xk',     '27, mẫu số', '',                                 '',                         'Học sinh tốt nghiệp THCS'],
    ['hs_vao_gdnn',           'người',        'S + last sum N 15',        's>xk',     '27, tử số',  'hs_tn_thcs',                       '',                         'Học sinh tốt nghiệp THCS vào giáo dục nghề nghiệp'],
    ['hs_tl_phan_luong_thpt', '%',            'R + ratio ratio N 15',     's>xk',     'HL-08',      '=hs_thpt_vao_gdnn/hs_tn_thpt',     '',                         'Tỷ lệ học sinh tốt nghiệp THPT vào giáo dục nghề nghiệp'],
    ['hs_tn_thpt',            'người',        'S + last sum N 15',        's>xk',     'HL-08',      '',                                 '',                         'Học sinh tốt nghiệp THPT'],
    ['hs_thpt_vao_gdnn',      'người',        'S + last sum N 15',        's>xk',     'HL-08',      'hs_tn_thpt',                       '',                         'Học sinh tốt nghiệp THPT vào giáo dục nghề nghiệp'],
  ],
  // D. Giáo dục nghề nghiệp
  dao_tao: [
    ['dn_lop_khai_giang',     'lớp',          'F + sum sum T 15',         'd>xk',     '39',         '',                                 'NN LL TDL',                'Lớp khai giảng trong kỳ'],
    ['dn_tuyen_moi',          'người',        'F + sum sum T 15',         'd>xk',     '40',         '',                                 'GT HN DT DTG NN KV LL TO', 'Người học tuyển mới'],
    ['dn_tuyen_duoi_3t',      'người',        'F + sum sum T 15',         'd>xk',     '42, tuyển',  'dn_tuyen_moi',                     'GT TO',                    'Người học tuyển mới của khóa dưới 03 tháng'],
    ['dn_dat_hang',           'người',        'F + sum sum 6 15',         'd>xk',     '46',         'dn_tuyen_moi',                     '',                         'Học theo đặt hàng, địa chỉ của doanh nghiệp'],
    ['dn_dang_hoc',           'người',        'S + last sum T 15',        'd>xk',     '41',         '',                                 'GT',                       'Đang học nghề cuối kỳ'],
    ['dn_ngoai_ngu',          'người',        'F + sum sum T 15',         'd>xk',     'DH-11',      '',                                 'NNG NDI',                  'Người được đào tạo nâng cao trình độ ngoại ngữ'],
    ['dn_hoan_thanh',         'người',        'F + sum sum Q 15',         'd>xk',     '44',         '',                                 'GT HN DT DTG NN KV LL TO', 'Hoàn thành khóa đào tạo, được cấp chứng chỉ, chứng nhận'],
    ['dn_duoi_3t',            'người',        'F + sum sum Q 15',         'd>xk',     '42',         'dn_hoan_thanh.trinh_do',           'GT HN DT DTG NN TO',       'Lao động hoàn thành đào tạo dưới 03 tháng'],
    ['dn_so_cap',             'người',        'F + sum sum Q 15',         'd>xk',     '43',         'dn_hoan_thanh.trinh_do',           'GT NN',                    'Hoàn thành đào tạo trình độ sơ cấp'],
    ['dn_co_viec',            'người',        'F + sum sum 6 15',         'd>xk',     '47',         'dn_hoan_thanh',                    'GT NN',                    'Có việc làm sau đào tạo'],
    ['dn_viec_on_dinh',       'người',        'F + sum sum 6 15',         'd>xk',     'HL-42',      'dn_co_viec',                       '',                         'Có việc làm ổn định sau đào tạo'],
    ['dn_thu_nhap_tang',      'người',        'F + sum sum 6 15',         'd>xk',     'HL-42',      'dn_co_viec',                       '',                         'Có thu nhập cao hơn sau đào tạo'],
    ['dn_tl_co_viec',         '%',            'R + ratio ratio 6 15',     'd>xk',     '48',         '=dn_co_viec/dn_hoan_thanh',        'GT NN',                    'Tỷ lệ có việc làm sau đào tạo'],
    ['dn_bo_hoc',             'người',        'F - sum sum Q 15',         'd>xk',     '45',         '',                                 'LD',                       'Bỏ học nghề'],
    ['dn_nhu_cau',            'người',        'S + last sum 6 15',        'xk',       '38',         '',                                 'GT NN DT',                 'Người có nhu cầu học nghề'],
    ['dn_nhu_cau_nn',         'người',        'S + last sum 6 15',        'o>xk',     'HL-24',      '',                                 'GT DT',                    'Người có nhu cầu học nghề nông nghiệp'],
    ['dn_cho_dat_hang',       'chỗ học',      'F + sum sum 6 15',         'd>xk',     'HL-14',      '',                                 '',                         'Chỗ học doanh nghiệp đặt hàng'],
    ['dn_cho_da_tuyen',       'chỗ học',      'F + sum sum 6 15',         'd>xk',     'HL-14',      'dn_cho_dat_hang',                  '',                         'Chỗ học đặt hàng đã tuyển đủ người'],
    ['dn_tl_dat_hang',        '%',            'R + ratio ratio 6 15',     'd>xk',     'HL-14',      '=dn_cho_da_tuyen/dn_cho_dat_hang', '',                         'Tỷ lệ tuyển đủ chỗ học đặt hàng'],
    ['dn_dn_dat_hang',        'doanh nghiệp', 'F + sum sum 6 15',         'd>xk',     'HL-14',      '',                                 '',                         'Doanh nghiệp đặt hàng đào tạo'],
    ['dn_cung_ung',           'người',        'F + sum sum 6 15',         'd>xk',     'HL-30',      '',                                 '',                         'Lao động cung ứng cho doanh nghiệp sau đào tạo'],
    ['dn_cung_ung_trong',     'người',        'F + sum sum 6 15',         'd>xk',     'HL-30',      'dn_cung_ung.dia_ban',              '',                         'Cho doanh nghiệp trong địa bàn'],
    ['dn_cung_ung_ngoai',     'người',        'F + sum sum 6 15',         'd>xk',     'HL-30',      'dn_cung_ung.dia_ban',              '',                         'Cho doanh nghiệp ngoài địa bàn'],
    ['dn_kinh_phi',           'triệu đồng',   'MF + sum sum 6 15',        'd>xk',     '53',         '',                                 'KP',                       'Kinh phí đào tạo đã thực hiện'],
    ['dn_tl_qua_dao_tao',     '%',            'R + ratio ratio N 15',     'xk',       '52',         '=dn_qua_dao_tao/dn_llld',          '',                         'Tỷ lệ lao động qua đào tạo'],
    ['dn_llld',               'người',        'S + last sum N 15',        'xk',       '49',         '',                                 'GT',                       'Lực lượng lao động (mẫu số của tỷ lệ qua đào tạo)'],
    ['dn_qua_dao_tao',        'người',        'S + last sum N 15',        'xk',       '50',         'dn_llld',                          'GT',                       'Lao động đã qua đào tạo'],
    ['dn_co_bang_cap',        'người',        'S + last sum N 15',        'xk',       '51',         'dn_qua_dao_tao',                   'GT TR',                    'Lao động qua đào tạo có bằng cấp, chứng chỉ'],
  ],
  // E. Tuyên truyền, tư vấn, giao dịch việc làm
  tuyen_truyen: [
    ['tt_cuoc',               'cuộc',         'F + sum sum T 15',         'xksdmnot', '54',         '',                                 'ND TO',                    'Hội nghị, buổi tuyên truyền, tư vấn'],
    ['tt_truong_hoc',         'cuộc',         'F + sum sum Q 15',         'xksdmnot', '56',         'tt_cuoc',                          '',                         'Tuyên truyền tại trường học'],
    ['tt_lop9',               'cuộc',         'F + sum sum Q 15',         's>xk',     'DH-29',      'tt_truong_hoc',                    'NGH',                      'Buổi tuyên truyền cho học sinh lớp 9 và phụ huynh'],
    ['tt_luot_nguoi',         'lượt người',   'F + sum sum T 15',         'xksdmnot', '55',         '',                                 'GT DTG',                   'Lượt người dự tuyên truyền, tư vấn'],
    ['tt_tin_bai',            'lượt',         'F + sum sum T 15',         'xkno',     '57',         '',                                 'KE',                       'Tin, bài, phát thanh, đăng mạng xã hội'],
    ['gd_gioi_thieu',         'người',        'F + sum sum T 15',         'v',        'VY-14',      '',                                 'GT',                       'Lao động có việc làm qua trung tâm dịch vụ việc làm giới thiệu'],
    ['tt_xuat_ngu',           'người',        'F + sum sum Q 15',         'm',        'DH-30',      '',                                 '',                         'Quân nhân xuất ngũ được tuyên truyền, tư vấn đi làm việc ở nước ngoài'],
    ['gd_phien',              'phiên',        'F + sum max1 Q 15',        'xkv',      '58',         '',                                 '',                         'Phiên, sàn giao dịch việc làm tham gia, tổ chức'],
    ['gd_phien_rieng',        'phiên',        'F + sum sum Q 15',         'xk',       '58',         '',                                 '',                         'Phiên giao dịch việc làm do địa phương tự tổ chức'],
    ['gd_luot_nguoi',         'lượt người',   'F + sum sum Q 15',         'xk',       '59',         '',                                 'GT',                       'Lượt lao động tham gia phiên giao dịch'],
    ['tt_tap_huan',           'lượt người',   'F + sum sum 6 15',         'xkot',     '60',         '',                                 '',                         'Cán bộ, cộng tác viên được tập huấn'],
    ['tt_tl_quan_triet',      '%',            'R + ratio ratio 6 15',     'xk',       'GL-09',      '=tt_chi_bo_da_hoc/tt_chi_bo',      '',                         'Tỷ lệ chi bộ đã quán triệt'],
    ['tt_chi_bo',             'chi bộ',       'S + last sum 6 15',        'xk',       'GL-09',      '',                                 '',                         'Chi bộ phải quán triệt'],
    ['tt_chi_bo_da_hoc',      'chi bộ',       'S + last sum 6 15',        'xk',       'GL-09',      'tt_chi_bo',                        '',                         'Chi bộ đã quán triệt'],
  ],
  // F. Vốn vay NHCSXH
  von_vay: [
    ['vv_nn_luot',            'lượt',         'F + sum sum T DL',         'b>xk',     '61',         '',                                 'HN DT DTG',                'Lượt người vay đi làm việc ở nước ngoài'],
    ['vv_nn_doanh_so',        'triệu đồng',   'MF + sum sum T DL',        'b>xk',     '62',         '',                                 'NV',                       'Doanh số cho vay đi làm việc ở nước ngoài'],
    ['vv_nn_du_no',           'triệu đồng',   'MS + last sum T DL',       'b>xk',     '63',         '',                                 'NV',                       'Dư nợ cho vay đi làm việc ở nước ngoài'],
    ['vv_nn_qua_han',         'triệu đồng',   'MS - last sum T DL',       'b>xk',     '63',         'vv_nn_du_no',                      '',                         'Nợ quá hạn cho vay đi làm việc ở nước ngoài'],
  ],
  // G. Thi đua
  thi_dua: [
    ['kt_de_nghi',            'lượt khen',    'F + sum sum N 15',         'xko',      '64',         '',                                 '',                         'Tập thể, cá nhân được khen'],
    ['kt_tap_the',            'tập thể',      'F + sum sum N 15',         'xko',      '64',         'kt_de_nghi.khen',                  '',                         'Tập thể được khen'],
    ['kt_ca_nhan',            'cá nhân',      'F + sum sum N 15',         'xko',      '64',         'kt_de_nghi.khen',                  '',                         'Cá nhân được khen'],
  ],
  // Beside §2: measures that plans ask for and that stand in no total
  lao_dong: [
    ['vl_duy_tri',            'người',        'F + sum sum T 15',         'xk',       'VY-07',      '',                                 '',                         'Lao động được duy trì việc làm (không tính vào số được giải quyết việc làm)'],
    ['vl_ngoai_cu_tru',       'người',        'F + sum sum T 15',         'xk',       'VY-13',      '',                                 '',                         'Người không cư trú tại địa bàn được giải quyết việc làm (không tính vào kế hoạch)'],
    ['cc_lao_dong',           'người',        'S + last sum N 15',        'xk',       'HL-10',      '',                                 '',                         'Lao động đang làm việc theo ngành'],
    ['cc_nong_nghiep',        'người',        'S + last sum N 15',        'xk',       'HL-10',      'cc_lao_dong.nganh',                '',                         'Nông, lâm nghiệp, thủy sản'],
    ['cc_cong_nghiep',        'người',        'S + last sum N 15',        'xk',       'HL-10',      'cc_lao_dong.nganh',                '',                         'Công nghiệp, xây dựng'],
    ['cc_dich_vu',            'người',        'S + last sum N 15',        'xk',       'HL-10',      'cc_lao_dong.nganh',                '',                         'Dịch vụ'],
    ['cc_tl_nong_nghiep',     '%',            'R + ratio ratio N 15',     'xk',       'HL-10',      '=cc_nong_nghiep/cc_lao_dong',      '',                         'Tỷ trọng lao động nông, lâm nghiệp, thủy sản'],
    ['cc_tl_cong_nghiep',     '%',            'R + ratio ratio N 15',     'xk',       'HL-10',      '=cc_cong_nghiep/cc_lao_dong',      '',                         'Tỷ trọng lao động công nghiệp, xây dựng'],
    ['cc_tl_dich_vu',         '%',            'R + ratio ratio N 15',     'xk',       'HL-10',      '=cc_dich_vu/cc_lao_dong',          '',                         'Tỷ trọng lao động dịch vụ'],
  ],
};

const list = Object.values(rows).flat();
const sets = setsOfRows(list);

/** All indicators, in the order of the form: a total, then its parts. Source: domain.md §2. */
export const catalogue: readonly Indicator[] = list.map(row =>
  readIndicatorRow(row, sets.get(row[0]) ?? []),
);

/**
 * A second way to count what another indicator counts: asked for where a target or a figure speaks of it, and nowhere else. Of short
 * courses a plan may mean who enrols (domain.md §2, row 42; §9).
 */
export const onlyWhenNamed: ReadonlySet<string> = new Set(['dn_tuyen_duoi_3t']);

/** The codes of a theme, in the order of the form. */
export function codesOfTheme(theme: Theme): readonly string[] {
  return rows[theme].map(row => row[0]);
}
