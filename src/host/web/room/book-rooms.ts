// The rooms of all books that somebody has open.

import type {BookStore} from '../../store/book-store';
import {BookRoom} from './book-room';

export class BookRooms {
  readonly #rooms = new Map<string, BookRoom>();

  constructor(private readonly store: BookStore) {}

  /** The book's room, the same for all its pages, entered. @throws when there is no such book */
  enter(bookId: string): BookRoom {
    const known = this.#rooms.get(bookId);
    if (known !== undefined) return known.enter();
    const room = new BookRoom(this.store.load(bookId), () => this.#rooms.delete(bookId));
    this.#rooms.set(bookId, room);
    return room.enter();
  }
}
