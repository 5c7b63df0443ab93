// What a grid without a page is made of. Bundled for the tests: part of it is no CommonJS, which they need.

export {
  ICommandService,
  IResourceLoaderService,
  LogLevel,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
export {UniverDataValidationPlugin} from '@univerjs/data-validation';
export {UniverFormulaEnginePlugin} from '@univerjs/engine-formula';
export {UniverSheetsPlugin} from '@univerjs/sheets';
export {UniverSheetsConditionalFormattingPlugin} from '@univerjs/sheets-conditional-formatting';
export {UniverSheetsNotePlugin} from '@univerjs/sheets-note';
