// Starts the page of "Mở kỳ…".

import {render} from 'preact';

import {PeriodsPage} from '../periods/periods-page';
import {overScriptRun} from '../rpc';

const root = document.getElementById('app');
if (root !== null) render(<PeriodsPage send={overScriptRun} purpose="open" />, root);
