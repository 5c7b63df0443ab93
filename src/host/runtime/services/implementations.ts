// Every method of the table with what carries it out; a row without one does not compile.

import type {MethodName} from '../method-table';
import type {ServiceMethod} from '../service';
import {chartMethods, sheetChartMethods} from './charts';
import {validationMethods} from './data-validation';
import {protectionMethods, sheetProtectionMethods} from './protection';
import {rangeLookMethods} from './range-looks';
import {rangeValueMethods} from './range-values';
import {sheetMethods} from './sheet';
import {sheetLineMethods} from './sheet-lines';
import {spreadsheetMethods} from './spreadsheet';
import {stateMethods} from './state';
import {uiMethods} from './ui';
import {utilityMethods} from './utilities';

export const implementations: {readonly [M in MethodName]: ServiceMethod<M>} = {
  ...spreadsheetMethods,
  ...sheetMethods,
  ...sheetLineMethods,
  ...sheetProtectionMethods,
  ...sheetChartMethods,
  ...rangeValueMethods,
  ...rangeLookMethods,
  ...validationMethods,
  ...protectionMethods,
  ...chartMethods,
  ...uiMethods,
  ...stateMethods,
  ...utilityMethods,
};
