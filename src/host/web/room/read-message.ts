// One message of a page, checked field by field; whatever is not as it should be is no message.

import type {Area} from '../../store/book-snapshot';
import type {GridMutation, PageMessage, Selection} from '../page-wire';

/** Characters; a pasted block of fifty thousand cells has room. */
export const LONGEST_MESSAGE = 8 * 1024 * 1024;

const MOST_MUTATIONS = 1000;
const MOST_ARGUMENTS = 50;
const FUNCTION_NAME = /^[A-Za-z$][\w$]{0,99}$/;

/** @returns `null` for a text that is no message of a page */
export function readMessage(text: string): PageMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (!isPlain(value)) return null;
  const {kind, ask} = value;
  if (kind === 'again') return {kind};
  if (!isCount(ask)) return null;
  if (kind === 'edit') {
    const mutations = readMutations(value['mutations']);
    return mutations === null ? null : {kind, ask, mutations};
  }
  const {functionName, args} = value;
  const selection = readSelection(value['selection']);
  if (selection === undefined || !isFunctionName(functionName)) return null;
  if (kind === 'run') return {kind, ask, functionName, selection};
  if (kind !== 'call' || !Array.isArray(args) || args.length > MOST_ARGUMENTS) return null;
  return {kind, ask, functionName, args, selection};
}

/** Names that end in `_` are nobody's to call (fact 275). */
function isFunctionName(value: unknown): value is string {
  return typeof value === 'string' && FUNCTION_NAME.test(value) && !value.endsWith('_');
}

function readMutations(value: unknown): GridMutation[] | null {
  if (!Array.isArray(value) || value.length > MOST_MUTATIONS) return null;
  const mutations: GridMutation[] = [];
  for (const item of value as readonly unknown[]) {
    if (!isPlain(item)) return null;
    const {id, params} = item;
    if (typeof id !== 'string' || !isPlain(params)) return null;
    mutations.push({id, params});
  }
  return mutations;
}

/** @returns `undefined` when it is none */
function readSelection(value: unknown): Selection | null | undefined {
  if (value === null || value === undefined) return null;
  if (!isPlain(value) || !isPlain(value['area']) || !isCount(value['sheetId'])) return undefined;
  const {row, column, rows, columns} = value['area'];
  const numbers = [row, column, rows, columns];
  if (!numbers.every(number => isCount(number) && number > 0)) return undefined;
  // All four are numbers, as just asked.
  const area = {row, column, rows, columns} as Area;
  return {sheetId: value['sheetId'], area};
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
