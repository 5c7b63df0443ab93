// Rolls the book on the desk up, as its owner, in one run of the menu's action.

import {messageText} from '../../contract/message-text';
import {BadInput} from './bad-input';
import type {Answer, BookDesk} from './book-desk';

/** The add-on refuses a longer text as no request at all; cut, it is refused as no period. */
const longestPeriod = 100;

/**
 * @param file - the book's name in problems
 * @throws BadInput for units' tabs that cannot be read; Refused for a period that the book has not
 */
export async function rollUpBook(
  desk: BookDesk,
  period: string,
  file: string,
): Promise<Answer<'rollUp'>> {
  const input = {period: period.slice(0, longestPeriod)};
  const answer = await desk.call(desk.owner, 'rollUp', input);
  const unread = answer.value.findings.filter(one => one.code === 'UNIT_TAB_UNREADABLE');
  if (unread.length === 0) return answer;
  throw new BadInput(unread.map(finding => ({file, lines: [], sentence: messageText(finding)})));
}
