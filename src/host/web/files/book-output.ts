// Books as files to keep: one as .xlsx, or all of them as a copy of the store.

import {createReadStream} from 'node:fs';
import {mkdtemp, rm, stat} from 'node:fs/promises';
import type {ServerResponse} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pipeline} from 'node:stream/promises';

import type {BookStore} from '../../store/book-store';
import {writeBook} from '../../xlsx/write-book';
import {reasonOf} from '../../xlsx/xlsx-problem';
import {SAFE_HEADERS} from '../door/answer';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function sendBook(
  response: ServerResponse,
  store: BookStore,
  bookId: string,
): Promise<void> {
  const snapshot = store.snapshot(bookId);
  await sendMade(response, {name: `${snapshot.name}.xlsx`, type: XLSX}, path =>
    writeBook(snapshot, path),
  );
}

export async function sendBackup(response: ServerResponse, store: BookStore): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const file = {name: `so-chi-tieu-${day}.db`, type: 'application/vnd.sqlite3'};
  await sendMade(response, file, path => {
    store.copyTo(path);
    return Promise.resolve();
  });
}

/** The file is made in a folder of its own, which goes however the sending ends. */
async function sendMade(
  response: ServerResponse,
  {name, type}: {readonly name: string; readonly type: string},
  make: (path: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'so-chi-tieu-'));
  try {
    const path = join(folder, 'file');
    await make(path);
    response.writeHead(200, {
      ...SAFE_HEADERS,
      ...{'Content-Type': type, 'Content-Length': (await stat(path)).size},
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    });
    await pipeline(createReadStream(path), response).catch((fault: unknown) => {
      // Whoever asked has gone away, which is theirs to do.
      if (reasonOf(fault) !== 'ERR_STREAM_PREMATURE_CLOSE') throw fault;
    });
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}
