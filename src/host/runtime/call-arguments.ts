// The arguments of one service call: fitted to the method's forms, then handed out by type.

import type {Handle} from './handles';
import {METHODS, type MethodName} from './method-table';
import {NotImplemented, signatureRefusal, type GoogleRefusal} from './google-words';
import type {WireValue} from './wire';

export interface DateArgument {
  readonly dateMs: number;
}

export interface EnumArgument {
  readonly enumName: string;
  readonly key: string;
}

/** What a script gave, with its handles looked up. */
export type Argument =
  | null
  | string
  | number
  | boolean
  | readonly Argument[]
  | DateArgument
  | EnumArgument
  | {readonly fields: Readonly<Record<string, Argument>>}
  | {readonly handle: Handle}
  | {readonly other: string};

/** What may stand in a cell. */
export type CellArgument = null | string | number | boolean | DateArgument;

const NAMESPACES: Partial<Record<string, string>> = {
  ...{
    Lock: 'LockService.Lock',
    Cache: 'CacheService.Cache',
    Properties: 'PropertiesService.Properties',
  },
  ...{HtmlOutput: 'HtmlService.HtmlOutput', Ui: 'Ui', Menu: 'Menu', User: 'Session.User'},
};

/** A class or method as Google's messages name it: `SpreadsheetApp.Range.setValues`. */
export function publicName(name: string): string {
  const [className = '', method] = name.split('.');
  const isService = /App$|Service$|^Session$|^Utilities$/.test(className);
  const owner = isService ? className : (NAMESPACES[className] ?? `SpreadsheetApp.${className}`);
  return method === undefined ? owner : `${owner}.${method}`;
}

export class CallArguments {
  constructor(
    readonly method: MethodName,
    readonly values: readonly Argument[],
  ) {
    const forms: readonly string[] = METHODS[method].takes;
    if (!forms.some(form => fits(form, values))) throw this.refusal();
  }

  /** The error of a call whose arguments the method does not take. */
  refusal(): GoogleRefusal {
    return signatureRefusal(publicName(this.method), this.values.map(typeName).join(','));
  }

  get count(): number {
    return this.values.length;
  }

  number(index: number): number {
    const value = this.values[index];
    if (typeof value !== 'number') throw this.refusal();
    return value;
  }

  /** Numbers and booleans become text, as a Java string parameter makes them. */
  text(index: number): string {
    const value = this.values[index] ?? null;
    if (value === null || typeof value === 'object') throw this.refusal();
    return String(value);
  }

  textOrNull(index: number): string | null {
    return (this.values[index] ?? null) === null ? null : this.text(index);
  }

  boolean(index: number): boolean {
    const value = this.values[index];
    if (typeof value !== 'boolean') throw this.refusal();
    return value;
  }

  booleanOrNull(index: number): boolean | null {
    return (this.values[index] ?? null) === null ? null : this.boolean(index);
  }

  list(index: number): readonly Argument[] {
    const value = this.values[index] ?? null;
    if (!isList(value)) throw this.refusal();
    return value;
  }

  texts(index: number): string[] {
    return this.list(index).map(value => {
      if (value === null || typeof value === 'object') throw this.refusal();
      return String(value);
    });
  }

  date(index: number): number {
    const value = this.values[index] ?? null;
    if (value === null || typeof value !== 'object' || !('dateMs' in value)) throw this.refusal();
    return value.dateMs;
  }

  fields(index: number): Readonly<Record<string, Argument>> {
    const value = this.values[index] ?? null;
    if (value === null || typeof value !== 'object' || !('fields' in value)) throw this.refusal();
    return value.fields;
  }

  enumKey(index: number): string | null {
    const value = this.values[index] ?? null;
    return value !== null && typeof value === 'object' && 'key' in value ? value.key : null;
  }

  /** @throws when the argument is no object of this class, which a method's forms rule out */
  handle<H extends Handle>(index: number, kind: abstract new (...args: never[]) => H): H {
    return this.handleOf(this.values[index] ?? null, kind);
  }

  handleOf<H extends Handle>(value: Argument, kind: abstract new (...args: never[]) => H): H {
    const found = value !== null && typeof value === 'object' && 'handle' in value && value.handle;
    if (!(found instanceof kind)) throw this.refusal();
    return found;
  }

  /** A value for a cell. @throws NotImplemented for what Google would turn into a text of its own */
  cell(value: Argument): CellArgument {
    if (value === null || typeof value !== 'object' || 'dateMs' in value) return value;
    throw new NotImplemented(`${this.method} of ${typeName(value)}`);
  }

  /** The same number of cells in each row. @throws GoogleRefusal when they do not fill `rows` × `columns` */
  grid(index: number): readonly (readonly Argument[])[] {
    return this.list(index).map(row => {
      if (!isList(row)) throw this.refusal();
      return row;
    });
  }
}

function isList(value: Argument): value is readonly Argument[] {
  return Array.isArray(value);
}

const FORMS = new Map<string, readonly string[]>();

function fits(form: string, values: readonly Argument[]): boolean {
  let kinds = FORMS.get(form);
  if (kinds === undefined) {
    kinds = form === '' ? [] : form.split(', ');
    FORMS.set(form, kinds);
  }
  return (
    kinds.length === values.length && kinds.every((kind, at) => isOf(kind, values[at] ?? null))
  );
}

function isOf(kind: string, value: Argument): boolean {
  if (kind.endsWith('?')) return value === null || isOf(kind.slice(0, -1), value);
  if (kind.endsWith('[]')) {
    return isList(value) && value.every(item => isOf(kind.slice(0, -2), item));
  }
  switch (kind) {
    case 'Any':
      return true;
    case 'Object':
      return !isList(value);
    case 'Integer':
      return Number.isInteger(value);
    case 'Number':
      return typeof value === 'number';
    case 'String':
      return value !== null && typeof value !== 'object';
    case 'Boolean':
      return typeof value === 'boolean';
    // Any element will do here: what is no number is refused in other words (fact 233).
    case 'Byte':
      return true;
  }
  if (value === null || typeof value !== 'object' || isList(value)) return false;
  if (kind === 'Date') return 'dateMs' in value;
  if (kind === 'Map') return 'fields' in value;
  if ('enumName' in value) return value.enumName === kind;
  return 'handle' in value && value.handle.className === kind;
}

/** As Google's messages print an argument: `String`, `number`, `(class)`, `SpreadsheetApp.Range`. */
function typeName(value: Argument): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value === 'number' ? 'number' : 'Boolean';
  if (isList(value)) {
    const [first] = value;
    return first === undefined ? '[]' : `${typeName(first).replace(/^\[\]$/, 'Object[]')}[]`;
  }
  if ('dateMs' in value) return 'Date';
  if ('enumName' in value) return value.enumName;
  if ('handle' in value) return publicName(value.handle.className);
  return 'other' in value ? value.other : '(class)';
}

/** @param find - the handle with a number, which only this run's replies have told the script */
export function argumentOf(value: WireValue, find: (id: number) => Handle): Argument {
  if (value === null || typeof value !== 'object') return value;
  if (isWireList(value)) return value.map(item => argumentOf(item, find));
  switch (value.$) {
    case 'date':
      return value.ms === null ? {other: 'Date'} : {dateMs: value.ms};
    case 'handle':
      return {handle: find(value.id)};
    case 'enum': {
      const at = value.name.lastIndexOf('.');
      return {enumName: value.name.slice(0, at), key: value.name.slice(at + 1)};
    }
    case 'object':
      return {
        fields: Object.fromEntries(
          Object.entries(value.entries).map(([key, part]) => [key, argumentOf(part, find)]),
        ),
      };
    case 'other':
      return {other: value.name};
  }
}

function isWireList(value: WireValue): value is readonly WireValue[] {
  return Array.isArray(value);
}
