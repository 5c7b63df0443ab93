// "Sửa khung": each thing that a hand can break is put right, what people typed stays, and a whole book is not written to.

import type {Message} from '../../src/domain/messages/message-facts';
import {District, fullForm, officer, rowsById, staff, textAt, unitKey} from '../support/district';

let district: District;
beforeEach(async () => {
  district = await District.open({units: 2});
});
afterEach(() => district.close());

const unitTab = () => district.sheet(`unit:${unitKey('u1')}`);

/** Someone at the keyboard in the tab of that id, past every protection. */
function byHand(id: number, act: (sheet: NonNullable<ReturnType<typeof sheetOf>>) => void): void {
  const book = district.store.load(district.bookId);
  book.change(() => {
    act(sheetOf(id));
  });
}

function sheetOf(id: number) {
  const sheet = district.store.load(district.bookId).sheetById(id);
  if (sheet === null) throw new Error(`no tab ${id}`);
  return sheet;
}

/** `Xã U1 headers D4`, sorted; what could not be mended begins with `!`. */
async function repair(): Promise<string[]> {
  const reply = await district.call(staff, 'repairBook', {});
  if (!reply.ok) throw new Error(reply.code);
  const shortly = ({code, facts}: Message): string =>
    [code === 'MENDED' ? '' : code, ...Object.values(facts)].join(' ').trim();
  return [...reply.value.mended.map(shortly), ...reply.value.left.map(one => `!${shortly(one)}`)];
}

it('a whole book is not written to', async () => {
  const report = await district.run(staff, 'repairBook', {});
  expect(report.outcome).toMatchObject({
    ok: true,
    value: '{"ok":true,"value":{"mended":[],"left":[]}}',
  });
  expect(report.calls.writes).toBe(0);
});

it('addresses lead to where the book is opened now; a text of their own stays while its address is right', async () => {
  const {store, bookId} = district;
  const mendAt = async (port: number): Promise<unknown> => {
    const urlOf = (id: string) => `http://127.0.0.1:${port}/?book=${id}&as=`;
    const host = District.hostOver(store, undefined, urlOf);
    const {outcome} = await host.run({
      bookId,
      user: staff,
      name: 'rpc',
      args: ['repairBook', '{}'],
    });
    await host.close();
    return outcome.ok ? JSON.parse(String(outcome.value)) : outcome;
  };
  const mended = (all: readonly Message[]) => ({ok: true, value: {mended: all, left: []}});
  const facts = {tab: 'Người dùng', part: 'invitations', cells: ''};
  expect(await mendAt(8001)).toEqual(mended([{code: 'MENDED', facts}]));
  byHand(district.sheet('people').id, sheet => {
    sheet.setCell(5, 7, 'Lời mời riêng', null);
  });
  expect(await mendAt(8001)).toEqual(mended([]));
  expect(textAt(district.sheet('people'), 5, 7)).toBe('Lời mời riêng');
  expect(await mendAt(8002)).toEqual(mended([{code: 'MENDED', facts}]));
  const [, , , , url = '', text = ''] = rowsById(district.sheet('people')).get(officer('u1')) ?? [];
  const own = `http://127.0.0.1:8002/?book=${bookId}&as=u1%40vi-du.invalid#gid=${unitTab().id}`;
  expect(url).toBe(own);
  expect(text).toContain(own);
  expect(textAt(district.sheet('people'), 5, 7)).toContain('127.0.0.1:8002');
});

it('a status line says something else each month, and is not broken', async () => {
  byHand(unitTab().id, sheet => {
    sheet.setCell(4, 2, 'Đã gửi lúc 9:00', null);
  });
  expect(await repair()).toEqual([]);
  expect(textAt(unitTab(), 4, 2)).toBe('Đã gửi lúc 9:00');
});

it('who does not collect may not repair', async () => {
  const reply = await district.call(officer('u1'), 'repairBook', {});
  expect(reply).toMatchObject({ok: false, code: 'ROLE_NOT_ALLOWED'});
});

describe('what is broken is put right, once, with the journal told', () => {
  it.each<[what: string, act: (sheet: ReturnType<typeof sheetOf>) => void, says: string]>([
    [
      'a header',
      sheet => {
        sheet.setCell(5, 6, 'Tháng một', null);
      },
      'headers F5',
    ],
    [
      'a key',
      sheet => {
        sheet.setCell(1, 6, null, null);
      },
      'keys F1',
    ],
    [
      "the tab's mark",
      sheet => {
        sheet.setCell(1, 1, null, null);
      },
      'keys A1',
    ],
    [
      'a row id',
      sheet => {
        sheet.setCell(6, 1, null, null);
      },
      'rowIds A6',
    ],
    [
      'a label',
      sheet => {
        sheet.setCell(6, 2, 'khác', null);
      },
      'labels B6',
    ],
    [
      'the key row shown',
      sheet => {
        sheet.amend({hiddenRows: sheet.head.hiddenRows.filter(row => row !== 1)});
      },
      'hidden',
    ],
    [
      'the ids shown',
      sheet => {
        sheet.amend({hiddenColumns: sheet.head.hiddenColumns.filter(one => one !== 1)});
      },
      'hidden',
    ],
    [
      'the head no longer frozen',
      sheet => {
        sheet.amend({frozenRows: 0});
      },
      'hidden',
    ],
    [
      'a format',
      sheet => {
        sheet.setStyle(7, 20, {});
      },
      'formats',
    ],
    [
      'the protection gone',
      sheet => {
        sheet.amend({protection: null});
      },
      'protection',
    ],
    [
      'a stranger let in',
      sheet => {
        const {protection} = sheet.head;
        if (protection !== null)
          sheet.amend({protection: {...protection, editors: ['khach@vi-du.invalid']}});
      },
      'protection',
    ],
    [
      "the status line's id",
      sheet => {
        sheet.setCell(4, 1, null, null);
      },
      'rowIds A4',
    ],
    [
      'the line how to answer gone',
      sheet => {
        sheet.setCell(2, 2, null, null);
        sheet.setCell(2, 3, null, null);
      },
      'labels B2, C2',
    ],
    [
      'a lock gone',
      sheet => {
        sheet.amend({lockedRanges: sheet.head.lockedRanges.slice(1)});
      },
      'locks',
    ],
    [
      'a lock that says something else',
      sheet => {
        const {lockedRanges} = sheet.head;
        sheet.amend({lockedRanges: lockedRanges.map(one => ({...one, description: 'khác'}))});
      },
      'locks',
    ],
  ])('%s', async (_what, act, says) => {
    const id = unitTab().id;
    byHand(id, act);
    expect(await repair()).toEqual([`Xã U1 ${says}`]);
    const journal = [...rowsById(district.sheet('journal')).values()].filter(
      row => row[2] === 'Sửa khung',
    );
    expect(journal.map(row => row[3])).toEqual([
      expect.stringMatching(/^Bảng "Xã U1": đã sửa .+\.$/),
    ]);
    expect(await repair()).toEqual([]);
    expect(unitTab().protection?.editors).toEqual([officer('u1')]);
  });

  it('a drop-down of a list', async () => {
    const {id} = district.sheet('people');
    byHand(id, sheet => {
      sheet.amend({validations: []});
    });
    expect(await repair()).toEqual(['Người dùng choices']);
    expect(district.sheet('people').validations).toHaveLength(1);
    expect(await repair()).toEqual([]);
  });

  it('several at once, a sentence each', async () => {
    byHand(unitTab().id, sheet => {
      sheet.setCell(5, 6, null, null);
      sheet.setCell(5, 7, null, null);
      sheet.amend({protection: null});
    });
    byHand(district.sheet('master').id, sheet => {
      sheet.setCell(4, 3, 'x', null);
    });
    expect((await repair()).sort()).toEqual([
      'Tổng hợp headers C4',
      'Xã U1 headers F5, G5',
      'Xã U1 protection',
    ]);
  });
});

it('what people typed stays: drafts, a note of their own, a list they are changing', async () => {
  await district.call(officer('u1'), 'saveDraft', {
    unit: unitKey('u1'),
    columns: {'2021-03': {vl_tu_tao: '7'}},
  });
  const {id} = district.sheet('people');
  byHand(id, sheet => {
    sheet.setCell(20, 2, 'moi@vi-du.invalid', null);
    sheet.setCell(4, 2, null, null);
  });
  byHand(unitTab().id, sheet => {
    sheet.setCell(5, 6, null, null);
  });
  expect(await repair()).toHaveLength(2);
  expect(textAt(district.sheet('people'), 20, 2)).toBe('moi@vi-du.invalid');
  expect(rowsById(unitTab()).get('vl_tu_tao')).toContain('7');
});

it('a row copied in among the others loses its id, and the form can be read again', async () => {
  const last = unitTab().maxRows;
  byHand(unitTab().id, sheet => {
    sheet.setCell(last, 1, 'vl_tu_tao', null);
    sheet.setCell(last, 2, 'bản chép', null);
  });
  expect(await repair()).toEqual([`Xã U1 copies A${last}`]);
  expect(textAt(unitTab(), last, 2)).toBe('bản chép');
  expect(await district.call(officer('u1'), 'openForm', {unit: ''})).toMatchObject({ok: true});
});

it('a column that is gone is named, with the way to get it back', async () => {
  byHand(unitTab().id, sheet => {
    sheet.setCell(1, 28, '2021-10x', null);
    sheet.setCell(5, 28, 'T11', null);
  });
  const said = await repair();
  expect(said.filter(one => one.startsWith('!'))).toHaveLength(1);
});

describe('a deleted tab is made anew', () => {
  const remove = (id: number): void => {
    const book = district.store.load(district.bookId);
    book.change(() => {
      book.removeSheet(sheetOf(id));
    });
  };

  it("a unit's with its reports as drafts and its sendings in the log, which still fit their receipts", async () => {
    await district.send('u1', '2021-02', fullForm, 'gui-0001');
    await district.send('u1', '2021-02', {...fullForm, vl_tu_tao: '3'}, 'gui-0002');
    await district.call(staff, 'rollUp', {period: '2021-02'});
    const places = district.store.snapshot(district.bookId).sheets.map(sheet => sheet.name);
    remove(unitTab().id);
    expect(await repair()).toEqual(['TAB_MADE Xã U1 1']);
    const rows = rowsById(unitTab());
    expect([...rows.keys()].filter(id => id.startsWith('gui-'))).toEqual(['gui-0002']);
    expect(rows.get('vl_trong_tinh')).toContain('5');
    expect(district.store.snapshot(district.bookId).sheets.map(sheet => sheet.name)).toEqual(
      places,
    );
    expect(await district.call(staff, 'compareReceipts', {})).toMatchObject({
      ok: true,
      value: {findings: []},
    });
    const again = await district.sendSame('u1', '2021-03', 'gui-0003');
    expect(again).toMatchObject({ok: true, value: {kind: 'received'}});
    expect(rowsById(district.sheet('people')).get(officer('u1'))?.[4]).toContain(
      `#gid=${unitTab().id}`,
    );
    expect(await repair()).toEqual([]);
  });

  it('the master, which a roll-up then fills again', async () => {
    remove(district.sheet('master').id);
    expect(await repair()).toEqual(['TAB_MADE Tổng hợp 0']);
    await district.send('u1', '2021-02', fullForm, 'gui-0001');
    expect(await district.call(staff, 'rollUp', {period: '2021-02'})).toMatchObject({ok: true});
    expect(rowsById(district.sheet('master')).size).toBeGreaterThan(0);
  });

  it('a copy that carries the mark takes its place', async () => {
    const book = district.store.load(district.bookId);
    const old = sheetOf(unitTab().id);
    book.change(() => {
      const copy = book.insertSheet({...old.head, name: 'Bản sao của Xã U1'}, 3);
      copy.replaceRows(1, old.rows);
      book.removeSheet(old);
    });
    expect(await repair()).toEqual([]);
  });
});
