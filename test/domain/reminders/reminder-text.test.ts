// The texts of a reminder: whom, which month, how late, why it was sent back, where to press, whom to ask.

import {reminderOf} from '../../../src/domain/reminders/reminder-text';

const facts = {
  ...{unit: 'Xã A', period: 'Tháng 9/2021', due: '2021-09-17', from: 'Huyện Thử', returned: ''},
  ...{contact: 'Trần B (b@vi-du.invalid)', url: 'https://so.vi-du.invalid/#gid=5'},
};

it.each([
  ['2021-09-20', 'đã quá 3 ngày'],
  ['2021-09-17', 'là hôm nay'],
  ['2021-09-15', 'còn 2 ngày'],
])('on %s the due day is said as "%s"', (today, words) => {
  const {zalo, mail} = reminderOf({...facts, today});
  expect(zalo).toBe(
    `Huyện Thử đề nghị Xã A gửi báo cáo tháng 9/2021: hạn gửi 17/9/2021, ${words}. Mở sổ: https://so.vi-du.invalid/#gid=5 Cần hỏi: Trần B (b@vi-du.invalid).`,
  );
  expect(mail).toContain(`hạn gửi 17/9/2021, ${words}.`);
});

it('says why a report was sent back, and heads the mail with unit and month', () => {
  const reminder = reminderOf({...facts, today: '2021-09-20', returned: 'Thiếu số nữ.'});
  expect(reminder.zalo).toContain('đã trả lại (Thiếu số nữ), chờ gửi lại; hạn gửi 17/9/2021');
  expect(reminder.subject).toBe('Đề nghị gửi báo cáo tháng 9/2021 – Xã A');
});

it('for Zalo and by mail, sent back or not: unit, period, due day and what to do', () => {
  for (const returned of ['', 'Thiếu số nữ']) {
    const {zalo, subject, mail} = reminderOf({...facts, today: '2021-09-15', returned});
    for (const text of [zalo, `${subject}\n${mail}`])
      for (const word of ['Xã A', 'tháng 9/2021', 'hạn gửi 17/9/2021', 'đề nghị', 'gửi', facts.url])
        expect(text.toLowerCase()).toContain(word.toLowerCase());
  }
});
