// ConditionalFormatRule and its builder: colours that cells get by their text.

import {notationOf} from '../../store/a1-notation';
import type {ConditionalFormat} from '../../store/book-snapshot';
import {colorOf} from '../color';
import {GoogleRefusal, NotImplemented, WORDS} from '../google-words';
import {FormatConditionHandle, FormatRuleHandle, RangeHandle} from '../handles';
import {guardSheet} from '../protection-guard';
import {valueResult, type ServiceMethods} from '../service';

export const sheetFormatMethods: Pick<
  ServiceMethods<'Sheet'>,
  'Sheet.setConditionalFormatRules' | 'Sheet.getConditionalFormatRules'
> = {
  'Sheet.setConditionalFormatRules': ({run, self, args}) => {
    const sheet = run.sheet(self);
    const conditionalFormats = args.list(0).map((value): ConditionalFormat => {
      const {ranges, startsWith, background} = args.handleOf(value, FormatRuleHandle).spec;
      if (ranges.some(range => range.sheetId !== sheet.id)) {
        throw new NotImplemented('Sheet.setConditionalFormatRules for cells of another tab');
      }
      return {areas: ranges.map(range => range.area), startsWith, background};
    });
    guardSheet(run.book, sheet, run.user, null);
    run.book.change(() => sheet.amend({conditionalFormats}));
  },
  'Sheet.getConditionalFormatRules': ({run, self}) => {
    const {id, head} = run.sheet(self);
    const handles = head.conditionalFormats.map(({areas, ...rest}) => {
      const ranges = areas.map(area => new RangeHandle(id, area, notationOf(area)));
      return new FormatRuleHandle({...rest, ranges});
    });
    return {list: {className: 'ConditionalFormatRule', handles}};
  },
};

export const formatRuleMethods: ServiceMethods<
  'ConditionalFormatRuleBuilder' | 'ConditionalFormatRule' | 'ConditionalFormatBooleanCondition'
> = {
  'ConditionalFormatRuleBuilder.whenTextStartsWith': ({self, args}) => {
    self.spec = {...self.spec, startsWith: args.text(0)};
    return self;
  },
  'ConditionalFormatRuleBuilder.setBackground': ({self, args}) => {
    const color = colorOf('ConditionalFormatRuleBuilder.setBackground', args.textOrNull(0));
    self.spec = {...self.spec, background: color ?? null};
    return self;
  },
  'ConditionalFormatRuleBuilder.setRanges': ({self, args}) => {
    const ranges = args.list(0).map(value => args.handleOf(value, RangeHandle));
    self.spec = {...self.spec, ranges};
    return self;
  },
  'ConditionalFormatRuleBuilder.build': ({self}) => {
    const {startsWith, ranges} = self.spec;
    if (ranges.length === 0) throw new GoogleRefusal(WORDS.noFormatRange);
    if (startsWith === null) throw new NotImplemented('A conditional format without a condition');
    return new FormatRuleHandle({...self.spec, startsWith});
  },
  'ConditionalFormatRule.getRanges': ({self}) => ({
    list: {className: 'Range', handles: self.spec.ranges},
  }),
  'ConditionalFormatRule.getBooleanCondition': ({self}) => new FormatConditionHandle(self.spec),
  'ConditionalFormatBooleanCondition.getCriteriaValues': ({self}) =>
    valueResult([self.spec.startsWith]),
  'ConditionalFormatBooleanCondition.getBackground': ({self}) => valueResult(self.spec.background),
};
