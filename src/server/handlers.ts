// Which function answers which call.

import {adjustReport} from './adjust-report';
import {compareReceipts} from './compare-receipts';
import {decideReport} from './decide-report';
import type {Handlers} from './dispatch';
import {showDueBoard} from './due-board';
import {exportMeasures} from './export-measures';
import {listPeriods} from './list-periods';
import {listReports} from './list-reports';
import {answerNote, listNotes, raiseNote} from './notes';
import {openForm} from './open-form';
import {openSetUp} from './open-set-up';
import {openYear} from './open-year';
import {previewYear} from './preview-year';
import {readFigures} from './read-figures';
import {receiveAll} from './receive-all';
import {refreshReference} from './refresh-reference';
import {openRollUp} from './open-roll-up';
import {logReminders} from './remind';
import {repairBook} from './repair-book';
import {refreshTab} from './refresh-tab';
import {reportSpan} from './report-span';
import {rollUp} from './roll-up';
import {rollUpProgress} from './roll-up-progress';
import {saveDraft} from './save-draft';
import {refreshStatusLines} from './refresh-status-lines';
import {setPeriods} from './set-period';
import {setUpBook} from './set-up-book';
import {submitReport} from './submit-report';
import {showTab} from './show-tab';
import {traceFigure} from './trace-figure';

export const handlers: Handlers = {
  setUpBook,
  openSetUp,
  openForm,
  saveDraft,
  submitReport,
  decideReport,
  receiveAll,
  listReports,
  adjustReport,
  logReminders,
  exportMeasures,
  listNotes,
  raiseNote,
  answerNote,
  refreshTab,
  readFigures,
  rollUp,
  openRollUp,
  rollUpProgress,
  showTab,
  traceFigure,
  showDueBoard,
  listPeriods,
  setPeriods,
  refreshStatusLines,
  compareReceipts,
  refreshReference,
  repairBook,
  previewYear,
  openYear,
  reportSpan,
};
