// The line to the host: opened, watched, and opened again when it is lost.

import type {HostMessage, PageMessage} from '../../host/web/page-wire';

export interface ConnectionEars {
  heard(message: HostMessage): void;
  /** Called once for each loss. */
  lost(): void;
  /** The host is there and will not have this page: no such book or person. */
  refused(): void;
}

/** The host's word for "no such book or person". */
const NO_SUCH_BOOK = 4404;

/** Soon at first, since most losses are a host that starts again. */
const PAUSES_MS = [300, 600, 1000, 2000, 3000];

export class Connection {
  #socket: WebSocket | null = null;
  #losses = 0;

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
      const pause = PAUSES_MS[Math.min(this.#losses, PAUSES_MS.length - 1)];
      this.#losses += 1;
      setTimeout(() => void this.#again(), pause);
    };
  }

  /** A host that has started anew knows no cookie of before; asking for the page gives a new one. */
  async #again(): Promise<void> {
    await fetch(location.pathname + location.search, {cache: 'no-store'}).catch(() => null);
    this.#open();
  }
}
