// The engine by itself on what a district has collected: from the cells of "Báo cáo đã nhận" to those of the master.

import {jobIndicators} from '../domain/indicators/job-indicators';
import {indicatorBook} from '../../src/domain/indicators/indicator-book';
import {parsePeriod} from '../../src/domain/periods/period';
import {decodeReport} from '../../src/domain/reports/report';
import {
  factsOfReports,
  modelOf,
  type PlacedReport,
} from '../../src/domain/roll-up/facts-of-reports';
import {rollUp} from '../../src/domain/roll-up/roll-up';
import {buildUnitTree, unitKey, type UnitTree} from '../../src/domain/units/unit-tree';
import {masterRows} from '../../src/tables/master-tab';
import {type District, rowsById} from '../support/district';

/** Cells of "Báo cáo đã nhận": the unit's code, the slot, and the report as it was sent. */
export type LogCells = readonly [code: string, slot: string, report: string];

export function logCells(district: District): LogCells[] {
  return [...rowsById(district.sheet('collected')).values()].map(row => [
    (row[0] ?? '').replace('@', ''),
    row[2] ?? '',
    row[row.length - 1] ?? '',
  ]);
}

/** From the log's cells to the master's: decoding, facts, lines and what is written of them, with no book; how many rows it makes. */
export function logToMaster(cells: readonly LogCells[], year: number): number {
  const period = parsePeriod(String(year));
  if (!period.ok) throw new Error('the period of the benchmark is none');
  const tree = districtTree([...new Set(cells.map(([code]) => code))]);
  const book = indicatorBook(jobIndicators);
  const indexes = new Map(tree.versions.map(({code}, at) => [code, at]));
  const placed = cells.flatMap(([code, slot, text]): PlacedReport[] => {
    const report = decodeReport(text);
    return report === null ? [] : [{unit: indexes.get(code) ?? -1, slot, report}];
  });
  const model = modelOf({year, tree, indicators: book, targetOf: () => null});
  const {lines, previous} = rollUp(model, factsOfReports(placed, book, model), period.value);
  const rows = masterRows(
    lines.map((line, at) => ({line, previous: previous[at] ?? null})),
    {unitName: code => code, book, period: period.value},
  );
  return rows.length;
}

/** A district over units that know nothing of each other. */
function districtTree(units: readonly string[]): UnitTree {
  const built = buildUnitTree(
    ['d', ...units].map((code, at) => ({
      line: at + 2,
      version: {
        ...{key: unitKey(code, null), code, name: code, type: ''},
        ...{parentCode: at === 0 ? null : 'd', validFrom: null, validTo: null},
      },
    })),
  );
  if (!('tree' in built)) throw new Error('the units of the benchmark make no tree');
  return built.tree;
}
