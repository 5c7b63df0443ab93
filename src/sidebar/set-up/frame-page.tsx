// A spreadsheet that is a book already: its frame can be repaired, and changed lists taken over.

import {useState} from 'preact/hooks';

import {messageText} from '../../contract/message-text';
import type {Output} from '../../contract/procedures';
import type {Message} from '../../domain/messages/message-facts';
import {call, type Transport} from '../rpc';
import {lost} from './set-up-page';

interface Props {
  readonly send: Transport;
  readonly book: NonNullable<Output<'openSetUp'>['book']>;
}

interface Said {
  readonly first: string;
  readonly messages: readonly Message[];
  readonly left: readonly Message[];
}

const nothing: readonly Message[] = [];

export function FramePage({send, book}: Props) {
  const [said, setSaid] = useState<Said | null>(null);
  const [isBusy, setBusy] = useState(false);
  const say = (first: string, messages = nothing, left = nothing) => {
    setBusy(false);
    setSaid({first, messages, left});
  };
  const failed = () => {
    say(lost);
  };
  const repair = () => {
    setBusy(true);
    call(send, 'repairBook', {}).then(reply => {
      if (!reply.ok) say(reply.said);
      else if (reply.value.mended.length + reply.value.left.length === 0)
        say('Khung của sổ nguyên vẹn, không phải sửa gì.');
      else say(`Đã sửa ${reply.value.mended.length} chỗ.`, reply.value.mended, reply.value.left);
    }, failed);
  };
  const refresh = () => {
    setBusy(true);
    call(send, 'refreshReference', {}).then(reply => {
      if (!reply.ok) say(reply.said);
      else {
        const {units, people, targets, changes} = reply.value;
        say(
          `Đã cập nhật: ${units} đơn vị, ${people} người dùng, ${targets} kế hoạch giao.`,
          changes,
        );
      }
    }, failed);
  };
  const above = book.superior === '' ? '' : ` (${book.superior})`;
  return (
    <section>
      <p>
        Bảng tính này đã là sổ chỉ tiêu năm {book.year} của <strong>{book.node}</strong>
        {above}, {book.units} đơn vị báo cáo.
      </p>
      <div class="choice">
        <button type="button" disabled={isBusy} onClick={repair}>
          Sửa khung
        </button>
        <p class="hint">
          Sửa lại tiêu đề, mã ẩn, định dạng, danh sách chọn, bảo vệ và bảng bị xóa. Không đụng đến
          số liệu đã nhập.
        </p>
      </div>
      <div class="choice">
        <button type="button" disabled={isBusy} onClick={refresh}>
          Cập nhật danh mục
        </button>
        <p class="hint">
          Nhận thay đổi ở các bảng "Đơn vị", "Người dùng", "Kế hoạch giao", "Kỳ báo cáo": lập bảng
          cho đơn vị mới, chia sẻ cho người mới.
        </p>
      </div>
      <div role="status">
        {isBusy ? <p>Đang đọc từng bảng, có thể mất vài phút…</p> : null}
        {said === null || isBusy ? null : (
          <>
            <p class="done">{said.first}</p>
            {said.left.map((one, at) => (
              <p key={at} class="finding">
                {messageText(one)}
              </p>
            ))}
            <ul>
              {said.messages.map((one, at) => (
                <li key={at}>{messageText(one)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
