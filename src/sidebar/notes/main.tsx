// Starts the page of "Khó khăn, ý kiến…".

import {render} from 'preact';

import {overScriptRun} from '../rpc';
import {NotesPage} from './notes-page';

const root = document.getElementById('app');
if (root !== null)
  render(
    <>
      <h1>Khó khăn, ý kiến</h1>
      <NotesPage send={overScriptRun} />
    </>,
    root,
  );
