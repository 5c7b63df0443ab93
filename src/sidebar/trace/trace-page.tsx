// "Số này từ đâu?": the selected cell, and what made it. Another cell is selected in the grid and asked for here.

import {useEffect, useState} from 'preact/hooks';

import type {Output} from '../../contract/procedures';
import {lostBut} from '../lost-text';
import {call, type Transport} from '../rpc';
import {FigureView} from './figure-view';
import {SendingView} from './sending-view';

export function TracePage({send}: {readonly send: Transport}) {
  const [traced, setTraced] = useState<Output<'traceFigure'> | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  const look = () => {
    setBusy(true);
    call(send, 'traceFigure', {})
      .then(
        reply => {
          setTraced(reply.ok ? reply.value : null);
          setTrouble(reply.ok ? '' : reply.said);
        },
        () => {
          setTrouble(lostBut('Số này từ đâu? (không mở bảng bên)'));
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };
  useEffect(look, []);

  return (
    <>
      <p>
        <button type="button" disabled={isBusy} onClick={look}>
          Xem ô đang chọn
        </button>
      </p>
      <div aria-live="polite" aria-busy={isBusy}>
        {isBusy && traced === null ? <p>Đang tìm các báo cáo…</p> : null}
        {trouble === '' ? null : <p class="finding">{trouble}</p>}
        {traced === null ? null : traced.kind === 'figure' ? (
          <FigureView traced={traced} />
        ) : (
          <SendingView traced={traced} />
        )}
      </div>
    </>
  );
}
