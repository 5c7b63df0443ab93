// Starts the page of "Số này từ đâu?".

import {render} from 'preact';

import {overScriptRun} from '../rpc';
import {TracePage} from './trace-page';

const root = document.getElementById('app');
if (root !== null) render(<TracePage send={overScriptRun} />, root);
