// How a service method is written: it gets the run, the object it was called on and its arguments, and gives a result.

import type {CallArguments} from './call-arguments';
import type {Handle, HandleOf, ClassName} from './handles';
import type {MethodName} from './method-table';
import type {CellGrid} from './read-cells';
import type {ScriptRun} from './script-run';

/** Objects of one class, as a list. */
export interface HandleList {
  readonly className: ClassName;
  readonly handles: readonly Handle[];
}

/** Objects of one class by cell, `null` where there is none. */
export interface HandleGrid {
  readonly className: ClassName;
  readonly rows: readonly (readonly (Handle | null)[])[];
}

/** `void` reaches the script as null; a grid may hold dates, a plain value may not. */
export type ServiceResult =
  | {readonly value: unknown}
  | {readonly dateMs: number}
  | {readonly grid: CellGrid}
  | {readonly list: HandleList}
  | {readonly handleGrid: HandleGrid}
  | Handle
  // A method that gives nothing may be written without a `return`.
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type
  | void;

type OwnerOf<M extends MethodName> = M extends `${infer C}.${string}`
  ? Extract<C, ClassName>
  : never;

export interface ServiceCall<M extends MethodName> {
  readonly run: ScriptRun;
  readonly self: HandleOf<OwnerOf<M>>;
  readonly args: CallArguments;
}

export type ServiceMethod<M extends MethodName> = (
  call: ServiceCall<M>,
) => ServiceResult | Promise<ServiceResult>;

/** The methods of some classes: each row of the table that belongs to them, and nothing else. */
export type ServiceMethods<C extends string> = {
  readonly [M in Extract<MethodName, `${C}.${string}`>]: ServiceMethod<M>;
};

export function valueResult(value: unknown): ServiceResult {
  return {value};
}
