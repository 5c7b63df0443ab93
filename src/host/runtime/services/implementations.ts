// Every method of the table with what carries it out; a row without one does not compile.

import type {MethodName} from '../method-table';
import type {ServiceMethod} from '../service';
import {chartMethods, sheetChartMethods} from './charts';
import {formatRuleMethods, sheetFormatMethods} from './conditional-formats';
import {copySheetMethods} from './copy-sheet';
import {validationMethods} from './data-validation';
import {protectionMethods, rangeProtectionMethods, sheetProtectionMethods} from './protection';
import {rangeListMethods} from './range-list';
import {rangeLookMethods} from './range-looks';
import {rangeReadMethods} from './range-reads';
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
  ...sheetFormatMethods,
  ...copySheetMethods,
  ...rangeValueMethods,
  ...rangeLookMethods,
  ...rangeReadMethods,
  ...rangeProtectionMethods,
  ...rangeListMethods,
  ...validationMethods,
  ...formatRuleMethods,
  ...protectionMethods,
  ...chartMethods,
  ...uiMethods,
  ...stateMethods,
  ...utilityMethods,
};
