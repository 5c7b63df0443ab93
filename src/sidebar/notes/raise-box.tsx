// A difficulty in one's own words; who collects or oversees says of which unit.

import {useState} from 'preact/hooks';

import type {Input} from '../../contract/procedures';
import {glossary} from '../../domain/glossary';
import type {Note} from '../../domain/notes/note';

interface Props {
  readonly units: readonly {readonly code: string; readonly name: string}[];
  readonly isBusy: boolean;
  readonly onRaise: (input: Input<'raiseNote'>) => void;
}

export function RaiseBox({units, isBusy, onRaise}: Props) {
  const [text, setText] = useState('');
  const [unit, setUnit] = useState(units[0]?.code ?? '');
  const [level, setLevel] = useState<Note['level']>(units.length === 0 ? 'unit' : 'district');
  return (
    <>
      {units.length === 0 ? (
        <LevelChoice level={level} onChoose={setLevel} />
      ) : (
        <label>
          Đơn vị
          <select
            value={unit}
            onChange={event => {
              setUnit(event.currentTarget.value);
            }}
          >
            {units.map(one => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        Khó khăn, vướng mắc, ý kiến
        <textarea
          rows={3}
          maxLength={2000}
          value={text}
          onInput={event => {
            setText(event.currentTarget.value);
          }}
        />
      </label>
      <button
        type="button"
        disabled={isBusy || text.trim() === ''}
        onClick={() => {
          onRaise({unit, level, text});
          setText('');
        }}
      >
        Gửi ý kiến
      </button>
    </>
  );
}

export function LevelChoice({
  level,
  onChoose,
}: {
  readonly level: Note['level'];
  readonly onChoose: (level: Note['level']) => void;
}) {
  return (
    <label>
      {glossary.noteLevel}
      <select
        value={level}
        onChange={event => {
          onChoose(event.currentTarget.value === 'district' ? 'district' : 'unit');
        }}
      >
        <option value="unit">{glossary['level.unit']}</option>
        <option value="district">{glossary['level.district']}</option>
      </select>
    </label>
  );
}
