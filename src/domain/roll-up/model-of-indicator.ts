// A book's model as if it had one indicator alone, for what looks at no other: its folds take a hundredth of the time.

import type {RollUpModel} from './model';

/** With the parts of a ratio; the whole model for a code that it does not have. */
export function modelOfIndicator(model: RollUpModel, code: string): RollUpModel {
  const {indicators, slices, asks} = model;
  const ratio = indicators.find(one => one.code === code)?.ratioOf;
  const wanted = [code, ratio?.numerator, ratio?.denominator];
  const places = [...indicators.keys()].filter(at => wanted.includes(indicators[at]?.code));
  if (places.length === 0) return model;
  return {
    ...model,
    indicators: places.flatMap(at => indicators[at] ?? []),
    slices: places.map(at => slices[at] ?? []),
    ...(asks === undefined ? {} : {asks: (unit, at) => asks(unit, places[at] ?? -1)}),
  };
}
