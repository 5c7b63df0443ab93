// Starts the page of "Trả lại báo cáo…".

import {render} from 'preact';

import {overScriptRun} from '../rpc';
import {ReportsPage} from './reports-page';

const root = document.getElementById('app');
if (root !== null) render(<ReportsPage send={overScriptRun} />, root);
