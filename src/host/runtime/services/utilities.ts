// Utilities: hashes, base64, dates, and waiting.

import {createHmac, randomUUID} from 'node:crypto';
import {setTimeout as sleep} from 'node:timers/promises';

import type {CallArguments} from '../call-arguments';
import {formatDate} from '../format-date';
import {GoogleRefusal} from '../google-words';
import {valueResult, type ServiceMethods} from '../service';

/** Fact 242. */
const LONGEST_SLEEP_MS = 300_000;

export const utilityMethods: ServiceMethods<'Utilities'> = {
  'Utilities.computeHmacSha256Signature': ({args}) => {
    // Other characters than ASCII count as `?` unless UTF-8 is asked for (fact 232).
    const [value, key] = [bytesOf(args, 0, 'US_ASCII'), bytesOf(args, 1, 'US_ASCII')];
    const digest = createHmac('sha256', key).update(value).digest();
    return valueResult([...new Int8Array(digest)]);
  },
  'Utilities.base64Encode': ({args}) => valueResult(bytesOf(args, 0, 'UTF_8').toString('base64')),
  // Google keeps the padding that Node's own `base64url` leaves out.
  'Utilities.base64EncodeWebSafe': ({args}) => {
    const text = bytesOf(args, 0, 'UTF_8').toString('base64');
    return valueResult(text.replaceAll('+', '-').replaceAll('/', '_'));
  },
  'Utilities.getUuid': () => valueResult(randomUUID()),
  'Utilities.formatDate': ({args}) =>
    valueResult(formatDate(args.date(0), args.text(1), args.text(2))),
  'Utilities.sleep': async ({run, args}) => {
    const [given] = args.values;
    if (typeof given !== 'number')
      throw new GoogleRefusal(`Cannot convert ${args.text(0)} to int.`);
    if (given < 0 || given > LONGEST_SLEEP_MS) throw args.refusal();
    // A run that is over needs no more waking: the timer would only keep the program alive.
    await sleep(given, undefined, {signal: run.ended}).catch((error: unknown) => {
      if (!run.ended.aborted) throw error;
    });
  },
};

/** @param standard - the charset of a text when the call names none */
function bytesOf(args: CallArguments, index: number, standard: 'US_ASCII' | 'UTF_8'): Buffer {
  const value = args.values[index] ?? null;
  if (typeof value === 'object') return Buffer.from(args.list(index).map(byteOf));
  const charset = args.enumKey(args.count - 1) ?? standard;
  const text = args.text(index);
  return Buffer.from(charset === 'UTF_8' ? text : text.replace(/[^\0-\x7f]/gu, '?'), 'utf8');
}

/** Fact 233: a list that is not all numbers is refused in words of its own. */
function byteOf(value: unknown): number {
  if (typeof value !== 'number')
    throw new GoogleRefusal(`Cannot convert ${String(value)} to byte.`);
  return value & 0xff;
}
