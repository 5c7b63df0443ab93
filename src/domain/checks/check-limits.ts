// The thresholds of the checks: settings of a book, each with what holds where the book sets nothing else.

export interface CheckLimits {
  /** P04: a figure that moved by more than this share of the one before, and by more than `jumpLeast`, is asked about. */
  readonly jumpShare: number;
  readonly jumpLeast: number;
  /** P05: so large a share of the figures equal to those before, of at least `copiedLeast` figures, looks copied. */
  readonly copiedShare: number;
  readonly copiedLeast: number;
  /** V17: a sum of money above it, in million đồng, looks typed in đồng. */
  readonly moneyMost: number;
}

/** Source: domain.md §4, V17, P04, P05; that five figures make a copy is ours. */
export const usualLimits: CheckLimits = {
  ...{jumpShare: 0.5, jumpLeast: 5, copiedShare: 0.8, copiedLeast: 5, moneyMost: 100_000},
};

/** In what people write them; `%` of those that are fractions here. */
export const limitMeasures: Readonly<Record<keyof CheckLimits, string>> = {
  ...{jumpShare: '%', jumpLeast: 'đơn vị', copiedShare: '%', copiedLeast: 'dòng'},
  moneyMost: 'triệu đồng',
};

/** In the order of the list of rules. */
export const limitNames = [
  ...(['jumpShare', 'jumpLeast', 'copiedShare', 'copiedLeast', 'moneyMost'] as const),
] as const satisfies readonly (keyof CheckLimits)[];

/** Letters that a written reason has at least; source: domain.md §4. */
const reasonLeast = 10;

/** Whether a text is long enough to be the reason of a warning; blanks around it do not count. */
export function isReason(text: string | undefined): boolean {
  return [...(text ?? '').normalize('NFC').trim()].length >= reasonLeast;
}
