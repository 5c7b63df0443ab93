// The command line's door: reads what was typed, runs the command, and turns how it ended into an exit code.

import {BadInput, oneLine, problemText} from './bad-input';
import {Refused} from './book-desk';
import {commandText} from './command-messages.vi';
import {fillCommand} from './fill-command';
import {newCommand} from './new-command';
import {type Command, readArguments} from './read-arguments';
import {rollupCommand} from './rollup-command';
import type {CommandSetting} from './terminal';

/** 0: done. 2: bad input, all of it named, nothing written. 1: a fault of ours. */
export type ExitCode = 0 | 1 | 2;

/** @param argv - what follows the program's name */
export async function runCommand(
  argv: readonly string[],
  setting: CommandSetting,
): Promise<ExitCode> {
  try {
    await perform(readArguments(argv), setting);
    return 0;
  } catch (fault) {
    return reportFailure(fault, setting);
  }
}

async function perform(command: Command, setting: CommandSetting): Promise<void> {
  switch (command.name) {
    case 'help':
      setting.terminal.out(commandText({code: 'USAGE', facts: {}}));
      return;
    case 'new':
      return newCommand(command, setting);
    case 'fill':
      return fillCommand(command, setting);
    case 'rollup':
      return rollupCommand(command, setting);
  }
}

/** Says why a command ended, and gives its exit code. */
export function reportFailure(fault: unknown, {terminal, debug}: CommandSetting): 1 | 2 {
  if (fault instanceof BadInput) {
    for (const problem of fault.problems) terminal.err(problemText(problem));
    if (fault.showsUsage) terminal.err(commandText({code: 'USAGE', facts: {}}));
    else {
      const {length: count} = fault.problems;
      terminal.err(commandText({code: 'NOTHING_WRITTEN', facts: {count}}));
    }
    return 2;
  }
  if (fault instanceof Refused) {
    terminal.err(oneLine(fault.message));
    return 2;
  }
  const reason = fault instanceof Error ? fault.message : String(fault);
  terminal.err(commandText({code: 'FAULT', facts: {reason: endless(reason)}}));
  if (debug) terminal.err(detailsOf(fault));
  return 1;
}

/** On one line and without its full stop: the sentence around it goes on. */
function endless(text: string): string {
  return oneLine(text).replace(/\.+$/, '');
}

function detailsOf(fault: unknown): string {
  if (!(fault instanceof Error)) return String(fault);
  const {stack = fault.message, cause} = fault;
  return cause === undefined ? stack : `${stack}\n${detailsOf(cause)}`;
}
