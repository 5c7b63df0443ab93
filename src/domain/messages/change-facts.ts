// Facts of what a repair or a change of the lists did, and could not do.

export interface ChangeFacts {
  MENDED: {readonly tab: string; readonly part: string; readonly cells: string};
  TAB_MADE: {readonly tab: string; readonly reports: number};
  TAB_LOST_PART: {readonly tab: string; readonly name: string};
  TAB_KEPT: {readonly tab: string};
  INDICATORS_ADDED: {readonly count: number; readonly names: string};
  PLANS_ISSUED: {
    readonly plan: string;
    readonly issued: number;
    readonly units: number;
    /** Names, with commas between; `''` when every unit has issued its own. */
    readonly missing: string;
  };
  DUE_DAYS_MOVED: {readonly days: string};
  PERSON_NOT_SHARED: {readonly email: string};
  PERSON_LEFT: {readonly email: string};
  PERSON_SHARED: {readonly email: string};
  ROLL_UP_UNFINISHED: {readonly run: number};
}
