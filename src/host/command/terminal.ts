// Where a command says what it has done, and what it runs with.

import type {BuiltFiles} from './add-on-files';

export interface Terminal {
  /** Results and warnings. */
  out(line: string): void;
  /** Problems and faults. */
  err(line: string): void;
}

export interface CommandSetting {
  readonly terminal: Terminal;
  readonly built: BuiltFiles;
  /** Whether faults of ours are shown with their stack. */
  readonly debug: boolean;
}
