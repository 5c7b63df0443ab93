// A box to paste one list into.

interface Props {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** Sentences, whose lines may go on below; rows of a list stay one line each. */
  readonly isProse?: boolean;
}

export function PasteBox({label, hint, value, onValue, isProse = false}: Props) {
  return (
    <label class="paste">
      {label}
      <span class="hint">{hint}</span>
      <textarea
        rows={4}
        spellcheck={false}
        wrap={isProse ? 'soft' : 'off'}
        value={value}
        onInput={event => {
          onValue(event.currentTarget.value);
        }}
      />
    </label>
  );
}
