// Enters and sends one unit's figures: its form saved once, then a report for each column, as its officer would.

import {randomUUID} from 'node:crypto';

import type {FigureDraft} from '../../contract/book-calls';
import type {Output} from '../../contract/procedures';
import {messageText} from '../../contract/message-text';
import type {PlacedProblem} from './bad-input';
import {type BookDesk, Refused} from './book-desk';
import {commandText} from './command-messages.vi';
import type {Finding} from './finding';

export interface UnitFigures {
  /** Of one unit, in the order of sending. */
  readonly drafts: readonly FigureDraft[];
  /** Code of the unit, as the file has it. */
  readonly code: string;
  /** E-mail of the person who enters and sends. */
  readonly sender: string;
  /** Names in problems. */
  readonly figuresFile: string;
  readonly bookFile: string;
  /** The time at which a column is sent; `null`: the machine's. */
  readonly timeOf: ((slot: string, unit: string) => number) | null;
}

export interface UnitSent {
  readonly reports: number;
  /** Owed figures that were left blank. */
  readonly blanks: number;
  /** Warnings that the file gave no reason for. */
  readonly warnings: readonly PlacedProblem[];
  /** With any of them nothing of the whole file may be kept. */
  readonly problems: readonly PlacedProblem[];
}

/** Goes on after a problem, so that all problems of the unit are named at once. */
export async function sendUnit(desk: BookDesk, figures: UnitFigures): Promise<UnitSent> {
  const saved = await saveColumns(desk, figures);
  const problems = [...saved.problems];
  const warnings: PlacedProblem[] = [];
  let [reports, blanks] = [0, 0];
  for (const draft of figures.drafts) {
    const cells = saved.columns[draft.slot];
    if (cells === undefined) continue;
    const sent = await refusalAsProblem(draft, figures, () =>
      sendColumn(desk, figures, draft, cells),
    );
    if ('problem' in sent) problems.push(sent.problem);
    else if (sent.kind === 'held') problems.push(...sent.problems);
    else {
      reports += 1;
      blanks += sent.findings.filter(one => one.code === 'BLANK_OWED').length;
      warnings.push(...sent.unreasoned.map(finding => placed(finding, draft, figures)));
    }
  }
  return {reports, blanks, warnings, problems};
}

type Columns = Output<'saveDraft'>['columns'];

interface Saved {
  /** As they stand on the form and may be sent, by slot. */
  readonly columns: Columns;
  readonly problems: readonly PlacedProblem[];
}

/** All columns in one call; where that is refused, each by itself, to learn which of them are. */
async function saveColumns(desk: BookDesk, figures: UnitFigures): Promise<Saved> {
  const together = await saveOnce(desk, figures, figures.drafts);
  if (together.problems.length === 0 || figures.drafts.length === 1) return together;
  let [columns, problems]: [Columns, PlacedProblem[]] = [{}, []];
  for (const draft of figures.drafts) {
    const saved = await saveOnce(desk, figures, [draft]);
    columns = {...columns, ...saved.columns};
    problems = [...problems, ...saved.problems];
  }
  return {columns, problems};
}

async function saveOnce(
  desk: BookDesk,
  figures: UnitFigures,
  drafts: readonly FigureDraft[],
): Promise<Saved> {
  const [first] = drafts;
  if (first === undefined) return {columns: {}, problems: []};
  setTime(desk, figures, first.slot);
  const saved = await refusalAsProblem(first, figures, async () => {
    const columns = Object.fromEntries(drafts.map(({slot, cells}) => [slot, {...cells}]));
    const {value} = await desk.call(figures.sender, 'saveDraft', {unit: first.unit, columns});
    return value;
  });
  if ('problem' in saved) return {columns: {}, problems: [saved.problem]};
  const faulty = new Set(saved.faults.map(fault => fault.place.slot));
  const columns = Object.entries(saved.columns).filter(([slot]) => !faulty.has(slot));
  // A cell that holds no text was not written by the file: it stands in the book, and its sentence says where.
  const problems = saved.faults.map(fault => ({
    ...{file: figures.bookFile, lines: []},
    sentence: messageText(fault),
  }));
  return {columns: Object.fromEntries(columns), problems};
}

type Sent =
  | {
      readonly kind: 'sent';
      readonly findings: readonly Finding[];
      readonly unreasoned: readonly Finding[];
    }
  | {readonly kind: 'held'; readonly problems: readonly PlacedProblem[]};

/** Sends the column; a second time, with reasons, when warnings hold it. */
async function sendColumn(
  desk: BookDesk,
  figures: UnitFigures,
  draft: FigureDraft,
  cells: Readonly<Record<string, string>>,
): Promise<Sent> {
  const submissionId = randomUUID();
  const send = async (reasons: Record<string, string>): Promise<Output<'submitReport'>> => {
    setTime(desk, figures, draft.slot);
    const {unit, slot} = draft;
    const input = {submissionId, unit, slot, cells: {...cells}, reasons};
    return (await desk.call(figures.sender, 'submitReport', input)).value;
  };
  const first = await send({});
  if (first.kind === 'received') return {kind: 'sent', findings: first.findings, unreasoned: []};
  const errors = first.findings.filter(finding => finding.severity === 'error');
  if (errors.length > 0) {
    return {kind: 'held', problems: errors.map(finding => placed(finding, draft, figures))};
  }
  const second = await send(Object.fromEntries(first.unreasoned.map(one => reasonOf(one, draft))));
  if (second.kind === 'held') {
    throw new Error(
      `The report ${draft.unit} ${draft.slot} is held although every warning has a reason`,
    );
  }
  const isGiven = (one: Finding): boolean => (draft.reasons[one.place.row ?? ''] ?? '') !== '';
  const unreasoned = first.unreasoned.filter(one => !isGiven(one));
  return {kind: 'sent', findings: second.findings, unreasoned};
}

/** Letters that the add-on asks of a reason at least. */
const reasonLeast = 10;

/** The reason of the file, else from where the figure comes; under rule and row, as the contract keeps reasons. */
function reasonOf(finding: Finding, draft: FigureDraft): [key: string, reason: string] {
  const row = finding.place.row ?? '';
  const line = draft.lines[row];
  const plain =
    line === undefined
      ? commandText({code: 'REASON_WITHOUT_LINE', facts: {}})
      : commandText({code: 'REASON_OF_LINE', facts: {line}});
  const given = draft.reasons[row] ?? '';
  if (given === '') return [`${finding.code}|${row}`, plain];
  // A word or two is no reason yet to the add-on: where the figure comes from completes it.
  return [`${finding.code}|${row}`, given.length < reasonLeast ? `${given} (${plain})` : given];
}

/** At the line that the figure comes from; a figure that stood in the book before is named by its place there. */
function placed(finding: Finding, draft: FigureDraft, figures: UnitFigures): PlacedProblem {
  const row = finding.place.row ?? '';
  const line = draft.lines[row];
  const sentence = messageText(finding);
  if (line !== undefined) return {file: figures.figuresFile, lines: [line], sentence};
  const facts = {unit: figures.code, slot: draft.slot, row, sentence};
  return {
    ...{file: figures.bookFile, lines: []},
    sentence: commandText({code: 'PLACED_IN_BOOK', facts}),
  };
}

/** What the add-on refuses of a column stands at all lines of that column. */
async function refusalAsProblem<T extends object>(
  draft: FigureDraft,
  figures: UnitFigures,
  act: () => Promise<T>,
): Promise<T | {readonly problem: PlacedProblem}> {
  try {
    return await act();
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault;
    const lines = Object.values(draft.lines);
    return {problem: {file: figures.figuresFile, lines, sentence: fault.message}};
  }
}

function setTime(desk: BookDesk, {timeOf, code}: UnitFigures, slot: string): void {
  if (timeOf !== null) desk.nowMs = timeOf(slot, code);
}
