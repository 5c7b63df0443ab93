// The add-on's globals, all of them: what is exported here, and nothing else, can be called by a menu or a page.

import {messageText} from '../contract/message-text';
import {refusalOf} from '../domain/domain-error';
import type {Message} from '../domain/message-facts';
import type {ServerContext} from '../server/context';
import {compareReceipts as compare} from '../server/compare-receipts';
import {dispatch} from '../server/dispatch';
import {handlers} from '../server/handlers';
import {latestPeriod} from '../server/latest-period';
import {refreshReference as refresh} from '../server/refresh-reference';
import {repairBook as repair} from '../server/repair-book';
import {rollUp} from '../server/roll-up';
import {readRunMark} from '../server/run-mark';
import {GoogleBook} from './google-book';
import {googlePlatform} from './google-platform';
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
  const page = HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Sổ Chỉ Tiêu');
  SpreadsheetApp.getUi().showSidebar(page);
}

/** Rolls up the latest month that any unit has sent. */
export function rollUpLatest(): void {
  tell(context => {
    const period = latestPeriod(context);
    const {run, collected, findings} = rollUp(context, {period});
    return `Tổng hợp ${period} xong (lần ${run}): nhận thêm ${collected} báo cáo, ${findings.length} lưu ý.`;
  });
}

export function compareReceipts(): void {
  tell(context => {
    const {checked, findings} = compare(context);
    if (findings.length === 0) return `Đối chiếu ${checked} đơn vị: mọi lần gửi khớp biên nhận.`;
    return findings.map(finding => messageText(finding)).join('\n');
  });
}

export function refreshReference(): void {
  tell(context => {
    const {units, people, targets, changes} = refresh(context);
    const counts = `Đã cập nhật: ${units} đơn vị, ${people} người dùng, ${targets} kế hoạch giao.`;
    return shortList(counts, changes);
  });
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
