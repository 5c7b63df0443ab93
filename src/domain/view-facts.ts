// Facts of what is said of the master and of its views.

export interface ViewFacts {
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
}
