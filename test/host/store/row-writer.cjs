// A program that a test kills: writes rows into a store and tells of each one only when it is on disk.

const {writeSync} = require('node:fs');

const [, , program = '', path] = process.argv;
const {BookStore} = require(program);

const store = BookStore.open(path);
const book = store.load('book');
const [sheet] = book.sheets;
for (let row = 1; ; row++) {
  book.change(() => sheet.setCell(row, 1, `dòng ${row}`, null));
  // The row is told of at once: a pipe that is written to later would lose it with the program.
  writeSync(1, `${row}\n`);
}
