// The names under which people write the rows of a form in a message or a table of their own.

import {sliceName} from '../indicators/dimensions';
import type {FormRow, IndicatorBook} from '../indicators/indicator-book';
import {foldName} from '../text/fold-text';

/** Short names in daily use, beside the full one. A name of several rows is settled by the line before it. */
const shortNames: Readonly<Record<string, readonly string[]>> = {
  vl_giai_quyet: ['giải quyết việc làm', 'tổng số', 'tổng cộng', 'tổng'],
  vl_trong_nuoc: ['trong nước'],
  vl_doanh_nghiep: ['doanh nghiệp', 'vào công ty'],
  vl_vay_von: ['vay vốn', 'vốn vay', 'qua vay vốn', 'qua vốn vay'],
  vl_tu_tao: ['tự tạo việc làm', 'tự tạo', 'khác'],
  nn_xuat_canh: ['xuất cảnh', 'nước ngoài', 'xuất khẩu lao động', 'xklđ'],
  nn_xuat_canh_nb: ['nhật'],
  nn_xuat_canh_hq: ['hàn'],
  nn_xuat_canh_khac: ['khác', 'nước khác'],
  vl_nhu_cau_viec: ['có nhu cầu tìm việc', 'nhu cầu việc làm'],
};

/** Rows by what they may be called. */
export interface NameIndex {
  readonly exact: ReadonlyMap<string, readonly FormRow[]>;
  /** By the name without marks: `trong tinh`. */
  readonly bare: ReadonlyMap<string, readonly FormRow[]>;
}

export function indexNames(book: IndicatorBook): NameIndex {
  const exact = new Map<string, FormRow[]>();
  const bare = new Map<string, FormRow[]>();
  for (const row of book.rows) {
    for (const name of namesOf(row)) {
      put(exact, foldName(name), row);
      put(bare, bareName(name), row);
    }
  }
  return {exact, bare};
}

/**
 * The rows that a label may mean: those of that name; else of that name written without marks; else those whose name stands
 * whole inside the label, the longest name first. Empty when none is.
 */
export function rowsNamed(label: string, names: NameIndex): readonly FormRow[] {
  const wanted = stripLead(foldName(label));
  return (
    names.exact.get(wanted) ?? names.bare.get(bareName(wanted)) ?? rowsInside(wanted, names.exact)
  );
}

function rowsInside(label: string, names: NameIndex['exact']): readonly FormRow[] {
  const inside = [...names].filter(
    ([name]) => name.includes(' ') && ` ${label} `.includes(` ${name} `),
  );
  const longest = Math.max(0, ...inside.map(([name]) => name.length));
  // A name inside a longer found name says nothing more: "tự tạo" in "tự tạo việc làm".
  const longestName = inside.find(([name]) => name.length === longest)?.[0] ?? '';
  const further = inside.filter(([name]) => !longestName.includes(name));
  return [...new Set([...(names.get(longestName) ?? []), ...further.flatMap(([, rows]) => rows)])];
}

function namesOf(row: FormRow): string[] {
  if (row.slice !== '') {
    const name = sliceName(row.slice);
    return [name, `${row.indicator.name} ${name}`];
  }
  const full = row.indicator.name;
  return [full, full.replace(/\s*\(.*\)/, ''), ...(shortNames[row.id] ?? [])];
}

/** `trong đó nữ` is `nữ`. */
function stripLead(name: string): string {
  return name.replace(leads, '');
}

const leads = new RegExp(`^(?:${['trong đó', 'gồm', 'số'].map(foldName).join('|')})[ :]+`);

function bareName(name: string): string {
  return foldName(name).normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
}

function put(index: Map<string, FormRow[]>, name: string, row: FormRow): void {
  const known = index.get(name);
  if (known === undefined) index.set(name, [row]);
  else if (!known.includes(row)) known.push(row);
}
