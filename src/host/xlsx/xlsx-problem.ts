// Why a file could not be read or written: a code and facts, from which the caller makes its sentence.

export type XlsxProblemCode =
  /** No file has this path. */
  | 'NO_SUCH_FILE'
  /** The file is there but the system will not let it be read. */
  | 'CANNOT_READ'
  /** Not a zip, not a workbook, encrypted, or broken. */
  | 'NOT_XLSX'
  /** A workbook, but it lacks our very-hidden tab, or that tab is damaged or of an unknown version. */
  | 'NOT_OURS'
  | 'CANNOT_WRITE';

/** `reason` is for English logs: a system error code such as `EACCES`, or what was found. */
export class XlsxProblem extends Error {
  override readonly name = 'XlsxProblem';

  constructor(
    readonly code: XlsxProblemCode,
    readonly facts: {readonly path: string; readonly reason: string},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(facts)}`, options);
  }
}

/** The system's error code, such as `EACCES`, or else what the fault says of itself. */
export function reasonOf(fault: unknown): string {
  if (typeof fault !== 'object' || fault === null) return String(fault);
  if ('code' in fault && typeof fault.code === 'string') return fault.code;
  return 'message' in fault ? String(fault.message) : JSON.stringify(fault);
}
