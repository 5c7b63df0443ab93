// The cache of each book: texts that every run of the book sees as soon as one has put them; in memory alone.

interface Entry {
  readonly value: string;
  readonly expiresMs: number;
}

/** Fact 220: when there are more, those that expire first go. */
const MOST_ENTRIES = 1000;
const KEPT_ENTRIES = 900;

export class DocumentCaches {
  readonly #caches = new Map<string, Map<string, Entry>>();

  /** `null` when there is none, or it has expired (fact 222). */
  get(bookId: string, key: string, nowMs: number): string | null {
    const entry = this.#caches.get(bookId)?.get(key);
    return entry === undefined || entry.expiresMs <= nowMs ? null : entry.value;
  }

  put(bookId: string, key: string, entry: Entry): void {
    const cache = this.#caches.get(bookId) ?? new Map<string, Entry>();
    this.#caches.set(bookId, cache);
    cache.set(key, entry);
    if (cache.size <= MOST_ENTRIES) return;
    const byExpiry = [...cache].sort(([, one], [, other]) => other.expiresMs - one.expiresMs);
    for (const [gone] of byExpiry.slice(KEPT_ENTRIES)) cache.delete(gone);
  }

  remove(bookId: string, key: string): void {
    this.#caches.get(bookId)?.delete(key);
  }
}
