// Facts of what a roll-up says beside its figures, of the master and its views, and of the board.

export interface ViewFacts {
  SENDING_CHANGED: {readonly unit: string; readonly period: string; readonly sequence: number};
  SENDING_LOST: {readonly unit: string; readonly period: string; readonly sequence: number};
  SENDING_UNRECEIPTED: {readonly unit: string; readonly period: string; readonly sequence: number};
  UNIT_TAB_UNREADABLE: {readonly unit: string; readonly reason: string};
  /** `shown` and `sum` as cells show them. */
  MASTER_DIFFERS: {
    readonly unit: string;
    readonly indicator: string;
    readonly column: string;
    readonly shown: string;
    readonly sum: string;
  };
  CHOICE_UNKNOWN: {readonly tab: string; readonly header: string; readonly text: string};
  VIEW_TOO_WIDE: Record<never, never>;
  DAY_TO_COME: {readonly day: string; readonly today: string};
}
