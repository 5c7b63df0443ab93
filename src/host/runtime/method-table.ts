// The service methods that the local host has: one row each. The door, the counters, the scope check and the
// conformance tests read this table; a method that is not in it throws by its name.

/** `read` gives a book's cells, `write` changes a book; `none` is all else (metadata, locks, properties, builders). */
export type Effect = 'read' | 'write' | 'none';

/** How far a run is authorised: what an add-on may do before it is enabled in a file, in `onOpen`, or when pressed. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

export interface MethodRow {
  readonly effect: Effect;
  /** One text for each form of the call, its parameters as in Google's reference; a `?` admits null. */
  readonly takes: readonly string[];
  /** Any one of these suffices; empty: none is needed. */
  readonly scopes: readonly string[];
  /** Numbers of the facts of behaviours.json that bear on it. */
  readonly facts: readonly number[];
  /** The least mode in which Google lets it through; absent: LIMITED. */
  readonly least?: 'NONE' | 'FULL';
  /** Why its scopes are not those of Google's list. */
  readonly scopeNote?: string;
}

const SCOPE = 'https://www.googleapis.com/auth/';
const BOOK = [`${SCOPE}spreadsheets.currentonly`, `${SCOPE}spreadsheets`];
const SIDEBAR = [`${SCOPE}script.container.ui`];
const EMAIL = [`${SCOPE}userinfo.email`];

type Numbers = readonly number[];

/** Of a spreadsheet, but no cells. @param takes - as {@link MethodRow.takes} */
const asks = (facts: Numbers, ...takes: string[]) => of('none', BOOK, facts, takes);
const reads = (facts: Numbers, ...takes: string[]) => of('read', BOOK, facts, takes);
const writes = (facts: Numbers, ...takes: string[]) => of('write', BOOK, facts, takes);
/** A part of a tab's or a cell's look. */
const look = (...takes: string[]) => of('write', BOOK, [86, 174], takes);
/** Needs no permission. */
const free = (facts: Numbers, ...takes: string[]) => of('none', [], facts, takes);
/** The same, even before the add-on is enabled in the file. */
const early = (facts: Numbers, ...takes: string[]) =>
  ({...free(facts, ...takes), least: 'NONE'}) as const;
/** Google's list of scopes leaves it out. */
const unlisted = (facts: Numbers, ...takes: string[]) => ({
  ...asks(facts, ...takes),
  scopeNote: 'not in the list; its object can only come from a spreadsheet',
});

function of(
  effect: Effect,
  scopes: readonly string[],
  facts: Numbers,
  takes: readonly string[],
): MethodRow {
  return {effect, takes, scopes, facts};
}

export const METHODS = {
  'SpreadsheetApp.getActiveSpreadsheet': asks([62], ''),
  'SpreadsheetApp.flush': free([], ''),
  'SpreadsheetApp.getUi': early([280], ''),
  'SpreadsheetApp.newDataValidation': free([150], ''),
  'SpreadsheetApp.newConditionalFormatRule': free([176], ''),

  'Spreadsheet.getId': unlisted([], ''),
  'Spreadsheet.getName': asks([], ''),
  'Spreadsheet.getSheets': unlisted([69], ''),
  'Spreadsheet.getSheetById': unlisted([74], 'Integer'),
  'Spreadsheet.getSheetByName': unlisted([74], 'String'),
  'Spreadsheet.insertSheet': writes([36, 68, 69, 70, 71, 92], 'String', 'String, Integer'),
  'Spreadsheet.deleteSheet': writes([72, 73, 174], 'Sheet'),
  'Spreadsheet.getSpreadsheetLocale': asks([], ''),
  'Spreadsheet.setSpreadsheetLocale': writes([], 'String'),
  'Spreadsheet.getSpreadsheetTimeZone': asks([], ''),
  'Spreadsheet.setSpreadsheetTimeZone': writes([], 'String'),
  'Spreadsheet.getActiveSheet': unlisted([68], ''),
  'Spreadsheet.setActiveSheet': asks([], 'Sheet'),
  'Spreadsheet.getActiveRange': asks([], ''),
  'Spreadsheet.setActiveRange': asks([], 'Range'),
  'Spreadsheet.getUrl': asks([], ''),
  'Spreadsheet.addEditors': writes([], 'String[]'),
  'Spreadsheet.addViewers': writes([], 'String[]'),
  'Spreadsheet.toast': asks([], 'String', 'String, String?', 'String, String?, Number?'),

  'Sheet.getSheetId': asks([], ''),
  'Sheet.getName': asks([], ''),
  'Sheet.setName': writes([70, 71, 174], 'String'),
  'Sheet.isSheetHidden': asks([], ''),
  'Sheet.getRange': asks(
    [43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56],
    'String',
    'Integer, Integer',
    'Integer, Integer, Integer',
    'Integer, Integer, Integer, Integer',
  ),
  'Sheet.getDataRange': asks([39, 40], ''),
  'Sheet.getLastRow': asks([38, 41], ''),
  'Sheet.getLastColumn': asks([38, 42], ''),
  'Sheet.getMaxRows': asks([36], ''),
  'Sheet.getMaxColumns': asks([36], ''),
  'Sheet.insertRowsAfter': writes([41, 80, 92, 174], 'Integer, Integer'),
  'Sheet.insertColumnsAfter': writes([42, 80, 92, 174], 'Integer, Integer'),
  'Sheet.deleteRows': writes([80, 81, 174], 'Integer, Integer'),
  'Sheet.deleteColumns': writes([80, 174], 'Integer, Integer'),
  'Sheet.appendRow': writes([83, 84, 85, 174], 'Object[]'),
  'Sheet.hideSheet': writes([73, 174], ''),
  'Sheet.showSheet': writes([174], ''),
  'Sheet.hideRows': look('Integer', 'Integer, Integer'),
  'Sheet.hideColumns': look('Integer', 'Integer, Integer'),
  'Sheet.showRows': look('Integer', 'Integer, Integer'),
  'Sheet.showColumns': look('Integer', 'Integer, Integer'),
  'Sheet.isRowHiddenByUser': asks([91], 'Integer'),
  'Sheet.isColumnHiddenByUser': asks([91], 'Integer'),
  'Sheet.getFrozenRows': asks([], ''),
  'Sheet.getFrozenColumns': asks([], ''),
  'Sheet.setFrozenRows': look('Integer'),
  'Sheet.setFrozenColumns': look('Integer'),
  'Sheet.setColumnWidth': look('Integer, Integer'),
  'Sheet.setColumnWidths': look('Integer, Integer, Integer'),
  'Sheet.setTabColor': look('String?'),
  'Sheet.copyTo': writes([77], 'Spreadsheet'),
  'Sheet.getRangeList': asks([], 'String[]'),
  'Sheet.setConditionalFormatRules': writes([174, 182], 'ConditionalFormatRule[]'),
  'Sheet.getConditionalFormatRules': asks([177, 182], ''),
  'Sheet.protect': writes([164, 165, 174], ''),
  'Sheet.getProtections': asks([175], 'SpreadsheetApp.ProtectionType'),
  'Sheet.newChart': unlisted([190], ''),
  'Sheet.insertChart': writes([190, 174], 'EmbeddedChart'),
  'Sheet.getCharts': asks([198], ''),
  'Sheet.removeChart': writes([198, 174], 'EmbeddedChart'),

  'Range.getValues': reads([1, 2, 5, 17, 19, 26], ''),
  'Range.getValue': reads([1, 3, 17, 19], ''),
  'Range.setValues': writes([5, 6, 7, 8, 9, 22, 162, 174], 'Object[][]'),
  'Range.setValue': writes([4, 9, 11, 12, 13, 14, 15, 16, 17, 20, 22, 162, 163, 174], 'Object'),
  'Range.getFormulas': reads([28], ''),
  'Range.getDisplayValues': reads([23, 24], ''),
  'Range.getSheet': asks([], ''),
  'Range.getA1Notation': asks([49, 50, 51, 52, 53], ''),
  'Range.getRow': asks([55], ''),
  'Range.getColumn': asks([55], ''),
  'Range.getNumRows': asks([51], ''),
  'Range.getNumColumns': asks([52], ''),
  'Range.clearContent': writes([174], ''),
  'Range.setNumberFormat': writes([16, 19, 130, 174], 'String?'),
  'Range.setNumberFormats': writes([16, 174], 'String?[][]'),
  'Range.getNumberFormats': reads([129, 130], ''),
  'Range.getBackgrounds': reads([119], ''),
  'Range.setFontWeight': look('String?'),
  'Range.setFontWeights': look('String?[][]'),
  'Range.setFontStyle': look('String?'),
  'Range.setFontSize': look('Integer'),
  'Range.setFontColor': look('String?'),
  'Range.setBackground': writes([122, 174], 'String?'),
  'Range.setBackgrounds': look('String?[][]'),
  'Range.setHorizontalAlignment': look('String?'),
  'Range.setVerticalAlignment': look('String?'),
  'Range.setWrap': look('Boolean'),
  'Range.setBorder': look('Boolean?, Boolean?, Boolean?, Boolean?, Boolean?, Boolean?'),
  'Range.setNote': writes([139, 141, 174], 'String?'),
  'Range.setNotes': writes([139, 140, 174], 'Object[][]'),
  'Range.getNotes': reads([138], ''),
  'Range.setDataValidation': writes([157, 162, 163, 174], 'DataValidation?'),
  'Range.getDataValidation': reads([157], ''),
  'Range.getDataValidations': reads([157], ''),
  'Range.merge': writes([106, 174], ''),
  'Range.protect': writes([164, 165, 174], ''),

  'RangeList.getRanges': asks([], ''),
  'RangeList.setBackground': look('String?'),
  'RangeList.setNumberFormat': look('String?'),
  'RangeList.setFontWeight': look('String?'),
  'RangeList.setFontSize': look('Integer'),
  'RangeList.setHorizontalAlignment': look('String?'),
  'RangeList.setWrap': look('Boolean'),

  'ConditionalFormatRuleBuilder.whenTextStartsWith': free([], 'String'),
  'ConditionalFormatRuleBuilder.setBackground': free([], 'String?'),
  'ConditionalFormatRuleBuilder.setRanges': free([], 'Range[]'),
  'ConditionalFormatRuleBuilder.build': free([176], ''),
  'ConditionalFormatRule.getRanges': free([], ''),
  'ConditionalFormatRule.getBooleanCondition': free([177], ''),
  'ConditionalFormatBooleanCondition.getCriteriaValues': free([], ''),
  'ConditionalFormatBooleanCondition.getBackground': free([], ''),

  'DataValidationBuilder.requireValueInList': free([151], 'Object[]', 'Object[], Boolean'),
  'DataValidationBuilder.setAllowInvalid': free([150, 162, 163], 'Boolean'),
  'DataValidationBuilder.setHelpText': free([150], 'String'),
  'DataValidationBuilder.build': free([150], ''),
  'DataValidation.getCriteriaValues': free([151], ''),
  'DataValidation.getAllowInvalid': free([150], ''),
  'DataValidation.getHelpText': free([150], ''),

  'Protection.setDescription': writes([164, 174], 'String'),
  'Protection.getDescription': asks([164], ''),
  'Protection.getRange': asks([169], ''),
  'Protection.getUnprotectedRanges': asks([168], ''),
  'Protection.addEditors': writes([171, 174], 'String[]'),
  'Protection.removeEditors': writes([172, 174], 'String[]', 'User[]'),
  'Protection.getEditors': asks([165], ''),
  'Protection.setDomainEdit': writes([173, 174], 'Boolean'),
  'Protection.canDomainEdit': asks([], ''),
  'Protection.setUnprotectedRanges': writes([168, 174], 'Range[]'),
  'Protection.remove': writes([174, 175], ''),
  'Protection.canEdit': asks([166], ''),

  'EmbeddedChartBuilder.setChartType': unlisted([190, 197], 'Charts.ChartType'),
  'EmbeddedChartBuilder.addRange': unlisted([190], 'Range'),
  'EmbeddedChartBuilder.setPosition': unlisted([190], 'Integer, Integer, Integer, Integer'),
  'EmbeddedChartBuilder.setOption': unlisted([192, 194], 'String, Any'),
  'EmbeddedChartBuilder.setNumHeaders': unlisted([], 'Integer'),
  'EmbeddedChartBuilder.build': unlisted([190], ''),
  'EmbeddedChart.getChartId': unlisted([198], ''),
  'EmbeddedChart.getRanges': unlisted([190], ''),
  'EmbeddedChart.getOptions': unlisted([192], ''),
  'ChartOptions.get': unlisted([192], 'String'),

  'Ui.createMenu': early([262, 280], 'String'),
  'Ui.createAddonMenu': early([262, 280], ''),
  'Ui.showSidebar': {...free([260, 281, 289], 'HtmlOutput'), scopes: SIDEBAR, least: 'FULL'},
  'Ui.showModelessDialog': {
    ...free([260, 281], 'HtmlOutput, String'),
    ...{scopes: SIDEBAR, least: 'FULL'},
  },
  'Menu.addItem': early([262], 'String, String'),
  'Menu.addSeparator': early([], ''),
  'Menu.addSubMenu': early([], 'Menu'),
  'Menu.addToUi': early([262, 280], ''),
  'HtmlService.createHtmlOutputFromFile': free([248], 'String'),
  'HtmlOutput.setTitle': free([249], 'String'),
  'HtmlOutput.setWidth': free([], 'Integer'),
  'HtmlOutput.setHeight': free([], 'Integer'),

  'CacheService.getDocumentCache': free([], ''),
  'Cache.get': free([222], 'String'),
  'Cache.put': free([218, 219, 220, 221], 'String, String', 'String, String, Integer'),
  'Cache.remove': free([221], 'String'),

  'LockService.getDocumentLock': free([224], ''),
  'Lock.tryLock': free([225, 226], 'Integer'),
  'Lock.waitLock': free([227, 228], 'Integer'),
  'Lock.releaseLock': free([228], ''),
  'Lock.hasLock': free([224], ''),

  'PropertiesService.getDocumentProperties': free([281], ''),
  'PropertiesService.getScriptProperties': free([281], ''),
  'Properties.getProperty': free([211], 'String'),
  'Properties.setProperty': free([212, 216, 217], 'String, String'),
  'Properties.setProperties': free([214, 216], 'Map', 'Map, Boolean'),
  'Properties.getProperties': free([213], ''),
  'Properties.deleteProperty': free([212], 'String'),

  'Session.getEffectiveUser': {...free([282, 289], ''), scopes: EMAIL, least: 'FULL'},
  'Session.getActiveUser': {...free([245, 246], ''), scopes: EMAIL},
  'User.getEmail': free([245, 246], ''),

  'Utilities.computeHmacSha256Signature': early(
    [230, 231, 232, 233],
    'String, String',
    'String, String, Utilities.Charset',
    'Byte[], Byte[]',
  ),
  'Utilities.base64Encode': early([234], 'String', 'String, Utilities.Charset', 'Byte[]'),
  'Utilities.base64EncodeWebSafe': early([234], 'String', 'String, Utilities.Charset', 'Byte[]'),
  'Utilities.getUuid': early([241], ''),
  'Utilities.formatDate': early([236, 237], 'Date, String, String'),
  'Utilities.sleep': early([242], 'Object'),
} as const satisfies Record<string, MethodRow>;

export type MethodName = keyof typeof METHODS;

/** Facts about a run as a whole, which no one method shows. */
export const RUN_FACTS = [209, 210, 264, 267, 268, 269, 271, 275, 276, 277, 298] as const;

/** Values, not calls: they do not pass the door. In the order of Google's `ordinal()`. */
export const ENUMS = {
  'SpreadsheetApp.ProtectionType': ['RANGE', 'SHEET'],
  'Charts.ChartType': ['COLUMN', 'BAR', 'LINE', 'COMBO'],
  'ScriptApp.AuthMode': ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  'Utilities.Charset': ['US_ASCII', 'UTF_8'],
} as const;

/** Services by the name that a script knows them by. */
export const SERVICES = [
  ...['SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'Session', 'Utilities'],
  ...['ScriptApp', 'Charts', 'CacheService'],
] as const;

/** Services that Google has and the host has not: naming one throws. */
export const MISSING_SERVICES = [
  ...['UrlFetchApp', 'DriveApp', 'MailApp', 'GmailApp', 'CalendarApp', 'DocumentApp'],
  ...['FormApp', 'SlidesApp', 'ContentService', 'CardService', 'XmlService', 'LanguageApp', 'Maps'],
  ...['Jdbc', 'Logger', 'Browser', 'Sheets', 'Drive'],
] as const;
