// The places of the page, as in Google Sheets: title, menus, grid, a panel at the right; and the keys that lead between them.

import type {CallEnd} from '../../host/web/page-wire';
import {words} from '../page-words.vi';
import {element} from './element';
import {MenuBar} from './menu-bar';
import {Notices} from './notices';
import {Panels} from './panels';
import {SheetTabs} from './sheet-tabs';
import {TitleBar} from './title-bar';

export interface FrameEars {
  call(functionName: string, args: readonly unknown[]): Promise<CallEnd>;
  backToGrid(): void;
  chooseTab(sheetId: number): void;
}

export interface PageFrame {
  readonly titleBar: TitleBar;
  readonly menuBar: MenuBar;
  readonly notices: Notices;
  readonly sheetTabs: SheetTabs;
  readonly panels: Panels;
  /** Where the grid is drawn. */
  readonly place: HTMLElement;
  /** Over the grid. */
  readonly chartPlace: HTMLElement;
  /** The book is there. */
  ready(): void;
}

export function buildFrame(app: HTMLElement, ears: FrameEars): PageFrame {
  const titleBar = new TitleBar();
  const notices = new Notices();
  const menuBar = new MenuBar({left: () => ears.backToGrid()});
  const panels = new Panels({
    call: (functionName, args) => ears.call(functionName, args),
    left: () => ears.backToGrid(),
    pressed: code => openMenu(menuBar, code),
  });
  const sheetTabs = new SheetTabs(sheetId => ears.chooseTab(sheetId));
  const place = element('div', {class: 'grid'});
  const chartPlace = element('div', {class: 'charts', role: 'region', 'aria-label': words.charts});
  const opening = element('p', {class: 'opening', role: 'status'}, words.opening);
  const sheet = element('main', {'aria-label': words.grid}, place, chartPlace, opening);
  const left = element('div', {class: 'left'}, sheet, sheetTabs.root);
  const nav = element('nav', {'aria-label': words.menuBar}, menuBar.root);
  const middle = element('div', {class: 'middle'}, left, panels.side);
  app.replaceChildren(titleBar.root, nav, notices.line, middle, panels.dialogs, notices.root);
  listenForKeys({menuBar, panels, sheetTabs, toGrid: () => ears.backToGrid()});
  return {
    ...{titleBar, menuBar, notices, panels, sheetTabs, place, chartPlace},
    ready: () => opening.remove(),
  };
}

interface KeyPlaces {
  readonly menuBar: MenuBar;
  readonly panels: Panels;
  readonly sheetTabs: SheetTabs;
  readonly toGrid: () => void;
}

/** By the code of the key that is pressed with Alt and Shift. */
const MENU_PATHS: Readonly<Record<string, readonly string[]>> = {
  KeyS: [words.extensions, words.addOn],
  KeyF: [words.file],
};

/** @returns whether there is a menu for that key */
function openMenu(menuBar: MenuBar, code: string): boolean {
  const path = MENU_PATHS[code];
  if (path !== undefined) menuBar.openPath(path);
  return path !== undefined;
}

/** Before the grid hears them: it takes nearly every key for its cells. */
function listenForKeys({menuBar, panels, sheetTabs, toGrid}: KeyPlaces): void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.key === 'F6') {
      const isInMenu = menuBar.root.contains(document.activeElement);
      if (isInMenu) toGrid();
      else if (!panels.focus()) menuBar.focus();
    } else if (!event.altKey || !event.shiftKey) return;
    // As in Sheets, where it opens the list of the tabs.
    else if (event.code === 'KeyK') sheetTabs.focus();
    else if (!openMenu(menuBar, event.code)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, {capture: true});
}
