// Which tab of a file is which tab of the book, after a person may have renamed, moved or copied some.

import type {Workbook, Worksheet} from '@cj-tech-master/excelts';

import {parseReference} from './areas';
import type {TabMetadata} from './book-metadata';
import {HIDDEN_TAB} from './hidden-tab';

/** A defined name for each tab: Excel and LibreOffice keep it pointing at the tab through any renaming. */
const NAME_PREFIX = '_sct_';

export function writeIdentity(workbook: Workbook, worksheet: Worksheet, sheetId: number): void {
  const name = `${NAME_PREFIX}${sheetId}`;
  const {definedNames} = workbook;
  // As parts: given a reference, the library would quote the quotes in a tab's name once more.
  definedNames.addEx({sheetName: worksheet.name, address: 'A1', row: 1, col: 1}, name);
  definedNames.hiddenMap[name] = true;
}

/**
 * The metadata of each tab that has any.
 *
 * Found by the defined name, then by the text of A1, then by the tab's name. Of a tab and its copy one has it.
 */
export function identifyTabs(
  workbook: Workbook,
  tabs: readonly TabMetadata[],
): Map<Worksheet, TabMetadata> {
  const found = new Map<Worksheet, TabMetadata>();
  const left = new Set(tabs);
  const match = (find: (tab: TabMetadata, open: readonly Worksheet[]) => Worksheet | undefined) => {
    for (const tab of left) {
      const worksheet = find(
        tab,
        ownTabs(workbook).filter(each => !found.has(each)),
      );
      if (worksheet === undefined) continue;
      found.set(worksheet, tab);
      left.delete(tab);
    }
  };
  const named = namedTabs(workbook);
  match((tab, open) => open.find(worksheet => worksheet.name === named.get(tab.id)));
  match((tab, open) => {
    if (tab.marker === null) return undefined;
    const marked = open.filter(worksheet => markerOf(worksheet) === tab.marker);
    return marked.find(worksheet => worksheet.name === tab.name) ?? marked[0];
  });
  match((tab, open) => open.find(worksheet => worksheet.name === tab.name));
  return found;
}

/** All but our hidden tab, in tab order. */
export function ownTabs(workbook: Workbook): Worksheet[] {
  return workbook.worksheets.filter(worksheet => worksheet.name !== HIDDEN_TAB);
}

function markerOf(worksheet: Worksheet): string | null {
  const value = worksheet.findCell(1, 1)?.value;
  return typeof value === 'string' ? value : null;
}

/** Tab names by sheet id. Names of one tab only are passed over: Excel makes them for copies. */
function namedTabs(workbook: Workbook): Map<number, string> {
  const names = new Map<number, string>();
  for (const {name, ranges, localSheetId} of workbook.definedNames.model) {
    const id = new RegExp(`^${NAME_PREFIX}(\\d+)$`).exec(name)?.[1];
    const tabName = parseReference(ranges[0] ?? '')?.tabName ?? null;
    if (id === undefined || localSheetId !== undefined || tabName === null) continue;
    // The library leaves quotes in a tab's name doubled.
    names.set(Number(id), tabName.replaceAll("''", "'"));
  }
  return names;
}
