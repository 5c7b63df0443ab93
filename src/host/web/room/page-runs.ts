// Runs that a page starts: menu items, calls of panels, and the trigger of what was typed.

import type {Host, RunReport} from '../../runtime/host';
import type {Panels} from '../panel/panels';
import type {HostMessage, PageMenu, Selection} from '../page-wire';
import {webText} from '../web-messages.vi';

export interface RunPlace {
  readonly host: Host;
  readonly panels: Panels;
  readonly bookId: string;
  readonly user: string;
  readonly tell: (message: HostMessage) => void;
}

/** As long as a notice stays when the script does not say. */
const TOAST_SECONDS = 5;

/** A menu that is not there in this time is left out: the page must not wait for it. */
const MENU_LIMIT_MS = 10_000;

export class PageRuns {
  constructor(private readonly place: RunPlace) {}

  /** The add-on's menus, as `onOpen` puts them up for this person. */
  async menus(): Promise<readonly PageMenu[]> {
    const {host, bookId, user} = this.place;
    const report = await host.run({
      ...{bookId, user, name: 'onOpen', authMode: 'LIMITED'},
      options: {timeLimitMs: MENU_LIMIT_MS},
    });
    this.#show(report, null);
    return report.menus;
  }

  async run(
    functionName: string,
    args: readonly unknown[],
    selection: Selection | null,
  ): Promise<RunReport> {
    const {host, bookId, user} = this.place;
    const report = await host.run({
      ...{bookId, user, name: functionName, args},
      options: selection === null ? {} : {activeSheetId: selection.sheetId},
    });
    this.#show(report, selection);
    return report;
  }

  /** What a run has put up on the screen. */
  #show({toasts, sidebar, activeSheetId}: RunReport, selection: Selection | null): void {
    const {tell, panels} = this.place;
    for (const {message, title, seconds} of toasts) {
      tell({
        kind: 'toast',
        toast: {title: title ?? '', message, seconds: seconds ?? TOAST_SECONDS},
      });
    }
    if (activeSheetId !== null && activeSheetId !== (selection?.sheetId ?? null)) {
      tell({kind: 'front', sheetId: activeSheetId, cell: null});
    }
    if (sidebar !== null) {
      const {title, html} = sidebar;
      const panel = {
        place: 'sidebar',
        title,
        path: panels.add(html),
        width: null,
        height: null,
      } as const;
      tell({kind: 'panel', panel});
    }
  }
}

/** Why a run did not end well; `''` when it did. */
export function messageOf({outcome}: RunReport): string {
  if (outcome.ok) return '';
  return outcome.kind === 'timeout' ? webText({code: 'RUN_TIMEOUT', facts: {}}) : outcome.message;
}
