// What a roll-up found, and the ways to what it wrote.

import {rolledText} from '../../contract/district-text.vi';
import {messageText} from '../../contract/message-text';
import type {Input, Output} from '../../contract/procedures';

interface Props {
  readonly name: string;
  readonly result: Output<'rollUp'>;
  readonly onShow: (tab: Input<'showTab'>['tab']) => void;
}

const tabs = [
  ['master', 'Xem bảng Tổng hợp'],
  ['charts', 'Xem Biểu đồ'],
  ['due', 'Xem tình hình gửi'],
] as const;

export function Outcome({name, result, onShow}: Props) {
  const {run, collected, findings, words, due, selfCheck} = result;
  return (
    <section aria-label="Kết quả tổng hợp">
      <p class="done" role="status">
        {rolledText(name, run, collected)}
      </p>
      {words.map(text => (
        <p key={text} class="words">
          {text}
        </p>
      ))}
      <p>{due}</p>
      <p>{selfCheck}</p>
      <div class="row">
        {tabs.map(([tab, label]) => (
          <button
            key={tab}
            type="button"
            onClick={() => {
              onShow(tab);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <h2>
        {findings.length === 0
          ? 'Gộp đủ, không có gì phải sửa'
          : `${findings.length} lưu ý khi gộp`}
      </h2>
      {findings.map((one, at) => (
        <p key={at} class={`finding ${one.severity}`}>
          {one.severity === 'error' ? 'Lỗi: ' : 'Cảnh báo: '}
          {messageText(one)}
        </p>
      ))}
    </section>
  );
}
