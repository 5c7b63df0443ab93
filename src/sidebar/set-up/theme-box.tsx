// What a new book is about: themes in plain words, ticked or left as the lists themselves ask for.

import {themeNames} from '../../domain/indicators/choose-indicators';
import {type Theme, themes} from '../../domain/indicators/indicator-row';
import type {Understood} from '../../domain/lists/read-pasted-lists';
import {sizeText, themeCounts} from './theme-words';

interface Props {
  /** `null`: nobody has ticked or cleared any. */
  readonly chosen: readonly Theme[] | null;
  readonly onChosen: (chosen: readonly Theme[] | null) => void;
  readonly understood: Understood;
}

export function ThemeBox({chosen, onChosen, understood}: Props) {
  const shown = chosen ?? ['viec_lam'];
  const toggle = (theme: Theme) => {
    onChosen(themes.filter(one => (one === theme) !== shown.includes(one)));
  };
  return (
    <fieldset>
      <legend>3. Sổ theo dõi những gì</legend>
      <p class="hint">
        Để nguyên thì sổ có việc làm, xuất cảnh, cùng mọi chỉ tiêu mà kế hoạch giao và các đơn vị đã
        dán cần đến. Chỉ chọn những gì đơn vị thật sự báo cáo: thêm chỉ tiêu sau này lúc nào cũng
        được.
      </p>
      {themes.map(theme => (
        <label key={theme} class="check">
          <input
            type="checkbox"
            checked={shown.includes(theme)}
            onChange={() => {
              toggle(theme);
            }}
          />
          <span>
            <strong>{themeNames[theme]}</strong>: {themeCounts[theme]}
          </span>
        </label>
      ))}
      <p class="hint" role="status">
        {sizeText(chosen, understood)}
      </p>
      {chosen === null ? null : (
        <button
          type="button"
          class="link"
          onClick={() => {
            onChosen(null);
          }}
        >
          Để sổ tự chọn
        </button>
      )}
    </fieldset>
  );
}
