// What the district is told when the book takes its lists over, beside the tabs that changed.

import {formatDate} from '../domain/dates/format-date';
import {unitsNamed} from '../domain/lists/unit-codes';
import type {Message} from '../domain/messages/message-facts';
import type {Person} from '../domain/people/person';
import type {BookPeriod} from '../domain/periods/period-state';
import type {Plan} from '../domain/plans/plan';
import {plansIssued} from '../domain/plans/plans-issued';
import {endingIn} from '../domain/units/ended-units';
import type {UnitTree} from '../domain/units/unit-tree';
import {historyOf, type OpenBook} from './open-book';

/** Of each document that a unit's own plan carries out: who has issued one, who has not (GL-07, HL-28). */
export function issuedPlans(plans: readonly Plan[], tree: UnitTree): Message[] {
  const units = tree.leavesOn();
  const names = [...new Set(units.map(unit => unit.name))];
  const named = unitsNamed(tree);
  // An issuer by another name of a unit is that unit.
  const issuers = plans.map(plan => {
    const [code, second] = named(plan.issuer);
    const unit = second === undefined ? units.find(one => one.code === code) : undefined;
    return {...plan, issuer: unit?.name ?? plan.issuer};
  });
  return issuers.flatMap((above): Message[] => {
    const {issued, missing} = plansIssued(above, issuers, names);
    if (issued.length === 0) return [];
    const facts = {plan: above.number, issued: issued.length, units: names.length};
    return [{code: 'PLANS_ISSUED', facts: {...facts, missing: missing.join(', ')}}];
  });
}

export function peopleChanges(
  before: readonly Person[],
  after: readonly Person[],
  unshared: readonly string[],
): Message[] {
  const has = (people: readonly Person[], email: string): boolean =>
    people.some(one => one.email === email);
  const came = after.filter(one => !has(before, one.email) && !unshared.includes(one.email));
  const gone = before.filter(one => !has(after, one.email));
  return [
    ...came.map(({email}): Message => ({code: 'PERSON_SHARED', facts: {email}})),
    ...unshared.map((email): Message => ({code: 'PERSON_NOT_SHARED', facts: {email}})),
    ...gone.map(({email}): Message => ({code: 'PERSON_LEFT', facts: {email}})),
  ];
}

export function movedMessage(periods: readonly BookPeriod[]): Message {
  const days = periods.map(({name, due}) => `${name} ${formatDate(due)}`);
  return {code: 'DUE_DAYS_MOVED', facts: {days: days.join(', ')}};
}

/** Units that end within the year and went nowhere: their figures stay out of the view by new units. */
export function unknownSuccessors(book: OpenBook): Message[] {
  const {tree, year} = book;
  const history = historyOf(book);
  const lost = tree.versions.flatMap((unit, at) => {
    const isLost = tree.isLeaf(at) && history.crosswalk(at).length === 0;
    return isLost && endingIn(history, at, year) !== null ? [`${unit.name} (${unit.code})`] : [];
  });
  return lost.length === 0 ? [] : [{code: 'CROSSWALK_MISSING', facts: {units: lost.join(', ')}}];
}
