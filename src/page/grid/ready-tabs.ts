// Makes a tab ready when it is first needed: its looks before anything is written in it, its labels' room before it is shown.

import {
  BooleanNumber,
  type ICommandService,
  type IWorkbookData,
  type Workbook,
  type Worksheet,
} from '@univerjs/core';
import {SetWorksheetActiveOperation} from '@univerjs/sheets';

import type {GridMutation, PageBook} from '../../host/web/page-wire';
import {LabelRoom, tabChanged} from './label-room';
import {dress, type DressedCells} from './tab-looks';

type Looks = PageBook['looks'];

export class ReadyTabs {
  readonly #labels: LabelRoom;
  readonly #fitted = new Set<string>();
  #workbook: Workbook | null = null;
  /** Of the tabs that are not dressed yet. */
  #looks = new Map<string, Looks[string]>();
  #seen: ReadonlySet<string> = new Set();

  constructor(private readonly commands: ICommandService) {
    this.#labels = new LabelRoom(commands);
    commands.beforeCommandExecuted(({id, params}) => {
      if (id !== SetWorksheetActiveOperation.id) return;
      // This operation names the tab that comes to the front.
      this.show((params as {subUnitId: string}).subUnitId);
    });
  }

  /** A book that is about to be opened: the tab that it opens with is dressed. */
  start(data: IWorkbookData, looks: Looks): void {
    this.#workbook = null;
    this.#fitted.clear();
    this.#looks = new Map(Object.entries(looks));
    const seen = Object.entries(data.styles).filter(([, look]) => hasPaint(look));
    this.#seen = new Set(seen.map(([key]) => key));
    const first = data.sheetOrder.find(id => data.sheets[id]?.hidden !== BooleanNumber.TRUE);
    const cells = data.sheets[first ?? '']?.cellData;
    // Univer's type has `void` for a cell that is not there.
    if (first !== undefined && cells !== undefined) this.#dress(first, cells);
  }

  /** It is open. */
  open(workbook: Workbook): void {
    this.#workbook = workbook;
    const front = workbook.getActiveSheet(true)?.getSheetId();
    if (front !== undefined) this.show(front);
  }

  /** Before, and at the latest when, a tab comes to the front. */
  show(sheetId: string): void {
    const sheet = this.#sheet(sheetId);
    if (this.#workbook === null || sheet === null || this.#fitted.has(sheetId)) return;
    this.#fitted.add(sheetId);
    this.#dress(sheetId, sheet.getCellMatrix().getMatrix() as DressedCells);
    this.#labels.fitTab(this.#workbook, sheet);
  }

  /** Before the host's mutations are carried out. */
  beforeChange(mutations: readonly GridMutation[]): void {
    for (const {params} of mutations) {
      const sheetId = tabChanged(params);
      const sheet = this.#looks.has(sheetId) ? this.#sheet(sheetId) : null;
      if (sheet !== null) this.#dress(sheetId, sheet.getCellMatrix().getMatrix() as DressedCells);
    }
  }

  afterChange(mutations: readonly GridMutation[]): void {
    if (this.#workbook !== null) this.#labels.fitAfter(this.#workbook, mutations, this.#fitted);
  }

  #sheet(sheetId: string): Worksheet | null {
    return this.#workbook?.getSheetBySheetId(sheetId) ?? null;
  }

  #dress(sheetId: string, cells: DressedCells): void {
    dress(cells, this.#looks.get(sheetId) ?? [], key => this.#seen.has(`k${key}`));
    this.#looks.delete(sheetId);
  }
}

/** Seen in a blank cell, too. */
function hasPaint(look: IWorkbookData['styles'][string]): boolean {
  return (look?.bg ?? look?.bd ?? null) !== null;
}
