// Which function answers which call.

import {compareReceipts} from './compare-receipts';
import type {Handlers} from './dispatch';
import {showDueBoard} from './due-board';
import {listPeriods} from './list-periods';
import {openForm} from './open-form';
import {readFigures} from './read-figures';
import {refreshReference} from './refresh-reference';
import {rollUp} from './roll-up';
import {saveDraft} from './save-draft';
import {setPeriods} from './set-period';
import {setUpBook} from './set-up-book';
import {submitReport} from './submit-report';
import {traceFigure} from './trace-figure';

export const handlers: Handlers = {
  setUpBook,
  openForm,
  saveDraft,
  submitReport,
  readFigures,
  rollUp,
  traceFigure,
  showDueBoard,
  listPeriods,
  setPeriods,
  compareReceipts,
  refreshReference,
};
