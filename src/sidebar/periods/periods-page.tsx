// "Mở kỳ…" and "Chốt kỳ…": choose months, see who has not sent, decide.

import {useEffect, useState} from 'preact/hooks';

import type {ListedPeriod, PeriodList} from '../../contract/district-answers';
import type {Input} from '../../contract/procedures';
import {lostText} from '../lost-text';
import {call, type Transport} from '../rpc';
import {CloseBar} from './close-bar';
import {MonthList} from './month-list';
import {OpenBar} from './open-bar';
import {writeStatusLines} from './write-status-lines';

interface Props {
  readonly send: Transport;
  readonly purpose: 'open' | 'close';
}

const done = {open: 'Đã mở', closed: 'Đã chốt', notOpen: 'Đã để chưa mở'} as const;

export function PeriodsPage({send, purpose}: Props) {
  const [list, setList] = useState<PeriodList | null>(null);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    call(send, 'listPeriods', {}).then(
      reply => {
        if (!reply.ok) setTrouble(reply.said);
        else setList(reply.value);
      },
      () => {
        setTrouble(lostText);
      },
    );
  }, []);

  const decide = (input: Pick<Input<'setPeriods'>, 'state' | 'due'>) => {
    setBusy(true);
    setTrouble('');
    setSaid('Đang ghi…');
    call(send, 'setPeriods', {...input, slots: [...chosen]})
      .then(
        async reply => {
          if (!reply.ok) {
            setSaid('');
            setTrouble(reply.said);
            return;
          }
          const names = namesOf(reply.value, chosen);
          setList(reply.value);
          setChosen([]);
          const text = `${done[input.state]} ${names}.`;
          setSaid(text);
          await writeStatusLines(send, left => {
            setSaid(`${text} ${left}`);
          });
        },
        () => {
          setSaid('');
          setTrouble('Chưa rõ đã ghi hay chưa. Mở lại mục này để xem trạng thái các kỳ.');
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };

  if (list === null) {
    return trouble === '' ? <p role="status">Đang xem các kỳ…</p> : <Trouble text={trouble} />;
  }
  const picked = list.periods.filter(one => chosen.includes(one.slot));
  const bar = {periods: list.periods, picked, isBusy, onDecide: decide, onChoose: setChosen};
  return (
    <>
      <h1>
        {purpose === 'open' ? 'Mở kỳ' : 'Chốt kỳ'} báo cáo năm {list.year}
      </h1>
      {purpose === 'open' ? <OpenBar {...bar} /> : <CloseBar {...bar} />}
      <p role="status" class={said === '' ? '' : 'done'}>
        {said}
      </p>
      {trouble === '' ? null : <Trouble text={trouble} />}
      <MonthList
        periods={list.periods}
        chosen={chosen}
        mayChoose={one => !isBusy && (purpose === 'open' || one.state === 'open')}
        onChoose={setChosen}
      />
    </>
  );
}

/** What both bars are given. */
export interface BarProps {
  readonly periods: readonly ListedPeriod[];
  readonly picked: readonly ListedPeriod[];
  readonly isBusy: boolean;
  readonly onDecide: (input: Pick<Input<'setPeriods'>, 'state' | 'due'>) => void;
  readonly onChoose: (slots: readonly string[]) => void;
}

function Trouble({text}: {readonly text: string}) {
  return (
    <p class="finding" role="alert">
      {text}
    </p>
  );
}

function namesOf(list: PeriodList, slots: readonly string[]): string {
  return list.periods
    .filter(one => slots.includes(one.slot))
    .map(one => one.name)
    .join(', ');
}
