// Books from and to .xlsx files; what is wrong with a file is said as of any other input.

import type {BookSnapshot} from '../store/book-snapshot';
import {readBook} from '../xlsx/read-book';
import {writeBook} from '../xlsx/write-book';
import {XlsxProblem} from '../xlsx/xlsx-problem';
import {BadInput} from './bad-input';
import {type CommandMessage, commandText} from './command-messages.vi';

/** @throws BadInput for a file that is not there, not a workbook, or not ours */
export async function readBookFile(path: string): Promise<BookSnapshot> {
  return readBook(path).catch((fault: unknown) => {
    throw asBadInput(path, fault);
  });
}

/** @throws BadInput when the file cannot be written; it is then as it was before */
export async function writeBookFile(book: BookSnapshot, path: string): Promise<void> {
  await writeBook(book, path).catch((fault: unknown) => {
    throw asBadInput(path, fault);
  });
}

function asBadInput(file: string, fault: unknown): unknown {
  if (!(fault instanceof XlsxProblem)) return fault;
  const sentence = commandText(messageOf(fault));
  return new BadInput([{file, lines: [], sentence}]);
}

function messageOf({code, facts: {reason}}: XlsxProblem): CommandMessage {
  switch (code) {
    case 'NO_SUCH_FILE':
      return {code: 'FILE_MISSING', facts: {}};
    case 'CANNOT_READ':
      return reason === 'EISDIR'
        ? {code: 'FILE_IS_FOLDER', facts: {}}
        : {code: 'FILE_UNREADABLE', facts: {reason}};
    case 'NOT_XLSX':
      return {code: 'FILE_NOT_XLSX', facts: {}};
    case 'NOT_OURS':
      return {code: 'FILE_NOT_OURS', facts: {}};
    case 'CANNOT_WRITE':
      return {code: 'FILE_NOT_WRITTEN', facts: {reason}};
  }
}
