// Facts of refusals: why nothing was done, and who can do something about it.

export interface RefusalFacts {
  // Refusals.
  INPUT_INVALID: {readonly field: string};
  UNKNOWN_PROCEDURE: {readonly name: string};
  INTERNAL: {readonly at: string};
  WRONG_LOCALE: {readonly locale: string};
  BOOK_NOT_SET_UP: Record<never, never>;
  BOOK_ALREADY_SET_UP: {readonly year: number};
  PERSON_BLANK: Record<never, never>;
  PERSON_UNKNOWN: {readonly email: string};
  ROLE_NOT_ALLOWED: {readonly email: string; readonly role: string; readonly needed: string};
  UNIT_OF_OTHERS: {readonly email: string; readonly unit: string};
  PERIOD_NOT_OPEN: {readonly period: string};
  /** `contact`: names and addresses of those who may open it again; `''` when unknown. */
  PERIOD_CLOSED: {readonly period: string; readonly at: string; readonly contact: string};
  PERIOD_UNKNOWN: {readonly period: string};
  CELL_NOT_TRACED: Record<never, never>;
  DUE_BEFORE_END: {readonly period: string; readonly due: string; readonly end: string};
  REPORT_TOO_LONG: {readonly length: number; readonly limit: number};
  LOCK_BUSY: {readonly seconds: number};
  OTHERS_WROTE: {readonly times: number};
  SPREADSHEET_NOT_EMPTY: {readonly tab: string};
  TAB_MISSING: {readonly tab: string};
  TAB_MARK_CHANGED: {readonly tab: string};
  HEADER_MISSING: {readonly tab: string; readonly header: string};
  HEADER_REPEATED: {readonly tab: string; readonly header: string};
  ROW_INVALID: {
    readonly tab: string;
    readonly row: number;
    readonly header: string;
    readonly text: string;
  };
  ROW_ID_REPEATED: {readonly tab: string; readonly row: number; readonly id: string};

  // A menu action of a unit's tab, pressed elsewhere.
  UNIT_TAB_SHOWN: {readonly tab: string};
  UNIT_TAB_NEEDED: Record<never, never>;

  // What is decided of a sending.
  SENDING_NONE: {readonly unit: string; readonly period: string};
  SENDING_NEWER: {readonly unit: string; readonly period: string; readonly sequence: number};
  SENDING_DECIDED: {readonly unit: string; readonly period: string; readonly state: string};
  ADJUST_OPEN_PERIOD: {readonly period: string};
  NOT_ROLLED_UP: Record<never, never>;
  NOTE_UNKNOWN: Record<never, never>;
  REASON_TOO_SHORT: {readonly length: number; readonly least: number};

  // A new year.
  YEAR_TURNING: {readonly year: number; readonly contact: string};
}
