// Sets a new book up from its lists, on a desk of its own, as the first person who rolls up.

import type {Theme} from '../../contract/themes';
import {messageText} from '../../contract/message-text';
import {emptyBook} from '../store/empty-book';
import type {BuiltFiles} from './add-on-files';
import {BadInput, gatherProblems, type PlacedProblem} from './bad-input';
import {BookDesk, Refused} from './book-desk';
import {isRole} from './book-people';
import {commandText} from './command-messages.vi';
import type {Finding} from './finding';
import {madeUpPeople} from './made-up-people';
import type {CsvFile} from './read-csv';

export interface BookLists {
  readonly year: number;
  readonly units: CsvFile;
  readonly targets: CsvFile;
  /** `null`: people are made up. */
  readonly people: CsvFile | null;
  /** What the book is about; where absent, jobs and departures and whatever its targets and units need. */
  readonly themes?: readonly Theme[];
  /** The unit above the collecting one, as heads of reports name it. */
  readonly superior?: string;
}

export interface BookMade {
  /** With the new book; whoever takes it closes it. */
  readonly desk: BookDesk;
  readonly people: number;
  readonly tabs: number;
  /** About the targets, each at the line of the one that it is about. */
  readonly warnings: readonly PlacedProblem[];
}

/**
 * @param nowMs - what the book takes for the time; the machine's when `null`
 * @throws BadInput with all problems of the lists
 */
export async function setUpBook(
  lists: BookLists,
  built: BuiltFiles,
  nowMs: number | null = null,
): Promise<BookMade> {
  const {year, units, targets} = lists;
  const people = lists.people ?? madeUpPeople(units);
  const problems = [units, people, targets].flatMap(list => list.problems);
  // Without the units every other line would name an unknown one.
  if (units.problems.length > 0) throw new BadInput(gatherProblems(problems));
  const owner = firstDistrictPerson(people);
  if (owner === '' && people.problems.length === 0) {
    const sentence = commandText({code: 'NO_DISTRICT_PERSON', facts: {}});
    problems.push({file: people.file, lines: [], sentence});
  }
  const desk = new BookDesk(emptyBook({name: bookName(lists), tab: 'Trang tính 1', owner}), built);
  desk.nowMs = nowMs;
  try {
    const rows = {units: [...units.rows], people: [...people.rows], targets: [...targets.rows]};
    const {superior = ''} = lists;
    const themes = lists.themes === undefined ? {} : {themes: [...lists.themes]};
    const {value} = await desk.call(owner, 'setUpBook', {year, superior, ...rows, ...themes});
    const files = {units: units.file, people: people.file, targets: targets.file};
    for (const problem of value.problems) {
      const sentence = messageText(problem);
      problems.push({file: files[problem.list], lines: [problem.line], sentence});
    }
    if (problems.length > 0) throw new BadInput(gatherProblems(problems));
    const warnings = value.findings.map(finding => atTarget(finding, targets));
    return {desk, people: people.rows.length, tabs: value.tabs, warnings};
  } catch (fault) {
    await desk.close();
    // Who may not set up a book is no news beside what is wrong with its lists.
    if (fault instanceof Refused && problems.length > 0) {
      throw new BadInput(gatherProblems(problems));
    }
    throw fault;
  }
}

/** E-mail of the first who rolls up; `''` when the list has none. */
function firstDistrictPerson(people: CsvFile): string {
  const found = people.rows.find(row => isRole(row.fields['role'] ?? '', 'district'));
  return (found?.fields['email'] ?? '').trim().toLowerCase();
}

/** Named after its year and the unit that collects. */
function bookName({year, units}: BookLists): string {
  const node = units.rows.find(row => row.fields['parent']?.trim() === '')?.fields['name'] ?? '';
  return commandText({code: 'BOOK_NAME', facts: {year, node: node.trim()}});
}

/** At the last line that assigns the target: a later decision replaces an earlier one. */
function atTarget(finding: Finding, targets: CsvFile): PlacedProblem {
  const {unit, row} = finding.place;
  const lines = targets.rows
    .filter(({fields}) => fields['unit']?.trim() === unit && fields['indicator']?.trim() === row)
    .map(({line}) => line);
  return {file: targets.file, lines: lines.slice(-1), sentence: messageText(finding)};
}
