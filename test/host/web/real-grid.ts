// The page's grid without a page: what it holds after a workbook and mutations, in a form that two grids can be compared in.

import {createRequire} from 'node:module';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

import type {IWorkbookData, Workbook} from '@univerjs/core';
import {buildSync} from 'esbuild';

import type * as univerParts from './univer-parts';
import type {GridMutation, PageBook} from '../../../src/host/web/page-wire';
import {dress, type DressedCells} from '../../../src/page/grid/tab-looks';

type Plain = Readonly<Record<string, unknown>>;
type Parts = typeof univerParts;

/** The grid's own code, built once per test file. */
const parts = ((): Parts => {
  const folder = mkdtempSync(join(tmpdir(), 'so-chi-tieu-'));
  const file = join(folder, 'univer-parts.cjs');
  buildSync({
    entryPoints: [join(__dirname, 'univer-parts.ts')],
    ...{bundle: true, format: 'cjs', platform: 'node', target: 'node20', outfile: file},
    ...{logLevel: 'silent'},
  });
  // What was built a moment ago from that very file.
  const built = createRequire(__filename)(file) as Parts;
  rmSync(folder, {recursive: true});
  return built;
})();

export class RealGrid {
  readonly #univer = new parts.Univer({logLevel: parts.LogLevel.SILENT});
  readonly #workbook: Workbook;

  readonly #id: unknown;

  constructor({workbook, looks}: Pick<PageBook, 'workbook' | 'looks'>) {
    this.#id = workbook['id'];
    this.#univer.registerPlugin(parts.UniverFormulaEnginePlugin);
    this.#univer.registerPlugin(parts.UniverSheetsPlugin);
    this.#univer.registerPlugin(parts.UniverDataValidationPlugin);
    this.#univer.registerPlugin(parts.UniverSheetsConditionalFormattingPlugin);
    this.#univer.registerPlugin(parts.UniverSheetsNotePlugin);
    // The grid's own type asks for enumerations where its files have numbers; as JSON, since that is how it comes.
    const copy = JSON.parse(JSON.stringify(workbook)) as Partial<IWorkbookData>;
    for (const [id, runs] of Object.entries(looks)) {
      const cells = copy.sheets?.[id]?.cellData;
      if (cells !== undefined) dress(cells as DressedCells, runs, () => true);
    }
    this.#workbook = this.#univer.createUnit(parts.UniverInstanceType.UNIVER_SHEET, copy);
  }

  /** @throws for a mutation that the grid does not know or will not do */
  apply(mutations: readonly GridMutation[]): void {
    const commands = this.#univer.__getInjector().get(parts.ICommandService);
    for (const {id, params} of mutations) {
      if (!commands.hasCommand(id)) throw new Error(`no mutation ${id}`);
      const own: object = JSON.parse(JSON.stringify({unitId: this.#id, ...params})) as object;
      const isDone: unknown = commands.syncExecuteCommand(id, own, {fromCollab: true});
      if (isDone !== true) throw new Error(`not done: ${id} ${JSON.stringify(params)}`);
    }
  }

  /** Tabs in order, with all that a person sees of them. */
  seen(): unknown {
    const {name, sheetOrder, sheets, styles} = this.#workbook.getSnapshot();
    const resources = this.#resources();
    return {
      name,
      tabs: sheetOrder.map(id => {
        const tab = sheets[id] as unknown as Plain;
        return {
          ...{id, name: tab['name'], color: tab['tabColor'], hidden: tab['hidden']},
          ...{rows: tab['rowCount'], columns: tab['columnCount'], freeze: tab['freeze']},
          merges: texts(tab['mergeData'], range => range),
          rowData: linesOf(tab['rowData'], {h: 21}),
          columnData: linesOf(tab['columnData'], {w: 100}),
          cells: cellsOf(tab['cellData'], styles),
          notes: texts(Object.values(notesOf(resources, id)), note => note),
          rules: texts(listOf(resources, 'SHEET_DATA_VALIDATION_PLUGIN', id), rule => rule),
          colours: listOf(resources, 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', id),
        };
      }),
    };
  }

  close(): void {
    this.#univer.dispose();
  }

  #resources(): Readonly<Record<string, Record<string, unknown>>> {
    const loader = this.#univer.__getInjector().get(parts.IResourceLoaderService);
    const {resources = []} = loader.saveUnit<IWorkbookData>(this.#workbook.getUnitId()) ?? {};
    return Object.fromEntries(
      resources.map(({name, data}) => [
        name,
        (data === '' ? {} : JSON.parse(data)) as Record<string, unknown>,
      ]),
    );
  }
}

function texts(list: unknown, part: (item: unknown) => unknown): string[] {
  return (Array.isArray(list) ? list : []).map(item => JSON.stringify(sorted(part(item)))).sort();
}

function listOf(
  resources: Readonly<Record<string, Record<string, unknown>>>,
  name: string,
  id: string,
): unknown {
  return resources[name]?.[id] ?? [];
}

function notesOf(resources: Readonly<Record<string, Record<string, unknown>>>, id: string): Plain {
  const byRow = (resources['SHEET_NOTE_PLUGIN']?.[id] ?? {}) as Record<
    string,
    Record<string, Plain>
  >;
  return Object.fromEntries(
    Object.values(byRow).flatMap(row =>
      Object.values(row).map(({note, row: at, col}) => [
        `${String(at)} ${String(col)}`,
        {note, at, col},
      ]),
    ),
  );
}

/** Lines that differ from any other. */
function linesOf(data: unknown, usual: Plain): unknown {
  return Object.fromEntries(
    Object.entries((data ?? {}) as Record<string, Plain | null>).flatMap(([at, line]) => {
      const own = Object.entries(line ?? {}).filter(
        ([key, value]) => key !== 'ia' && value !== 0 && usual[key] !== value,
      );
      return own.length === 0 ? [] : [[at, sorted(Object.fromEntries(own))]];
    }),
  );
}

/** Values, formulas and looks by `row column`. */
function cellsOf(data: unknown, styles: unknown): unknown {
  const cells: Record<string, unknown> = {};
  for (const [row, line] of Object.entries(data as Record<string, Record<string, Plain>>)) {
    for (const [column, cell] of Object.entries(line)) {
      const {v, f, t, s} = cell;
      const look = sorted(typeof s === 'string' ? (styles as Plain)[s] : (s ?? {}));
      const own = {
        ...(v === undefined || v === null ? {} : {v, t}),
        ...(typeof f === 'string' ? {f} : {}),
        ...(Object.keys(look as object).length === 0 ? {} : {look}),
      };
      if (Object.keys(own).length > 0) cells[`${row} ${column}`] = own;
    }
  }
  return cells;
}

/** The same with keys in one order and without what is `null`. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null && part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
