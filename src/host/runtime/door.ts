// The one door: every service call of a run passes it, is numbered and recorded, and may be the one the run dies at.

import {argumentOf, CallArguments, publicName, type Argument} from './call-arguments';
import {GoogleRefusal, modeRefusal, NotImplemented, scopeRefusal} from './google-words';
import type {Handle} from './handles';
import {METHODS, type AuthMode, type Effect, type MethodName, type MethodRow} from './method-table';
import {guardBook} from './protection-guard';
import type {ScriptRun} from './script-run';
import type {ServiceMethod, ServiceResult} from './service';
import {implementations} from './services/implementations';
import type {WireReply, WireValue} from './wire';

export interface CallRecord {
  /** From 1 on. */
  readonly number: number;
  readonly className: string;
  readonly method: string;
  readonly effect: Effect;
  /** The object and the arguments in short: `'Xã A'!A2:F2 (1×6)`. */
  readonly summary: string;
  /** `dropped`: the run was over before the call was carried out. */
  readonly outcome: 'done' | 'refused' | 'dropped';
}

/** What a test does to a run at its calls. */
export interface DoorOptions {
  /** The run dies just before this call is carried out. */
  readonly killAtCall?: number;
  /** The run dies when this call has been carried out, before the script learns of it. */
  readonly killAfterCall?: number;
  /** Waited for before each call: a latency, or another person's whole run. */
  readonly beforeCall?: (call: Omit<CallRecord, 'outcome'>) => Promise<void> | void;
}

const MODES: readonly AuthMode[] = ['NONE', 'LIMITED', 'FULL'];

export class Door {
  readonly records: CallRecord[] = [];
  #count = 0;

  /**
   * @param isOver - whether the run has ended: then nothing more is carried out
   * @param kill - ends the run; called at the call that the options name
   */
  constructor(
    private readonly run: ScriptRun,
    private readonly options: DoorOptions,
    private readonly isOver: () => boolean,
    private readonly kill: (reason: string) => void,
  ) {}

  /** Carries out one call; `null` when the run is over and there is nobody to answer. */
  async pass(name: string, self: number, argsText: string): Promise<WireReply | null> {
    // The script's side offers only names of the table, and sends lists of wire values.
    const method = name as MethodName;
    const owner = this.run.handle(self);
    const wire = JSON.parse(argsText) as WireValue[];
    const values = wire.map(value => argumentOf(value, id => this.run.handle(id)));
    const [className = '', shortName = ''] = name.split('.');
    const call = {
      number: ++this.#count,
      ...{className, method: shortName, effect: METHODS[method].effect},
      summary: this.#summaryOf(owner, values),
    };
    if (this.options.beforeCall !== undefined) await this.options.beforeCall(call);
    if (call.number === this.options.killAtCall)
      this.kill(`Killed before call ${call.number}, ${name}`);
    if (this.isOver()) {
      this.records.push({...call, outcome: 'dropped'});
      return null;
    }
    const reply = await this.#carryOut(method, owner, values);
    this.records.push({...call, outcome: reply.kind === 'error' ? 'refused' : 'done'});
    if (call.number === this.options.killAfterCall)
      this.kill(`Killed after call ${call.number}, ${name}`);
    return this.isOver() ? null : reply;
  }

  /** How many calls were carried out or refused, by what they do to the book. */
  get counts(): {readonly reads: number; readonly writes: number; readonly other: number} {
    const count = (effect: Effect): number =>
      this.records.filter(call => call.effect === effect && call.outcome !== 'dropped').length;
    return {reads: count('read'), writes: count('write'), other: count('none')};
  }

  async #carryOut(
    method: MethodName,
    self: Handle,
    values: readonly Argument[],
  ): Promise<WireReply> {
    try {
      this.#checkRights(method);
      const args = new CallArguments(method, values);
      // The script's side calls a method only on an object of its class, which the table's key names.
      const carryOut = implementations[method] as ServiceMethod<MethodName>;
      const result = carryOut({run: this.run, self: self as never, args});
      return this.#replyTo(result instanceof Promise ? await result : result);
    } catch (error) {
      return this.#refusal(method, error);
    }
  }

  /** Facts 280, 281 and 289. */
  #checkRights(method: MethodName): void {
    const row: MethodRow = METHODS[method];
    const {addOn, authMode} = this.run.setting;
    if (MODES.indexOf(authMode) < MODES.indexOf(row.least ?? 'LIMITED')) {
      throw modeRefusal(shortPublicName(method));
    }
    const {oauthScopes} = addOn.manifest;
    if (row.scopes.length > 0 && !row.scopes.some(scope => oauthScopes.includes(scope))) {
      throw scopeRefusal(shortPublicName(method), row.scopes);
    }
    if (row.effect === 'write') guardBook(this.run.book, this.run.user);
  }

  #replyTo(result: ServiceResult): WireReply {
    if (result === undefined) return {kind: 'value', value: null};
    if ('className' in result) {
      return {kind: 'handle', id: this.run.idOf(result), className: result.className};
    }
    if ('value' in result) return {kind: 'value', value: result.value};
    if ('dateMs' in result) return {kind: 'date', ms: result.dateMs};
    if ('grid' in result) return {kind: 'grid', ...result.grid};
    if ('handleGrid' in result) {
      const {className, rows} = result.handleGrid;
      const ids = rows.map(row => row.map(handle => handle && this.run.idOf(handle)));
      return {kind: 'handleGrid', className, ids};
    }
    const {className, handles} = result.list;
    return {kind: 'handles', className, ids: handles.map(handle => this.run.idOf(handle))};
  }

  #refusal(method: MethodName, error: unknown): WireReply {
    const message = error instanceof Error ? error.message : String(error);
    if (error instanceof GoogleRefusal) return {kind: 'error', name: 'Exception', message};
    if (error instanceof NotImplemented) return {kind: 'error', name: 'Error', message};
    // A fault of the host: the script must not take it for a refusal, and whoever runs the host must see it.
    const text = `The local host failed in ${method}: ${message}`;
    const stack = error instanceof Error ? (error.stack ?? '') : '';
    this.run.log.push({level: 'error', text: `${text}\n${stack}`});
    return {kind: 'error', name: 'Error', message: text};
  }

  #summaryOf(owner: Handle, values: readonly Argument[]): string {
    const args = values.map(value => this.#short(value)).join(', ');
    const object = this.#shortHandle(owner);
    return object === '' ? args : `${object} (${args})`;
  }

  #short(value: Argument): string {
    if (value === null || typeof value === 'number' || typeof value === 'boolean') {
      return String(value);
    }
    if (typeof value === 'string') {
      return value.length > 40 ? `"${value.slice(0, 39)}…"` : `"${value}"`;
    }
    if (Array.isArray(value)) {
      const [first] = value as readonly Argument[];
      return Array.isArray(first) ? `${value.length}×${first.length}` : `${value.length} items`;
    }
    if ('handle' in value) return this.#shortHandle(value.handle);
    if ('key' in value) return value.key;
    return 'dateMs' in value ? new Date(value.dateMs).toISOString() : '{…}';
  }

  #shortHandle(handle: Handle): string {
    if (!('sheetId' in handle)) return '';
    const name = this.run.book.sheetById(handle.sheetId)?.head.name ?? String(handle.sheetId);
    return 'notation' in handle ? `'${name}'!${handle.notation}` : `'${name}'`;
  }
}

/** `Ui.showSidebar`, `SpreadsheetApp.getUi`: these messages leave the service of a class out. */
function shortPublicName(method: MethodName): string {
  return publicName(method).split('.').slice(-2).join('.');
}
