// A spreadsheet as a person finds it when making a new one.

import type {BookSnapshot} from './book-snapshot';
import {newSheetHead} from './sheet';

export interface NewBook {
  readonly name: string;
  /** Name of its one tab. */
  readonly tab: string;
  /** E-mail address of who made it. */
  readonly owner: string;
}

/** One tab without a cell, in the locale and zone of Việt Nam. */
export function emptyBook({name, tab, owner}: NewBook): BookSnapshot {
  return {
    ...{name, locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', owner},
    ...{documentProperties: {}, scriptProperties: {}},
    sheets: [{id: 0, ...newSheetHead(tab), cells: []}],
  };
}
