// Answers clasp in the place of Google's Apps Script service, on this machine alone.

import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A file of a project, as Google's service names its parts. */
export interface ScriptFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface StandIn {
  /** Ends with `/`. */
  readonly url: string;
  /** What the project of that id holds now; empty before the first push. */
  filesOf(scriptId: string): readonly ScriptFile[];
  /** Every request that came, as `METHOD path`, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const CONTENT = /^\/v1\/projects\/([^/]+)\/content$/;

/** A stand-in on a free port that holds no project yet. */
export async function openStandIn(): Promise<StandIn> {
  const projects = new Map<string, readonly ScriptFile[]>();
  const requests: string[] = [];

  const server = createServer((request, response) => {
    requests.push(`${request.method ?? ''} ${request.url ?? ''}`);
    const [, scriptId] = CONTENT.exec(pathOf(request)) ?? [];
    if (scriptId === undefined) {
      answer(response, 404, {error: {code: 404, message: `no such path: ${pathOf(request)}`}});
      return;
    }
    void readText(request).then(text => {
      if (request.method === 'PUT') {
        // clasp's own request; the test that reads it back checks every part.
        projects.set(scriptId, (JSON.parse(text) as {files: ScriptFile[]}).files);
      }
      answer(response, 200, {scriptId, files: projects.get(scriptId) ?? []});
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  // A test that forgets to close it must not keep the run alive.
  server.unref();

  // An address with a port, since it listens on one.
  const {port} = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    filesOf: scriptId => projects.get(scriptId) ?? [],
    requests,
    close: () =>
      new Promise<void>(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function pathOf(request: IncomingMessage): string {
  return new URL(request.url ?? '/', 'http://stand-in').pathname;
}

async function readText(request: IncomingMessage): Promise<string> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += String(chunk);
  return text;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, {'content-type': 'application/json'});
  response.end(JSON.stringify(body));
}
