// The demo of thành phố Vĩnh Yên in 2021: the first that is built, and the one that journeys and pictures are of.

import type {Demo} from './demo';
import {demoFigureRows} from './vinh-yen-figures';
import {
  demoNode,
  demoPeopleRows,
  demoTargetRows,
  demoUnitRows,
  demoYear,
  emptyUnit,
  lateUnit,
  openMonth,
} from './vinh-yen-lists';

export const vinhYen2021: Demo = {
  id: 'vinh-yen-2021',
  year: demoYear,
  title: 'thành phố Vĩnh Yên năm 2021',
  realPart: 'chỉ tiêu 1.300 và 30 lao động là thật (tin ngày 27/4/2021)',
  node: demoNode,
  superior: '',
  months: Array.from({length: openMonth}, (_, at) => at + 1),
  period: `${demoYear}-${String(openMonth).padStart(2, '0')}`,
  ...{dueDay: 17, lateUnit, emptyUnit},
  lists: () => ({
    units: demoUnitRows(),
    people: demoPeopleRows(),
    targets: demoTargetRows(),
    figures: demoFigureRows(),
  }),
};
