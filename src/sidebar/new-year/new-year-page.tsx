// "Mở năm mới…": what will become of the book, asked once, done on the press.

import {useEffect, useState} from 'preact/hooks';

import type {YearPreview} from '../../contract/district-answers';
import {messageText} from '../../contract/message-text';
import type {Output} from '../../contract/procedures';
import {lostText} from '../lost-text';
import {call, type Transport} from '../rpc';

export function NewYearPage({send}: {readonly send: Transport}) {
  const [preview, setPreview] = useState<YearPreview | null>(null);
  const [opened, setOpened] = useState<Output<'openYear'> | null>(null);
  const [trouble, setTrouble] = useState('');
  const [isBusy, setBusy] = useState(false);

  useEffect(() => {
    call(send, 'previewYear', {}).then(
      reply => {
        if (reply.ok) setPreview(reply.value);
        else setTrouble(reply.said);
      },
      () => {
        setTrouble(lostText);
      },
    );
  }, []);

  const open = (year: number): void => {
    setBusy(true);
    setTrouble('');
    call(send, 'openYear', {year})
      .then(
        reply => {
          if (reply.ok) setOpened(reply.value);
          else setTrouble(reply.said);
        },
        () => {
          setTrouble(
            'Chưa rõ đã xong hay chưa. Bấm lại: việc đã làm được giữ, phần còn lại làm tiếp.',
          );
        },
      )
      .finally(() => {
        setBusy(false);
      });
  };

  return (
    <>
      {trouble === '' ? null : (
        <p class="finding" role="alert">
          {trouble}
        </p>
      )}
      {opened !== null ? <OpenedYear opened={opened} /> : null}
      {opened === null && preview !== null ? (
        <Asked preview={preview} isBusy={isBusy} onOpen={open} />
      ) : null}
      {opened === null && preview === null && trouble === '' ? (
        <p role="status">Đang xem sổ…</p>
      ) : null}
    </>
  );
}

interface AskedProps {
  readonly preview: YearPreview;
  readonly isBusy: boolean;
  readonly onOpen: (year: number) => void;
}

function Asked({preview, isBusy, onOpen}: AskedProps) {
  const {year, next, units, targets, open, isBegun, lastDay} = preview;
  return (
    <>
      <h1>Mở năm {next}</h1>
      {isBegun ? <p class="notice">Lần mở trước bị ngắt giữa chừng. Bấm để làm tiếp.</p> : null}
      {lastDay === '' ? null : (
        <p class="finding">
          Năm {year} chưa hết: kỳ cuối đến ngày {lastDay}. Chỉ mở năm mới khi không còn báo cáo nào
          của năm {year} phải chờ.
        </p>
      )}
      <ul>
        <li>
          Biểu năm {year} của {units} đơn vị thành bảng khóa “tên đơn vị {year}” ở cuối sổ; bảng
          Tổng hợp, Tình hình gửi báo cáo, Kế hoạch giao cũng vậy.
        </li>
        <li>Bảng của đơn vị sang năm {next}: số liệu để trống, 12 kỳ mới có hạn gửi.</li>
        <li>
          Số cuối kỳ (không phải số cộng dồn) chuyển thành số đầu kỳ {next}; cùng kỳ lấy từ báo cáo
          đã nhận năm {year}.
        </li>
        <li>
          {targets} dòng kế hoạch giao để trống số, ghi “Chưa giao chỉ tiêu” cho đến khi có quyết
          định năm {next}.
        </li>
      </ul>
      {open.length === 0 ? null : (
        <>
          <p class="notice">
            {open.length} kỳ còn mở sẽ được chốt. Sau đó đơn vị không gửi được; số sai thì đơn vị
            tổng hợp ghi số điều chỉnh.
          </p>
          <ul>
            {open.map(({name, unsent}) => (
              <li key={name}>
                {name}: {unsent.length === 0 ? 'đã gửi đủ' : `chưa gửi ${unsent.join(', ')}`}
              </li>
            ))}
          </ul>
        </>
      )}
      <button
        type="button"
        disabled={isBusy}
        onClick={() => {
          onOpen(next);
        }}
      >
        {isBegun ? `Làm tiếp: mở năm ${next}` : `Khóa năm ${year}, mở năm ${next}`}
      </button>
      <p role="status">
        {isBusy ? 'Đang chuyển sổ, có thể mất vài phút. Không đóng trang này.' : ''}
      </p>
    </>
  );
}

function OpenedYear({opened}: {readonly opened: Output<'openYear'>}) {
  const {year, units, stocks, targets, left} = opened;
  return (
    <>
      <h1>Đã mở năm {year}</h1>
      {units === 0 ? (
        <p class="done">Sổ đã ở năm {year}, không phải làm gì.</p>
      ) : (
        <p class="done">
          {units} bảng đơn vị đã sang năm {year}; {stocks} đơn vị có số đầu kỳ chuyển sang.
        </p>
      )}
      {targets === 0 ? null : (
        <p>
          Việc tiếp theo: ghi số của {targets} dòng ở bảng “Kế hoạch giao”, rồi chọn “Cập nhật danh
          mục”.
        </p>
      )}
      {left.map(one => (
        <p class="finding" key={messageText(one)}>
          {messageText(one)}
        </p>
      ))}
    </>
  );
}
