// Facts of texts that should have been a number, a date, a period or an answer.

export interface TextFacts {
  NUMBER_MALFORMED: {readonly text: string};
  NUMBER_DOT_DECIMAL: {readonly text: string; readonly suggestion: string};
  DATE_MALFORMED: {readonly text: string};
  DATE_IMPOSSIBLE: {readonly text: string};
  DATE_SHORT_YEAR: {readonly text: string};
  PERIOD_MALFORMED: {readonly text: string};
  MONTH_MALFORMED: {readonly text: string};
  CELL_IS_DATE: {readonly text: string};
  CELL_IS_FORMULA: {readonly text: string};
  CELL_IS_ERROR: {readonly text: string};
  CELL_IS_LOGICAL: {readonly text: string};
  OPENING_MALFORMED: {readonly text: string};
  /** A cell of the form that holds none of these; `reason` is the sentence of one of the above. */
  CELL_INVALID: {readonly tab: string; readonly cell: string; readonly reason: string};
}
