// The objects that a run holds on the host's side; its script has only their numbers.

import type {Area, ChartSnapshot, ConditionalFormat, ListValidation} from '../store/book-snapshot';
import type {PropertyScope} from '../store/book';
import type {SERVICES} from './method-table';

export class ServiceHandle {
  constructor(readonly className: (typeof SERVICES)[number]) {}
}

export class SpreadsheetHandle {
  readonly className = 'Spreadsheet';
}

export class SheetHandle {
  readonly className = 'Sheet';
  constructor(readonly sheetId: number) {}
}

export class RangeHandle {
  readonly className = 'Range';
  constructor(
    readonly sheetId: number,
    readonly area: Area,
    /** As `getA1Notation` gives it. */
    readonly notation: string,
  ) {}
}

export class ValidationBuilderHandle {
  readonly className = 'DataValidationBuilder';
  rule: Rule = {values: null, allowInvalid: true, helpText: null};
}

/** `values` is `null` until a criterion is chosen. */
export interface Rule extends Pick<ListValidation, 'allowInvalid' | 'helpText'> {
  readonly values: readonly string[] | null;
}

export class ValidationHandle {
  readonly className = 'DataValidation';
  constructor(readonly rule: Rule) {}
}

export class ProtectionHandle {
  readonly className = 'Protection';
  constructor(
    readonly sheetId: number,
    /** Of a protected range; `null`: the tab as a whole. */
    readonly rangeId: number | null,
  ) {}
}

export class RangeListHandle {
  readonly className = 'RangeList';
  constructor(readonly ranges: readonly RangeHandle[]) {}
}

/** A rule that may not be complete; its ranges lie on one tab. */
export interface FormatSpec {
  readonly ranges: readonly RangeHandle[];
  readonly startsWith: string | null;
  readonly background: ConditionalFormat['background'];
}

export class FormatRuleBuilderHandle {
  readonly className = 'ConditionalFormatRuleBuilder';
  spec: FormatSpec = {ranges: [], startsWith: null, background: null};
}

export class FormatRuleHandle {
  readonly className = 'ConditionalFormatRule';
  constructor(readonly spec: FormatSpec & {readonly startsWith: string}) {}
}

export class FormatConditionHandle {
  readonly className = 'ConditionalFormatBooleanCondition';
  constructor(readonly spec: FormatSpec & {readonly startsWith: string}) {}
}

/** A chart that may not stand on a tab yet: its id is then `null`. */
export interface ChartSpec extends Omit<ChartSnapshot, 'id' | 'type'> {
  readonly id: number | null;
  readonly type: string | null;
}

export class ChartBuilderHandle {
  readonly className = 'EmbeddedChartBuilder';
  spec: ChartSpec = {
    ...{id: null, type: null, ranges: [], headers: 0, options: {}},
    position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  };
}

export class ChartHandle {
  readonly className = 'EmbeddedChart';
  constructor(readonly spec: ChartSpec) {}
}

export class ChartOptionsHandle {
  readonly className = 'ChartOptions';
  constructor(readonly options: Readonly<Record<string, unknown>>) {}
}

export class UiHandle {
  readonly className = 'Ui';
}

export type MenuEntry =
  | {readonly kind: 'item'; readonly label: string; readonly functionName: string}
  | {readonly kind: 'separator'}
  | {readonly kind: 'menu'; readonly label: string; readonly entries: readonly MenuEntry[]};

/** A menu that `addToUi` has put up. */
export interface MenuReport {
  /** `null`: the add-on's own place, under the add-on's name. */
  readonly label: string | null;
  readonly entries: readonly MenuEntry[];
}

export class MenuHandle {
  readonly className = 'Menu';
  readonly entries: MenuEntry[] = [];
  constructor(readonly label: string | null) {}
}

export class HtmlOutputHandle {
  readonly className = 'HtmlOutput';
  title = '';
  /** Pixels; `null`: not said. */
  width: number | null = null;
  height: number | null = null;
  constructor(readonly html: string) {}
}

export class LockHandle {
  readonly className = 'Lock';
}

export class CacheHandle {
  readonly className = 'Cache';
}

export class PropertiesHandle {
  readonly className = 'Properties';
  constructor(readonly scope: PropertyScope) {}
}

export class UserHandle {
  readonly className = 'User';
  constructor(readonly email: string) {}
}

export type Handle =
  | ServiceHandle
  | SpreadsheetHandle
  | SheetHandle
  | RangeHandle
  | ValidationBuilderHandle
  | ValidationHandle
  | ProtectionHandle
  | RangeListHandle
  | FormatRuleBuilderHandle
  | FormatRuleHandle
  | FormatConditionHandle
  | ChartBuilderHandle
  | ChartHandle
  | ChartOptionsHandle
  | UiHandle
  | MenuHandle
  | HtmlOutputHandle
  | LockHandle
  | CacheHandle
  | PropertiesHandle
  | UserHandle;

export type ClassName = Handle['className'];

export type HandleOf<C extends ClassName> = Extract<Handle, {readonly className: C}>;
