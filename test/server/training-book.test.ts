// A book about training alone: its leader is told of what it plans, not of jobs that nobody counts there.

import {District, emptyBook, list, officer, staff} from '../support/district';

jest.setTimeout(60_000);

it('speaks of its own targets, and of the units that have sent them', async () => {
  const district = District.over(emptyBook(staff));
  const made = await district.call(staff, 'setUpBook', {
    ...{year: 2022, themes: []},
    units: list('code,name,type,parent', ['d,Huyện Thử,Huyện,', 'u1,Xã A,Xã,d', 'u2,Xã B,Xã,d']),
    people: list('email,name,unit,role', [
      `${staff},Người tổng hợp (giả định),d,district`,
      `${officer('u1')},Cán bộ (giả định),u1,entry`,
    ]),
    targets: list('unit,indicator,form,min,max', [
      'd,dn_duoi_3t,range,600,800',
      'd,dn_tl_qua_dao_tao,rate,60,',
    ]),
  });
  expect(made).toMatchObject({ok: true, value: {problems: []}});
  await district.send('u1', '2022-03', {dn_duoi_3t: '30', dn_so_cap: '0'}, 'training-1');
  const rolled = await district.call(staff, 'rollUp', {period: '2022-Q1', isBrief: true});
  // 90 of 365 days ask for 148 of 600; 30 were reported, by one commune of two. The rate is owed at the year's end.
  expect(rolled.ok && rolled.value.words).toEqual([
    'Chậm · Lao động hoàn thành đào tạo dưới 03 tháng: 30 người; kế hoạch 600 đến 800 người; chậm 118 người so với thời gian đã qua (còn 1 đơn vị chưa báo cáo)',
    'Chưa có số liệu · Tỷ lệ lao động qua đào tạo: chưa báo cáo; kế hoạch đạt 60%',
    '1/2 đơn vị đã báo cáo, số liệu đến 14/3/2022, 0 cảnh báo',
  ]);
  await district.close();
});
