// Which function answers which call.

import {compareReceipts} from './compare-receipts';
import type {Handlers} from './dispatch';
import {openForm} from './open-form';
import {openSetUp} from './open-set-up';
import {readFigures} from './read-figures';
import {refreshReference} from './refresh-reference';
import {repairBook} from './repair-book';
import {rollUp} from './roll-up';
import {saveDraft} from './save-draft';
import {setUpBook} from './set-up-book';
import {submitReport} from './submit-report';

export const handlers: Handlers = {
  setUpBook,
  openSetUp,
  openForm,
  saveDraft,
  submitReport,
  readFigures,
  rollUp,
  compareReceipts,
  refreshReference,
  repairBook,
};
