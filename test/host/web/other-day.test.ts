// The day that the page names of a book which does not live today.

import {otherDay} from '../../../src/host/web/room/other-day';

test('a book whose clock shows another year names its day in its own zone', () => {
  // 18:00 in London is the next morning in Việt Nam.
  expect(otherDay(Date.UTC(2021, 8, 19, 18), 'Asia/Ho_Chi_Minh')).toBe('20/9/2021');
});

test('a book that lives today names none', () => {
  expect(otherDay(Date.now(), 'Asia/Ho_Chi_Minh')).toBeNull();
});
