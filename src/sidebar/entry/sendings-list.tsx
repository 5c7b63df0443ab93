// Earlier sendings of a month, each exactly as it was sent.

import type {FormLine, FormSending} from '../../contract/form-answers';
import {formatAnswer} from '../../domain/answers/format-answer';
import {decodeReport} from '../../domain/reports/report';
import {shownTime} from './shown-time';

interface Props {
  readonly sendings: readonly FormSending[];
  readonly lineOf: ReadonlyMap<string, FormLine>;
}

export function SendingsList({sendings, lineOf}: Props) {
  if (sendings.length === 0) return null;
  return (
    <details>
      <summary>Các lần gửi của tháng ({sendings.length})</summary>
      {[...sendings].reverse().map(one => (
        <details key={one.receipt} class="part">
          <summary>
            Lần {one.sequence}, {shownTime(one.at)}
          </summary>
          <p class="hint">
            Biên nhận {one.receipt} · {one.by}
          </p>
          <SentFigures sending={one} lineOf={lineOf} />
        </details>
      ))}
    </details>
  );
}

function SentFigures({
  sending,
  lineOf,
}: {
  readonly sending: FormSending;
  readonly lineOf: ReadonlyMap<string, FormLine>;
}) {
  const report = decodeReport(sending.reportText);
  if (report === null) return <p>Toàn văn lần gửi này đã bị sửa, không đọc được.</p>;
  if (report.answers.size === 0) return <p>Gửi trống, không có số nào.</p>;
  const nameOf = (row: string): string => {
    const line = lineOf.get(row);
    const own = lineOf.get(line?.indicator ?? '');
    if (line === undefined) return row;
    return line.slice === '' ? line.label : `${own?.label ?? ''} – ${line.label}`;
  };
  return (
    <table>
      <caption class="hint">Số đã gửi</caption>
      <tbody>
        {[...report.answers].map(([row, answer]) => (
          <tr key={row}>
            <th scope="row">{nameOf(row)}</th>
            <td>{formatAnswer(answer)}</td>
          </tr>
        ))}
        {[...report.reasons].map(([key, text]) => (
          <tr key={key}>
            <th scope="row">Lý do: {nameOf(key.split('|').slice(1).join('|'))}</th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
