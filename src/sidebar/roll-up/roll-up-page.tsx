// "Tổng hợp số liệu": choose a period, press, see it work, see what was found.

import {useEffect, useRef, useState} from 'preact/hooks';

import type {RollUpProgress} from '../../contract/district-answers';
import type {Output} from '../../contract/procedures';
import {lostBut} from '../lost-text';
import {call, type Transport} from '../rpc';
import {Outcome} from './outcome';
import {progressPercent} from './progress-words';
import {SpanBox} from './span-box';
import {WorkBar} from './work-bar';

/** Soon after the press, so that a short run's bar moves too; then seldom enough for ten calls in flight. */
const firstPollMs = 80;
const pollMs = 700;

const lostText = lostBut('Tổng hợp ngay (không mở bảng bên)');

type Work =
  | {readonly kind: 'idle'}
  | {readonly kind: 'mine' | 'other'; readonly progress: RollUpProgress | null}
  | {readonly kind: 'done'; readonly result: Output<'rollUp'>};

export function RollUpPage({send}: {readonly send: Transport}) {
  const [setting, setSetting] = useState<Output<'openRollUp'> | null>(null);
  const [period, setPeriod] = useState('');
  const [work, setWork] = useState<Work>({kind: 'idle'});
  const [trouble, setTrouble] = useState('');
  // Grows with each press, so that an answer that comes late moves no later bar.
  const turn = useRef(0);

  const open = () => {
    call(send, 'openRollUp', {}).then(
      reply => {
        if (!reply.ok) {
          setTrouble(reply.said);
          return;
        }
        setSetting(reply.value);
        setPeriod(before => (before === '' ? reply.value.latest : before));
      },
      () => {
        setTrouble(lostText);
      },
    );
  };
  useEffect(open, []);

  const fail = (text: string) => {
    turn.current += 1;
    setWork({kind: 'idle'});
    setTrouble(text);
  };

  /** Asks again and again until `turn` moves on; of another's run until it is over. */
  const poll = (mine: number, kind: 'mine' | 'other', waitMs = firstPollMs) => {
    const again = () => {
      poll(mine, kind, Math.min(pollMs, waitMs * 2));
    };
    setTimeout(() => {
      if (turn.current !== mine) return;
      call(send, 'rollUpProgress', {}).then(reply => {
        if (turn.current !== mine) return;
        const atWork = reply.ok ? reply.value.atWork : null;
        if (atWork === null && kind === 'other') {
          setWork({kind: 'idle'});
          open();
          return;
        }
        if (atWork !== null) {
          // Of two runs at once the later one tells of less: the bar waits for it rather than going back.
          setWork(before =>
            before.kind === kind && progressPercent(before.progress) > progressPercent(atWork)
              ? before
              : {kind, progress: atWork},
          );
        }
        again();
      }, again);
    }, waitMs);
  };

  const start = async () => {
    turn.current += 1;
    const mine = turn.current;
    setTrouble('');
    setWork({kind: 'mine', progress: null});
    const before = await call(send, 'rollUpProgress', {});
    if (before.ok && before.value.atWork !== null) {
      setWork({kind: 'other', progress: before.value.atWork});
      poll(mine, 'other');
      return;
    }
    poll(mine, 'mine');
    const reply = await call(send, 'rollUp', {period, isBrief: true});
    turn.current += 1;
    if (reply.ok) setWork({kind: 'done', result: reply.value});
    else fail(reply.said);
  };

  if (setting === null)
    return trouble === '' ? <p role="status">Đang mở…</p> : <p class="finding">{trouble}</p>;
  const isBusy = work.kind === 'mine' || work.kind === 'other';
  return (
    <>
      <h1>Tổng hợp số liệu</h1>
      <p class="hint">{shownWords(setting)}</p>
      <label>
        Kỳ tổng hợp
        <select
          value={period}
          disabled={isBusy}
          onChange={event => {
            setPeriod(event.currentTarget.value);
          }}
        >
          {period === '' ? <option value="">Chọn kỳ</option> : null}
          {setting.periods.map(one => (
            <option key={one.id} value={one.id}>
              {one.name}
              {one.id === setting.latest ? ' (mới nhất có báo cáo)' : ''}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button
          type="button"
          disabled={isBusy || period === ''}
          onClick={() => {
            start().catch(() => {
              fail(`${lostText} Nếu đã chạy, số mới vẫn được ghi; bấm lại không hại gì.`);
            });
          }}
        >
          Tổng hợp
        </button>
      </p>
      {isBusy ? <WorkBar progress={work.progress} isOther={work.kind === 'other'} /> : null}
      {trouble === '' ? null : (
        <p class="finding" role="alert">
          {trouble}
        </p>
      )}
      {work.kind === 'done' ? (
        <Outcome
          name={setting.periods.find(one => one.id === work.result.period)?.name ?? ''}
          result={work.result}
          onShow={tab => {
            call(send, 'showTab', {tab}).then(
              reply => {
                if (!reply.ok) setTrouble(reply.said);
              },
              () => {
                setTrouble(lostText);
              },
            );
          }}
        />
      ) : null}
      <SpanBox send={send} year={yearOf(setting)} />
    </>
  );
}

/** The book's year is one of its periods. */
function yearOf({periods}: Output<'openRollUp'>): number {
  return Number(periods.find(one => /^\d{4}$/.test(one.id))?.id);
}

function shownWords({shown, isDone}: Output<'openRollUp'>): string {
  if (shown === '') return 'Chưa tổng hợp lần nào.';
  return isDone
    ? `Bảng Tổng hợp đang là ${shown}.`
    : `Lần tổng hợp ${shown} trước đó dở dang: bấm Tổng hợp để ghi lại cho đủ.`;
}
