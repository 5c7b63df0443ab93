// The bar while a roll-up is at work, one's own or another's.

import type {RollUpProgress} from '../../contract/district-answers';
import {progressPercent, progressWords} from './progress-words';

interface Props {
  readonly progress: RollUpProgress | null;
  /** Whether someone else pressed before. */
  readonly isOther: boolean;
}

export function WorkBar({progress, isOther}: Props) {
  const words = progressWords(progress);
  return (
    <>
      {isOther && progress !== null ? (
        <p>
          {progress.by} đang tổng hợp {progress.period}. Chờ xong là có số mới, không cần bấm lại.
        </p>
      ) : null}
      <progress max={100} value={progressPercent(progress)} aria-label="Tiến độ tổng hợp" />
      <p role="status">{words}</p>
    </>
  );
}
