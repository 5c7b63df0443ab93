// The reminder of one unit, ready for Zalo and for e-mail; pressing says that it was sent.

import type {ListedReport} from '../../contract/district-answers';

interface Props {
  readonly reminder: NonNullable<ListedReport['reminder']>;
  readonly isBusy: boolean;
  readonly onReminded: () => void;
}

export function ReminderBox({reminder, isBusy, onReminded}: Props) {
  const {to, subject, mail, zalo} = reminder;
  return (
    <details>
      <summary>Nhắc gửi…</summary>
      <Copied label="Tin Zalo" text={zalo} />
      <Copied label={`Thư điện tử gửi ${to}`} text={`${subject}\n\n${mail}`} />
      <button type="button" class="plain" disabled={isBusy} onClick={onReminded}>
        Đã nhắc
      </button>
    </details>
  );
}

/** Chosen whole when it is entered, to be copied by keyboard: the clipboard is shut to pages inside Sheets. */
function Copied({label, text}: {readonly label: string; readonly text: string}) {
  return (
    <label>
      {label}
      <textarea
        readOnly
        rows={4}
        value={text}
        onFocus={event => {
          event.currentTarget.select();
        }}
      />
    </label>
  );
}
