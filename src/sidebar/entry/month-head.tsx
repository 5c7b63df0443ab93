// The head of a month: its window, its due day, and how it stands.

import type {FormColumn, FormSending} from '../../contract/form-answers';
import {differsText} from '../../contract/tab-text.vi';
import {shownTime, shownWindow} from './shown-time';

interface Props {
  readonly column: FormColumn;
  readonly sent: FormSending | null;
  /** Cells that differ from what was sent. */
  readonly changed: number;
  readonly staff: readonly {readonly name: string; readonly email: string}[];
}

export function MonthHead({column, sent, changed, staff}: Props) {
  const asked = staff.map(one => `${one.name} (${one.email})`).join('; ');
  return (
    <>
      <p class="month">
        {column.name} ({shownWindow(column.slot)}) · Hạn gửi {column.due}
      </p>
      {column.state === 'closed' ? (
        <p class="notice">
          {column.name} đã chốt{column.closedAt === '' ? '' : ` ngày ${column.closedAt}`}, không sửa
          được nữa. Cần sửa thì đề nghị đơn vị tổng hợp ghi số điều chỉnh, hoặc mở lại kỳ: {asked}.
        </p>
      ) : null}
      {sent === null ? (
        <p class="hint">{column.state === 'closed' ? 'Không có lần gửi nào.' : 'Chưa gửi.'}</p>
      ) : (
        <p class="hint">
          Đã gửi lúc {shownTime(sent.at)}, biên nhận {sent.receipt}.
        </p>
      )}
      {sent !== null && changed > 0 ? (
        <p class="notice">{differsText(changed, shownTime(sent.at), column.state === 'closed')}</p>
      ) : null}
    </>
  );
}
