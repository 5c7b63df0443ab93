// Starts the page of "Mở năm mới…".

import {render} from 'preact';

import {overScriptRun} from '../rpc';
import {NewYearPage} from './new-year-page';

const root = document.getElementById('app');
if (root !== null) render(<NewYearPage send={overScriptRun} />, root);
