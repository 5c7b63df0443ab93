// The district's desk: how the units stand with a month; receive all that is clean, receive one, send one back with its reason.

import {useEffect, useState} from 'preact/hooks';

import type {ListedReport, ReportList} from '../../contract/district-answers';
import {receivedCounts} from '../../contract/received.vi';
import {call, type Transport} from '../rpc';
import {lostText} from '../lost-text';
import {writeStatusLines} from '../periods/write-status-lines';
import {ReportLine} from './report-line';
import {summaryWords} from './report-words';

export function ReportsPage({send}: {readonly send: Transport}) {
  const [list, setList] = useState<ReportList | null>(null);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  const load = async (slot: string): Promise<void> => {
    const reply = await call(send, 'listReports', {slot});
    if (reply.ok) setList(reply.value);
    else setTrouble(reply.said);
  };
  /** One thing at a time; whatever came of it, the list is read again, as others may have decided meanwhile. */
  const work = (act: () => Promise<string>): void => {
    setBusy(true);
    setTrouble('');
    act()
      .then(setSaid, (fault: unknown) => {
        setSaid('');
        setTrouble(fault instanceof Refused ? fault.message : lostText);
      })
      .then(() => load(list?.slot ?? ''))
      .catch(() => {
        setTrouble(lostText);
      })
      .finally(() => {
        setBusy(false);
      });
  };
  useEffect(() => {
    work(() => Promise.resolve(''));
  }, []);

  const receiveAll = async (): Promise<string> => {
    const reply = await call(send, 'receiveAll', {});
    if (!reply.ok) throw new Refused(reply.said);
    const text = `${receivedCounts(reply.value)}; còn ${reply.value.left.length} báo cáo phải xem.`;
    if (reply.value.received > 0)
      await writeStatusLines(send, left => {
        setSaid(`${text} ${left}`);
      });
    return text;
  };
  const decide = async (
    {unit, name, sequence}: ListedReport,
    as: 'received' | 'returned',
    reason: string,
  ): Promise<string> => {
    const slot = list?.slot ?? '';
    const reply = await call(send, 'decideReport', {unit, slot, sequence, as, reason});
    if (!reply.ok) throw new Refused(reply.said);
    return as === 'received' ? `Đã nhận báo cáo của ${name}.` : `Đã trả lại báo cáo của ${name}.`;
  };

  const remind = async ({unit, name}: ListedReport): Promise<string> => {
    const reply = await call(send, 'logReminders', {slot: list?.slot ?? '', units: [unit]});
    if (!reply.ok) throw new Refused(reply.said);
    return `Đã ghi là đã nhắc ${name}.`;
  };

  if (list === null)
    return trouble === '' ? <p role="status">Đang xem các báo cáo…</p> : <Trouble text={trouble} />;
  return (
    <>
      <h1>Nhận, trả lại báo cáo</h1>
      <label>
        Kỳ báo cáo
        <select
          value={list.slot}
          disabled={isBusy}
          onChange={event => {
            const slot = event.currentTarget.value;
            setSaid('');
            void load(slot).catch(() => {
              setTrouble(lostText);
            });
          }}
        >
          {list.slots.map(one => (
            <option key={one.slot} value={one.slot}>
              {one.name}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">
        Hạn gửi {list.due}. {summaryWords(list.units)}
      </p>
      <button
        type="button"
        disabled={isBusy}
        onClick={() => {
          work(receiveAll);
        }}
      >
        Nhận tất cả báo cáo không có cảnh báo
      </button>
      <p role="status" class={said === '' ? '' : 'done'}>
        {said}
      </p>
      {trouble === '' ? null : <Trouble text={trouble} />}
      <ul class="reports">
        {list.units.map(one => (
          <ReportLine
            key={`${list.slot} ${one.unit}`}
            {...{send, slot: list.slot, report: one, isBusy}}
            onReminded={() => {
              work(() => remind(one));
            }}
            onDecide={(as, reason) => {
              work(() => decide(one, as, reason));
            }}
          />
        ))}
      </ul>
    </>
  );
}

class Refused extends Error {}

function Trouble({text}: {readonly text: string}) {
  return (
    <p class="finding" role="alert">
      {text}
    </p>
  );
}
