// A figure of the master: what it is, whether its reports add up to it, and all of them by unit and month.

import type {TracedFigure} from '../../contract/district-answers';
import {glossary} from '../../domain/glossary';
import {formatNumber} from '../../domain/numbers/format-number';
import {slotName} from '../../domain/reports/slot';
import {cellText, explainFigure, type UnitShare} from './explain-figure';
import {timeWords} from './time-words';

const spanWords = {
  value: glossary.actual,
  cumulative: glossary.cumulative,
  lastYear: glossary.samePeriodLastYear,
  previous: glossary.previousActual,
} as const;

export function FigureView({traced}: {readonly traced: TracedFigure}) {
  const {figure, parts, isRight, sentences} = explainFigure(traced);
  const target = traced.target === '' ? 'Chưa giao chỉ tiêu' : traced.target;
  return (
    <>
      <h1>{traced.unit}</h1>
      <p>
        {traced.indicator}
        {traced.slice === '' ? '' : ` – ${traced.slice}`}
      </p>
      <p class="figure">
        {figure} {traced.figure === null || figure.endsWith('%') ? '' : traced.measure}
      </p>
      <dl>
        <dt>Số</dt>
        <dd>
          {spanWords[traced.span]}, {traced.period}
        </dd>
        {traced.column === spanWords[traced.span] ? null : (
          <>
            <dt>Ô chọn</dt>
            <dd>
              {traced.column}: {cellText(traced.cell, traced.column)}
            </dd>
          </>
        )}
        <dt>Kế hoạch</dt>
        <dd>
          {target}
          {traced.decision === '' ? '' : ` (${traced.decision})`}
        </dd>
        <dt>Tổng hợp</dt>
        <dd>lần {traced.run}</dd>
      </dl>
      <p class={isRight ? 'done' : 'finding'}>{sentences.join(' ')}</p>
      {traced.missing.length === 0 ? null : (
        <p class="finding warning">
          Chưa báo cáo đủ {traced.period}: {traced.missing.join(', ')}.
        </p>
      )}
      {traced.newer.length === 0 ? null : (
        <p class="finding warning">
          Đã gửi thêm sau lần tổng hợp này, chưa tính: {traced.newer.join(', ')}.
        </p>
      )}
      {parts.map(({name, units}) => (
        <section key={name} aria-label={name === '' ? 'Các báo cáo' : name}>
          {name === '' ? null : <h2>{name}</h2>}
          {units.map(share => (
            <Share key={share.unit} share={share} isOpen={units.length === 1} />
          ))}
        </section>
      ))}
    </>
  );
}

function Share({share, isOpen}: {readonly share: UnitShare; readonly isOpen: boolean}) {
  return (
    <details open={isOpen}>
      <summary>
        <span>{share.unit}</span>
        <b>{formatNumber(share.sum)}</b>
      </summary>
      <ul>
        {share.reports.map(one => (
          <li key={one.slot}>
            {slotName(one.slot)}: <b>{formatNumber(one.value)}</b>
            <span class="hint">
              {' '}
              · biên nhận {one.receipt}, lúc {timeWords(one.at)}, {one.by}
            </span>
            {(one.adjustments ?? []).map(change => (
              <div key={change} class="hint">
                Số điều chỉnh {change}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
