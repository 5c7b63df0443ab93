// Enters and sends a file of figures into the book on the desk, unit after unit in the order of the book.

import type {FigureDraft} from '../../contract/book-calls';
import {messageText} from '../../contract/message-text';
import type {Output} from '../../contract/procedures';
import {BadInput, gatherProblems, type PlacedProblem} from './bad-input';
import {type BookDesk, Refused} from './book-desk';
import {officersOf} from './book-people';
import {commandText} from './command-messages.vi';
import type {CsvFile} from './read-csv';
import {sendUnit, type UnitFigures, type UnitSent} from './send-unit';

export interface FiguresToSend {
  readonly figures: CsvFile;
  /** The book's name in problems. */
  readonly bookFile: string;
  /** E-mail of the person who enters everything; `null`: each unit's first officer, else the book's owner. */
  readonly as: string | null;
  /** The time at which a unit sends a slot; the machine's when absent. */
  readonly timeOf?: (slot: string, unit: string) => number;
  /** Told after each unit. */
  readonly onUnit?: (done: number, total: number) => void;
}

export interface FiguresSent {
  readonly reports: number;
  readonly units: number;
  readonly blanks: number;
  readonly warnings: readonly PlacedProblem[];
  /** Measures that the forms had to take in, then units that the owner entered for, since they have no officer. */
  readonly notes: readonly string[];
}

/** The thread that owns the books is one, each run has another: more than two side by side gain nothing. */
const sideBySide = 2;

/** @throws BadInput with every problem of the file; the book on the desk is then of no more use */
export async function sendFigures(desk: BookDesk, input: FiguresToSend): Promise<FiguresSent> {
  const {figures, as} = input;
  const {owner} = desk;
  const {drafts, widened} = await readDrafts(desk, as ?? owner, figures);
  const units = byUnit(drafts, input);
  const officers =
    as === null ? officersOf(desk.snapshot, input.bookFile) : new Map<string, string>();
  let done = 0;
  const sent = await inOrder(units, async unit => {
    const sender = as ?? officers.get(unit.code) ?? owner;
    const result = await sendUnit(desk, {...unit, sender});
    done += 1;
    input.onUnit?.(done, units.length);
    return result;
  });
  const problems = sent.flatMap(one => one.problems);
  if (problems.length > 0) throw new BadInput(gatherProblems(problems));
  const alone = as === null ? units.filter(unit => !officers.has(unit.code)) : [];
  return {
    ...totalsOf(sent),
    notes: [
      ...widened,
      ...alone.map(({code}) =>
        commandText({code: 'NO_OFFICER', facts: {unit: code, email: owner}}),
      ),
    ],
  };
}

interface Drafts {
  readonly drafts: readonly FigureDraft[];
  /** That the forms took measures in, in words. */
  readonly widened: readonly string[];
}

/** The figures where they belong; or all that is wrong with them, as a file and as figures. */
async function readDrafts(
  desk: BookDesk,
  user: string,
  {file, rows, problems}: CsvFile,
): Promise<Drafts> {
  const input = {rows: [...rows]};
  try {
    const first = await desk.call(user, 'readFigures', input);
    const widened = await takeIn(desk, unknownIndicators(first.value.problems));
    const {value} = widened.length === 0 ? first : await desk.call(user, 'readFigures', input);
    const unread = value.problems.map(problem => ({
      ...{file, lines: [problem.line]},
      sentence: messageText(problem),
    }));
    const refused = [...problems, ...unread];
    if (refused.length > 0) throw new BadInput(gatherProblems(refused));
    return {drafts: value.drafts, widened};
  } catch (fault) {
    if (!(fault instanceof Refused) || problems.length === 0) throw fault;
    throw new BadInput([...problems, {file: '', lines: [], sentence: fault.message}]);
  }
}

function unknownIndicators(problems: Output<'readFigures'>['problems']): string[] {
  const codes = problems.flatMap(one => (one.code === 'INDICATOR_UNKNOWN' ? one.facts.code : []));
  return [...new Set(codes)];
}

/**
 * A book is made of what its targets speak of; figures may speak of more. The forms take those measures in, as they would by a
 * target; codes that no catalogue has stay out.
 */
async function takeIn(desk: BookDesk, indicators: string[]): Promise<string[]> {
  if (indicators.length === 0) return [];
  const {value} = await desk.call(desk.owner, 'refreshReference', {indicators});
  return value.changes.filter(one => one.code === 'INDICATORS_ADDED').map(messageText);
}

function totalsOf(sent: readonly UnitSent[]): Omit<FiguresSent, 'notes'> {
  return {
    reports: sent.reduce((sum, one) => sum + one.reports, 0),
    units: sent.length,
    blanks: sent.reduce((sum, one) => sum + one.blanks, 0),
    warnings: sent.flatMap(one => one.warnings),
  };
}

/** The drafts of each unit, in the order in which the add-on gives them. */
function byUnit(
  drafts: readonly FigureDraft[],
  {figures, bookFile, timeOf}: FiguresToSend,
): Omit<UnitFigures, 'sender'>[] {
  const rows = new Map(figures.rows.map(row => [row.line, row]));
  const units = new Map<string, FigureDraft[]>();
  for (const draft of drafts) units.set(draft.unit, [...(units.get(draft.unit) ?? []), draft]);
  return [...units.values()].map(own => {
    const line = Object.values(own[0]?.lines ?? {})[0] ?? 0;
    return {
      ...{drafts: own, code: (rows.get(line)?.fields['unit'] ?? '').trim()},
      ...{figuresFile: figures.file, bookFile, timeOf: timeOf ?? null},
    };
  });
}

/** The results in the order of the items, some of which are worked on at the same time. */
async function inOrder<T, R>(items: readonly T[], act: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...items.entries()];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, item] = next;
      results[at] = await act(item);
    }
  };
  await Promise.all(Array.from({length: sideBySide}, work));
  return results;
}
