// A demo rolled up by the domain alone, from its declared rows: no book, no runtime.

import type {Answer} from '../../../src/domain/answers/answer';
import {parseAnswer} from '../../../src/domain/answers/parse-answer';
import {checkReport} from '../../../src/domain/checks/check-report';
import {figuresBefore} from '../../../src/domain/entry/figures-before';
import type {Finding} from '../../../src/domain/finding';
import {catalogue} from '../../../src/domain/indicators/catalogue';
import {chooseIndicators} from '../../../src/domain/indicators/choose-indicators';
import {indicatorBook} from '../../../src/domain/indicators/indicator-book';
import {kindsIn, unitForms} from '../../../src/domain/indicators/unit-forms';
import type {ListRead} from '../../../src/domain/lists/list-line';
import {readFigures} from '../../../src/domain/lists/read-figures';
import {readPeople} from '../../../src/domain/lists/read-people';
import {readTargets} from '../../../src/domain/lists/read-targets';
import {readUnits} from '../../../src/domain/lists/read-units';
import {parsePeriod} from '../../../src/domain/periods/period';
import {slotsOfBook} from '../../../src/domain/reports/slot';
import type {Report} from '../../../src/domain/reports/report';
import {
  factsOfReports,
  modelOf,
  type PlacedReport,
} from '../../../src/domain/roll-up/facts-of-reports';
import type {RollUpLine} from '../../../src/domain/roll-up/line';
import {rollUp} from '../../../src/domain/roll-up/roll-up';
import {checkTargets} from '../../../src/domain/targets/check-targets';
import {targetsOfVersions} from '../../../src/domain/targets/version-targets';
import {checkMaster, type SelfCheck} from '../../../src/server/self-check';
import {masterCells, type MasterCells, masterRows} from '../../../src/tables/master-tab';
import type {Demo} from '../../../src/host/demo/demo';

export interface RolledDemo {
  readonly lineOf: (unit: string, indicator: string) => RollUpLine;
  /** Of the targets and of every report, as its officer would see them. */
  readonly findings: readonly Finding[];
  readonly reports: number;
  readonly lines: readonly RollUpLine[];
  /** Cells of the master, and what the self-check says of them. */
  readonly cells: MasterCells;
  readonly check: (cells: MasterCells) => SelfCheck;
}

/** @throws Error when a list has problems */
export function rollUpDemo(demo: Demo, text = demo.period): RolledDemo {
  const lists = demo.lists();
  const tree = valueOf(readUnits(lists.units));
  valueOf(readPeople(lists.people, tree));
  const targets = valueOf(readTargets(lists.targets, tree, indicatorBook(catalogue)));
  const targeted = targets.map(one => one.indicator);
  const choice = {themes: demo.themes ?? null, targeted, kinds: kindsIn(tree)};
  const book = indicatorBook(chooseIndicators(choice));
  const forms = unitForms(book, tree);
  const figures = valueOf(readFigures(lists.figures, {year: demo.year, tree, book, forms}));
  const findings = checkTargets(targets, {tree}, book.byCode, `${demo.year}-12-14`);
  const placed: PlacedReport[] = [];
  tree.versions.forEach((version, unit) => {
    const sent = new Map<string, Report>();
    for (const slot of slotsOfBook(demo.year)) {
      const own = figures.filter(one => one.unit === unit && one.slot === slot);
      if (own.length === 0) continue;
      const answers = new Map(own.map(one => [one.row, answerOf(one.cell)]));
      const report: Report = {answers, reasons: new Map()};
      const form = forms.of(version);
      const before = figuresBefore(sent, slot, form);
      findings.push(...checkReport(report, {unit: version.key, slot, book: form, before}));
      sent.set(slot, report);
      placed.push({unit, slot, report});
    }
  });
  const targetOf = targetsOfVersions(targets, {tree, year: demo.year});
  const model = modelOf({
    ...{year: demo.year, tree, indicators: book, forms},
    targetOf,
  });
  const period = parsePeriod(text);
  if (!period.ok) throw new Error(`no period: ${text}`);
  const {lines, previous} = rollUp(model, factsOfReports(placed, book, model), period.value);
  const lineOf = (unit: string, indicator: string): RollUpLine => {
    const found = lines.find(
      one => one.unit === unit && one.indicator === indicator && one.slice === '',
    );
    if (found === undefined) throw new Error(`no line of ${unit} ${indicator}`);
    return found;
  };
  const rows = masterRows(
    lines.map((line, at) => ({line, previous: previous[at] ?? null})),
    {unitName: code => code, book, period: period.value},
  );
  const checked = {tree, indicators: book, targetOf};
  const check = (cells: MasterCells): SelfCheck =>
    checkMaster(checked, {placed, period: period.value}, cells);
  return {lineOf, findings, reports: placed.length, lines, cells: masterCells(rows), check};
}

function valueOf<T>(read: ListRead<T>): T {
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 5)));
  return read.value;
}

function answerOf(cell: string): Answer {
  const answer = parseAnswer(cell);
  if (!answer.ok || answer.value === null) throw new Error(`no answer: ${cell}`);
  return answer.value;
}
