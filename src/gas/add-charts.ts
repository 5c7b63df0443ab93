// Puts a plan's charts over their data. Made once; a roll-up only changes the cells below.

import type {ChartPlan, TabPlan} from '../ports/book';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** @param sheets - all tabs of the book by plan key; a chart's data may be on another tab */
export function addCharts(plan: TabPlan, sheets: ReadonlyMap<string, Sheet>): void {
  const sheet = sheets.get(plan.key);
  if (sheet === undefined) return;
  for (const chart of plan.charts) {
    const data = sheets.get(chart.dataTab);
    if (data === undefined)
      throw new Error(`chart data tab ${chart.dataTab} is not among the plans`);
    const range = data.getRange(chart.row, chart.column, chart.rows, chart.columns);
    const builder = sheet
      .newChart()
      .setChartType(Charts.ChartType[chart.type])
      .addRange(range)
      .setNumHeaders(1)
      .setPosition(chart.at.row, chart.at.column, 0, 0);
    for (const [name, value] of optionsOf(chart)) builder.setOption(name, value);
    sheet.insertChart(builder.build());
  }
}

/** The port's options are Google's own, by name; those that a chart does not set are left to Google. */
function optionsOf(chart: ChartPlan): [string, unknown][] {
  return Object.entries(chart.options).filter(([, value]) => value !== undefined);
}
