// Starts the dialog "Thiết lập sổ".

import {render} from 'preact';

import {overScriptRun} from '../rpc';
import {SetUpPage} from './set-up-page';

const root = document.getElementById('app');
if (root !== null) render(<SetUpPage send={overScriptRun} />, root);
