// Stocks against the flows that move them, and the stages of going abroad against each other (DH-16, DH-17, DH-34).

import {type FigureFinding, warningAt} from '../finding';
import type {Indicator} from '../indicators/indicator';
import {formatNumber} from '../numbers/format-number';
import {addMonths} from '../periods/month';
import {monthsBetween} from '../periods/rhythm';
import {sumOf} from '../reports/resolve-totals';
import {type Checked, placeIn} from './check-context';
import {flowOfYear, flowSince} from './flow-sums';

interface Identity {
  readonly stock: string;
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** "Tăng, giảm khác": what no flow tells; where blank, there is nothing else. */
  readonly other: string;
}

/*
 * Source: domain.md X06, X07, X08. Who was persuaded to come home from an unlawful stay is among those who came home, and never was
 * among those at work: X07 adds them back. Withdrawals, deaths and departures not by contract go into the adjustment.
 */
// prettier-ignore
const identities: readonly Identity[] = [
  {stock: 'nn_nhu_cau',       plus: ['nn_dang_ky_moi'],                 minus: ['nn_xuat_canh'],                 other: 'nn_nhu_cau_khac'},
  {stock: 'nn_dang_lam_viec', plus: ['nn_xuat_canh', 'nn_bhp_ve_nuoc'], minus: ['nn_ve_nuoc', 'nn_bo_tron_moi'], other: 'nn_dang_lam_viec_khac'},
  {stock: 'nn_cu_tru_bhp',    plus: ['nn_bo_tron_moi'],                 minus: ['nn_bhp_ve_nuoc'],               other: 'nn_cu_tru_bhp_khac'},
];

/** Each stage and the one before it: consulted, registered, selected, taught, departed; borrowers need a selection notice. */
const stages: readonly (readonly [upper: string, lower: string])[] = [
  ['nn_tu_van', 'nn_dang_ky_moi'],
  ['nn_dang_ky_moi', 'nn_trung_tuyen'],
  ['nn_trung_tuyen', 'nn_hoan_thanh_gddh'],
  ['nn_trung_tuyen', 'nn_xuat_canh'],
  ['nn_hoan_thanh_gddh', 'nn_xuat_canh'],
  ['nn_trung_tuyen', 'vv_nn_luot'],
];

/** Warnings alone: a unit may know of moves that no row of the form counts. */
export function checkFlows(checked: Checked): FigureFinding[] {
  const rises = stages.flatMap(one => checkStage(one, checked) ?? []);
  const rows = rises.map(one => one.place.row);
  return [
    ...identities.flatMap(one => checkIdentity(one, checked) ?? []),
    // A stage above two others is one thing to explain.
    ...rises.filter((one, at) => rows.indexOf(one.place.row) === at),
  ];
}

/** Where start, end and every flow between are known: start + what came − what went = end. */
function checkIdentity(identity: Identity, checked: Checked): FigureFinding | null {
  const {context, figures} = checked;
  const {byCode} = context.book;
  const stock = byCode.get(identity.stock);
  const other = byCode.get(identity.other);
  const value = figures.get(identity.stock)?.value ?? null;
  const start = context.before?.get(identity.stock)?.value ?? null;
  if (stock === undefined || other === undefined || value === null || start === null) return null;
  const terms = [
    ...identity.plus.map(code => termOf(code, 1, {stock, checked})),
    ...identity.minus.map(code => termOf(code, -1, {stock, checked})),
  ];
  const known = terms.filter(term => term !== null);
  if (known.length < terms.length) return null;
  const adjusted = termOf(identity.other, 1, {stock, checked});
  const all = adjusted === null ? known : [...known, adjusted];
  const expected = sumOf([start, ...all.map(term => term.value)]);
  if (expected === value) return null;
  const facts = {name: stock.name, value, start, terms: all.map(termText).join(' '), expected};
  return warningAt(placeIn(context, stock.code), 'STOCK_DIFFERS', {...facts, other: other.name});
}

interface Term {
  readonly name: string;
  readonly value: number;
}

/** A flow since the stock's last figure, with its sign. */
function termOf(
  code: string,
  sign: 1 | -1,
  {stock, checked}: {readonly stock: Indicator; readonly checked: Checked},
): Term | null {
  const flow = checked.context.book.byCode.get(code);
  const {month} = checked;
  if (flow === undefined || month === null) return null;
  const from = addMonths(month, 1 - monthsBetween[stock.rhythm]);
  const value = flowSince(flow, from, checked);
  return value === null ? null : {name: flow.name, value: sign * value};
}

/** `− "Về nước trong kỳ" 5`. */
function termText({name, value}: Term): string {
  const isLess = value < 0 || Object.is(value, -0);
  return `${isLess ? '−' : '+'} "${name}" ${formatNumber(Math.abs(value))}`;
}

/**
 * Those who came to a stage this year, above those who came to the stage before it. Only where the month adds to them: one
 * explanation is enough.
 */
function checkStage(
  [upper, lower]: readonly [upper: string, lower: string],
  checked: Checked,
): FigureFinding | null {
  const {context, figures} = checked;
  const [above, below] = [context.book.byCode.get(upper), context.book.byCode.get(lower)];
  if (above === undefined || below === undefined) return null;
  if ((figures.get(lower)?.value ?? 0) === 0) return null;
  const upperValue = flowOfYear(above, checked);
  const value = upperValue === null ? null : flowOfYear(below, checked);
  if (upperValue === null || value === null || value <= upperValue) return null;
  const facts = {name: below.name, value, upper: above.name, upperValue};
  return warningAt(placeIn(context, lower), 'STAGE_ABOVE_EARLIER', facts);
}
