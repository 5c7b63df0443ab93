// Starts the page of "Tổng hợp số liệu".

import {render} from 'preact';

import {overScriptRun} from '../rpc';
import {RollUpPage} from './roll-up-page';

const root = document.getElementById('app');
if (root !== null) render(<RollUpPage send={overScriptRun} />, root);
