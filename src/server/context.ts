// What every action is given: the book and the platform that it runs on.

import type {Book} from '../ports/book';
import type {Platform} from '../ports/platform';

export interface ServerContext {
  readonly book: Book;
  readonly platform: Platform;
}
