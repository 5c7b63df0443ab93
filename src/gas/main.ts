// The add-on's globals, all of them: what is exported here, and nothing else, can be called by a menu or a page.

import {messageText} from '../contract/message-text';
import {refusalOf} from '../domain/domain-error';
import type {Message} from '../domain/messages/message-facts';
import type {ServerContext} from '../server/context';
import {checkTab as check} from '../server/check-tab';
import {compareReceipts as compare} from '../server/compare-receipts';
import {dispatch} from '../server/dispatch';
import {tracedText} from '../contract/district-text.vi';
import {showDueBoard as dueBoard} from '../server/due-board';
import {dueSentence} from '../server/duties';
import {exportMeasures as exportAll} from '../server/export-measures';
import {followEdit} from '../server/follow-edit';
import {handlers} from '../server/handlers';
import {markNone as mark} from '../server/mark-none';
import {receiveAll as receive, receivedSentence} from '../server/receive-all';
import {refreshReference as refresh} from '../server/refresh-reference';
import {repairBook as repair} from '../server/repair-book';
import {rollUpNow as rollNow} from '../server/roll-up-now';
import {readRunMark} from '../server/run-mark';
import {sendTab as send} from '../server/send-tab';
import {showView as view} from '../server/show-view';
import {traceFigure} from '../server/trace-figure';
import {areaOf, GoogleBook} from './google-book';
import {googlePlatform} from './google-platform';
import {GoogleTab} from './google-tab';
import {addMenu} from './menu';

/** Opening a file: the menu in every mode; in NONE nothing else may be called, or the menu is lost (fact 280). */
export function onOpen(event?: {readonly authMode?: unknown}): void {
  addMenu();
  if (event?.authMode === undefined || event.authMode === ScriptApp.AuthMode.NONE) return;
  const {platform, book} = here();
  const mark = readRunMark(platform);
  if (!mark.done) book.notify(messageText({code: 'ROLL_UP_UNFINISHED', facts: {run: mark.number}}));
}

/** A fresh install shows its menu at once (fact 279). */
export function onInstall(event?: {readonly authMode?: unknown}): void {
  onOpen(event);
}

/** One typed call of a page, as JSON text there and back. */
export function rpc(name: string, body: string): string {
  return dispatch(handlers, here(), {name, body}, fault => {
    // eslint-disable-next-line no-console -- Apps Script's own log is where faults of ours belong
    console.error(fault);
  });
}

export function showSidebar(): void {
  openPage('sidebar', 'Sổ Chỉ Tiêu');
}

/** Checks the month at hand of the unit's tab in front. */
export function checkTab(): void {
  tell(check);
}

export function markNone(): void {
  tell(mark);
}

export function sendTab(): void {
  tell(send);
}

/**
 * Simple trigger: nobody is known here and nothing that needs a permission may be called (facts 277, 245). It only marks cells, so
 * whatever goes wrong, a hand that may not write here or a tab taken apart, is for the log and not for the person who types.
 */
export function onEdit(event?: {readonly range?: GoogleAppsScript.Spreadsheet.Range}): void {
  const range = event?.range;
  if (range === undefined) return;
  try {
    followEdit(new GoogleTab(range.getSheet()), areaOf(range), here);
  } catch (fault) {
    // eslint-disable-next-line no-console -- Apps Script's own log is where faults of ours belong
    console.warn(fault);
  }
}

export function showRollUp(): void {
  openPage('roll-up', 'Tổng hợp số liệu');
}

/** For those whose browser lets no page call the book. */
export function rollUpNow(): void {
  tell(rollNow);
}

export function traceNow(): void {
  tell(context => tracedText(traceFigure(context)));
}

export function showView(): void {
  tell(view);
}

export function showDueBoard(): void {
  tell(context => {
    const board = dueBoard(context);
    return `${dueSentence(board)} ${board.inspections}`.trim();
  });
}

export function receiveAll(): void {
  tell(context => receivedSentence(receive(context)));
}

export function showReports(): void {
  openPage('reports', 'Nhận, trả lại báo cáo');
}

export function exportMeasures(): void {
  tell(context => {
    const {period, measures} = exportAll(context);
    return `Đã xuất ${measures} dòng số liệu ${period.toLowerCase()} vào bảng "Xuất cấp trên".`;
  });
}

export function showNotes(): void {
  openPage('notes', 'Khó khăn, ý kiến');
}

export function showOpenPeriods(): void {
  openPage('open-periods', 'Mở kỳ');
}

export function showClosePeriods(): void {
  openPage('close-periods', 'Chốt kỳ');
}

export function showNewYear(): void {
  openPage('new-year', 'Mở năm mới');
}

export function showTrace(): void {
  openPage('trace', 'Số này từ đâu?');
}

export function compareReceipts(): void {
  tell(context => {
    const {checked, findings, selfCheck} = compare(context);
    if (findings.length === 0)
      return `Đối chiếu ${checked} đơn vị: mọi lần gửi khớp biên nhận. ${selfCheck}`.trim();
    return findings.map(finding => messageText(finding)).join('\n');
  });
}

export function refreshReference(): void {
  tell(context => {
    const {units, people, targets, changes} = refresh(context, {});
    const counts = `Đã cập nhật: ${units} đơn vị, ${people} người dùng, ${targets} kế hoạch giao.`;
    return shortList(counts, changes);
  });
}

/** Beside the grid; roles are checked by the calls that the page makes. */
function openPage(file: string, title: string): void {
  const page = HtmlService.createHtmlOutputFromFile(file).setTitle(title);
  SpreadsheetApp.getUi().showSidebar(page);
}

export function repairBook(): void {
  tell(context => {
    const {mended, left} = repair(context);
    const said = mended.length === 0 ? 'Khung của sổ nguyên vẹn.' : `Đã sửa ${mended.length} chỗ.`;
    return shortList(said, [...left, ...mended]);
  });
}

/** Sets a new book up, or looks after the frame of the one that is there. */
export function showSetUp(): void {
  const page = HtmlService.createHtmlOutputFromFile('set-up').setWidth(720).setHeight(560);
  SpreadsheetApp.getUi().showModelessDialog(page, 'Thiết lập sổ');
}

/** A notice in the corner holds some lines; the journal has them all. */
const mostLines = 4;

function shortList(first: string, messages: readonly Message[]): string {
  const lines = messages.slice(0, mostLines).map(messageText);
  const more = messages.length - lines.length;
  return [
    first,
    ...lines,
    ...(more > 0 ? [`… và ${more} việc nữa, xem bảng "Nhật ký".`] : []),
  ].join('\n');
}

function here(): ServerContext {
  return {
    book: new GoogleBook(SpreadsheetApp.getActiveSpreadsheet()),
    platform: googlePlatform(),
  };
}

/** Does a menu action and says how it went; a refusal is a sentence, a fault of ours goes on to Google's log. */
function tell(action: (context: ServerContext) => string): void {
  const context = here();
  try {
    context.book.notify(action(context));
  } catch (fault) {
    const refusal = refusalOf(fault);
    if (refusal === null) throw fault;
    context.book.notify(messageText(refusal));
  }
}
