// Charts: built from a specification, kept on a tab; drawing them is the page's work.

import type {ChartSnapshot} from '../../store/book-snapshot';
import type {Argument} from '../call-arguments';
import {GoogleRefusal, NotImplemented} from '../google-words';
import {ChartBuilderHandle, ChartHandle, ChartOptionsHandle, RangeHandle} from '../handles';
import {notationOf} from '../../store/a1-notation';
import {guardSheet} from '../protection-guard';
import {valueResult, type ServiceMethods} from '../service';

export const sheetChartMethods: Pick<
  ServiceMethods<'Sheet'>,
  `Sheet.${'newChart' | 'insertChart' | 'getCharts' | 'removeChart'}`
> = {
  'Sheet.newChart': () => new ChartBuilderHandle(),
  'Sheet.insertChart': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const {spec} = args.handle(0, ChartHandle);
    const {type} = spec;
    if (type === null) throw new NotImplemented('Sheet.insertChart of a chart without a type');
    guardSheet(run.book, sheet, run.user, null);
    run.book.change(() => {
      const chart: ChartSnapshot = {...spec, type, id: run.book.takeChartId()};
      sheet.amend({charts: [...sheet.head.charts, chart]});
    });
  },
  'Sheet.getCharts': ({run, self}) => ({
    list: {
      className: 'EmbeddedChart',
      handles: run.sheet(self).head.charts.map(chart => new ChartHandle(chart)),
    },
  }),
  'Sheet.removeChart': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const {id} = args.handle(0, ChartHandle).spec;
    guardSheet(run.book, sheet, run.user, null);
    const charts = sheet.head.charts.filter(chart => chart.id !== id);
    if (charts.length === sheet.head.charts.length) {
      throw new GoogleRefusal(`The chart does not stand on the sheet ${sheet.head.name}.`);
    }
    run.book.change(() => sheet.amend({charts}));
  },
};

export const chartMethods: ServiceMethods<
  'EmbeddedChartBuilder' | 'EmbeddedChart' | 'ChartOptions'
> = {
  'EmbeddedChartBuilder.setChartType': ({self, args}) => {
    self.spec = {...self.spec, type: args.enumKey(0)};
    return self;
  },
  'EmbeddedChartBuilder.addRange': ({self, args}) => {
    const {sheetId, area} = args.handle(0, RangeHandle);
    self.spec = {...self.spec, ranges: [...self.spec.ranges, {sheetId, area}]};
    return self;
  },
  'EmbeddedChartBuilder.setPosition': ({self, args}) => {
    const [row, column] = [args.number(0), args.number(1)];
    const [offsetX, offsetY] = [args.number(2), args.number(3)];
    self.spec = {...self.spec, position: {row, column, offsetX, offsetY}};
    return self;
  },
  'EmbeddedChartBuilder.setOption': ({self, args}) => {
    const options = {...self.spec.options, [args.text(0)]: plain(args.values[1] ?? null)};
    self.spec = {...self.spec, options};
    return self;
  },
  'EmbeddedChartBuilder.setNumHeaders': ({self, args}) => {
    self.spec = {...self.spec, headers: args.number(0)};
    return self;
  },
  'EmbeddedChartBuilder.build': ({self}) => new ChartHandle(self.spec),
  'EmbeddedChart.getChartId': ({self}) => valueResult(self.spec.id),
  'EmbeddedChart.getRanges': ({self}) => ({
    list: {
      className: 'Range',
      handles: self.spec.ranges.map(
        ({sheetId, area}) => new RangeHandle(sheetId, area, notationOf(area)),
      ),
    },
  }),
  'EmbeddedChart.getOptions': ({self}) => new ChartOptionsHandle(self.spec.options),
  'ChartOptions.get': ({self, args}) => valueResult(self.options[args.text(0)] ?? null),
};

/** An option's value as plain data. @throws NotImplemented for what is no data */
function plain(value: Argument): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: Argument) => plain(item));
  if ('fields' in value) {
    return Object.fromEntries(
      Object.entries(value.fields).map(([key, part]) => [key, plain(part)]),
    );
  }
  throw new NotImplemented('EmbeddedChartBuilder.setOption of a value that is no plain data');
}
