// The parts of Univer that a view of a book needs: cells, formulas, drop-downs, conditional colours, notes. No toolbar, no drawing.

import {LocaleType, LogLevel, mergeLocales, Univer} from '@univerjs/core';
import {UniverDataValidationPlugin} from '@univerjs/data-validation';
import designWords from '@univerjs/design/locale/vi-VN';
import {UniverDocsPlugin} from '@univerjs/docs';
import {UniverDocsUIPlugin} from '@univerjs/docs-ui';
import docsWords from '@univerjs/docs-ui/locale/vi-VN';
import {UniverFormulaEnginePlugin} from '@univerjs/engine-formula';
import {UniverRenderEnginePlugin} from '@univerjs/engine-render';
import {UniverSheetsPlugin} from '@univerjs/sheets';
import {UniverSheetsConditionalFormattingPlugin} from '@univerjs/sheets-conditional-formatting';
import {UniverSheetsConditionalFormattingUIPlugin} from '@univerjs/sheets-conditional-formatting-ui';
import conditionWords from '@univerjs/sheets-conditional-formatting-ui/locale/vi-VN';
import {UniverSheetsDataValidationPlugin} from '@univerjs/sheets-data-validation';
import {UniverSheetsDataValidationUIPlugin} from '@univerjs/sheets-data-validation-ui';
import validationScreenWords from '@univerjs/sheets-data-validation-ui/locale/vi-VN';
import validationWords from '@univerjs/sheets-data-validation/locale/vi-VN';
import {UniverSheetsFormulaPlugin} from '@univerjs/sheets-formula';
import {UniverSheetsFormulaUIPlugin} from '@univerjs/sheets-formula-ui';
import formulaScreenWords from '@univerjs/sheets-formula-ui/locale/vi-VN';
import formulaWords from '@univerjs/sheets-formula/locale/vi-VN';
import {UniverSheetsNotePlugin} from '@univerjs/sheets-note';
import {UniverSheetsNoteUIPlugin} from '@univerjs/sheets-note-ui';
import noteWords from '@univerjs/sheets-note-ui/locale/vi-VN';
import {UniverSheetsNumfmtPlugin} from '@univerjs/sheets-numfmt';
import {UniverSheetsUIPlugin} from '@univerjs/sheets-ui';
import sheetsScreenWords from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsWords from '@univerjs/sheets/locale/vi-VN';
import {defaultTheme} from '@univerjs/themes';
import {ThemeSwitcherService, UniverUIPlugin} from '@univerjs/ui';
import screenWords from '@univerjs/ui/locale/vi-VN';

import {SheetOfTheme} from './theme-sheet';

/** @param container - the element that the grid fills */
export function startUniver(container: HTMLElement): Univer {
  const words = mergeLocales(
    ...[designWords, docsWords, screenWords, sheetsWords, sheetsScreenWords],
    ...[formulaWords, formulaScreenWords, validationWords, validationScreenWords],
    ...[conditionWords, noteWords],
  );
  const univer = new Univer({
    ...{theme: defaultTheme, locale: LocaleType.VI_VN, locales: {[LocaleType.VI_VN]: words}},
    ...{logLevel: LogLevel.WARN, logCommandExecution: false},
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    ...{container, header: true, toolbar: false, footer: false},
    ...{contextMenu: false, headerMenu: false, disableAutoFocus: true},
    override: [[ThemeSwitcherService, {useClass: SheetOfTheme}]],
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    ...{formulaBar: true, disableAutoFocus: true, protectedRangeShadow: false},
    ...{disableForceStringAlert: true, disableForceStringMark: true},
    footer: false,
  });
  addCellParts(univer);
  return univer;
}

function addCellParts(univer: Univer): void {
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  // Without its screen part, which would read what is typed before the host does.
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    // Figures are kept as texts on purpose.
    ...{disableTextFormatAlert: true, disableTextFormatMark: true},
  });
  univer.registerPlugin(UniverDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationPlugin);
  univer.registerPlugin(UniverSheetsDataValidationUIPlugin, {showEditOnDropdown: false});
  univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
  univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin);
  univer.registerPlugin(UniverSheetsNotePlugin);
  // What a check finds takes some lines.
  univer.registerPlugin(UniverSheetsNoteUIPlugin, {defaultNoteSize: {width: 220, height: 150}});
}
