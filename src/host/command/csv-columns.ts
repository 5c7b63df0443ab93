// The columns of each file that the commands read. Source: the files' description in the README, "Tệp dữ liệu".

export interface CsvColumns {
  readonly required: readonly string[];
  /** A file may leave them out; they are then blank in every row. */
  readonly optional: readonly string[];
  /** Longest text in characters where a column takes less than any other. */
  readonly limits?: Readonly<Record<string, number>>;
}

export const unitColumns: CsvColumns = {
  required: ['code', 'name', 'parent'],
  optional: ['type', 'valid_from', 'valid_to'],
};

export const peopleColumns: CsvColumns = {
  required: ['email', 'unit', 'role'],
  optional: ['name'],
};

export const targetColumns: CsvColumns = {
  required: ['unit', 'indicator', 'form'],
  optional: ['min', 'max', 'decision_no', 'decision_date'],
};

export const figureColumns: CsvColumns = {
  required: ['unit', 'period', 'indicator', 'value'],
  optional: ['slice', 'mark', 'reason'],
  // As `submitReport` takes a reason.
  limits: {reason: 500},
};
