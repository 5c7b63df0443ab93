// The page starts: it asks the host for the book and loads the grid, both at once; on a document for paper it draws the charts alone.

import '@univerjs/design/lib/index.css';
import '@univerjs/ui/lib/index.css';
import '@univerjs/docs-ui/lib/index.css';
import '@univerjs/sheets-ui/lib/index.css';
import '@univerjs/sheets-formula-ui/lib/index.css';
import '@univerjs/sheets-data-validation-ui/lib/index.css';
import '@univerjs/sheets-conditional-formatting-ui/lib/index.css';
import '@univerjs/sheets-note-ui/lib/index.css';
import './page.css';

import {Page} from './page';

const paper = document.getElementById('charts-on-paper');
if (paper === null) startPage();
else void import('./print/draw-on-paper').then(({drawOnPaper}) => drawOnPaper(paper));

function startPage(): void {
  // Read by packages that add style elements, which the page's security policy lets in with this alone.
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  Object.assign(globalThis, {styleNonce: nonce});
  const app = document.getElementById('app');
  if (app === null) throw new Error('the page has no element "app"');
  new Page(
    app,
    import('./late-parts').then(({lateParts}) => lateParts),
  );
}
