// Reads the command line: which command, with which files and options. Says all that is wrong with it at once.

import {parseArgs} from 'node:util';

import {BadInput} from './bad-input';
import {type CommandMessage, commandText} from './command-messages.vi';

export type Command =
  | {readonly name: 'help'}
  | {
      readonly name: 'new';
      readonly units: string;
      readonly targets: string;
      readonly people: string | null;
      readonly year: number;
      readonly out: string;
    }
  | {
      readonly name: 'fill';
      readonly book: string;
      readonly figures: string;
      readonly out: string;
      /** E-mail of the person who enters everything; `null`: each unit's own officer. */
      readonly as: string | null;
    }
  | {
      readonly name: 'rollup';
      readonly book: string;
      readonly period: string;
      readonly out: string;
      readonly json: string | null;
    };

interface Shape {
  readonly takesBook: boolean;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

const shapes: Readonly<Record<Exclude<Command['name'], 'help'>, Shape>> = {
  new: {takesBook: false, required: ['units', 'targets', 'year', 'out'], optional: ['people']},
  fill: {takesBook: true, required: ['figures', 'out'], optional: ['as']},
  rollup: {takesBook: true, required: ['period', 'out'], optional: ['json']},
};

/** The years of a book, as the add-on takes them. */
const firstYear = 2000;
const lastYear = 2100;

/** @throws BadInput with every problem of the command line */
export function readArguments(argv: readonly string[]): Command {
  const {tokens} = parseArgs({
    args: argv.map((word, at) => (isWithoutValue(word, argv[at + 1]) ? `${word}=` : word)),
    options: Object.fromEntries(
      Object.values(shapes)
        .flatMap(({required, optional}) => [...required, ...optional])
        .map(name => [name, {type: 'string' as const}]),
    ),
    // What is wrong is said in Vietnamese, and all of it, so nothing may be thrown here.
    ...{strict: false, allowPositionals: true, tokens: true},
  });
  const options = tokens.filter(token => token.kind === 'option');
  if (options.some(({name}) => name === 'help' || name === 'h')) return {name: 'help'};
  const [name, ...files] = tokens.flatMap(token =>
    token.kind === 'positional' ? [token.value] : [],
  );
  if (name === undefined) throw refused([{code: 'COMMAND_MISSING', facts: {}}]);
  if (!isCommand(name)) throw refused([{code: 'COMMAND_UNKNOWN', facts: {text: name}}]);
  const values = new Map<string, string>();
  const problems = [
    ...options.flatMap(option => readOption(option, name, values)),
    ...missingParts(name, files, new Set(options.map(option => option.name))),
    ...files.slice(shapes[name].takesBook ? 1 : 0).map((text): CommandMessage => ({
      code: 'ARGUMENT_UNKNOWN',
      facts: {text},
    })),
    ...yearProblems(values.get('year')),
  ];
  if (problems.length > 0) throw refused(problems);
  return commandOf(name, files[0] ?? '', values);
}

/** `--out --json r.json`: the first value was forgotten, not meant to be "--json". */
function isWithoutValue(word: string, next: string | undefined): boolean {
  return /^--[^=]+$/.test(word) && (next?.startsWith('--') ?? false);
}

type CommandName = keyof typeof shapes;

/** Own names only: `constructor` is no command. */
function isCommand(name: string): name is CommandName {
  return Object.keys(shapes).includes(name);
}

function readOption(
  option: {
    readonly name: string;
    readonly rawName: string;
    readonly value: string | undefined;
  },
  command: CommandName,
  values: Map<string, string>,
): CommandMessage[] {
  const {name, rawName, value} = option;
  const {required, optional} = shapes[command];
  if (!rawName.startsWith('--') || ![...required, ...optional].includes(name)) {
    return [{code: 'OPTION_UNKNOWN', facts: {command, option: rawName}}];
  }
  if (value === undefined || value === '')
    return [{code: 'OPTION_WITHOUT_VALUE', facts: {option: rawName}}];
  if (values.has(name)) return [{code: 'OPTION_REPEATED', facts: {option: rawName}}];
  values.set(name, value);
  return [];
}

function missingParts(
  command: CommandName,
  files: readonly string[],
  given: ReadonlySet<string>,
): CommandMessage[] {
  const {takesBook, required} = shapes[command];
  const missing = required
    .filter(name => !given.has(name))
    .map((name): CommandMessage => ({
      code: 'OPTION_MISSING',
      facts: {command, option: `--${name}`},
    }));
  if (!takesBook || files.length > 0) return missing;
  return [{code: 'ARGUMENT_MISSING', facts: {command, argument: '.xlsx'}}, ...missing];
}

function yearProblems(text: string | undefined): CommandMessage[] {
  if (text === undefined) return [];
  const year = /^\d{4}$/.test(text) ? Number(text) : 0;
  if (year >= firstYear && year <= lastYear) return [];
  return [{code: 'YEAR_OUTSIDE', facts: {text, first: firstYear, last: lastYear}}];
}

function commandOf(name: CommandName, book: string, values: ReadonlyMap<string, string>): Command {
  const required = (option: string): string => values.get(option) ?? '';
  const optional = (option: string): string | null => values.get(option) ?? null;
  const out = required('out');
  switch (name) {
    case 'new': {
      const year = Number(required('year'));
      const [units, targets] = [required('units'), required('targets')];
      return {name, units, targets, people: optional('people'), year, out};
    }
    case 'fill':
      // Addresses compare in lower case, in the book's lists as in its protections.
      return {
        name,
        book,
        figures: required('figures'),
        out,
        as: optional('as')?.toLowerCase() ?? null,
      };
    case 'rollup':
      return {name, book, period: required('period'), out, json: optional('json')};
  }
}

function refused(messages: readonly CommandMessage[]): BadInput {
  const problems = messages.map(message => ({
    file: '',
    lines: [],
    sentence: commandText(message),
  }));
  return new BadInput(problems, true);
}
