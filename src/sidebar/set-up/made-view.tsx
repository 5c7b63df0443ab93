// What a set-up has done: tabs, sharing, and a message for each person, to be copied into a chat.

import {useState} from 'preact/hooks';

import {messageText} from '../../contract/message-text';
import type {Output} from '../../contract/procedures';

export function MadeView({made}: {readonly made: Output<'setUpBook'>}) {
  const {tabs, invitations, unshared, findings} = made;
  const shared = invitations.length - unshared.length;
  return (
    <section>
      <p class="done" role="status">
        Đã tạo sổ: {tabs} bảng, kỳ báo cáo, bảo vệ từng bảng; đã chia sẻ tệp cho {shared} người.
      </p>
      {unshared.map(email => (
        <p key={email} class="finding">
          {messageText({code: 'PERSON_NOT_SHARED', facts: {email}})}
        </p>
      ))}
      {findings.map((one, at) => (
        <p key={at} class="finding warning">
          Lưu ý: {messageText(one)}
        </p>
      ))}
      <h2>Tin nhắn mời</h2>
      <p class="hint">
        Gửi cho từng người qua Zalo hoặc thư. Các tin này cũng ở cột "Tin nhắn mời" của bảng "Người
        dùng".
      </p>
      {invitations.map(one => (
        <Invitation key={one.email} email={one.email} text={one.text} />
      ))}
    </section>
  );
}

function Invitation({email, text}: {readonly email: string; readonly text: string}) {
  const [said, setSaid] = useState('');
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setSaid('Đã chép');
      },
      () => {
        setSaid('Chọn chữ trong ô rồi bấm Ctrl+C');
      },
    );
  };
  return (
    <div class="invitation">
      <strong>{email}</strong>
      <textarea readOnly rows={3} aria-label={`Tin nhắn mời ${email}`} value={text} />
      <button type="button" onClick={copy}>
        Chép
      </button>
      <span role="status">{said}</span>
    </div>
  );
}
