// What stands beside a line of the form: the figure before, the year so far, the plan and what is left of it.

import type {FormLine} from '../../contract/form-answers';
import type {Rhythm} from '../../domain/indicators/indicator';
import {formatNumber} from '../../domain/numbers/format-number';
import {sumOf} from '../../domain/reports/resolve-totals';
import type {Assessment, MonthFacts} from './assess';

const beforeWords: Readonly<Record<Rhythm, string>> = {
  month: 'Tháng trước',
  quarter: 'Quý trước',
  half: '6 tháng trước',
  year: 'Năm trước',
};

/** `Tháng trước 12`, `Tháng trước chưa báo cáo`: a figure that is missing is not 0. */
export function beforeText(line: FormLine, facts: MonthFacts): string {
  const figure = facts.before?.get(line.row);
  const words = beforeWords[line.rhythm];
  if (figure === undefined) return `${words} chưa báo cáo`;
  return `${words} ${figure.value === null ? 'không áp dụng' : formatNumber(figure.value)}`;
}

/** `Tháng trước 12 · Lũy kế 94 · Kế hoạch 130 người, còn 36`. */
export function lineFacts(line: FormLine, facts: MonthFacts, now: Assessment): string {
  const sum = now.soFar.get(line.row);
  const texts = [beforeText(line, facts)];
  if (sum !== undefined) texts.push(`Lũy kế ${formatNumber(sum)}`);
  if (line.target !== '') texts.push(`Kế hoạch ${line.target}${leftText(line, sum ?? 0)}`);
  return texts.join(' · ');
}

function leftText({need}: FormLine, sum: number): string {
  if (need === null) return '';
  const left = sumOf([need, -sum]);
  return left > 0 ? `, còn ${formatNumber(left)}` : ', đã đạt';
}
