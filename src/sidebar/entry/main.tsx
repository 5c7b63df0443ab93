// Starts the sidebar.

import {render} from 'preact';

import {EntryPage} from './entry-page';
import {overScriptRun} from '../rpc';

const root = document.getElementById('app');
if (root !== null) render(<EntryPage send={overScriptRun} />, root);
