// The platform of the port on Apps Script: identity, clock, properties, lock, keyed hash.

import {DomainError} from '../domain/domain-error';
import type {Platform, Properties} from '../ports/platform';

/** An officer waits this long for another's write; a run has six minutes in all. */
const lockSeconds = 20;

export function googlePlatform(): Platform {
  return {
    person: () => Session.getEffectiveUser().getEmail(),
    now: () => Date.now(),
    bookProperties: propertiesOf(PropertiesService.getDocumentProperties()),
    secretProperties: propertiesOf(PropertiesService.getScriptProperties()),
    progress: documentProgress,
    sign,
    newId: () => Utilities.getUuid(),
    underLock,
  };
}

function propertiesOf(store: GoogleAppsScript.Properties.Properties): Properties {
  return {
    get: key => store.getProperty(key),
    set: (key, value) => {
      store.setProperty(key, value);
    },
    all: () => store.getProperties(),
  };
}

/** Seconds; a run has six minutes in all. */
const progressLife = 600;

const progressKey = 'progress';

/** Only the calls that speak of progress touch the cache. */
const documentProgress: Platform['progress'] = {
  get: () => CacheService.getDocumentCache()?.get(progressKey) ?? null,
  put: text => {
    CacheService.getDocumentCache()?.put(progressKey, text, progressLife);
  },
};

/** UTF-8 by name: without it every Vietnamese letter would hash as `?` (fact 232). */
function sign(text: string, key: string): string {
  const bytes = Utilities.computeHmacSha256Signature(text, key, Utilities.Charset.UTF_8);
  return Utilities.base64EncodeWebSafe(bytes);
}

/** The document's lock, never the script's: that one would be one lock for every book in the country. */
function underLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(lockSeconds * 1000)) throw new DomainError('LOCK_BUSY', {seconds: lockSeconds});
  try {
    return work();
  } finally {
    // Writes, those of work that failed too, must be on the book before the next run may look (fact 229).
    try {
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
