// The line to the host: opened, watched, and opened again when it is lost.

import type {HostMessage, PageMessage} from '../../host/web/page-wire';

export interface ConnectionEars {
  heard(message: HostMessage): void;
  /** Called once for each loss. */
  lost(): void;
  /** The host is there and will not have this page: no such book or person. */
  refused(): void;
  /** The host answers, and lets this page in no more: its cookie is not sent or not taken. Tries go on. */
  shutOut(): void;
}

/** The host's word for "no such book or person". */
const NO_SUCH_BOOK = 4404;

/** Soon at first, since most losses are a host that starts again. */
const PAUSES_MS = [300, 600, 1000, 2000, 3000];

export class Connection {
  #socket: WebSocket | null = null;
  #losses = 0;
  /** Times that the host gave a fresh cookie and no line, one after the other. */
  #shutOuts = 0;
  #hasFreshCookie = false;

  constructor(private readonly ears: ConnectionEars) {
    this.#open();
  }

  /** Only while the line is open. */
  send(message: PageMessage): void {
    this.#socket?.send(JSON.stringify(message));
  }

  #open(): void {
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    const socket = new WebSocket(`${scheme}://${location.host}/socket${location.search}`);
    socket.onmessage = ({data}: MessageEvent<string>) => {
      this.#losses = 0;
      this.#shutOuts = 0;
      this.#socket = socket;
      // The host is the only one that writes to this socket.
      this.ears.heard(JSON.parse(data) as HostMessage);
    };
    socket.onclose = ({code}) => {
      const wasOpen = this.#socket === socket;
      this.#socket = null;
      if (code === NO_SUCH_BOOK) {
        this.ears.refused();
        return;
      }
      if (wasOpen || this.#losses === 0) this.ears.lost();
      if (!wasOpen && this.#hasFreshCookie) this.#shutOuts += 1;
      // Once may be a host that stops again.
      if (this.#shutOuts >= 2) this.ears.shutOut();
      const pause = PAUSES_MS[Math.min(this.#losses, PAUSES_MS.length - 1)];
      this.#losses += 1;
      setTimeout(() => void this.#again(), pause);
    };
  }

  /** A host that has started anew knows no cookie of before; asking for the page gives a new one. */
  async #again(): Promise<void> {
    const page = location.pathname + location.search;
    const answer = await fetch(page, {cache: 'no-store'}).catch(() => null);
    this.#hasFreshCookie = answer?.ok === true;
    this.#open();
  }
}
