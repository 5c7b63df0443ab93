// Every sentence of the command line's own, in Vietnamese: code + facts in, one sentence out. What the add-on answers with has
// its sentences in contract/messages/.

/** Names that the book itself bears, by which the command line finds and calls its parts. */
export const bookWords = {
  peopleTab: 'Người dùng',
  masterTab: 'Tổng hợp',
  /** What stands in the column of roles, in lower case: the word of the book, or the key of a list. */
  roles: {entry: ['nhập liệu', 'entry'], district: ['tổng hợp', 'district']},
} as const;

/** Facts are texts and numbers as they are to be shown. */
export interface CommandFacts {
  // What was typed.
  COMMAND_MISSING: Record<never, never>;
  COMMAND_UNKNOWN: {readonly text: string};
  OPTION_UNKNOWN: {readonly command: string; readonly option: string};
  OPTION_REPEATED: {readonly option: string};
  OPTION_MISSING: {readonly command: string; readonly option: string};
  OPTION_WITHOUT_VALUE: {readonly option: string};
  ARGUMENT_MISSING: {readonly command: string; readonly argument: string};
  ARGUMENT_UNKNOWN: {readonly text: string};
  YEAR_OUTSIDE: {readonly text: string; readonly first: number; readonly last: number};
  USAGE: Record<never, never>;

  // Files.
  PLACED: {readonly file: string; readonly lines: string; readonly sentence: string};
  PLACED_IN_BOOK: {
    readonly unit: string;
    readonly slot: string;
    readonly row: string;
    readonly sentence: string;
  };
  FILE_MISSING: Record<never, never>;
  FILE_UNREADABLE: {readonly reason: string};
  FILE_IS_FOLDER: Record<never, never>;
  FILE_NOT_XLSX: Record<never, never>;
  FILE_NOT_OURS: Record<never, never>;
  FILE_NOT_WRITTEN: {readonly reason: string};
  FOLDER_MISSING: {readonly folder: string};
  OUT_NOT_XLSX: Record<never, never>;
  OUT_TWICE: Record<never, never>;

  // CSV.
  CSV_EMPTY: Record<never, never>;
  CSV_NOT_UTF8: Record<never, never>;
  CSV_QUOTES_BROKEN: Record<never, never>;
  CSV_SEPARATOR: {readonly separator: string};
  CSV_COLUMN_MISSING: {readonly column: string};
  CSV_COLUMN_UNKNOWN: {readonly column: string; readonly allowed: string};
  CSV_COLUMN_REPEATED: {readonly column: string};
  CSV_ROW_WIDTH: {readonly found: number; readonly expected: number};
  CSV_FIELD_LONG: {readonly column: string; readonly length: number; readonly limit: number};

  // new
  BOOK_NAME: {readonly year: number; readonly node: string};
  OFFICER_NAME: {readonly code: string};
  DISTRICT_NAME: {readonly code: string};
  NO_DISTRICT_PERSON: Record<never, never>;
  BOOK_MADE: {
    readonly file: string;
    readonly year: number;
    readonly units: number;
    readonly people: number;
    readonly targets: number;
    readonly tabs: number;
  };
  PEOPLE_MADE_UP: {readonly people: number};
  WARNING_COUNT: {readonly count: number};

  // fill
  REASON_OF_LINE: {readonly line: number};
  REASON_WITHOUT_LINE: Record<never, never>;
  NO_OFFICER: {readonly unit: string; readonly email: string};
  UNITS_DONE: {readonly done: number; readonly total: number};
  FIGURES_SENT: {readonly file: string; readonly reports: number; readonly units: number};
  WARNINGS_SENT: {readonly count: number};
  BLANKS_SENT: {readonly count: number};

  // rollup
  ROLLED_UP: {
    readonly file: string;
    readonly period: string;
    readonly asOf: string;
    readonly collected: number;
    readonly lines: number;
    readonly run: number;
  };
  JSON_WRITTEN: {readonly file: string};
  FINDING_COUNT: {readonly count: number};
  NOTHING_WRITTEN: {readonly count: number};
  FAULT: {readonly reason: string};

  // The demo.
  DEMO_STARTS: {readonly title: string; readonly real: string};
  DEMO_DONE: {readonly file: string; readonly seconds: string};
  DEMO_ADDED: {readonly title: string; readonly seconds: string};
  DEMO_FAILED: {readonly title: string};
}

export type CommandCode = keyof CommandFacts;

/** A code with its facts. */
export type CommandMessage = {
  [C in CommandCode]: {readonly code: C; readonly facts: CommandFacts[C]};
}[CommandCode];

const usage = `Cách dùng:
  npm run book -- new --units ĐV.csv --targets KH.csv --year NĂM [--people NGƯỜI.csv] --out SỔ.xlsx
  npm run book -- fill SỔ.xlsx --figures SỐ-LIỆU.csv --out SỔ-2.xlsx [--as THƯ-ĐIỆN-TỬ]
  npm run book -- rollup SỔ-2.xlsx --period KỲ --out TỔNG-HỢP.xlsx [--json KẾT-QUẢ.json]
KỲ: 2021-03, 2021-Q1, 2021-H1, 2021-H2, 2021-N9 (chín tháng) hoặc 2021.`;

const sentences: {readonly [C in CommandCode]: (facts: CommandFacts[C]) => string} = {
  COMMAND_MISSING: () => 'Chưa ghi lệnh. Dùng new, fill hoặc rollup.',
  COMMAND_UNKNOWN: ({text}) => `Không có lệnh "${text}". Dùng new, fill hoặc rollup.`,
  OPTION_UNKNOWN: ({command, option}) =>
    `Lệnh ${command} không có tùy chọn "${option}". Bỏ tùy chọn này hoặc sửa lại tên.`,
  OPTION_REPEATED: ({option}) => `Tùy chọn ${option} ghi hai lần. Chỉ giữ lại một.`,
  OPTION_MISSING: ({command, option}) =>
    `Lệnh ${command} thiếu tùy chọn ${option}. Thêm ${option} rồi chạy lại.`,
  OPTION_WITHOUT_VALUE: ({option}) =>
    `Tùy chọn ${option} chưa có giá trị. Ghi giá trị ngay sau nó.`,
  ARGUMENT_MISSING: ({command, argument}) =>
    `Lệnh ${command} thiếu tệp ${argument}. Ghi đường dẫn của sổ ngay sau tên lệnh.`,
  ARGUMENT_UNKNOWN: ({text}) =>
    `"${text}" thừa trong dòng lệnh. Bỏ đi, hoặc đặt trong dấu nháy kép nếu là phần của tên tệp.`,
  YEAR_OUTSIDE: ({text, first, last}) =>
    `--year là "${text}". Ghi năm bốn chữ số từ ${first} đến ${last}.`,
  USAGE: () => usage,

  PLACED: ({file, lines, sentence}) =>
    lines === '' ? `${file}: ${sentence}` : `${file}, dòng ${lines}: ${sentence}`,
  PLACED_IN_BOOK: ({unit, slot, row, sentence}) =>
    `Đơn vị ${unit}, kỳ ${slot}, dòng "${row}" đang có trên biểu: ${sentence}`,
  FILE_MISSING: () => 'Không có tệp này. Kiểm tra lại đường dẫn.',
  FILE_UNREADABLE: ({reason}) => `Không đọc được tệp (${reason}). Kiểm tra quyền đọc tệp.`,
  FILE_IS_FOLDER: () => 'Đây là thư mục, không phải tệp. Ghi đường dẫn của một tệp.',
  FILE_NOT_XLSX: () =>
    'Tệp không phải là bảng tính .xlsx, hoặc đã hỏng. Dùng tệp do lệnh new hay fill ghi ra.',
  FILE_NOT_OURS: () =>
    'Bảng tính này không phải là sổ chỉ tiêu: không có phần nhận dạng của sổ. Dùng tệp do lệnh new hay fill ghi ra.',
  FILE_NOT_WRITTEN: ({reason}) =>
    `Không ghi được tệp (${reason}). Kiểm tra quyền ghi, hoặc đóng tệp nếu đang mở.`,
  FOLDER_MISSING: ({folder}) => `Không có thư mục "${folder}". Tạo thư mục trước rồi chạy lại.`,
  OUT_NOT_XLSX: () => 'Tên tệp kết quả phải kết thúc bằng .xlsx. Sửa lại --out.',
  OUT_TWICE: () => '--json trỏ vào tệp của một sổ. Ghi một tên khác cho kết quả JSON.',

  CSV_EMPTY: () => 'Tệp trống. Dòng đầu phải là tên các cột.',
  CSV_NOT_UTF8: () => 'Chữ không ở dạng UTF-8. Lưu lại tệp dạng "CSV UTF-8".',
  CSV_QUOTES_BROKEN: () =>
    'Dấu nháy kép đặt sai. Ô có dấu nháy, dấu phẩy hay xuống dòng thì bao cả ô trong dấu nháy kép, và viết mỗi dấu nháy bên trong thành hai.',
  CSV_SEPARATOR: ({separator}) =>
    `Các cột đang ngăn bằng dấu "${separator}". Lưu lại tệp với dấu phẩy giữa các cột.`,
  CSV_COLUMN_MISSING: ({column}) => `Thiếu cột "${column}". Thêm cột này vào dòng đầu.`,
  CSV_COLUMN_UNKNOWN: ({column, allowed}) =>
    `Không có cột "${column}" trong mẫu. Các cột dùng được: ${allowed}.`,
  CSV_COLUMN_REPEATED: ({column}) => `Cột "${column}" ghi hai lần. Chỉ giữ lại một.`,
  CSV_ROW_WIDTH: ({found, expected}) =>
    `Dòng có ${found} ô, dòng đầu có ${expected} cột. Thêm hoặc bớt ô cho đủ; ô có dấu phẩy thì bao trong dấu nháy kép.`,
  CSV_FIELD_LONG: ({column, length, limit}) =>
    `Cột "${column}" dài ${length} ký tự, chỉ nhận ${limit}. Viết ngắn lại.`,

  BOOK_NAME: ({year, node}) => `Sổ chỉ tiêu ${year} – ${node}`,
  OFFICER_NAME: ({code}) => `Cán bộ ${code} (giả định)`,
  DISTRICT_NAME: ({code}) => `Cán bộ tổng hợp ${code} (giả định)`,
  NO_DISTRICT_PERSON: () =>
    'Danh sách không có ai giữ vai trò "district" (Tổng hợp). Thêm ít nhất một người để lập sổ và tổng hợp.',
  BOOK_MADE: ({file, year, units, people, targets, tabs}) =>
    `Đã lập sổ ${file}: năm ${year}, ${units} đơn vị, ${people} người dùng, ${targets} kế hoạch giao, ${tabs} bảng.`,
  PEOPLE_MADE_UP: ({people}) =>
    `Không có tệp người dùng: đã lập ${people} tài khoản giả định, thay bằng tài khoản thật ở bảng "Người dùng".`,
  WARNING_COUNT: ({count}) => `Có ${count} cảnh báo về kế hoạch giao:`,

  REASON_OF_LINE: ({line}) => `nhập từ tệp, dòng ${line}`,
  REASON_WITHOUT_LINE: () => 'nhập từ tệp',
  NO_OFFICER: ({unit, email}) =>
    `Đơn vị ${unit} chưa có người nhập liệu trong bảng "Người dùng": số liệu do ${email} của đơn vị tổng hợp nhập thay.`,
  UNITS_DONE: ({done, total}) => `Đã nhập ${done}/${total} đơn vị.`,
  FIGURES_SENT: ({file, reports, units}) =>
    `Đã gửi ${reports} báo cáo của ${units} đơn vị, ghi vào ${file}.`,
  WARNINGS_SENT: ({count}) => `Có ${count} cảnh báo chưa ghi lý do trong tệp:`,
  BLANKS_SENT: ({count}) => `Có ${count} số đến hạn còn để trống, tính là chưa báo cáo.`,

  ROLLED_UP: ({file, period, asOf, collected, lines, run}) =>
    `Đã tổng hợp kỳ ${period} (số liệu đến ${asOf}, lần ${run}): nhận thêm ${collected} báo cáo, ${lines} dòng, ghi vào ${file}.`,
  JSON_WRITTEN: ({file}) => `Đã ghi kết quả dạng JSON vào ${file}.`,
  FINDING_COUNT: ({count}) => `Có ${count} lưu ý:`,
  NOTHING_WRITTEN: ({count}) => `Có ${count} chỗ chưa đúng, chưa ghi gì. Sửa rồi chạy lại.`,
  FAULT: ({reason}) =>
    `Chương trình gặp lỗi: ${reason}. Chạy lại với DEBUG=1 để xem chi tiết và báo người làm phần mềm.`,

  DEMO_STARTS: ({title, real}) =>
    `Dựng sổ mẫu ${title}: ${real}, mọi số còn lại là dữ liệu giả định.`,
  DEMO_DONE: ({file, seconds}) =>
    `Sổ mẫu (dữ liệu giả định) ở ${file}, dựng trong ${seconds} giây.`,
  DEMO_ADDED: ({title, seconds}) =>
    `Đã có thêm sổ mẫu ${title} (dữ liệu giả định), dựng trong ${seconds} giây: chọn ở "Danh sách sổ".`,
  DEMO_FAILED: ({title}) =>
    `Chưa dựng được sổ mẫu ${title}. Các sổ khác dùng bình thường; chạy lại npm start để dựng tiếp.`,
};

/** One Vietnamese sentence; a heading that introduces a list ends with a colon. */
export function commandText(message: CommandMessage): string {
  // The record pairs each code with the facts of that code; the compiler cannot follow the pair through the look-up.
  const write = sentences[message.code] as (facts: CommandFacts[CommandCode]) => string;
  return write(message.facts);
}
