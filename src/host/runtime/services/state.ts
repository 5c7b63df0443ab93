// Locks, caches, properties and the person at the keyboard.

import type {Argument, CallArguments} from '../call-arguments';
import {GoogleRefusal, NotImplemented, WORDS} from '../google-words';
import {CacheHandle, LockHandle, PropertiesHandle, UserHandle} from '../handles';
import type {ScriptRun} from '../script-run';
import {valueResult, type ServiceMethods} from '../service';

/** Facts 216 and 217, in bytes of UTF-8. */
const LARGEST_PROPERTY = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Fact 219: letters of a key, bytes of a value. */
const LONGEST_KEY = 250;
const LARGEST_CACHED = 100 * 1024;

/** Fact 218, in seconds. */
const CACHE_LIFE = {usual: 600, longest: 21_600};

export const stateMethods: ServiceMethods<
  | 'LockService'
  | 'Lock'
  | 'CacheService'
  | 'Cache'
  | 'PropertiesService'
  | 'Properties'
  | 'Session'
  | 'User'
> = {
  'LockService.getDocumentLock': () => new LockHandle(),
  'Lock.tryLock': async ({run, args}) => valueResult(await takeLock(run, args.number(0))),
  'Lock.waitLock': async ({run, args}) => {
    if (!(await takeLock(run, args.number(0)))) throw new GoogleRefusal(WORDS.lockTimeout);
  },
  'Lock.releaseLock': ({run}) => {
    run.setting.locks.release(run.book.id, run);
  },
  'Lock.hasLock': ({run}) => valueResult(run.setting.locks.isHeldBy(run.book.id, run)),

  'CacheService.getDocumentCache': () => new CacheHandle(),
  'Cache.get': ({run, args}) =>
    valueResult(run.setting.caches.get(run.book.id, keyOf(args), run.nowMs)),
  'Cache.put': ({run, args}) => {
    const value = args.text(1);
    const seconds = args.count > 2 ? args.number(2) : CACHE_LIFE.usual;
    if (Buffer.byteLength(value) > LARGEST_CACHED) throw new GoogleRefusal(WORDS.valueTooLarge);
    if (seconds < 1 || seconds > CACHE_LIFE.longest) {
      throw new NotImplemented(`Cache.put for ${seconds} seconds`);
    }
    const expiresMs = run.nowMs + seconds * 1000;
    run.setting.caches.put(run.book.id, keyOf(args), {value, expiresMs});
  },
  'Cache.remove': ({run, args}) => {
    run.setting.caches.remove(run.book.id, keyOf(args));
  },

  'PropertiesService.getDocumentProperties': () => new PropertiesHandle('document'),
  'PropertiesService.getScriptProperties': () => new PropertiesHandle('script'),
  'Properties.getProperty': ({run, self, args}) =>
    valueResult(run.book.properties(self.scope).get(args.text(0)) ?? null),
  'Properties.setProperty': ({run, self, args}) => {
    store(run, self, {[args.text(0)]: args.text(1)}, false);
    return self;
  },
  'Properties.setProperties': ({run, self, args}) => {
    const texts = Object.entries(args.fields(0)).map(([key, value]) => [key, textOf(value)]);
    const replaces = args.count > 1 && args.boolean(1);
    store(run, self, Object.fromEntries(texts) as Record<string, string>, replaces);
    return self;
  },
  'Properties.getProperties': ({run, self}) =>
    valueResult(Object.fromEntries(run.book.properties(self.scope))),
  'Properties.deleteProperty': ({run, self, args}) => {
    const key = args.text(0);
    run.book.change(() => {
      run.book.setProperty(self.scope, key, null);
    });
    return self;
  },

  'Session.getEffectiveUser': ({run}) => new UserHandle(run.user),
  // A simple trigger learns nobody's address (fact 245).
  'Session.getActiveUser': ({run}) =>
    new UserHandle(run.setting.authMode === 'FULL' ? run.user : ''),
  'User.getEmail': ({self}) => valueResult(self.email),
};

function takeLock(run: ScriptRun, waitMs: number): Promise<boolean> {
  return run.setting.locks.acquire(run.book.id, run, waitMs);
}

/** The key of a cached text. @throws GoogleRefusal when it is too long (fact 219) */
function keyOf(args: CallArguments): string {
  const key = args.text(0);
  if (key.length > LONGEST_KEY) throw new GoogleRefusal(WORDS.keyTooLarge);
  return key;
}

function textOf(value: Argument): string {
  if (value === null || typeof value === 'object') {
    throw new NotImplemented('Properties.setProperties of a value that is no text');
  }
  return String(value);
}

/** @param replaces - whether every property that is not given goes (fact 214) */
function store(
  run: ScriptRun,
  self: PropertiesHandle,
  given: Readonly<Record<string, string>>,
  replaces: boolean,
): void {
  const kept = replaces ? [] : [...run.book.properties(self.scope)];
  const after = new Map([...kept, ...Object.entries(given)]);
  if (Object.values(given).some(value => Buffer.byteLength(value) > LARGEST_PROPERTY)) {
    throw new GoogleRefusal(WORDS.valueTooLarge);
  }
  const size = [...after].reduce(
    (sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value),
    0,
  );
  if (size > LARGEST_STORE) throw new GoogleRefusal(WORDS.propertyStoreFull);
  const gone = [...run.book.properties(self.scope).keys()].filter(key => !after.has(key));
  run.book.change(() => {
    for (const key of gone) run.book.setProperty(self.scope, key, null);
    for (const [key, value] of Object.entries(given)) run.book.setProperty(self.scope, key, value);
  });
}
