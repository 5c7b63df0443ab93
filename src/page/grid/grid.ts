// A book on the screen. Univer draws it and takes the keys; the store decides what it holds.

import {
  BooleanNumber,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LifecycleService,
  LifecycleStages,
  type IWorkbookData,
  type Injector,
  type IRange,
  UniverInstanceType,
  type Workbook,
} from '@univerjs/core';
import {SetWorksheetActiveOperation, SheetsSelectionsService} from '@univerjs/sheets';
import {IEditorBridgeService, ScrollToRangeOperation} from '@univerjs/sheets-ui';
import {ILayoutService} from '@univerjs/ui';

import type {GridMutation, PageBook, Selection} from '../../host/web/page-wire';
import {copyShownRows} from './copy-shown';
import {guardCommands} from './guard-commands';
import {labelParts} from './label-parts';
import {NARROW_SCREEN} from './label-room';
import {darkenNoteCorners} from './note-corner';
import {closeNote, openNotesByKey} from './note-key';
import {keepNotesOnScreen} from './note-place';
import {keepTypedText} from './keep-typed-text';
import {pasteText, type Cut} from './paste-text';
import {ReadyTabs} from './ready-tabs';
import {selectCell} from './select-cell';
import {showCellsWhole} from './show-cell';
import {typedCells, SET_VALUES, type GridCells} from './typed-cells';
import {startUniver} from './univer-plugins';

/** Changes that move cells or take them away: what was done before them cannot be undone by place. */
const MOVING = /mutation\.(insert|remove|move|reorder)-(?!note)/;

export interface GridListener {
  /** The person changed cells; one call for all that one key or press did. */
  edited(mutations: readonly GridMutation[]): void;
  /** Another tab is in front, or the tabs themselves have changed. */
  shown(): void;
  /** A pasted block did not fit. */
  cut(by: Cut): void;
  /** The screen has become a phone's, or is none any more: the book is to be opened anew. */
  resized(): void;
}

/** 1-based. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface SheetTab {
  readonly id: number;
  readonly name: string;
  /** `#rrggbb`; `''` for none. */
  readonly color: string;
}

export class BookGrid {
  readonly injector: Injector;
  readonly #commands: ICommandService;
  readonly #ready: ReadyTabs;
  #workbook: Workbook | null = null;
  #tabs: {unsubscribe(): void} | null = null;
  #hasParts = false;
  #own: GridMutation[] = [];
  /** Whether results that are calculated now follow from what this person typed. */
  #awaitsResults = false;

  constructor(
    container: HTMLElement,
    private readonly listener: GridListener,
  ) {
    this.injector = startUniver(container).__getInjector();
    labelParts(container);
    showCellsWhole(this.injector);
    this.#commands = this.injector.get(ICommandService);
    this.#ready = new ReadyTabs(this.#commands);
    matchMedia(NARROW_SCREEN).addEventListener('change', () => this.listener.resized());
    openNotesByKey(this.injector, () => this.focus());
    guardCommands(this.#commands, {
      changed: mutation => this.#takeOwn(mutation),
      calculated: mutation => this.#takeResults(mutation),
      pasted: text => this.#paste(text),
    });
  }

  /** Resolves once cells are drawn, some 300 ms after the first book is open: what scrolls them is not there before. */
  drawn(): Promise<void> {
    return this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  get isEditing(): boolean {
    return this.#workbook !== null && this.injector.get(IEditorBridgeService).isVisible().visible;
  }

  /** Puts the keys on the cells. */
  focus(): void {
    this.injector.get(ILayoutService).focus();
  }

  /** Runs `then` once no cell is being edited: at once, or when she has left it. */
  whenFree(then: () => void): void {
    if (!this.isEditing) {
      then();
      return;
    }
    const wait = this.injector.get(IEditorBridgeService).visible$.subscribe(({visible}) => {
      if (visible) return;
      wait.unsubscribe();
      setTimeout(() => this.whenFree(then));
    });
  }

  /**
   * Shows a book in the place of the former one, and takes its workbook over; the tab and cell in front stay there.
   *
   * @param sheetId - the tab to begin with; `null` or an unknown one: as before, else the first that is not hidden
   */
  open({id, workbook, looks}: PageBook, sheetId: number | null): void {
    const former = this.#workbook;
    const selection = this.selection();
    if (former !== null) this.#close(former);
    // The host makes exactly this shape; it comes as JSON.
    const data = workbook as unknown as IWorkbookData;
    this.#ready.start(data, looks);
    const instances = this.injector.get(IUniverInstanceService);
    const opened = instances.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, {
      ...data,
      id,
    });
    instances.focusUnit(id);
    // The parts of a sheet are there from the first book on.
    if (!this.#hasParts) {
      const parts = [keepTypedText, copyShownRows, keepNotesOnScreen, darkenNoteCorners];
      for (const set of parts) set(this.injector);
    }
    this.#hasParts = true;
    this.#workbook = opened;
    this.#ready.open(opened);
    this.#tabs = opened.activeSheet$.subscribe(sheet => {
      if (sheet === null || sheet === undefined) return;
      // The one in front may have been taken away.
      this.#ready.show(sheet.getSheetId());
      this.listener.shown();
      // The grid chooses its own first cell in this same turn.
      setTimeout(() => this.#leaveHidden());
    });
    const front = [sheetId, selection?.sheetId].find(tab => tab !== null && this.#isShown(tab));
    if (front === null || front === undefined) return;
    const isSame = front === selection?.sheetId;
    this.bringToFront(front, isSame ? selection.area : null);
  }

  /** What others, a run or the host changed: neither her selection nor her undo list nor an open editor is touched. */
  apply(mutations: readonly GridMutation[]): void {
    if (this.#workbook === null) return;
    const unitId = this.#workbook.getUnitId();
    this.#ready.beforeChange(mutations);
    for (const {id, params} of mutations) {
      this.#commands.syncExecuteCommand(id, {...params, unitId}, {fromCollab: true});
      if (MOVING.test(id)) this.injector.get(IUndoRedoService).clearUndoRedo(unitId);
    }
    this.#ready.afterChange(mutations);
    if (mutations.some(({id}) => id !== SET_VALUES)) this.listener.shown();
  }

  /** Tabs that are not hidden, in their order. */
  get tabs(): SheetTab[] {
    const shown = this.#workbook?.getSheets().filter(sheet => !sheet.isSheetHidden()) ?? [];
    return shown.map(sheet => ({
      ...{id: Number(sheet.getSheetId()), name: sheet.getName()},
      color: sheet.getTabColor() || '',
    }));
  }

  /** The tab in front; `null` before a book is open. */
  get front(): number | null {
    const sheet = this.#workbook?.getActiveSheet();
    return sheet === undefined ? null : Number(sheet.getSheetId());
  }

  /** `null` before a book is open. */
  selection(): Selection | null {
    const sheet = this.#workbook?.getActiveSheet();
    if (sheet === undefined) return null;
    const range = this.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
    if (range === undefined) return null;
    return {sheetId: Number(sheet.getSheetId()), area: areaOf(range)};
  }

  /** @param cell - stays where it is when `null` */
  bringToFront(sheetId: number, cell: CellPlace | null): void {
    const workbook = this.#workbook;
    if (workbook === null || !this.#isShown(sheetId)) return;
    const place = {unitId: workbook.getUnitId(), subUnitId: String(sheetId)};
    if (workbook.getActiveSheet().getSheetId() !== place.subUnitId) {
      this.#commands.syncExecuteCommand(SetWorksheetActiveOperation.id, place);
    }
    if (cell === null) return;
    closeNote(this.injector);
    selectCell(this.#commands, place, cell);
    const [row, column] = [cell.row - 1, cell.column - 1];
    const range: IRange = {startRow: row, endRow: row, startColumn: column, endColumn: column};
    void this.#commands.executeCommand(ScrollToRangeOperation.id, {range});
  }

  /** A tab's first row and column hold keys and are hidden: she begins at the first cell that she can see. */
  #leaveHidden(): void {
    const sheet = this.#workbook?.getActiveSheet();
    if (sheet === undefined || this.#workbook === null) return;
    const {area} = this.selection() ?? {area: {row: 1, column: 1}};
    const isSeen = sheet.getRowVisible(area.row - 1) && sheet.getColVisible(area.column - 1);
    if (isSeen) return;
    const {xSplit, ySplit} = sheet.getFreeze();
    let [row, column] = [ySplit, xSplit];
    while (row < sheet.getRowCount() - 1 && !sheet.getRowVisible(row)) row++;
    while (column < sheet.getColumnCount() - 1 && !sheet.getColVisible(column)) column++;
    const place = {unitId: this.#workbook.getUnitId(), subUnitId: sheet.getSheetId()};
    selectCell(this.#commands, place, {row: row + 1, column: column + 1});
  }

  #isShown(sheetId: number | undefined): boolean {
    const sheet = this.#workbook?.getSheetBySheetId(String(sheetId));
    return sheet?.isSheetHidden() === BooleanNumber.FALSE;
  }

  #close(workbook: Workbook): void {
    this.#tabs?.unsubscribe();
    this.#workbook = null;
    this.injector.get(IUndoRedoService).clearUndoRedo(workbook.getUnitId());
    this.injector.get(IUniverInstanceService).disposeUnit(workbook.getUnitId());
  }

  #takeOwn(mutation: GridMutation): void {
    const told = mutation.id === SET_VALUES ? this.#typed(mutation) : withoutUnit(mutation);
    if (told === null) return;
    this.#awaitsResults = true;
    if (this.#own.push(told) === 1) queueMicrotask(() => this.#tell());
  }

  #tell(): void {
    const own = this.#own;
    this.#own = [];
    this.listener.edited(own);
  }

  #typed(mutation: GridMutation): GridMutation | null {
    const sheet = this.#workbook?.getSheetBySheetId(String(mutation.params['subUnitId']));
    return typedCells(mutation, (row, column) =>
      sheet === null || sheet === undefined
        ? ''
        : (sheet.getComposedCellStyle(row, column).n?.pattern ?? ''),
    );
  }

  /** Formulas are calculated here alone, so the host learns from the page what they come to. */
  #takeResults({params}: GridMutation): void {
    const sheet = this.#workbook?.getSheetBySheetId(String(params['subUnitId']));
    if (!this.#awaitsResults || sheet === null || sheet === undefined) return;
    const cellValue: Record<string, Record<string, {f: string; v: unknown}>> = {};
    // Results come in the shape of a change of cells.
    const results = (params['cellValue'] ?? {}) as GridCells;
    for (const [row, cells] of Object.entries(results)) {
      for (const [column, cell] of Object.entries(cells)) {
        const formula = sheet.getCellRaw(Number(row), Number(column))?.f ?? '';
        if (formula === '') continue;
        (cellValue[row] ??= {})[column] = {f: formula, v: cell?.v ?? null};
      }
    }
    if (Object.keys(cellValue).length === 0) return;
    this.#awaitsResults = false;
    this.listener.edited([{id: SET_VALUES, params: {subUnitId: sheet.getSheetId(), cellValue}}]);
  }

  #paste(text: string): void {
    if (this.#workbook === null) return;
    const cut = pasteText(this.injector, this.#workbook, text);
    if (cut.rows > 0 || cut.columns > 0) this.listener.cut(cut);
  }
}

function areaOf({startRow, endRow, startColumn, endColumn}: IRange): Selection['area'] {
  // A whole row or column has no bounds of its own in the other direction.
  const from = (value: number): number => (Number.isNaN(value) ? 0 : value);
  const [row, column] = [from(startRow) + 1, from(startColumn) + 1];
  return {row, column, rows: from(endRow) + 2 - row, columns: from(endColumn) + 2 - column};
}

function withoutUnit({id, params}: GridMutation): GridMutation {
  const own = Object.entries(params).filter(([key]) => key !== 'unitId' && key !== 'trigger');
  return {id, params: Object.fromEntries(own)};
}
