// Adds the reports behind a figure up again, and says whether they make what stands in the cell.

import type {TracedFigure, TracedReport} from '../../contract/district-answers';
import {glossary} from '../../domain/glossary';
import {shiftDecimal} from '../../domain/numbers/decimal';
import {formatNumber, formatPercent} from '../../domain/numbers/format-number';

/** One unit's share of a figure, or of a ratio's numerator or denominator. */
export interface UnitShare {
  readonly unit: string;
  readonly sum: number;
  readonly reports: readonly TracedReport[];
}

export interface Explained {
  /** The figure as people write it; `chưa có số liệu` where nobody reported. */
  readonly figure: string;
  /** One; of a ratio two, numerator first. */
  readonly parts: readonly {readonly name: string; readonly units: readonly UnitShare[]}[];
  readonly isRight: boolean;
  readonly sentences: readonly string[];
}

/** Units keep the order in which their reports came. */
export function explainFigure(traced: TracedFigure): Explained {
  const isRatio = traced.rule === 'ratio';
  const parts = (isRatio ? ['Tử số', 'Mẫu số'] : ['']).map((name, part) => ({
    name,
    units: shares(traced.reports.filter(one => one.part === part)),
  }));
  const figure = figureText(traced.figure, isRatio);
  const sums = parts.map(part => sumOf(part.units.map(one => one.sum)));
  const made = madeOf(traced, sums, parts[0]?.units ?? []);
  const isSame = made === traced.figure;
  const isUntouched = traced.cell === traced.expected;
  const sentences = [
    isSame
      ? sumSentence(traced, sums, figure)
      : `Các báo cáo cho ${figureText(made, isRatio)}, khác ${figure} của lần tổng hợp.`,
    isUntouched ? '' : touchedSentence(traced),
  ];
  return {
    ...{figure, parts, isRight: isSame && isUntouched},
    sentences: sentences.filter(one => one !== ''),
  };
}

function shares(reports: readonly TracedReport[]): UnitShare[] {
  const units = new Map<string, TracedReport[]>();
  for (const report of reports) units.set(report.unit, [...(units.get(report.unit) ?? []), report]);
  return [...units].map(([unit, own]) => ({
    ...{unit, reports: own},
    sum: sumOf(own.map(one => one.value)),
  }));
}

/** Decimal, so that 0,1 and 0,2 are 0,3. */
function sumOf(numbers: readonly number[]): number {
  return shiftDecimal(
    numbers.reduce((sum, one) => sum + one, 0),
    0,
  );
}

/** What the reports come to by the indicator's own rule; `null` when there is none. */
function madeOf(
  {rule, reports}: TracedFigure,
  [first = 0, second = 0]: readonly number[],
  units: readonly UnitShare[],
): number | null {
  if (reports.length === 0) return null;
  if (rule === 'ratio') return second === 0 ? null : first / second;
  return rule === 'largest' ? Math.max(...units.map(one => one.sum)) : first;
}

function sumSentence(
  {rule, figure, reports}: TracedFigure,
  [first = 0, second = 0]: readonly number[],
  text: string,
): string {
  if (figure === null) return 'Chưa có báo cáo nào cho số này.';
  if (rule === 'ratio')
    return `${formatNumber(first)} chia ${formatNumber(second)} đúng bằng ${text}.`;
  if (rule === 'largest') return `Lấy số lớn nhất trong các đơn vị, đúng bằng ${text}.`;
  const what = rule === 'stock' ? 'Số mới nhất của các đơn vị' : `${reports.length} báo cáo`;
  return `${what} cộng lại đúng bằng ${text}.`;
}

function touchedSentence({cell, expected, column, run}: TracedFigure): string {
  const [now, then] = [cell, expected].map(one => cellText(one, column));
  return `Ô đang ghi ${now}, các báo cáo đã nhận cho ${then}: ô bị sửa tay, hoặc danh mục, báo cáo đã đổi sau lần tổng hợp ${run}. Bấm Tổng hợp số liệu (ở bảng Tra cứu: Xem theo đơn vị, chỉ tiêu, kỳ) để ghi lại.`;
}

/** As the sheet shows it; `(trống)` for a blank. */
export function cellText(cell: string | number, column: string): string {
  if (cell === '') return '(trống)';
  if (typeof cell === 'string') return cell;
  return column === glossary.achievement ? formatPercent(cell) : formatNumber(cell);
}

function figureText(figure: number | null, isRatio: boolean): string {
  if (figure === null) return 'chưa có số liệu';
  return isRatio ? formatPercent(figure, 2) : formatNumber(figure);
}
