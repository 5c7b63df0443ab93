// Brings the status lines of all units' tabs up to date, some at a time, while the page says how far it is.

import {call, type Transport} from '../rpc';

/** A line that could not be written is no harm: checking or sending writes it again. */
export async function writeStatusLines(
  send: Transport,
  tell: (text: string) => void,
): Promise<void> {
  let from = 0;
  for (;;) {
    const reply = await call(send, 'refreshStatusLines', {from}).catch(() => null);
    if (reply?.ok !== true) {
      tell('Dòng trạng thái ở bảng của đơn vị sẽ đổi khi đơn vị kiểm tra hoặc gửi.');
      return;
    }
    const {done, units} = reply.value;
    if (done >= units || done <= from) {
      tell(`Đã ghi vào dòng trạng thái của ${units} đơn vị.`);
      return;
    }
    tell(`Đang ghi vào dòng trạng thái của các đơn vị: ${done}/${units}…`);
    from = done;
  }
}
