// What the server needs from a platform, beside the book itself: who acts, when, what is kept, and one run at a time.

/** Kept with the book, apart from its cells. */
export interface Properties {
  /** `null` when never set. */
  get(key: string): string | null;
  set(key: string, value: string): void;
  /** A copy of all, in one call. */
  all(): Readonly<Record<string, string>>;
}

export interface Platform {
  /** E-mail address of the person at the keyboard; `''` when the platform does not say. */
  person(): string;
  /** Milliseconds since 1970, UTC. */
  now(): number;
  /** Kept with this book. */
  readonly bookProperties: Properties;
  /** Kept with the add-on, out of the book's cells and of its copies. */
  readonly secretProperties: Properties;
  /** What a long action says of itself while it works: kept for some minutes, may be lost, seen by other calls at once. */
  readonly progress: {get(): string | null; put(text: string): void};
  /** Keyed hash of a text (HMAC-SHA-256), as web-safe base64. */
  sign(text: string, key: string): string;
  /** A fresh random id. */
  newId(): string;
  /**
   * Does the work while no other run of this book does; what was written is on the book before the lock is given back.
   *
   * @throws DomainError `LOCK_BUSY` when the lock was not to be had
   */
  underLock<T>(work: () => T): T;
}
