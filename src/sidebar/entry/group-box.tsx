// A group of the form: the total that is worked out, and under it the fields that make it.

import {useRef} from 'preact/hooks';

import {type FormGroup, offeredSlices} from '../../domain/entry/form-groups';
import type {Indicator} from '../../domain/indicators/indicator';
import {formatNumber} from '../../domain/numbers/format-number';
import {FigureLine, LineNotes} from './figure-line';
import {lineFacts} from './line-facts';
import type {MonthDesk} from './month-desk';

interface Props {
  readonly desk: MonthDesk;
  readonly group: FormGroup;
}

export function GroupBox({desk, group}: Props) {
  const {total, fields} = group;
  const rows = fields.map(one => one.row);
  const name = total?.name ?? 'Chỉ tiêu khác';
  return (
    <section
      aria-label={name}
      onKeyDown={event => {
        if (!event.altKey || event.key !== '0' || desk.isReadOnly) return;
        event.preventDefault();
        desk.fillNone(rows);
      }}
    >
      {total === null ? <h2>{name}</h2> : <TotalLine desk={desk} total={total} />}
      <div class="tools">
        {rows.length === 0 || desk.isReadOnly ? null : (
          <button
            type="button"
            class="link"
            aria-keyshortcuts="Alt+0"
            aria-label={`Không phát sinh: ${name}`}
            title="Ghi 0 vào các ô còn trống của nhóm (Alt+0)"
            aria-disabled={rows.every(row => (desk.cells[row] ?? '') !== '')}
            onClick={() => {
              desk.fillNone(rows);
            }}
          >
            Không phát sinh
          </button>
        )}
        {total === null ? null : <MoreOf desk={desk} indicator={total} isTotal />}
      </div>
      {fields.map(one => (
        <div key={one.row}>
          {one.startsSet ? (
            <p class="divider">Cùng số người trên, chia theo cách tạo việc làm:</p>
          ) : null}
          <FigureLine desk={desk} row={one.row} depth={one.depth} />
          <MoreOf desk={desk} indicator={one.indicator} isTotal={false} />
        </div>
      ))}
    </section>
  );
}

/** Worked out live, never asked. */
function TotalLine({desk, total}: {readonly desk: MonthDesk; readonly total: Indicator}) {
  const line = desk.lineOf.get(total.code);
  const figure = desk.now.figures.get(total.code);
  if (line === undefined) return null;
  const value =
    figure === undefined ? '–' : figure.value === null ? 'x' : formatNumber(figure.value);
  return (
    <>
      <div class="line total">
        <h2 id={`t-${total.code}`}>{total.name}</h2>
        <output aria-labelledby={`t-${total.code}`}>{value}</output>
      </div>
      <p class="hint">
        {figure?.partial === true ? 'Chưa đủ các dòng thành phần · ' : ''}
        {lineFacts(line, desk.facts, desk.now)}
      </p>
      <LineNotes desk={desk} row={total.code} />
    </>
  );
}

/** Folded away unless used: a typed total, and slices. */
function MoreOf({
  desk,
  indicator,
  isTotal,
}: {
  readonly desk: MonthDesk;
  readonly indicator: Indicator;
  readonly isTotal: boolean;
}) {
  // Once open it stays so: a part that folds away under the hand that clears it takes the cursor along.
  const isOpen = useRef(false);
  const used = new Set(Object.keys(desk.cells).filter(row => (desk.cells[row] ?? '') !== ''));
  const slices = offeredSlices(indicator, used);
  const rows = isTotal ? [indicator.code, ...slices] : slices;
  if (rows.length === 0) return null;
  isOpen.current ||= rows.some(row => used.has(row) || desk.now.changed.has(row));
  const sliced = slices.length > 0 ? 'nam, nữ' : '';
  const title = isTotal ? ['số tổng', sliced].filter(text => text !== '').join('; ') : sliced;
  return (
    <details open={isOpen.current}>
      <summary aria-label={`Thêm ${title}: ${indicator.name}`}>Thêm {title}</summary>
      {isTotal ? <p class="hint">Chỉ nhập số tổng khi chưa có đủ các dòng thành phần.</p> : null}
      {rows.map(row => (
        <FigureLine
          key={row}
          desk={desk}
          row={row}
          depth={1}
          {...(row === indicator.code ? {label: 'Số tổng nhập tay'} : {})}
        />
      ))}
    </details>
  );
}
