// Ends a test run: which requirements are proved, whole or in part, what is wrong with titles, the closing line.

/** Rows of each source plan: DH-01 to DH-45 and so on. */
const ROWS = {DH: 45, P4: 37, GL: 17, VY: 14, HL: 44};

const REQUIREMENTS = Object.entries(ROWS).flatMap(([plan, rows]) =>
  Array.from({length: rows}, (_, row) => `${plan}-${String(row + 1).padStart(2, '0')}`),
);

/** A test that is said to show more than this shows none of it well. */
const IDS_PER_TITLE = 2;

/** An ID, and right after it the mark of a test that shows only some of what the row asks. */
const ID_IN_TITLE = /\b((?:DH|P4|GL|VY|HL)-\d+)( \(một phần\))?/gu;

/** An it.each table would fill the screen. */
const TITLES_SHOWN = 3;

/**
 * One test as it ended; `title` has the titles of its groups before its own.
 * @typedef {{title: string, status: string}} Outcome
 */

/**
 * Titles of passed tests by requirement, in order of the requirements; those that some title shows
 * whole; and one sentence for each test that breaks a rule. A skipped test is such a test, except
 * when they were picked `byName`.
 *
 * @param {readonly Outcome[]} outcomes
 * @param {boolean} byName - whether tests were picked by name, which marks all others as skipped
 */
function readOutcomes(outcomes, byName) {
  /** @type {Map<string, string[]>} */
  const tested = new Map(REQUIREMENTS.map(id => [id, []]));
  /** @type {Set<string>} */
  const whole = new Set();
  /** @type {string[]} */
  const problems = [];
  for (const {title, status} of outcomes) {
    const named = [...title.normalize('NFC').matchAll(ID_IN_TITLE)];
    const ids = [...new Set(named.map(([, id = '']) => id))];
    const unknown = ids.filter(id => !tested.has(id));
    if (unknown.length > 0) problems.push(`Unknown requirement ${unknown.join(', ')}: "${title}"`);
    if (ids.length > IDS_PER_TITLE) {
      problems.push(`More than ${IDS_PER_TITLE} requirements in one title: "${title}"`);
    }
    if (!byName && ['pending', 'skipped', 'disabled', 'todo'].includes(status)) {
      problems.push(`Not run (${status}): "${title}"`);
    }
    if (status !== 'passed') continue;
    for (const id of ids) tested.get(id)?.push(title);
    for (const [, id = '', mark] of named) if (mark === undefined) whole.add(id);
  }
  return {tested, whole, problems};
}

/**
 * The table of requirements, as lines: proved whole, in part, not at all.
 *
 * @param {ReadonlyMap<string, readonly string[]>} tested
 * @param {ReadonlySet<string>} whole
 */
function tableOf(tested, whole) {
  const rows = [...tested].filter(([, titles]) => titles.length > 0);
  const inFull = rows.filter(([id]) => whole.has(id));
  const inPart = rows.filter(([id]) => !whole.has(id));
  const open = [...tested.keys()].filter(id => tested.get(id)?.length === 0);
  const of = `of ${tested.size} requirements`;
  return [
    ...(inFull.length === 0 ? [] : ['Proved whole:', ...inFull.flatMap(linesOf)]),
    ...(inPart.length === 0 ? [] : ['Proved in part:', ...inPart.flatMap(linesOf)]),
    ...(open.length === 0 ? [] : [`Still open: ${open.join(', ')}`]),
    `${inFull.length} ${of} proved whole, ${inPart.length} in part, ${open.length} still open`,
  ];
}

/**
 * @param {[string, readonly string[]]} row
 * @returns {string[]}
 */
function linesOf([id, titles]) {
  const shown = titles.slice(0, TITLES_SHOWN);
  if (titles.length > shown.length) shown.push(`and ${titles.length - shown.length} more`);
  return shown.map((title, index) => `${(index === 0 ? id : '').padEnd(7)}${title}`);
}

module.exports = class RequirementsReporter {
  /** @param {{testNamePattern?: string, testPathPatterns?: {patterns: string[]}}} config */
  constructor(config) {
    this.named = Boolean(config.testNamePattern);
    this.partial = this.named || (config.testPathPatterns?.patterns.length ?? 0) > 0;
    /** @type {Error | undefined} */
    this.error = undefined;
  }

  /**
   * @param {unknown} _contexts
   * @param {import('@jest/reporters').AggregatedResult} results
   */
  onRunComplete(_contexts, results) {
    const outcomes = results.testResults.flatMap(file =>
      file.testResults.map(({fullName, status}) => ({title: fullName, status})),
    );
    const {tested, whole, problems} = readOutcomes(outcomes, this.named);
    if (outcomes.length === 0) problems.push('No test was run');
    if (problems.length > 0) this.error = new Error(problems.join('\n'));
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + problems.length;
    const lines = [
      ...(this.partial ? [] : ['', ...tableOf(tested, whole)]),
      ...problems,
      `${results.numPassedTests} passed, ${failed} failed`,
    ];
    // Jest puts its own summary after every reporter; this line is to be the last one.
    process.once('exit', () => process.stdout.write(`${lines.join('\n')}\n`));
  }

  getLastError() {
    return this.error;
  }
};

module.exports.readOutcomes = readOutcomes;
module.exports.tableOf = tableOf;
