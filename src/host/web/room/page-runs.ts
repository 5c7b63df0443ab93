// Runs that a page starts: menu items, calls of panels, and the trigger of what was typed.

import type {Host, RunReport} from '../../runtime/host';
import type {DialogReport, Front} from '../../runtime/script-run';
import type {EditEvent} from '../../runtime/trigger-event';
import type {Panels} from '../panel/panels';
import type {HostMessage, PageMenu, PagePanel, Selection} from '../page-wire';
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
    const options = selection === null ? {} : {active: selection};
    const report = await host.run({bookId, user, name: functionName, args, options});
    this.#show(report, selection);
    return report;
  }

  /** The add-on's simple trigger; nothing when it has none. */
  async onEdit(event: EditEvent): Promise<void> {
    const {host, bookId, user} = this.place;
    if (!host.has('onEdit')) return;
    const {sheetId, area} = event;
    const options = {active: {sheetId, area}};
    const request = {bookId, user, name: 'onEdit', args: [event], authMode: 'LIMITED'} as const;
    this.#show(await host.run({...request, options}), {sheetId, area});
  }

  /** What a run has put up on the screen. */
  #show({toasts, sidebar, dialog, front}: RunReport, selection: Selection | null): void {
    const {tell} = this.place;
    for (const {message, title, seconds} of toasts) {
      const toast = {title: title ?? '', message, seconds: seconds ?? TOAST_SECONDS};
      tell({kind: 'toast', toast});
    }
    const isNew = front !== null && !isSelected(front, selection);
    if (isNew) tell({kind: 'front', sheetId: front.sheetId, cell: front.cell});
    if (sidebar !== null) this.#open('sidebar', {...sidebar, width: null, height: null});
    if (dialog !== null) this.#open('dialog', dialog);
  }

  #open(place: PagePanel['place'], {title, html, width, height}: DialogReport): void {
    const {panels, tell} = this.place;
    tell({kind: 'panel', panel: {place, title, path: panels.add(html), width, height}});
  }
}

/** Whether the person is there already. */
function isSelected({sheetId, cell}: Front, selection: Selection | null): boolean {
  if (selection === null || selection.sheetId !== sheetId) return false;
  const {row, column} = selection.area;
  return cell === null || (cell.row === row && cell.column === column);
}

/** Why a run did not end well; `''` when it did. */
export function messageOf({outcome}: RunReport): string {
  if (outcome.ok) return '';
  return outcome.kind === 'timeout' ? webText({code: 'RUN_TIMEOUT', facts: {}}) : outcome.message;
}
