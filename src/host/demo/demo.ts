// What a demo book declares: its lists, its figures, the months it tells of; and how its made-up numbers are marked.

import type {Theme} from '../../contract/themes';
import type {CsvRow} from '../command/read-csv';

/** Written wherever a reader might take a made-up number for a real one. */
export const madeUp = 'dữ liệu giả định';

/** A demo of one year and one collecting unit. */
export interface Demo {
  /** The same in every store, so that an address of the demo stays good. */
  readonly id: string;
  readonly year: number;
  /** `thành phố Vĩnh Yên năm 2021`. */
  readonly title: string;
  /** What in it is real, as a clause: `chỉ tiêu 1.300 và 30 lao động là thật (tin ngày 27/4/2021)`. */
  readonly realPart: string;
  /** Code of the collecting unit. */
  readonly node: string;
  /** The unit above it, as heads of reports name it. */
  readonly superior: string;
  /** What the book is about; where absent, jobs and departures and whatever its targets and units need. */
  readonly themes?: readonly Theme[];
  /** The months that were opened, in order; the last one is still open when the story ends. */
  readonly months: readonly number[];
  /** Day of the open month on which it was due; the story ends three days later. */
  readonly dueDay: number;
  /** What is rolled up last: `2021-09`. */
  readonly period: string;
  /** Sends the open month two days after it was due. */
  readonly lateUnit: string;
  /** Presses the button over an empty form in the open month; `''` where nobody does. */
  readonly emptyUnit: string;
  /** Rows of "Kiểm tra, giám sát" as people typed them, planned day first; where absent nothing is planned. */
  readonly inspections?: readonly (readonly string[])[];
  readonly lists: () => DemoLists;
}

export interface DemoLists {
  readonly units: readonly CsvRow[];
  readonly people: readonly CsvRow[];
  readonly targets: readonly CsvRow[];
  readonly figures: readonly CsvRow[];
}

/** As a row of a list stands below its header. */
export type Fields = Readonly<Record<string, string>>;

export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  /** The office that collects for it. */
  readonly desk?: string;
  /** To whom it reports, where that is not the unit above it. */
  readonly receiver?: string;
}

/** Rows of a file, from its second line on. */
export function numbered(rows: readonly Fields[]): CsvRow[] {
  return rows.map((fields, at) => ({line: at + 2, fields}));
}

/** The last of the months. */
export function openMonthOf({months}: Pick<Demo, 'months'>): number {
  return months[months.length - 1] ?? 12;
}

/** The list of units, the node first. */
export function unitRows(node: ListedUnit, units: readonly ListedUnit[]): CsvRow[] {
  const row = ({code, name, type, desk, receiver}: ListedUnit, parent: string): Fields => ({
    ...{code, name, type, parent},
    ...(desk === undefined ? {} : {desk}),
    ...(receiver === undefined ? {} : {receiver}),
  });
  return numbered([row(node, ''), ...units.map(unit => row(unit, node.code))]);
}

/** Reserved for examples (RFC 2606): nobody can own such an address. */
const domain = 'vi-du.invalid';

/**
 * One officer for each unit, one who rolls up, one who reads: named by what they do, since no real person is meant.
 *
 * @param where - the node as it stands in the middle of a sentence: `thành phố Vĩnh Yên`
 */
export function peopleRows(
  node: ListedUnit,
  where: string,
  units: readonly ListedUnit[],
): CsvRow[] {
  const sign = ' (giả định)';
  const person = (email: string, called: string, unit: string, role: string): Fields => {
    // A made-up unit says it in its own name.
    const name = called.endsWith(sign) ? called : called + sign;
    return {email: `${email}@${domain}`, name, unit, role};
  };
  return numbered([
    person(node.code, `Người tổng hợp ${where}`, node.code, 'district'),
    person('lanh-dao', `Lãnh đạo ${where}`, node.code, 'leader'),
    ...units.map(({code, name}) => person(code, `Cán bộ ${name}`, code, 'entry')),
  ]);
}

/** A line of a demo's targets; shares and other made-up numbers say so where the decision stands. */
export type DemoTarget = readonly [
  unit: string,
  indicator: string,
  form: string,
  min: string,
  max: string,
  decision: string,
];

/** The four lists of a demo as it tells them, a line of targets as `DemoTarget` has it. */
export function listsOf(
  where: string,
  told: {
    readonly node: ListedUnit;
    readonly units: readonly ListedUnit[];
    readonly targets: readonly DemoTarget[];
    readonly figures: readonly Fields[];
  },
): DemoLists {
  return {
    units: unitRows(told.node, told.units),
    people: peopleRows(told.node, where, told.units),
    targets: numbered(
      told.targets.map(([unit, indicator, form, min, max, decision_no]) => ({
        ...{unit, indicator, form, min, max, decision_no, decision_date: ''},
      })),
    ),
    figures: numbered(told.figures),
  };
}
