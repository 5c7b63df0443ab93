// RangeList: one look for ranges that lie apart, in one call.

import type {ServiceCall, ServiceMethods} from '../service';
import {rangeLookMethods} from './range-looks';

type Look =
  'NumberFormat' | 'Background' | 'FontWeight' | 'FontSize' | 'HorizontalAlignment' | 'Wrap';

export const rangeListMethods: ServiceMethods<'RangeList'> = {
  'RangeList.getRanges': ({self}) => ({list: {className: 'Range', handles: self.ranges}}),
  'RangeList.setBackground': call => onEach(call, 'Background'),
  'RangeList.setNumberFormat': call => onEach(call, 'NumberFormat'),
  'RangeList.setFontWeight': call => onEach(call, 'FontWeight'),
  'RangeList.setFontSize': call => onEach(call, 'FontSize'),
  'RangeList.setHorizontalAlignment': call => onEach(call, 'HorizontalAlignment'),
  'RangeList.setWrap': call => onEach(call, 'Wrap'),
};

/** Together or not at all: one change. */
function onEach({run, self, args}: ServiceCall<'RangeList.setWrap'>, look: Look) {
  run.book.change(() => {
    for (const range of self.ranges)
      void rangeLookMethods[`Range.set${look}`]({run, self: range, args});
  });
  return self;
}
