// Units that no longer stand, named with their successors; closing figures of those that end within a month.

import {monthOf, windowOfMonth} from '../../../src/domain/periods/month';
import {closingsOwed, endedUnit} from '../../../src/domain/units/ended-units';
import {huuLungHistory, realHistory} from './real-units';
import {node, treeOf, unit} from './unit-rows';

const ended = (code: string, year: number, month: number, history = realHistory()) =>
  endedUnit(history, code, windowOfMonth(monthOf(year, month), 'admin'));

describe('P12: a unit that no longer stands', () => {
  it('is named with its successor and the first day without it', () => {
    expect(ended('29920', 2025, 8)).toEqual({
      code: 'UNIT_ENDED',
      facts: {
        unit: 'Xã Tân Quy Tây (29920)',
        day: '1/7/2025',
        successors: 'Phường Sa Đéc (29905)',
      },
    });
  });

  it('is followed over all changes to who has the territory in the month asked for', () => {
    const history = huuLungHistory();
    const successorOf = (code: string, year: number) => ended(code, year, 12, history)?.facts;
    expect(successorOf('06439', 2022)).toMatchObject({
      day: '1/1/2020',
      successors: 'Xã Vân Nham (06433)',
    });
    expect(successorOf('06439', 2025)).toMatchObject({successors: 'Xã Vân Nham (06415)'});
  });

  it('without a known successor is named all the same', () => {
    const tree = treeOf(node, unit('A', {validTo: '2025-06-30'}), unit('B'));
    const history = {tree, crosswalk: () => []};
    expect(ended('A', 2025, 8, history)?.facts).toMatchObject({successors: ''});
  });

  it('is nothing to be named while it stands, in the month in which it ends, or where its code goes on', () => {
    expect(ended('29920', 2025, 6)).toBeNull();
    expect(ended('29920', 2025, 7)).toBeNull();
    expect(ended('29905', 2025, 8)).toBeNull();
    expect(ended('00000', 2025, 8)).toBeNull();
    const later = treeOf(node, unit('A', {validFrom: '2026-01-01'}), unit('B'));
    expect(ended('A', 2025, 8, {tree: later, crosswalk: () => []})).toBeNull();
  });
});

describe('P13: a period that holds the day of a merger', () => {
  const {tree} = realHistory();
  const owed = (month: number, calendar: 'admin' | 'calendar', sent: readonly string[] = []) =>
    closingsOwed(tree, {month: monthOf(2025, month), calendar}, at =>
      sent.includes(tree.versions[at]?.key ?? ''),
    );

  it('07/2025, from 15/6 to 14/7, asks each of the 48 units for its closing figures of 30/6', () => {
    const findings = owed(7, 'admin');
    expect(findings).toHaveLength(48);
    expect(findings[0]).toEqual({
      code: 'CLOSING_OWED',
      severity: 'error',
      place: {unit: '06385@', slot: '2025-07', row: null},
      facts: {
        unit: 'Thị trấn Hữu Lũng (06385)',
        period: 'Tháng 7/2025',
        day: '1/7/2025',
        last: '30/6/2025',
      },
    });
  });

  it('asks no longer whom has sent them', () => {
    expect(owed(7, 'admin', ['06385@', '29905@'])).toHaveLength(46);
  });

  it('other months, and calendar months, hold no such day: June ends with the units', () => {
    expect(owed(6, 'admin')).toEqual([]);
    expect(owed(8, 'admin')).toEqual([]);
    expect(owed(6, 'calendar')).toEqual([]);
    expect(owed(7, 'calendar')).toEqual([]);
  });
});
