// Stands between Univer's commands and the book: stops those that are not a person's to give, and tells which changes were hers.

import {CanceledError, CommandType, type ICommandService} from '@univerjs/core';

import type {GridMutation} from '../../host/web/page-wire';
import {isAllowed} from './allowed-commands';
import {isAdmitted} from './typed-cells';

export interface CommandEars {
  /** The person changed the book, in a way that the host takes. */
  changed(mutation: GridMutation): void;
  /** The page calculated formulas; the parameters hold their results. */
  calculated(mutation: GridMutation): void;
  /** She pasted; the grid itself pastes nothing. */
  pasted(text: string): void;
}

const PASTE = 'sheet.command.paste-by-short-key';

/** Kept by the page alone: heights that follow from wrapped texts. */
const LOCAL = /row-auto-height|row-is-auto-height|set-worksheet-row-height$/;

export function guardCommands(commands: ICommandService, ears: CommandEars): void {
  commands.beforeCommandExecuted(({id, type, params}, options) => {
    if (type === CommandType.MUTATION) {
      if (options?.fromCollab === true || options?.['fromFormula'] === true) return;
      if (id.startsWith('sheet.mutation.') && !isAdmitted(id) && !LOCAL.test(id)) {
        throw new CanceledError();
      }
      return;
    }
    if (id === PASTE) {
      // Only this command has a text: what the clipboard held.
      ears.pasted((params as {textContent?: string} | undefined)?.textContent ?? '');
      throw new CanceledError();
    }
    if (!isAllowed(id)) throw new CanceledError();
  });
  commands.onCommandExecuted(({id, type, params}, options) => {
    if (type !== CommandType.MUTATION || !isAdmitted(id) || options?.fromCollab === true) return;
    // A mutation's parameters are an object of plain data.
    const mutation = {id, params: (params ?? {}) as Record<string, unknown>};
    if (options?.['fromFormula'] === true) ears.calculated(mutation);
    else if (options?.onlyLocal !== true) ears.changed(mutation);
  });
}
