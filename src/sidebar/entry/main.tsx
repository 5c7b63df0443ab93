// Starts the sidebar.

import {render} from 'preact';

import {EntryPage} from './entry-page';
import {overScriptRun, withDeadline} from '../rpc';

/** A slow book answers within a minute; what takes longer was lost on its way. */
const deadlineMs = 60_000;

const root = document.getElementById('app');
if (root !== null) render(<EntryPage send={withDeadline(overScriptRun, deadlineMs)} />, root);
