// A pasted list of units, as the lines that a set-up takes. Codes may be left out, parents too.

import {parseDate} from '../dates/parse-date';
import {glossary} from '../glossary';
import {foldName} from '../text/fold-text';
import type {ListLine} from './list-line';
import {cellOf, type FieldRule, findFields, type PastedTable} from './pasted-columns';
import {notUnderstood, type PastedProblem} from './pasted-problem';
import {type PastedRow, splitPasted} from './split-pasted';
import {
  type KnownUnit,
  namedUnit,
  shownUnits,
  typeOfText,
  type UnitFinder,
  unitFinder,
} from './unit-words';

/** The unit that collects, as the person names it beside the lists. */
export interface CollectingUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
}

export interface PastedUnits {
  /** `code, name, type, parent, valid_from, valid_to` and what of {@link further} is given; the collecting unit first, at line 0. */
  readonly lines: readonly ListLine[];
  /** Codes that the list did not give. */
  readonly proposed: ReadonlySet<string>;
  readonly problems: readonly PastedProblem[];
}

const codeForm = /^(?=.*\d)[A-Za-z]{0,6}[-_.]?\d{1,8}$/;
const hasLetter = (cell: string): boolean => /\p{L}/u.test(cell);

/** What only some lists say of a unit: found by its header alone, and taken as it was written. */
const further: readonly (readonly [field: string, ...headers: readonly string[]])[] = [
  ['aliases', glossary.aliases, 'Tên khác', 'Tên viết tắt'],
  ['receiver', glossary.receiver, 'Nơi nhận'],
  ['desk', glossary.desk],
  ['phone', glossary.helpPhone, 'Điện thoại', 'Số điện thoại'],
];

const rules: readonly FieldRule[] = [
  ...further.map(([field, ...headers]) => ({
    ...{field, headers: [field, ...headers], looksLike: null},
  })),
  {
    field: 'valid_from',
    headers: ['valid_from', 'Hiệu lực từ', 'Từ ngày', 'Ngày hiệu lực'],
    looksLike: cell => parseDate(cell).ok,
  },
  {
    field: 'valid_to',
    headers: ['valid_to', 'Hiệu lực đến', 'Đến ngày', 'Ngày hết hiệu lực'],
    looksLike: cell => parseDate(cell).ok,
  },
  {
    field: 'code',
    headers: ['code', 'Mã đơn vị', 'Mã', 'Mã xã', 'Mã số', 'Mã ĐVHC'],
    looksLike: cell => codeForm.test(cell),
  },
  {
    field: 'type',
    headers: ['type', 'Loại đơn vị', 'Loại', 'Cấp', 'Loại hình'],
    looksLike: cell => typeOfText(cell) !== null,
  },
  {
    field: 'parent',
    headers: ['parent', 'Đơn vị cấp trên', 'Cấp trên', 'Trực thuộc', 'Thuộc'],
    looksLike: null,
  },
  {
    field: 'name',
    headers: [
      ...['name', 'Tên đơn vị', 'Đơn vị', 'Tên', 'Tên xã', 'Xã phường thị trấn', 'Xã thị trấn'],
      ...['Xã phường', 'Xã', 'Địa phương', 'Đơn vị báo cáo', 'Địa bàn'],
    ],
    looksLike: hasLetter,
  },
];

/** The units of a pasted block, all under `node` where no parent is named. */
export function readPastedUnits(text: string, node: CollectingUnit): PastedUnits {
  const table = findFields(splitPasted(text), rules);
  const top = {...node, name: namedUnit(node.name).name, isNode: true};
  const problems: PastedProblem[] = [];
  const found = table.body.flatMap(row => {
    const unit = readUnit(row, table);
    if (unit.name === '') {
      problems.push(notUnderstood(row, {code: 'PASTED_UNIT_UNNAMED', facts: {text: row.text}}));
      return [];
    }
    return isSame(unit, top) ? [] : [{...unit, row}];
  });
  const {codes, proposed} = giveCodes(found, top.code);
  const units = found.map((unit, at) => ({...unit, code: codes[at] ?? ''}));
  const known: KnownUnit[] = [top, ...units.map(one => ({...one, isNode: false}))];
  const parents = {unitsMeant: unitFinder(known), node: top.code};
  const lines = units.map(unit => {
    const parent = parentOf(unit, parents, problems);
    const {code, name, type, validFrom, validTo} = unit;
    const own = {code, name, type, parent, valid_from: validFrom, valid_to: validTo};
    const words = further.map(([key]) => [key, cellOf(unit.row, table.columns, key)] as const);
    const fields = {...own, ...Object.fromEntries(words.filter(([, text]) => text !== ''))};
    return {line: unit.row.line, fields};
  });
  const type = node.type === '' ? namedUnit(node.name).type : node.type;
  const first = {line: 0, fields: {code: top.code, name: top.name, type, parent: ''}};
  return {lines: [first, ...lines], proposed, problems};
}

interface FoundUnit {
  readonly code: string;
  readonly name: string;
  readonly type: string;
  readonly parent: string;
  readonly validFrom: string;
  readonly validTo: string;
}

/** "Yên Bình" of the type "Xã" is "Xã Yên Bình", as people say it. */
function readUnit(row: PastedRow, {columns}: PastedTable): FoundUnit {
  const cell = (field: string): string => cellOf(row, columns, field);
  const typeCell = cell('type');
  const type = typeOfText(typeCell) ?? typeCell;
  const own = namedUnit(cell('name'));
  const isBare = own.type === '' && type !== '' && own.name !== '';
  return {
    code: cell('code'),
    name: isBare && typeOfText(typeCell) !== null ? `${type} ${own.name}` : own.name,
    type: own.type === '' ? type : own.type,
    parent: cell('parent'),
    validFrom: cell('valid_from'),
    validTo: cell('valid_to'),
  };
}

function isSame(unit: FoundUnit, top: KnownUnit): boolean {
  return unit.code === '' || unit.code === top.code
    ? foldName(unit.name) === foldName(top.name) || (unit.code === top.code && unit.code !== '')
    : false;
}

/** Codes as given, five-digit ones with the zero that a spreadsheet has eaten; `X01` and on where there is none. */
function giveCodes(
  units: readonly FoundUnit[],
  node: string,
): {codes: string[]; proposed: ReadonlySet<string>} {
  const isFive = units.some(one => /^\d{5}$/.test(one.code));
  const given = units.map(one => (isFive && /^\d{4}$/.test(one.code) ? `0${one.code}` : one.code));
  const taken = new Set([...given, node]);
  const proposed = new Set<string>();
  let next = 1;
  const codes = given.map(code => {
    if (code !== '') return code;
    let made = '';
    do made = `X${String(next++).padStart(2, '0')}`;
    while (taken.has(made));
    proposed.add(made);
    return made;
  });
  return {codes, proposed};
}

function parentOf(
  unit: FoundUnit & {readonly row: PastedRow},
  {unitsMeant, node}: {readonly unitsMeant: UnitFinder; readonly node: string},
  problems: PastedProblem[],
): string {
  if (unit.parent === '') return node;
  const found = unitsMeant(unit.parent);
  const [meant, second] = found;
  if (meant !== undefined && second === undefined) return meant.code;
  const near = second === undefined ? '' : shownUnits(found);
  problems.push(
    notUnderstood(unit.row, {code: 'PASTED_UNIT_UNKNOWN', facts: {text: unit.parent, near}}),
  );
  return node;
}
