// The district's action on a real book: what it costs, that it repeats, and what it says of what it cannot trust.

import {
  fullForm as full,
  District,
  list,
  officer,
  rowsById,
  staff,
  textAt,
  unitKey,
} from '../support/district';

async function rollUp(district: District, period: string, user = staff) {
  const report = await district.run(user, 'rollUp', {period});
  const text = report.outcome.ok ? String(report.outcome.value) : report.outcome.message;
  // The add-on answers with a Reply of rollUp as JSON text.
  const reply = JSON.parse(text) as Awaited<ReturnType<typeof district.call<'rollUp'>>>;
  return {reply, calls: report.calls, records: report.records};
}

describe('what a roll-up costs', () => {
  it('reads three tabs at most and writes each district tab once, when one of three units is new', async () => {
    const district = await District.open({units: 3});
    const all = ['u1', 'u2', 'u3'];
    for (const code of all) await district.send(code, '2021-01', full, `gui-${code}-01`);
    const first = await rollUp(district, '2021-01');
    expect(first.calls.reads).toBe(2 + 3);
    const none = await rollUp(district, '2021-01');
    expect(none.calls.reads).toBe(2);
    await district.sendSame('u2', '2021-02', 'gui-u2-02');
    const one = await rollUp(district, '2021-02');
    expect(one.calls.reads).toBe(2 + 1);
    const written = one.records.filter(call => call.effect === 'write').map(call => call.summary);
    const tabs = written.map(text => /^'([^']*)'/.exec(text)?.[1] ?? text);
    expect(new Set(tabs).size).toBe(tabs.length);
    expect(tabs[tabs.length - 1]).toBe('Tổng hợp');
    await district.close();
  });
});

describe('the master', () => {
  it('adds one departure abroad to the jobs once (P4-03)', async () => {
    const district = await District.open({units: 2});
    await district.send('u1', '2021-03', full, 'gui-u1-03');
    const before = await rollUp(district, '2021-03');
    await district.send('u1', '2021-03', {...full, nn_xuat_canh_khac: '1'}, 'gui-u1-03b');
    const after = await rollUp(district, '2021-03');
    const line = (of: typeof before, indicator: string) =>
      of.reply.ok
        ? of.reply.value.lines.find(one => one.unit === 'd' && one.indicator === indicator)
        : undefined;
    expect(line(before, 'vl_giai_quyet')).toMatchObject({value: 10, missing: ['u2']});
    expect(line(after, 'vl_giai_quyet')).toMatchObject({value: 11, cumulative: 11});
    expect(line(after, 'nn_xuat_canh')).toMatchObject({value: 3});
    await district.close();
  });

  it('lists a unit that did not report, and leaves what is unknown blank, never 0', async () => {
    const district = await District.open({units: 2});
    await district.send('u1', '2021-01', full, 'gui-u1-01');
    await rollUp(district, '2021-01');
    const master = rowsById(district.sheet('master'));
    // … kế hoạch, kỳ trước, trong kỳ, lũy kế, %, thời gian đã qua (31 : 365 ngày), còn phải thực hiện, mỗi tháng (1290 : 11), cùng kỳ, so cùng kỳ …
    expect(master.get('d|vl_giai_quyet')).toEqual([
      'd',
      'Huyện Thử',
      'Số lao động được giải quyết việc làm',
      '',
      'người',
      '1.300 người',
      '',
      '10',
      '10',
      '0.007',
      '0.084',
      '1290',
      '118',
      '',
      '',
      'Chậm',
      'Xã U2',
    ]);
    expect(master.get('u2|vl_giai_quyet')?.slice(6, 10)).toEqual(['', '', '', '']);
    expect(textAt(district.sheet('master'), 3, 2)).toContain(
      'Tháng 1/2021 (15/12/2020 – 14/1/2021) · số liệu đến 14/1/2021 · đã qua 8,4% thời gian của năm · lần tổng hợp 1',
    );
    const words = district.sheet('master').cells.map(cell => cell.value);
    expect(textAt(district.sheet('master'), 2, 2)).toBe('BẢNG TỔNG HỢP – UBND HUYỆN THỬ');
    expect(words.indexOf('Người lập biểu')).toBeGreaterThan(words.lastIndexOf('u2|vl_giai_quyet'));
    expect(words).toContain('Thủ trưởng đơn vị');
    await district.close();
  });

  it('is the same when the button is pressed twice, but for the run number', async () => {
    const district = await District.open({units: 2});
    await district.send('u1', '2021-01', full, 'gui-u1-01');
    const one = await rollUp(district, '2021-01');
    const cells = [...rowsById(district.sheet('master'))];
    const two = await rollUp(district, '2021-01');
    expect([...rowsById(district.sheet('master'))]).toEqual(cells);
    expect(one.reply).toMatchObject({value: {run: 1, collected: 1}});
    expect(two.reply).toMatchObject({value: {run: 2, collected: 0}});
    expect(rowsById(district.sheet('collected')).size).toBe(1);
    await district.close();
  });

  it('may be rolled up only by the collecting unit, for a period of its year', async () => {
    const district = await District.open({units: 1});
    expect((await rollUp(district, '2021-01', officer('u1'))).reply).toMatchObject({
      code: 'ROLE_NOT_ALLOWED',
    });
    expect((await rollUp(district, '2020-01')).reply).toMatchObject({code: 'YEAR_OUTSIDE_BOOK'});
    expect((await rollUp(district, '2021-Q5')).reply).toMatchObject({code: 'PERIOD_MALFORMED'});
    await district.close();
  });
});

describe('what a roll-up does not trust', () => {
  /** Changes one text in a unit's log by hand, as its officer could. */
  function tamper(district: District, from: string, to: string): void {
    const book = district.store.load(district.bookId);
    const sheet = district.sheet(`unit:${unitKey('u1')}`);
    const cell = sheet.cells.find(one => typeof one.value === 'string' && one.value.includes(from));
    if (cell === undefined || typeof cell.value !== 'string')
      throw new Error(`no cell holds ${from}`);
    const text = cell.value.replace(from, to);
    book.change(() => book.sheetById(sheet.id)?.setCell(cell.row, cell.column, text, null));
  }

  it('names a sending that was changed after it was received, and keeps what it had', async () => {
    const district = await District.open({units: 1});
    await district.send('u1', '2021-01', full, 'gui-u1-01');
    tamper(district, '"vl_trong_tinh":"5"', '"vl_trong_tinh":"500"');
    const {reply} = await rollUp(district, '2021-01');
    expect(reply).toMatchObject({
      value: {
        collected: 0,
        findings: [{code: 'SENDING_CHANGED', facts: {unit: 'Xã U1', sequence: 1}}],
      },
    });
    expect(reply.ok && reply.value.lines[0]?.value).toBeNull();
    expect(await district.call(staff, 'compareReceipts', {})).toMatchObject({
      value: {checked: 1, findings: [{code: 'SENDING_CHANGED'}]},
    });
    await district.close();
  });

  it('goes on without a unit whose tab is gone, and says which and why', async () => {
    const district = await District.open({units: 2});
    await district.send('u1', '2021-01', full, 'gui-u1-01');
    await district.send('u2', '2021-01', full, 'gui-u2-01');
    const book = district.store.load(district.bookId);
    const gone = book.sheetById(district.sheet(`unit:${unitKey('u1')}`).id);
    book.change(() => {
      if (gone !== null) book.removeSheet(gone);
    });
    const {reply} = await rollUp(district, '2021-01');
    expect(reply).toMatchObject({
      value: {collected: 1, findings: [{code: 'UNIT_TAB_UNREADABLE', facts: {unit: 'Xã U1'}}]},
    });
    expect(reply.ok && reply.value.lines[0]?.value).toBe(10);
    await district.close();
  });
});

describe('a set-up with problems', () => {
  it('makes nothing and names every one, by list and line', async () => {
    const district = await District.open({units: 1});
    const empty = await District.open({units: 1});
    expect(
      await district.call(staff, 'setUpBook', {year: 2021, units: [], people: [], targets: []}),
    ).toMatchObject({ok: false, code: 'BOOK_ALREADY_SET_UP', facts: {year: 2021}});
    const units = list('code,name,type,parent', ['d,Huyện,Huyện,', 'u1,Xã,Xã,x']);
    const reply = await empty.call(staff, 'setUpBook', {
      year: 2021,
      units,
      people: [],
      targets: [],
    });
    expect(reply).toMatchObject({ok: false});
    await Promise.all([district.close(), empty.close()]);
  });
});
