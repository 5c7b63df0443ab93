// Difficulties and remarks: raised, passed on, answered, and seen by the unit beside its form.

import type {NoteList, ShownNote} from '../contract/district-answers';
import type {Input} from '../contract/procedures';
import {DomainError} from '../domain/domain-error';
import {glossary} from '../domain/glossary';
import {mayAnswer, maySee, type Note} from '../domain/notes/note';
import {isOfUnit, type Person, shownName} from '../domain/people/person';
import {addNote, notesTab, putNote, readNotes} from '../tables/notes-tab';
import type {ServerContext} from './context';
import {localTime} from './local-time';
import {type OpenBook, openBook, tabOf} from './open-book';

/** What the caller may see, latest first: 2 reads. */
export function listNotes(context: ServerContext): NoteList {
  const book = openBook(context);
  return shown(book, readNotes(tabOf(context, book, notesTab)).notes);
}

/**
 * Raises a difficulty of a unit, or an overseer's remark about one: 2 reads, 1 write.
 *
 * @throws DomainError `ROLE_NOT_ALLOWED` for a leader; `UNIT_UNKNOWN`, `UNIT_OF_OTHERS`; `FIELD_EMPTY`
 */
export function raiseNote(context: ServerContext, input: Input<'raiseNote'>): NoteList {
  const book = openBook(context);
  const {person} = book;
  if (person.role === 'leader')
    throw new DomainError('ROLE_NOT_ALLOWED', {
      ...{email: person.email, role: glossary['role.leader'], needed: glossary['role.oversight']},
    });
  const text = input.text.trim();
  if (text === '') throw new DomainError('FIELD_EMPTY', {field: glossary.content});
  const code = isOfUnit(person) ? person.unit : input.unit;
  const unit = book.tree.versions[book.tree.ofCode(code)[0] ?? -1];
  if (unit === undefined) throw new DomainError('UNIT_UNKNOWN', {code});
  if (isOfUnit(person) && input.unit !== '' && input.unit !== person.unit)
    throw new DomainError('UNIT_OF_OTHERS', {email: person.email, unit: input.unit});
  const {platform} = context;
  const note: Note = {
    ...{id: platform.newId(), row: 0, unit: code, unitName: unit.name, text},
    kind: person.role === 'oversight' ? 'comment' : 'difficulty',
    ...{at: localTime(platform.now()), by: shownName(person), level: input.level},
    ...{owner: '', answer: '', status: 'open'},
  };
  return platform.underLock(() => {
    const tab = tabOf(context, book, notesTab);
    const {notes, cells} = readNotes(tab);
    addNote(tab, cells, note);
    return shown(book, [...notes, note]);
  });
}

/**
 * Answers a note, or passes it on to the district: 2 reads, 1 write. Who raised it and what it says stay as they are.
 *
 * @throws DomainError `NOTE_UNKNOWN`; `ROLE_NOT_ALLOWED` for who may not answer it
 */
export function answerNote(context: ServerContext, input: Input<'answerNote'>): NoteList {
  const book = openBook(context);
  const {person} = book;
  return context.platform.underLock(() => {
    const tab = tabOf(context, book, notesTab);
    const {notes, cells} = readNotes(tab);
    const note = notes.find(one => one.id === input.id && maySee(person, one));
    if (note === undefined) throw new DomainError('NOTE_UNKNOWN', {});
    if (!mayAnswer(person, note)) throw notTheirs(person);
    const answer = input.answer.trim();
    const owner = input.owner.trim() || shownName(person);
    const next: Note = {...note, answer, owner, level: input.level, status: input.status};
    putNote(tab, cells, next);
    return shown(
      book,
      notes.map(one => (one === note ? next : one)),
    );
  });
}

function notTheirs({email, role}: Person): DomainError {
  const words = {role: glossary[`role.${role}`], needed: glossary['role.district']};
  return new DomainError('ROLE_NOT_ALLOWED', {email, ...words});
}

function shown({person, tree}: OpenBook, notes: readonly Note[]): NoteList {
  const own = notes.filter(one => maySee(person, one));
  const units = isOfUnit(person) ? [] : tree.versions.map(({code, name}) => ({code, name}));
  return {
    mayRaise: person.role !== 'leader',
    units,
    notes: [...own]
      .reverse()
      .map((note): ShownNote => ({...note, mayAnswer: mayAnswer(person, note)})),
  };
}
