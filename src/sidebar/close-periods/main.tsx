// Starts the page of "Chốt kỳ…".

import {render} from 'preact';

import {PeriodsPage} from '../periods/periods-page';
import {overScriptRun} from '../rpc';

const root = document.getElementById('app');
if (root !== null) render(<PeriodsPage send={overScriptRun} purpose="close" />, root);
