// What to say of a file that the system would not let us read.

import type {CommandMessage} from './command-messages.vi';

/** @throws the fault itself when no system call failed: it is then one of ours */
export function fileMessage(fault: unknown): CommandMessage {
  const code = systemCode(fault);
  if (code === null) throw fault;
  if (code === 'ENOENT' || code === 'ENOTDIR') return {code: 'FILE_MISSING', facts: {}};
  if (code === 'EISDIR') return {code: 'FILE_IS_FOLDER', facts: {}};
  return {code: 'FILE_UNREADABLE', facts: {reason: code}};
}

/** `ENOENT` and its kin; `null` for a fault that no system call raised. */
export function systemCode(fault: unknown): string | null {
  const hasCode = typeof fault === 'object' && fault !== null && 'code' in fault;
  return hasCode && typeof fault.code === 'string' ? fault.code : null;
}
