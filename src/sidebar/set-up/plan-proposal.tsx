// One proposal of a plan's text: its words, how it may be understood, and the two buttons that decide on it.

import {useState} from 'preact/hooks';

import {catalogue} from '../../domain/indicators/catalogue';
import type {Proposal, Reading} from '../../domain/plans/read-plan-text';
import {describeTarget} from '../../domain/targets/describe-target';

export type Decided =
  | {readonly kind: 'confirmed'; readonly reading: Reading; readonly indicator: string}
  | {readonly kind: 'discarded'};

interface Props {
  readonly proposal: Proposal;
  /** The proposal that this one is a part of. */
  readonly whole: Proposal | null;
  /** `null`: nothing yet. */
  readonly decided: Decided | null;
  readonly onDecide: (decided: Decided | null) => void;
}

const names = new Map(catalogue.map(one => [one.code, one.name]));

export function PlanProposal({proposal, whole, decided, onDecide}: Props) {
  const {quote, line, measure, holder, readings} = proposal;
  const [only, second] = readings;
  const [reading, setReading] = useState<Reading | null>(
    second === undefined ? (only ?? null) : null,
  );
  const [indicator, setIndicator] = useState(inBook(only ?? null, second === undefined));
  const choose = (at: string) => {
    const chosen = readings[Number(at)] ?? null;
    setReading(chosen);
    setIndicator(inBook(chosen, true));
  };
  if (decided !== null)
    return (
      <li>
        <q>{quote}</q>
        <p>
          {decided.kind === 'confirmed'
            ? `Đã xác nhận: ${names.get(decided.indicator) ?? ''}, ${words(decided.reading, measure)}.`
            : 'Đã bỏ.'}{' '}
          <button
            type="button"
            onClick={() => {
              onDecide(null);
            }}
          >
            Xem lại
          </button>
        </p>
      </li>
    );
  return (
    <li>
      <span class="where">Dòng {line}</span>
      <q>{quote}</q>
      {whole === null ? null : <p class="hint">Trong đó của: {whole.quote}</p>}
      {holder === null ? null : <p class="hint">Giao cho: {holder.name}</p>}
      {only === undefined ? (
        <p class="finding">Số trong câu không đọc được. Ghi tay vào ô Kế hoạch giao.</p>
      ) : second === undefined ? (
        <p>{words(only, measure)}</p>
      ) : (
        <label class="field">
          Câu này hiểu được nhiều cách
          <select
            value={reading === null ? '' : String(readings.indexOf(reading))}
            onChange={event => {
              choose(event.currentTarget.value);
            }}
          >
            <option value="">Chọn cách hiểu</option>
            {readings.map((one, at) => (
              <option key={at} value={String(at)}>
                {words(one, measure)}
                {one.indicator === null ? '' : `: ${names.get(one.indicator) ?? one.indicator}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {only === undefined ? null : (
        <label class="field">
          Chỉ tiêu trong sổ
          <select
            value={indicator}
            onChange={event => {
              setIndicator(event.currentTarget.value);
            }}
          >
            <option value="">Chọn chỉ tiêu</option>
            {catalogue.map(one => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>
        <button
          type="button"
          disabled={reading === null || indicator === ''}
          onClick={() => {
            if (reading !== null) onDecide({kind: 'confirmed', reading, indicator});
          }}
        >
          Xác nhận
        </button>{' '}
        <button
          type="button"
          onClick={() => {
            onDecide({kind: 'discarded'});
          }}
        >
          Bỏ
        </button>
      </p>
    </li>
  );
}

/** The code to begin with; `''` where the person has to choose. */
function inBook(reading: Reading | null, isChosen: boolean): string {
  const code = reading?.indicator ?? null;
  return isChosen && code !== null && names.has(code) ? code : '';
}

/** `1.300 lao động`, `80% trở lên`; of a phrase without a number, what it asks all the same. */
function words(reading: Reading, measure: string): string {
  if (reading.form === 'exceed' && reading.min === null)
    return 'đạt, vượt chỉ tiêu giao (chưa có số)';
  if (reading.form === 'lower' && reading.max === null) return 'càng thấp càng tốt (chưa có số)';
  return describeTarget(reading, measure);
}
