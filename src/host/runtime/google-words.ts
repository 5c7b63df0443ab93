// What Google says when it refuses, word for word. Numbers are facts of behaviours.json.

/** An error that a script on Google would meet too. */
export class GoogleRefusal extends Error {}

/** A call that Google would carry out and this host cannot. */
export class NotImplemented extends Error {
  constructor(what: string) {
    super(`${what} is not implemented by the local host`);
  }
}

/** Fact 8. @param types - as Google prints them: `String,number` */
export function signatureRefusal(method: string, types: string): GoogleRefusal {
  return new GoogleRefusal(
    `The parameters (${types}) don't match the method signature for ${method}.`,
  );
}

/** Fact 289. */
export function scopeRefusal(method: string, scopes: readonly string[]): GoogleRefusal {
  const list = scopes.length > 1 ? `(${scopes.join(' || ')})` : scopes.join('');
  return new GoogleRefusal(
    `Specified permissions are not sufficient to call ${method}. Required permissions: ${list}`,
  );
}

/** The older words of fact 289; Google's own for a mode that is too low are not on record (facts 280, 281). */
export function modeRefusal(method: string): GoogleRefusal {
  return new GoogleRefusal(`You do not have permission to call ${method}`);
}

/** Facts 6 and 7. */
export function sizeRefusal(lines: 'rows' | 'columns', data: number, range: number): GoogleRefusal {
  return new GoogleRefusal(
    `The number of ${lines} in the data does not match the number of ${lines} in the range. ` +
      `The data has ${data} but the range has ${range}.`,
  );
}

/** Fact 162. */
export function validationRefusal(cell: string): GoogleRefusal {
  return new GoogleRefusal(
    `The data you entered in cell ${cell} violates the data validation rules set on this cell.`,
  );
}

/** Fact 70. */
export function takenNameRefusal(name: string): GoogleRefusal {
  return new GoogleRefusal(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

/** Facts by number: 22, 43–47, 71–73, 80, 81, 92, 174, 176, 216, 217, 219, 227. */
export const WORDS = {
  cellTooLong: 'Your input contains more than the maximum of 50000 characters in a single cell.',
  rowTooSmall: 'The starting row of the range is too small.',
  columnTooSmall: 'The starting column of the range is too small.',
  noRows: 'The number of rows in the range must be at least 1.',
  noColumns: 'The number of columns in the range must be at least 1.',
  outsideSheet: 'The coordinates of the range are outside the dimensions of the sheet.',
  rangeNotFound: 'Range not found',
  nameTooLong: 'The sheet name cannot be greater than 100 characters.',
  lastSheet: "You can't remove all the sheets in a document.",
  lastVisibleSheet: "You can't remove all the visible sheets in a document.",
  rowsOutOfBounds: 'Those rows are out of bounds.',
  columnsOutOfBounds: 'Those columns are out of bounds.',
  allRows: 'Sorry, it is not possible to delete all non-frozen rows.',
  allColumns: 'Sorry, it is not possible to delete all non-frozen columns.',
  tooManyCells:
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  protectedCell:
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  noFormatRange: 'Ranges must have at least one range.',
  partOfMerge: 'You must select all cells in a merged range to merge or unmerge them.',
  keyTooLarge: 'Argument too large: key',
  valueTooLarge: 'Argument too large: value',
  propertyStoreFull:
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  lockTimeout: 'Lock timeout: another process was holding the lock for too long.',
  timeLimit: 'Exceeded maximum execution time',
} as const;
