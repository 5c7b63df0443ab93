// One program at a time on a store: the model in memory must be the only one that writes to its file.

import Database from 'libsql';

export interface StoreLock {
  release(): void;
}

/**
 * Takes the store for this program. The lock is one of the system's, so it goes with the program however that ends.
 *
 * It is on a file of its own, beside the store: the package lets go of a file only when every statement prepared on
 * it has been forgotten, and on this one none ever is prepared.
 *
 * @throws when another program has the store
 */
export function lockStore(path: string): StoreLock {
  const database = new Database(`${path}-lock`);
  try {
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.exec('BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (x); COMMIT');
  } catch (error) {
    database.close();
    if (!(error instanceof Error) || !/locked|busy/i.test(error.message)) throw error;
    throw new Error(`The book store ${path} is in use by another program`, {cause: error});
  }
  return {
    release() {
      database.close();
    },
  };
}
