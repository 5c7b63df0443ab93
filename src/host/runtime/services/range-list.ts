// RangeList: one look for ranges that lie apart, in one call.

import type {ServiceMethods} from '../service';
import {backgroundLook, formatLook, setLook} from './range-looks';

export const rangeListMethods: ServiceMethods<'RangeList'> = {
  'RangeList.getRanges': ({self}) => ({list: {className: 'Range', handles: self.ranges}}),
  'RangeList.setBackground': ({run, self, args}) => {
    const look = backgroundLook(args.textOrNull(0));
    // Together or not at all: one change.
    run.book.change(() => {
      for (const range of self.ranges) setLook({run, self: range}, look);
    });
    return self;
  },
  'RangeList.setNumberFormat': ({run, self, args}) => {
    const look = formatLook(args.textOrNull(0));
    run.book.change(() => {
      for (const range of self.ranges) setLook({run, self: range}, look);
    });
    return self;
  },
};
