// A free span of months, for a "sơ kết" or "tổng kết" of one year or several.

import {useState} from 'preact/hooks';

import {lostText} from '../lost-text';
import {call, type Transport} from '../rpc';

interface Props {
  readonly send: Transport;
  /** The year of the book. */
  readonly year: number;
}

export function SpanBox({send, year}: Props) {
  const [first, setFirst] = useState(`${year - 1}-01`);
  const [last, setLast] = useState(`${year}-12`);
  const [receiver, setReceiver] = useState('');
  const [isFinal, setFinal] = useState(false);
  const [said, setSaid] = useState('');
  const make = (): void => {
    setSaid('Đang lập…');
    call(send, 'reportSpan', {first: first.trim(), last: last.trim(), receiver, isFinal}).then(
      reply => {
        setSaid(
          reply.ok ? `Đã lập bảng ${reply.value.name}: ${reply.value.lines} dòng.` : reply.said,
        );
      },
      () => {
        setSaid(lostText);
      },
    );
  };
  return (
    <details>
      <summary>Sơ kết, tổng kết theo khoảng thời gian…</summary>
      <Typed label="Từ tháng (năm-tháng)" value={first} onType={setFirst} />
      <Typed label="Đến tháng (năm-tháng)" value={last} onType={setLast} />
      <Typed label="Nơi nhận, thí dụ Ban Thường vụ Tỉnh ủy" value={receiver} onType={setReceiver} />
      <label>
        <input
          type="checkbox"
          checked={isFinal}
          onChange={event => {
            setFinal(event.currentTarget.checked);
          }}
        />{' '}
        Tổng kết (hết giai đoạn)
      </label>
      <p>
        <button type="button" class="plain" onClick={make}>
          Lập bảng
        </button>
      </p>
      <p role="status">{said}</p>
    </details>
  );
}

interface TypedProps {
  readonly label: string;
  readonly value: string;
  readonly onType: (text: string) => void;
}

function Typed({label, value, onType}: TypedProps) {
  return (
    <label>
      {label}
      <input
        value={value}
        maxLength={200}
        onInput={event => {
          onType(event.currentTarget.value);
        }}
      />
    </label>
  );
}
