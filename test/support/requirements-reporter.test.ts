// The reporter's own judgement: what counts as tested, and which titles fail a run.

import {readOutcomes, tableOf} from './requirements-reporter.cjs';

const outcome = (title: string, status = 'passed') => ({title, status});

describe('requirements that have a test', () => {
  it('are those named in titles of passed tests', () => {
    const {tested, problems} = readOutcomes(
      [
        outcome('roll-up adds up months, HL-03'),
        outcome('HL-03 P4-12 and quarters'),
        outcome('HL-04 is broken', 'failed'),
      ],
      false,
    );
    expect(problems).toEqual([]);
    expect(tested.get('HL-03')).toEqual([
      'roll-up adds up months, HL-03',
      'HL-03 P4-12 and quarters',
    ]);
    expect(tested.get('P4-12')).toEqual(['HL-03 P4-12 and quarters']);
    expect(tested.get('HL-04')).toEqual([]);
  });

  it('are counted against all 157 rows of the five plans', () => {
    const {tested} = readOutcomes([outcome('VY-14'), outcome('GL-17'), outcome('DH-45')], false);
    expect(tableOf(tested).at(-1)).toBe('3 of 157 requirements have a test');
  });

  it('are listed with at most three titles, and the others are named', () => {
    const outcomes = ['a', 'b', 'c', 'd', 'e'].map(name => outcome(`${name} GL-01`));
    const lines = tableOf(readOutcomes(outcomes, false).tested);
    expect(lines.slice(0, 4)).toEqual([
      'GL-01  a GL-01',
      '       b GL-01',
      '       c GL-01',
      '       and 2 more',
    ]);
    expect(lines[4]).toMatch(/^Without a test: DH-01, .*, HL-44$/);
    expect(lines[4]).not.toContain('GL-01');
  });
});

describe('a run fails', () => {
  it.each([
    ['three requirements', 'GL-01 GL-02 GL-03', 'passed', 'More than 2 requirements in one title'],
    ['a row beyond its plan', 'DH-46 is not there', 'passed', 'Unknown requirement DH-46'],
    ['a row before the first', 'HL-00 is not there', 'passed', 'Unknown requirement HL-00'],
    ['a misspelt row', 'VY-3 is misspelt', 'passed', 'Unknown requirement VY-3'],
    ['a test that was skipped', 'later', 'pending', 'Not run (pending)'],
    ['a test that is to be written', 'later', 'todo', 'Not run (todo)'],
  ])('on %s', (_what, title, status, words) => {
    const {problems} = readOutcomes([outcome(title, status)], false);
    expect(problems).toEqual([`${words}: "${title}"`]);
  });

  it('not on the tests left out when one was asked for by name', () => {
    expect(readOutcomes([outcome('another test', 'pending')], true).problems).toEqual([]);
  });
});
