// What the set-up page shows first: an empty form, or the book that is there.

import type {Output} from '../contract/procedures';
import type {ServerContext} from './context';
import {openBook, referenceProperty} from './open-book';

/**
 * Who is at the keyboard, and the book when the spreadsheet is one already.
 *
 * @throws DomainError what opening a book refuses
 */
export function openSetUp(context: ServerContext): Output<'openSetUp'> {
  const {platform} = context;
  const person = platform.person();
  if (platform.bookProperties.get(referenceProperty) === null) return {person, book: null};
  const {data, tree} = openBook(context);
  const node = tree.versions[tree.node]?.name ?? '';
  const units = tree.leavesOn().length;
  return {person, book: {year: data.year, node, superior: data.superior, units}};
}
