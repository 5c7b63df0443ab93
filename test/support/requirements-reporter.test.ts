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

  it('are counted against all 157 rows of the five plans, whole and in part apart', () => {
    const {tested, whole} = readOutcomes(
      [outcome('VY-14'), outcome('GL-17'), outcome('DH-45 (một phần): counts, no list of names')],
      false,
    );
    expect(tableOf(tested, whole).at(-1)).toBe(
      '2 of 157 requirements proved whole, 1 in part, 154 still open',
    );
  });

  it('are in part where every title that names them says so', () => {
    const {whole} = readOutcomes(
      [
        outcome('HL-34 (một phần): four kinds'),
        outcome('HL-35 (một phần)'),
        outcome('HL-35 in full'),
        outcome('HL-36 (một phần), HL-37 in full'),
        outcome('HL-38 is broken', 'failed'),
      ],
      false,
    );
    expect([...whole]).toEqual(['HL-35', 'HL-37']);
  });

  it('are in part where the mark was typed with combining accents', () => {
    const {tested, whole} = readOutcomes([outcome('HL-34 (một phần)'.normalize('NFD'))], false);
    expect([tested.get('HL-34')?.length, whole.size]).toEqual([1, 0]);
  });

  it('are listed with at most three titles, the others counted, the open ones named', () => {
    const outcomes = ['a', 'b', 'c', 'd', 'e'].map(name => outcome(`${name} GL-01`));
    const {tested, whole} = readOutcomes([...outcomes, outcome('GL-02 (một phần)')], false);
    expect(tableOf(tested, whole).slice(0, 7)).toEqual([
      'Proved whole:',
      'GL-01  a GL-01',
      '       b GL-01',
      '       c GL-01',
      '       and 2 more',
      'Proved in part:',
      'GL-02  GL-02 (một phần)',
    ]);
    const open = tableOf(tested, whole)[7];
    expect(open).toMatch(/^Still open: DH-01, .*, HL-44$/);
    expect(open).not.toMatch(/GL-0[12]/);
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
