// A cell of the due board: what the unit has sent of the month.

import type {TracedSending} from '../../contract/district-answers';
import {slotName} from '../../domain/reports/slot';
import {timeWords} from './time-words';

export function SendingView({traced}: {readonly traced: TracedSending}) {
  const {unit, slot, cell, due, sendings, blank, standing} = traced;
  return (
    <>
      <h1>{unit}</h1>
      <p>
        {slotName(slot)}, hạn gửi {due}
      </p>
      <p class="figure">{cell === '' ? 'Chưa lập' : cell}</p>
      {standing.decided === null ? null : (
        <p>
          {standing.decided.as === 'returned' ? 'Trả lại' : 'Đã nhận'} lúc{' '}
          {timeWords(standing.decided.at)}, {standing.decided.by}
          {standing.decided.reason === '' ? '.' : `: ${standing.decided.reason}`}
        </p>
      )}
      {sendings.length === 0 ? <p>Chưa có lần gửi nào.</p> : null}
      <ul>
        {sendings.map((one, at) => (
          <li key={one.receipt}>
            Biên nhận {one.receipt}: {one.figures === 0 ? 'không có số liệu' : `${one.figures} ô`}
            {at > 0 ? ' (đã thay)' : standing.state === 'returned' ? ' (trả lại)' : ' (đang tính)'}
            <span class="hint">
              {' '}
              · lúc {timeWords(one.at)}, {one.by}
            </span>
          </li>
        ))}
      </ul>
      {blank.length === 0 ? null : (
        <>
          <h2>Còn để trống {blank.length} chỉ tiêu phải báo cáo</h2>
          <ul>
            {blank.map(name => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
