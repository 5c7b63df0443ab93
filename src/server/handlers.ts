// Which function answers which call.

import {compareReceipts} from './compare-receipts';
import type {Handlers} from './dispatch';
import {openForm} from './open-form';
import {readFigures} from './read-figures';
import {refreshReference} from './refresh-reference';
import {refreshTab} from './refresh-tab';
import {rollUp} from './roll-up';
import {saveDraft} from './save-draft';
import {setUpBook} from './set-up-book';
import {submitReport} from './submit-report';

export const handlers: Handlers = {
  setUpBook,
  openForm,
  saveDraft,
  submitReport,
  refreshTab,
  readFigures,
  rollUp,
  compareReceipts,
  refreshReference,
};
