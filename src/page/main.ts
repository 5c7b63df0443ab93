// The page: a book, its menus, its panels. Starts by asking the host for the book and loading the grid, both at once.

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import './page.css';

import type {HostMessage} from '../host/web/page-wire';

const loading = import('./grid/grid');
const app = document.getElementById('app');
if (app === null) throw new Error('the page has no element "app"');
const place = document.createElement('div');
place.className = 'grid';
app.append(place);
const socket = new WebSocket(`ws://${location.host}/socket${location.search}`);
socket.onmessage = async ({data}: MessageEvent<string>) => {
  const message = JSON.parse(data) as HostMessage;
  if (message.kind !== 'book') return;
  const {BookGrid} = await loading;
  const grid = new BookGrid(place, {
    edited: mutations => socket.send(JSON.stringify({kind: 'edit', ask: 1, mutations})),
    shown: () => undefined,
    cut: () => undefined,
  });
  grid.open(message.book, null);
  Object.assign(window, {grid});
};
