// A server on loopback over a small district, and what a browser would do with it: requests with any headers, sockets, messages.

import {request, type IncomingHttpHeaders} from 'node:http';
import {join} from 'node:path';

import {WebSocket} from 'ws';

import type {GridMutation, HostMessage, PageMessage} from '../../../src/host/web/page-wire';
import {startServer, type RunningServer} from '../../../src/host/web/web-server';
import {District} from '../../support/district';

export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

type Told<K extends HostMessage['kind']> = Extract<HostMessage, {readonly kind: K}>;

/** One open page: what it was told, in order. */
export class Page {
  readonly told: HostMessage[] = [];
  #look: () => void = () => undefined;
  #lastAsk = 0;

  constructor(private readonly socket: WebSocket) {
    socket.on('message', (data: Buffer) => {
      // The host writes nothing else.
      this.told.push(JSON.parse(data.toString('utf8')) as HostMessage);
      this.#look();
    });
  }

  /** The first message of the kind from `from` on, as soon as it is there. */
  async next<K extends HostMessage['kind']>(
    kind: K,
    fits: (message: Told<K>) => boolean = () => true,
    from = 0,
  ): Promise<Told<K>> {
    for (;;) {
      const found = this.told
        .slice(from)
        .find((message): message is Told<K> => message.kind === kind && fits(message as Told<K>));
      if (found !== undefined) return found;
      await new Promise<void>(resolve => {
        this.#look = resolve;
      });
    }
  }

  send(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** @returns why it was refused; `null`: kept */
  async edit(...mutations: GridMutation[]): Promise<string | null> {
    const ask = ++this.#lastAsk;
    this.send({kind: 'edit', ask, mutations} satisfies PageMessage);
    return (await this.next('settled', message => message.ask === ask)).refusal;
  }

  async run(functionName: string): Promise<Told<'ran'>['outcome']> {
    const ask = ++this.#lastAsk;
    this.send({kind: 'run', ask, functionName, selection: null} satisfies PageMessage);
    return (await this.next('ran', message => message.ask === ask)).outcome;
  }

  async call(functionName: string, ...args: unknown[]): Promise<Told<'returned'>['outcome']> {
    const ask = ++this.#lastAsk;
    this.send({kind: 'call', ask, functionName, args, selection: null} satisfies PageMessage);
    return (await this.next('returned', message => message.ask === ask)).outcome;
  }

  /** Mutations of an id that the page was told, in order. */
  mutations(id: string, from = 0): GridMutation[] {
    return this.told
      .slice(from)
      .flatMap(message => (message.kind === 'mutations' ? message.mutations : []))
      .filter(mutation => mutation.id === id);
  }

  get closed(): Promise<number> {
    return new Promise(resolve => this.socket.on('close', code => resolve(code)));
  }

  close(): void {
    this.socket.close();
  }
}

export class WebBench {
  readonly faults: unknown[] = [];
  #pages: Page[] = [];
  #cookie: string | null = null;

  private constructor(
    readonly district: District,
    readonly server: RunningServer,
    faults: unknown[],
  ) {
    this.faults = faults;
  }

  static async open(district?: District): Promise<WebBench> {
    const own = district ?? (await District.open());
    const faults: unknown[] = [];
    const {store, host} = own;
    const pageFolder = join(process.cwd(), 'build', 'page');
    const report = (fault: unknown): void => void faults.push(fault);
    const server = await startServer({store, host, port: 0, pageFolder, report});
    return new WebBench(own, server, faults);
  }

  get host(): string {
    return `127.0.0.1:${this.server.port}`;
  }

  get origin(): string {
    return `http://${this.host}`;
  }

  /** As a browser has it after the page was opened. */
  async cookie(): Promise<string> {
    this.#cookie ??= ((await this.ask('/')).headers['set-cookie'] ?? [])[0]?.split(';')[0] ?? '';
    return this.#cookie;
  }

  /** Only the headers that are given, and the host's name. */
  ask(path: string, {method = 'GET', headers = {}, body}: Asked = {}): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const options = {host: '127.0.0.1', port: this.server.port, path, method, agent: false};
      const asked = request({...options, headers: {Host: this.host, ...headers}}, answer => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => {
          const {statusCode: status = 0, headers: own} = answer;
          resolve({status, headers: own, body: Buffer.concat(parts)});
        });
      });
      asked.on('error', reject);
      asked.end(body);
    });
  }

  /** As the page itself asks. */
  async own(path: string, {headers, ...asked}: Asked = {}): Promise<Answered> {
    const own = {Cookie: await this.cookie(), Origin: this.origin, ...headers};
    return this.ask(path, {...asked, headers: own});
  }

  async socket(headers: Readonly<Record<string, string>>, query: string): Promise<WebSocket> {
    const socket = new WebSocket(`ws://${this.host}/socket?${query}`, {headers: {...headers}});
    return Promise.resolve(socket);
  }

  /** A page at the district's book, its book there already. */
  async page(email: string, bookId = this.district.bookId): Promise<Page> {
    const headers = {Cookie: await this.cookie(), Origin: this.origin};
    const query = new URLSearchParams({book: bookId, as: email});
    const page = new Page(await this.socket(headers, query.toString()));
    this.#pages.push(page);
    await page.next('book');
    return page;
  }

  async close(): Promise<void> {
    await this.server.close();
    await this.district.close();
  }
}

/** Typing into one cell; 1-based. */
export function typing(sheetId: number, row: number, column: number, cell: unknown): GridMutation {
  return {
    id: 'sheet.mutation.set-range-values',
    params: {subUnitId: String(sheetId), cellValue: {[row - 1]: {[column - 1]: cell}}},
  };
}
