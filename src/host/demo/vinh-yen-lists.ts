// The demo's lists: thành phố Vĩnh Yên in 2021, its nine wards and communes, the city's plan, and shares of it that are made up.

import type {CsvRow} from '../command/read-csv';
import {madeUp, numbered, peopleRows, unitRows} from './demo';

export const demoYear = 2021;
export const demoNode = '243';

export interface DemoUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** People to be given work in the year, of these abroad: shares of the city's plan, made up. */
  readonly planned: {readonly jobs: number; readonly abroad: number};
  /** On its way to by the end of September, made up: one is over its plan, two are far behind; not all have sent September. */
  readonly reached: {readonly jobs: number; readonly abroad: number};
}

/** The open month: seven units have sent it, one has pressed the button over an empty form, one has not sent. */
export const openMonth = 9;
export const emptyUnit = '08731';
export const silentUnit = '08707';
/** Sends its September two days after it was due. */
export const lateUnit = '08725';

type Share = readonly [jobs: number, abroad: number];

/**
 * Names and types as they were in 2021, when Định Trung was still a commune.
 *
 * @remarks Source of codes and names: the General Statistics Office's list of administrative units.
 */
export const demoUnits: readonly DemoUnit[] = [
  unit('08707', 'Phường', 'Tích Sơn', [130, 3], [108, 2]),
  unit('08710', 'Phường', 'Liên Bảo', [165, 4], [139, 3]),
  unit('08713', 'Phường', 'Hội Hợp', [155, 4], [121, 2]),
  unit('08716', 'Phường', 'Đống Đa', [130, 2], [112, 2]),
  unit('08719', 'Phường', 'Ngô Quyền', [100, 2], [101, 1]),
  unit('08722', 'Phường', 'Đồng Tâm', [160, 4], [128, 3]),
  unit('08725', 'Xã', 'Định Trung', [125, 3], [71, 1]),
  unit('08728', 'Phường', 'Khai Quang', [190, 4], [176, 4]),
  unit('08731', 'Xã', 'Thanh Trù', [145, 4], [83, 1]),
];

function unit(code: string, type: string, name: string, planned: Share, reached: Share): DemoUnit {
  const share = ([jobs, abroad]: Share): DemoUnit['planned'] => ({jobs, abroad});
  return {code, type, name: `${type} ${name}`, planned: share(planned), reached: share(reached)};
}

const city = {code: demoNode, name: 'Thành phố Vĩnh Yên', type: 'Thành phố'};

/** The list of units, the node first. */
export function demoUnitRows(): CsvRow[] {
  return unitRows(city, demoUnits);
}

/**
 * The city's own plan, then the shares.
 *
 * @remarks Source: the city's news of 27/4/2021: 1.300 people, 30 of them abroad. It names no decision and no shares.
 */
export function demoTargetRows(): CsvRow[] {
  const count = (unitCode: string, indicator: string, min: number, decision_no: string) => ({
    ...{unit: unitCode, indicator, form: 'count', min: String(min), max: ''},
    ...{decision_no, decision_date: ''},
  });
  return numbered([
    count(demoNode, 'vl_giai_quyet', 1300, ''),
    count(demoNode, 'nn_xuat_canh', 30, ''),
    ...demoUnits.flatMap(({code, planned}) => [
      count(code, 'vl_giai_quyet', planned.jobs, madeUp),
      count(code, 'nn_xuat_canh', planned.abroad, madeUp),
    ]),
  ]);
}

/** One officer for each unit, one who rolls up, one who reads. */
export function demoPeopleRows(): CsvRow[] {
  return peopleRows(city, 'thành phố Vĩnh Yên', demoUnits);
}
