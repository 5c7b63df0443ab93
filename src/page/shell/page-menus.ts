// The menus of a book: the page's own under "Tệp", the add-on's where Google Sheets shows them.

import type {PageMenu, PageMenuEntry} from '../../host/web/page-wire';
import {words} from '../page-words.vi';
import type {MenuNode} from './menu-bar';

export interface FileActions {
  readonly books: () => void;
  readonly newBook: () => void;
  readonly openFile: () => void;
  readonly download: () => void;
  readonly backup: () => void;
  readonly print: () => void;
}

/** @param run - is told the function and what its item is called */
export function pageMenus(
  menus: readonly PageMenu[],
  actions: FileActions,
  run: (functionName: string, label: string) => void,
): MenuNode[] {
  const nodesOf = (entries: readonly PageMenuEntry[]): MenuNode[] =>
    entries.map((entry): MenuNode => {
      if (entry.kind === 'separator') return {kind: 'separator'};
      if (entry.kind === 'menu')
        return {kind: 'menu', label: entry.label, nodes: nodesOf(entry.entries)};
      const {label, functionName} = entry;
      return {kind: 'item', label, run: () => run(functionName, label)};
    });
  const added = menus.filter(menu => menu.label === null).flatMap(({entries}) => entries);
  const addOn: MenuNode[] =
    added.length > 0
      ? nodesOf(added)
      : [{kind: 'item', label: words.noItems, run: () => undefined}];
  return [
    {kind: 'menu', label: words.file, nodes: fileNodes(actions), keys: words.fileKeys},
    ...menus.flatMap(({label, entries}): MenuNode[] =>
      label === null ? [] : [{kind: 'menu', label, nodes: nodesOf(entries)}],
    ),
    {
      ...{kind: 'menu', label: words.extensions},
      nodes: [{kind: 'menu', label: words.addOn, nodes: addOn, keys: words.addOnKeys}],
    },
  ];
}

function fileNodes(actions: FileActions): MenuNode[] {
  return [
    {kind: 'item', label: words.books, run: actions.books},
    {kind: 'item', label: words.newBook, run: actions.newBook},
    {kind: 'item', label: words.openFile, run: actions.openFile},
    {kind: 'separator'},
    {kind: 'item', label: words.download, run: actions.download},
    {kind: 'item', label: words.backup, run: actions.backup},
    {kind: 'separator'},
    {kind: 'item', label: words.print, run: actions.print},
  ];
}
