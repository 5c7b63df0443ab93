// The local host's server: the page, its files, and one socket for each page that is open.

import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo, Socket} from 'node:net';
import type {Duplex} from 'node:stream';

import {WebSocketServer, type WebSocket} from 'ws';

import type {Host} from '../runtime/host';
import type {BookStore} from '../store/book-store';
import {refusal, send} from './door/answer';
import {RequestGuard} from './door/request-guard';
import {route, urlOf, type RouteSetting} from './door/routes';
import type {HostMessage} from './page-wire';
import {Panels} from './panel/panels';
import {BookRooms} from './room/book-rooms';
import {PageConnection} from './room/page-connection';
import {personOf} from './room/people';
import {LONGEST_MESSAGE, readMessage} from './room/read-message';

export interface ServerSetup {
  readonly store: BookStore;
  readonly host: Host;
  /** 0: any that is free. */
  readonly port: number;
  /** Folder of the built page. */
  readonly pageFolder: string;
  /** Faults of ours, and what was refused for a reason that a person should know. */
  readonly report: (fault: unknown) => void;
}

export interface RunningServer {
  readonly port: number;
  readonly address: string;
  /** Lets every page go; the store and the host stay open. */
  close(): Promise<void>;
}

/** The only address that is listened on: no other machine can reach it. */
const LOOPBACK = '127.0.0.1';

/** Close codes of the socket: no such book or person; a message that is none. */
const NOT_FOUND = 4404;
const BAD_MESSAGE = 4400;

/** @throws NodeJS.ErrnoException `EADDRINUSE` when another program has the port */
export async function startServer(setup: ServerSetup): Promise<RunningServer> {
  const server = createServer();
  await listen(server, setup.port);
  const {port} = server.address() as AddressInfo;
  const web = new WebServer(setup, server, new RequestGuard(port));
  return {port, address: `http://${LOOPBACK}:${port}/`, close: () => web.close()};
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

class WebServer {
  readonly #panels = new Panels();
  readonly #rooms: BookRooms;
  readonly #sockets = new WebSocketServer({noServer: true, maxPayload: LONGEST_MESSAGE});
  readonly #routes: RouteSetting;

  constructor(
    private readonly setup: ServerSetup,
    private readonly server: Server,
    private readonly guard: RequestGuard,
  ) {
    const {store, pageFolder} = setup;
    this.#rooms = new BookRooms(store);
    this.#routes = {store, guard, panels: this.#panels, pageFolder};
    server.on('request', (request, response) => void this.#answer(request, response));
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      this.#upgrade(request, socket, head);
    });
    server.on('clientError', (_fault: Error, socket: Socket) => {
      socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    });
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets.clients) socket.close(1001);
    const closed = new Promise<void>(resolve => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    for (const socket of this.#sockets.clients) socket.terminate();
    await closed;
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const answer = await route(request, this.#routes);
      if (typeof answer === 'function') await answer(response);
      else send(response, answer);
      // What else the other side sends is dropped, so that it can read the answer.
      request.resume();
    } catch (fault) {
      this.setup.report(fault);
      if (response.headersSent) response.destroy();
      else send(response, refusal(500, {code: 'FAULT', facts: {}}));
    }
  }

  /** A browser that is killed leaves in the middle of a word; that is no fault of ours. */
  readonly #reportFault = (fault: NodeJS.ErrnoException): void => {
    if (fault.code !== 'ECONNRESET' && fault.code !== 'EPIPE') this.setup.report(fault);
  };

  #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const {guard} = this;
    const url = urlOf(request);
    const isAllowed =
      guard.isOwnHost(request) && guard.isOwnOrigin(request, true) && guard.hasToken(request);
    // Nobody listens any more for what goes wrong on a socket that was taken out of the server's hands.
    socket.on('error', this.#reportFault);
    if (!isAllowed || url?.pathname !== '/socket') {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n');
      return;
    }
    this.#sockets.handleUpgrade(request, socket, head, page => {
      this.#connect(page, url.searchParams.get('book') ?? '', url.searchParams.get('as') ?? '');
    });
  }

  #connect(socket: WebSocket, bookId: string, email: string): void {
    const {host, store, report} = this.setup;
    const isKnown = store.listBooks().some(({id}) => id === bookId);
    const person = isKnown ? personOf(store.load(bookId), email) : null;
    if (person === null) {
      socket.close(NOT_FOUND);
      return;
    }
    const send = (message: HostMessage): void => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    };
    const room = this.#rooms.enter(bookId);
    const page = new PageConnection({host, panels: this.#panels, room, person, send, report});
    socket.on('message', (data: Buffer, isBinary: boolean) => {
      const message = isBinary ? null : readMessage(data.toString('utf8'));
      if (message === null) socket.close(BAD_MESSAGE);
      else page.take(message);
    });
    // Too long a message, or a broken frame: the socket closes by itself.
    socket.on('error', this.#reportFault);
    socket.on('close', () => page.close());
    page.start().catch(report);
  }
}
