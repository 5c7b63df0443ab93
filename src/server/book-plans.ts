// The tabs of a book, in their order: the guide and the leader's tabs, the units, the lists, and what the add-on keeps.

import {usualLimits} from '../domain/checks/check-limits';
import {glossary} from '../domain/glossary';
import type {Indicator} from '../domain/indicators/indicator';
import {type IndicatorBook, slicesOfIndicator} from '../domain/indicators/indicator-book';
import {type UnitForms, unitForms} from '../domain/indicators/unit-forms';
import {isOfUnit} from '../domain/people/person';
import {newDueRule} from '../domain/periods/due-day';
import {monthAtHand} from '../domain/periods/month-at-hand';
import {citedPlans, openingLine} from '../domain/plans/plan';
import {describeTarget} from '../domain/targets/describe-target';
import {isOfYear} from '../domain/targets/target';
import {targetsOfVersions} from '../domain/targets/version-targets';
import {committeeName} from '../domain/units/committee-name';
import type {UnitHistory} from '../domain/units/ended-units';
import type {UnitVersion} from '../domain/units/unit';
import type {UnitTree} from '../domain/units/unit-tree';
import type {TabPlan} from '../ports/book';
import {chartDataTab, chartDataTabOf, chartPlaces, chartRows} from '../tables/chart-data-tab';
import {chartsTab, chartsTabPlan} from '../tables/charts-tab';
import {collectedTab} from '../tables/collected-tab';
import {firstRow} from '../tables/columns';
import {newUnitsTab, oldUnitsTab} from '../tables/converted-tabs';
import {crosswalkRows, crosswalkTab} from '../tables/crosswalk-tab';
import {dueRuleRows, dueRulesTab} from '../tables/due-rules-tab';
import {dueHighlights, dueTab} from '../tables/due-tab';
import {guideRows, guideTab} from '../tables/guide-tab';
import {indicatorRows, indicatorsTab} from '../tables/indicators-tab';
import {journalTab} from '../tables/journal-tab';
import {inspectionsTab, stateHighlights} from '../tables/inspections-tab';
import {listPlan} from '../tables/list-tab';
import {masterFoot, masterOf, masterTab} from '../tables/master-tab';
import {notesTab} from '../tables/notes-tab';
import {peopleRows, peopleTab} from '../tables/people-tab';
import {periodRows, periodsTab} from '../tables/periods-tab';
import {planRows, plansTab} from '../tables/plans-tab';
import {progressTab} from '../tables/progress-tab';
import {provinceTab} from '../tables/province-tab';
import {type ReferenceData, referenceTab} from '../tables/reference-tab';
import {sharesTab} from '../tables/shares-tab';
import {targetRows, targetsTab} from '../tables/targets-tab';
import {termTab} from '../tables/term-tab';
import {unitTabNames, unitTabPlan} from '../tables/unit-tab';
import {unitRows, unitsTab} from '../tables/units-tab';
import {viewPlan, viewTab} from '../tables/view-tab';
import {receiversIn} from './book-head';
import {closingOf, monthsOfUnit} from './closing';
import {historyOf} from './open-book';
import {statusText} from './status-line';
import {targetLists} from './target-tabs';
import {viewChoices} from './view-choices';

/** Blank rows kept for typing below a list, and for a table that grows. */
const spareRows = 50;

/** One roll-up a day and a little more. */
const journalRows = 500;

/** Marks of the tabs that every book has; units' tabs have their own. */
export const ourMarks: ReadonlySet<string> = new Set(
  [guideTab, chartsTab, masterTab, dueTab, targetsTab, plansTab, periodsTab, peopleTab, unitsTab]
    .concat([notesTab, inspectionsTab, progressTab, provinceTab, sharesTab, termTab])
    .concat([crosswalkTab, newUnitsTab, oldUnitsTab, dueRulesTab])
    .concat([indicatorsTab, collectedTab, journalTab, chartDataTab, referenceTab])
    .map(tab => tab.key)
    .concat(viewTab.key),
);

/** The plans of all tabs. Each is written by the district alone, but for the units' own. */
export function bookPlans(
  data: Omit<ReferenceData, 'tabs'>,
  tree: UnitTree,
  indicators: IndicatorBook,
): TabPlan[] {
  const district = data.people.filter(one => one.role === 'district').map(one => one.email);
  const node = tree.versions[tree.node];
  const owner = node?.name ?? '';
  const mine = {editors: district, protection: `Bảng này do ${owner} lập.`, spare: spareRows};
  const exact = {...mine, spare: 0};
  const places = chartPlaces(data.charts);
  const leaves = tree.leavesOn();
  // A line for each row of the form and each ratio, of every unit: no roll-up can need more.
  const forms = unitForms(indicators, tree);
  const mostLines = tree.versions.length * (indicators.rows.length + indicators.all.length);
  const lines = tree.versions.length * indicators.all.length;
  const limits = {...usualLimits, ...data.limits};
  const rules = dueRuleRows(data.dueRule ?? newDueRule('commune'), limits);
  const mostSlices = Math.max(...indicators.all.map(one => slicesOfIndicator(one).length));
  const mostViewed = Math.max(
    indicators.rows.length + indicators.all.length,
    tree.versions.length * (1 + mostSlices),
  );
  // Each unit sends its months of two years and, say, every fourth one twice.
  const sendings = leaves.length * 32;
  const due = listPlan(dueTab, [], {...mine, spare: leaves.length + spareRows});
  const inspections = listPlan(inspectionsTab, [], mine);
  // A ratio is entered as its parts, by who enters both.
  const enteredBy = ({ratioOf}: Indicator, at: number): readonly string[] => {
    const part =
      ratioOf === null ? at : indicators.all.findIndex(one => one.code === ratioOf.numerator);
    return [
      ...new Set(
        leaves.filter(unit => forms.asks(tree.versions.indexOf(unit), part)).map(unit => unit.type),
      ),
    ];
  };
  return [
    listPlan(guideTab, guideRows(contactOf(node, district)), exact),
    chartsTabPlan({year: data.year, space: data.charts, indicators}, mine),
    listPlan(masterOf(node === undefined ? '' : committeeName(node)), [], {
      ...mine,
      spare: mostLines + masterFoot(owner).length,
      expected: lines,
    }),
    viewPlan(choicesOf(data.year, tree, indicators), mine, mostViewed),
    listPlan(progressTab, [], {...mine, spare: lines, expected: spareRows}),
    ...targetLists(data.targets, node?.code ?? '').map(list => listPlan(list, [], mine)),
    {...due, highlights: dueHighlights(due.rows)},
    listPlan(notesTab, [], {
      ...{protection: 'Ghi khó khăn, ý kiến của đơn vị mình vào dòng trống.', spare: 200},
      editors: data.people.filter(one => one.role !== 'leader').map(one => one.email),
      expected: spareRows,
    }),
    {...inspections, highlights: stateHighlights(inspections.rows)},
    listPlan(provinceTab, [], {...mine, spare: lines, expected: spareRows}),
    ...((data.crosswalk ?? []).length === 0 ? [] : [newUnitsTab, oldUnitsTab]).map(view =>
      listPlan(view, [], {...mine, spare: mostLines, expected: lines}),
    ),
    ...unitPlans(
      data,
      {
        ...{leaves, district, receivers: receiversIn(tree, data.superior)},
        history: historyOf({tree, data}),
      },
      forms,
    ),
    listPlan(targetsTab, targetRows(data.targets, tree, indicators), mine),
    listPlan(plansTab, planRows(data.plans ?? []), mine),
    listPlan(periodsTab, periodRows(data.periods), exact),
    listPlan(peopleTab, peopleRows(data.people), mine),
    listPlan(unitsTab, unitRows(tree.versions), mine),
    listPlan(crosswalkTab, crosswalkRows(data.crosswalk ?? []), mine),
    listPlan(dueRulesTab, rules, mine),
    listPlan(indicatorsTab, indicatorRows(indicators.all, enteredBy), exact),
    listPlan(collectedTab, [], {...mine, spare: sendings, expected: spareRows}),
    listPlan(journalTab, [], {...mine, spare: journalRows}),
    listPlan(chartDataTabOf(places), [], {...mine, spare: chartRows(places) - firstRow + 1}),
    listPlan(referenceTab, [], {...mine, spare: spareRows}),
  ];
}

function choicesOf(year: number, tree: UnitTree, indicators: IndicatorBook): string[][] {
  const {units, indicators: named, periods} = viewChoices({year, tree, indicators});
  return [[...units.keys()], [...named.keys()], [...periods.keys()]];
}

function unitPlans(
  data: Omit<ReferenceData, 'tabs'>,
  {
    leaves,
    district,
    receivers,
    history,
  }: {
    readonly leaves: readonly UnitVersion[];
    readonly district: readonly string[];
    readonly receivers: (unit: UnitVersion) => string;
    readonly history: UnitHistory;
  },
  forms: UnitForms,
): TabPlan[] {
  const targetOf = targetsOfVersions(data.targets, {...data, tree: history.tree});
  const taken = Object.entries(glossary).flatMap(([key, name]) =>
    key.endsWith('Tab') ? [name as string] : [],
  );
  const names = unitTabNames(leaves, taken);
  return leaves.map(unit => {
    const first = monthAtHand(monthsOfUnit(data.periods, unit), data.year, new Set());
    const officers = data.people.filter(one => isOfUnit(one) && one.unit === unit.code);
    const form = forms.of(unit);
    const own = data.targets.filter(one => one.unit === unit.code && isOfYear(one));
    const words = form.all.map((one): [string, string] => {
      const target = targetOf(history.tree.versions.indexOf(unit), one.code);
      return [one.code, target === null ? '' : describeTarget(target, one.measure)];
    });
    return unitTabPlan({
      unit,
      name: names.get(unit.key) ?? unit.key,
      year: data.year,
      book: form,
      targets: new Map(words),
      editors: [...district, ...officers.map(one => one.email)],
      lockEditors: district,
      status: first === null ? '' : statusText(first.slot, first),
      base: openingLine(citedPlans(own, data.plans ?? [])),
      receivers: receivers(unit),
      closing: closingOf(history, unit, data.year),
    });
  });
}

/** Whom to ask: the unit that collects, its desk and telephone, its people. */
function contactOf(node: UnitVersion | undefined, people: readonly string[]): string {
  const {name = '', desk = '', phone = ''} = node ?? {};
  const call = phone === '' ? '' : `điện thoại ${phone}`;
  return [[name, desk, call].filter(one => one !== '').join(', '), people.join(', ')].join('. ');
}
